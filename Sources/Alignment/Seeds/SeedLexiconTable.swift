// Made by `make lexicon` from Lexicon/words.tsv and the packages of Lexicon/packages.lock, see NOTICE.
// ICU 72.1 cut the Chinese texts into words.

extension SeedLexicon {
  /// A line is a Chinese unit and its translations: a stem, then a letter for how likely the unit
  /// makes the stem, and one for how likely the stem makes the unit.
  static let table: StaticString = """
    一 aFI oneJG theOZ anQJ previousTK firstZM anothZO consistZM distinctZQ episodZR freshmanZI furtherZR inconsistZN lastZN mondayZK nextZI oncZP potZR someZQ typicZR unifiZL uniquZK uselessZQ utterZO youngZO
    一一 oneDZ toIZ
    一下 timeMZ nowMZ thisNZ withOZ searchQZ
    一不小心 accidMR accidentMR byMZ careMZ carelessMS notMZ
    一个 aDK anLK oneOK previousUN nextZM anothZR sslZR
    一举 oneMZ atRZ inRZ winRZ birdUQ swoopWC unnecessariWL overnightZP
    一了百了 allJZ
    一事 accomplishNS failNZ getNZ matterNZ nothNZ nowherNR thingNZ
    一些 someAN
    一人 desertNU emptiNZ hatNU maniNZ noNZ oneNZ wearNZ
    一代 generatCZ
    一以贯之 consistFV allKZ alongKZ
    一份 aHZ itRZ profilRZ
    一体 integrJX oneJZ blendOO intoOZ seamlessOO unifiOT wholeOZ
    一体化 integrBU
    一共 totalJZ inKZ allKZ altogethKQ
    一再 againFZ andIZ
    一刀两断 breakIZ
    一分收获 reapPP
    一分耕耘 reapPP
    一切 allKZ everythKT everiQZ wholeQZ recklessSR
    一动不动 motionlessKI moveKZ notKZ stillKZ
    一半 halfCT
    一厢情愿 unilaterLM
    一反 inferIO
    一口 itJZ priceJZ
    一口咬定 assertKS insistKN maintainKU swearKP
    一古脑儿 allGZ
    一句 wordEZ forLZ everiMZ
    一台 oneGZ taiwanIG chinaNZ
    一叶知秋 strawLQ
    一同 togethFZ
    一向 allLZ alongLZ alwayLZ consistLZ historLR
    一周 weekKS
    一命 deadFT dieKY dropKZ
    一哄而上 rushHY bandwagonMM headlongMC
    一哄而散 dispersGL scatterGT
    一团 chaoKP messKQ tanglZL
    一块 togethCZ
    一堆 bunchGN
    一声 withoutKZ wordKZ atPZ commandPZ orderPZ quietPZ silentPY soundPZ
    一声不吭 nothMZ quietMZ sayMZ silentMY withoutMZ wordMZ
    一夜 overnightEK successOZ suddenOX windfalZM
    一大 bigKZ greatKZ largKZ majorKW
    一大早 earliGZ mornGJ
    一天 ofLZ theMZ desirOZ
    一天到晚 tillNK
    一头 bafflKM cluelessKI confusKW puzzlKR
    一如 asIZ justIZ likeIZ
    一如既往 asHZ
    一字 wordHZ rowLZ byNZ lineQZ pausQZ slowliQV upQZ inQZ
    一定 certainIT mustJZ sureMZ amountOZ definitOZ someOZ
    一家 familiJR dominKM oneMZ monopoliTQ
    一己 alonJU handJZ singlJZ byNZ selfishQK
    一帆风顺 smoothES easiLZ sailLT
    一带 areaIZ aroundIZ regionIZ
    一帧 whichJZ
    一席 speechIW talkIZ wordIZ
    一席之地 atMZ footholdMN nichML placeMZ seatMT tablMZ
    一幅 paintHV picturIZ plotLZ
    一干二净 allLZ cleanLZ completLZ goneLT thoroughLT
    一年 yearDP roundNZ
    一度 annualJS everiJZ oncJZ yearKV
    一式 moveEZ
    一张 previousMZ advancPZ autovacuumRZ
    一往 forwardGZ indomitLK
    一律 alwayFS neverKU allQZ exceptQZ uniformQS withoutQZ
    一心 unitIU mindLX allQZ bentQK oneQZ singlQZ wholeheartQP onQZ
    一心一意 devotLS focusLZ mindLZ singlLZ wholeheartLP
    一怒之下 inIZ
    一意孤行 goNZ headstrongNG insistNN ownNZ stubbornNQ wayNZ willNZ
    一成 fixOZ invariOI neverOZ oldOZ staticOW stoneOU changOZ setOZ
    一扫 outGZ awayMZ wipeMS
    一批 bunchHN
    一技之长 skillFY professionKR specialKZ
    一把手 bossMQ headMZ leaderMX numberMZ oneMZ topMZ
    一招 moveEZ
    一斑 evidKU glimpsKM indicKZ signKZ
    一新 newEZ freshLU
    一旁 asidGV sideGZ
    一无所有 nothHZ everythMZ haveMZ loseMZ pennilessML
    一无所知 noHZ ideaKU
    一日 dayHX afterNZ
    一旦 oncJT asKZ destroyNQ soonOW beQZ
    一早 earliFU mornKQ
    一时 forNZ momentOU timeQZ sensatTL crazeZL fadZI
    一晃 flashDR inIZ
    一月 januariEF
    一望无际 asKZ
    一期 firstIZ issuJZ phaseJW
    一本 bigNZ hugeNW investNZ profitNZ returnNZ smallNZ
    一条 previousJZ oneLZ shopQZ stopQZ unreadRZ
    一杯 ofJZ
    一枝 alonLZ outLZ outperformLC outshinLL standLZ
    一样 sameIZ differKZ alikNJ exactNZ asOZ likeRZ
    一棒 blowIN
    一概 allOZ exceptOZ withoutOZ generalPZ lumpPO samePZ togethPZ treatPY
    一次 oncFN oneMZ atMZ lastQX timeRZ disposVK
    一步 oneMZ stepMT goOZ
    一步登天 meteorMO
    一死 showdownMK
    一段 periodOZ
    一气 inKZ oneKZ angerQO
    一波三折 andIZ bumpiNK twistNR
    一流 firstIZ topIZ notchNI
    一清二楚 clearFZ crystalNR
    一清二白 cleanIZ clearIZ perfectIX
    一点 bitGT littlMZ
    一片 connectKZ joinKZ mergKZ togethKZ
    一生 lifeJV
    一生一世 forevKS lifeKZ lifetimKX wholeKZ
    一病不起 bedriddenLC
    一目了然 clearJZ glancMO seeNZ
    一直 alwayIZ keepNZ allPZ alongPZ continuPZ everPT sincPZ
    一瞥 glancGQ glimpsGM
    一知半解 smatterNC
    一石二鸟 birdJO
    一票 singlIZ blockKZ voteKU
    一种 ofKZ aKZ kindQZ sortQZ anRZ
    一窍 cluelessMI
    一窝 allNZ atNZ bandwagonNM flockNQ herdNN oncNZ rushNZ swarmNP
    一等 firstFZ prizeKP
    一筹 betterHT oneJZ superiorLN edgOZ upOZ outdoQC slightZR
    一筹莫展 atJZ
    一篇 unreadFR artMZ previousNZ
    一系列 seriHW ofKZ
    一纸 scrapML
    一线 hopeJT ofJZ glimmerLD
    一网打尽 allJZ
    一群 bunchGN
    一臂之力 handGZ helpGZ assistLX
    一致 eyeMW sameMZ consistNU agreOR seeQZ
    一致性 consistCM
    一般 generalEM typicMK usualMU inOZ botherZP
    一落千丈 declinLZ nosedLC plummetLN plungLS sharpliLR
    一行 lineFU
    一见钟情 loveIV
    一角 ofHZ tipHZ icebergIG
    一触即发 explosMP hairMT imminMO triggerMZ vergMO onMZ
    一言一行 andIZ wordIZ deedNO
    一言为定 dealFU itKZ promisKU
    一言九鼎 wordHZ
    一言以蔽 inGZ nutshelNG
    一言既出 wordHZ spokenMI
    一试 giveHZ itHZ
    一语 onIZ headMZ hitMZ nailMO
    一走了之 leavGZ
    一起 togethER withNZ
    一路 wayJZ soarLP allOZ alongOZ journeyOS skyrocketOO surgOV triumphantZM
    一路上 wayFZ
    一跳 hopIR
    一蹴 overnightJM oneMZ stepMZ
    一蹶不振 collapsLZ declinLZ neverLZ recovLZ slumpLN
    一边 sideFY oneLZ whileLZ
    一连 inFZ
    一遍 runHZ throughHZ
    一部分 partJS chunkPQ ofPZ subsetPV whichQZ
    一针 pointJZ incisNI
    一闪而过 flashFR byKZ fleetKR
    一阵 agoHS
    一院制 unicamerDB systemIZ
    一隅 cornerCY
    一面 oneLZ sideLZ
    一面之辞 oneHZ sideHZ
    一项 anGZ ofMZ
    一齐 atIZ
    丁 latinGK sardinianII retainOU servantOR patchZM
    丁烷 butanCC
    丁香 cloveGC lilacGC
    七 sevenKE disordZQ
    七上八下 anxiousKV edgKZ nervousKT onKZ
    七嘴八舌 talkIX chatterNK
    七情六欲 emotGM
    七月 juliDD
    七零八落 inGZ
    万 thousandLO allNZ tenON ofPZ thingPZ innumerXK countlessZQ jackZN snakeZN
    万丈深渊 abyssIC bottomlessIG pitIZ
    万不得已 resortMR
    万事 isJZ allKZ everythLT
    万众瞩目 anticipNK
    万劫 beyondIW damnatNC
    万历 wanCG
    万变不离 fundamentMP
    万寿 longevKK
    万无一失 failsafOC foolproofOG makeOZ noOZ perfectOX riskOZ safeOZ sureOZ
    万有引力 gravitFF gravitiKK universKZ
    万物 allIZ everythIZ thingIZ
    万籁 silencFM deadKZ quietKZ
    万般 noHZ alternIZ
    万象 allIZ comprehensOP
    万马 silencKQ stiflKG mightiRN
    丈夫 husbandFL manKZ spousKI
    三 partiIQ threeJI thirdMJ triplQK fewRT briefZR trianglZI
    三中 thirdDZ plenariXI plenumXI
    三令五申 repeatEW
    三位一体 trinitiHB
    三倍 triplBM
    三元 lithiumIZ nmcIC ternariIC
    三叉 tridentGI trigeminGC
    三头 superhumanMC
    三心二意 indecisMO
    三思而行 thinkHZ
    三文 salmonCH
    三星 samsungIC starIZ threeIV
    三月 marchDQ
    三生有幸 fortunIU honorIS luckiIN
    三番五次 againFZ andIZ
    三章 ruleGZ
    三维 dimensionJR threeKZ printOZ
    三者 threeDQ allIZ
    三角 trianglCJ pointNZ fillPZ
    三角形 trianglEU triangularKQ
    三足鼎立 threeGN wayIZ rivalriPK tripartitPG
    三重 triplEI
    三项 triathlonCC
    三顾茅庐 askMZ courtMT persuadMK repeatMZ threeMV visitMZ
    上 onBG topUK previousWK upperYG lastZQ abovZI upwardZH uploadZF climbZQ contextZL globeZO highestZQ lordZP ontoZO overlinZH senatZN supZK superiorZP superscriptZJ upZL
    上下 andMZ upMZ bottomNY topNZ downOZ nationOT orRZ
    上下文 contextCJ inQZ
    上个 previousFZ
    上交 handHZ inHZ
    上任 takeKZ predecessorPO
    上作 rebelIQ rebellionIP revoltIP
    上升 riseGQ upIZ ascendRU increasRZ goRZ moveRZ
    上午 mornDR
    上司 bossIQ managIZ superiorIR
    上周 lastEZ
    上学 schoolGX attendLZ goLZ toLZ homeschoolVH
    上层 upperIQ topLZ parentOZ classQZ layerQZ superstructurQG
    上岸 ashorIL goIZ landIY
    上市 publicKZ listMZ marketMU goOZ toPZ backdoorTG ipoTI mergerTM
    上帝 godDM lordIO
    上床 bedFO
    上当 beIZ foolNP
    上手 getIZ
    上方 abovDO topJZ
    上期 lastFZ
    上标 superscriptCI
    上次 lastDR leftPZ offQZ pickQZ
    上涨 upIZ increasKZ riseNZ goNZ runNZ bumpZR
    上游 upstreamJK reachOZ sourcOZ supplierOQ upperOZ bestPZ highPZ
    上演 playJZ happenNY outNZ performNZ putNZ stageNX onOZ
    上班 workHZ
    上移 upCY
    上空 abovIZ overheadIS skyIU
    上级 higherJR parentLZ authorOZ bossOQ superiorOR upOZ
    上线 onlinIV goKZ comeLZ launchQZ liveQZ releasQZ shipQY onQZ
    上网 onlinIV browsMZ internetOZ saferQZ goRZ surfRQ
    上船 aboardMG
    上衣 topHZ coatIQ jacketIN
    上诉 appealFM challengKR courtKZ
    上课 classFU
    上车 getGZ
    上边 topEZ abovHZ
    上述 abovFV aforementNC foregoNC mentionNZ
    上部 topIZ abovKZ partKZ upperKZ
    上门来 approachIV comeIZ knockIU
    上阵 unburdenOC
    上限 limitIS upperIP maximumNZ maxOX ofQZ ceilRH
    上面 abovEP overJZ onMZ topRZ
    下 nextGH downNI belowNH theOZ underTM bottomTK followWI lowerXI downloadZH downwardZH downturnZN betZN capZP contextZL downstairZG kneelZL remediZM subscriptZQ supZK underlinZH underscorZK
    下一步 nextIZ pressKZ
    下丘脑 hypothalamusCC
    下乡 countrysidIM
    下令 commandGZ orderGZ
    下列 followCO
    下场 endIZ exitIZ fateIT
    下垂 downKZ droopKC hangKX sagKC
    下层 lowerES levelLZ classMZ
    下属 reportJZ staffJU subordinJQ
    下岗 laidLC layoffLG
    下巴 chinGG jawGN
    下弦 lastFZ
    下手 startIZ toIZ
    下挫 tumblCM
    下方 belowCN bottomPZ
    下来 nextIZ thenLZ
    下标 subscriptGO subKV scriptKZ supKL
    下棋 playDZ chessIN
    下次 nextGS itOZ timeQZ
    下水 sewagLK
    下水道 drainGQ sewerGC
    下沉 capHO dropHZ sinkNP subsidNN
    下游 downstreamKI
    下滑 dropJZ declinOZ downOZ fallOZ goOZ offOZ slideOZ slipOT
    下班 workFZ offJZ
    下端 downstreamCN
    下级 levelIZ lowerIZ subordinIQ
    下落 fallGZ whereaboutGM
    下落不明 unaccountLC whereaboutLM
    下跌 downIZ declinNZ comeNZ dropNZ fallNZ goNZ
    下跪 personFZ
    下车 getFZ
    下载 downloadBH
    下边 underJZ belowKZ followLZ
    下达 giveIZ issuIZ orderIZ
    下述 followHZ
    下部 bottomIZ lowerIZ partIZ
    下降 dropIV declinMX downOZ decreasOR fallOX offOZ plungRN sharpXP plummetZN sharpliZO
    下限 lowerFO boundKZ limitPZ floorQU
    下院 housGX
    下雨 rainGO rainiJL
    下面 belowDN followKZ
    下马 abandonGV dismountGC
    不 notBF noSO doeVI nopeZG cannotZM chaseZQ deniZM differZN disallowZM dislikZM endurZO exclusZQ frownZM gesturZP immutZK impropZM inappropriZM incompatZJ incompletZP inconsistZN incorrectZL indefinitZJ insecurZK insufficiZK invincZN invisZO longerZN lukewarmZI mismatchZJ neitherZO neverZL nonZN noneZQ opaquZM relentlessZK silentZP tepidZG unavailZL unmatchZN unsafZL unsupportZK withoutZL
    不一 differKZ notKZ sameKZ variKW
    不一而足 andJZ
    不一致 inconsistFM matchKZ doOZ
    不三不四 dubiousII indecIC shadiIM
    不为 notQZ budgRI littlRZ nobodiRT radarRN unaffectRO unimpressRG unmovRL
    不为瓦全 ratherIT dishonorNC
    不久 soonIT longJZ notLZ agoQZ beforQZ recentQZ shortQZ
    不义 dirtiNR
    不乏 noIZ ofIZ plentiNR
    不乏其人 peoplIZ
    不了 cannotKZ unablKZ distantSN
    不了了之 comeKZ nothKZ
    不予 deniMZ giveMZ offMZ refusMX notMZ tablMZ
    不亦乐乎 delightKT extremKW funKU pleasurKO
    不仅 notIZ onliKZ justOZ moreovQO
    不以为然 convincNS disagreNT disapprovNC dismissNV objectNZ skepticNP unimpressNG notOZ
    不休 endlessFR nonstopKS bickerLG disputZQ
    不会 notGZ woHK beLZ willPT
    不伦不类 nondescriptNC
    不但 notFZ onliIZ
    不住 cannotKZ keepKZ repeatKZ stopKZ
    不作 nothKZ quietKZ sayKZ silentKY
    不便 inconveniDB
    不信任 distrustIO
    不倒 bigJU failJZ toJZ tooJZ bailoutOC
    不值 dozenMJ penniMP
    不假思索 withoutHZ hesitMX instinctMM thinkMZ unthinkML
    不偏不倚 fairKW impartiKK neutralKR unbiasKC
    不停 nonstopKN withoutKZ busiPZ constantPY continuPZ keepPZ restPW stopPZ
    不免 boundKY inevitKT toKZ unavoidKN
    不入 pervasIF
    不全 alikKZ
    不共戴天 enemiGZ mortalLM swornLJ
    不再 noHZ longerHI anymorOG doRZ
    不决 indecisKJ onKZ decidOZ discussOW dragOZ withoutOZ
    不准 notHZ allowMZ forbidMO inaccurMQ mustMZ
    不凡 extraordinariGQ outstandGS
    不出 homeHV leavJZ
    不分 indiscriminMI
    不切实际 impractIC unrealistIG unreasonIQ
    不利 badJX startLZ unfavorOB toOZ adversSO disadvantagSL headwindZM
    不到 lessJX thanJZ reachOZ underOZ withinOZ notOZ
    不务正业 goofPG
    不动 putMZ stayMZ calmMZ emotYR pokerYK intactZN
    不劳而获 freeIZ lunchNM unearnNC
    不卑不亢 dignifiMN poisMK
    不厌 againIZ tirelessNM
    不去 apologetPC feelPX guiltiPN hauntPI lingerPP persistPY shakePW sorriPZ
    不及 asMZ tooOZ overdoVG plaguVL shunVC unforeseenVC surpassZQ
    不受 unsupportGT isLZ notOZ
    不变 immutKL sameKZ unchangMQ constantMS stayNZ copeRN invariZI
    不可 availMS cannotNZ unavailNK notPZ eagerZP impatiZJ irresistZH unstoppZJ significZR immeasurZK incalculZI distantZN formidZL indispensZL innumerZL mysteriZR serendipZI unattainZM underestimZL inconceivZI incorrigZI incredZM incurZM inseparZM limitlessZI overlookZP unpredictZM unsustainZK writablZP
    不可一世 arrogKV dominKV insufferKC swaggerKR
    不可告人 hiddenKZ secretKZ sinistKK ulteriorKM
    不可或缺 essentiLT indispensLL integrLZ necessariLX needLZ
    不可收拾 ofIZ outIZ controlNZ handNZ snowbalRK
    不可理喻 incomprehensIG irratIL unreasonIQ
    不可能 possiblJZ impossKO
    不可逾越 impassIN insuperIC insurmountII
    不可避免 inevitGO boundLY toLZ unavoidLN
    不合 disagreNT noncompliNC breakOZ conflictOZ fitOZ notOZ ruleOZ violatOZ
    不合格 unqualifiHG failJZ substandardJL
    不合理 irratGL unreasonGQ
    不同 differBK fromRZ variousVR unlikZN extraordinariZM remarkZP
    不吝 grateMQ
    不含 doeJZ withoutKZ exclusPZ
    不善 unfriendLG
    不在 notJZ absentUM goeWP omnipresZI pervasZK ubiquitZK
    不在乎 notHZ careKW nonchalPG
    不均 unequGL unevenGM
    不堪 easiliRZ fragilRN overburdenRC overloadRG overwhelmRU strainRM unbearRP vulnerRS wornWL awkwardZP dilapidZK disastrZK shabbiZN
    不多 fewKT leftMZ
    不够 deniFM insufficiQR
    不大 notGZ oftenLX smallLZ veriLX
    不太 lessIZ unlikJN
    不失时机 timeHZ
    不好 badKZ goodKZ notKZ poorKV
    不好意思 sorriJX embarrassKT excusKP meKZ
    不如 inferiorLO asOZ toOZ reliancZI
    不妙 badIZ goodIZ notIZ
    不妥 wrongHZ impropJW inappropriJQ
    不存在 doeDI existQT nonexistZK
    不学无术 ignorIZ incompetIL uneducIC
    不安 disturbKL uneasiKM anxiousMQ edgOZ restlessON onOZ uncomfortZJ unrestZN
    不定 indefinitHH waverLF hesitQX indecisQO uncertainQQ undecidQO
    不宜 notLZ
    不容 notIZ toOZ dutiQP obligQI beRZ significTR formidVL underestimVL bleakZL grimZM optimistZN overlookZP
    不容置疑 doubtHQ beyondMZ noMZ undeniML unquestionMG
    不寒而栗 chillKM shiverKL shudderKC terrifiKU
    不对 wrongJZ notKZ incorrectLZ rightMZ doPZ
    不小 notLZ bigMZ considerMS smallMZ
    不少 fewKX maniKZ quitKZ considerPS lotPW numberPZ plentiPR
    不尽 notLZ endlessNQ inexhaustSI appreciZR grateZL
    不屈 unyieldGF dieOZ ratherOZ surrendON thanOZ unbendOC indomitZK tenaciZM
    不屑 contemptMG disdainMD beneathQN dismissQV lookQZ scoffQG scornQK shrugQR
    不已 endlessIV keepJZ veriJZ thrillZO
    不干 dirtiIR filthiII uncleanIJ
    不平 indignIM injusticIG unfairIN
    不平等 inequGQ unequGL
    不幸 unfortunFK misfortunKO tragediKK
    不当 impropIP badJZ inappropriNO mishandlPG poorPV
    不得 allowIZ notLZ mustPZ shadiRH awWP
    不得不 toIZ sayKU haveLZ mustMZ
    不得其解 bafflMM cannotMZ figurMX outMZ perplexMO puzzlMR
    不得已 haveJZ choicMX forcMZ noMZ toMZ
    不得而知 knowKZ unclearPO
    不必 needIZ notMZ sayNZ noRZ goeRP unnecessariRL
    不必要 needlessJM unnecessariJL
    不忍 cannotLZ horriblLH awQP
    不快 displeasIG unhappiIM unpleasIC
    不怕 afraidJR notJZ fearNW noNZ sacrificZM
    不息 lastLZ prolongRM perseverZQ
    不悖 coexistMO compatMZ exclusMZ mutualMW inMZ notMZ abidSN
    不惜 costLS atLZ allOZ
    不惜一切 atJZ
    不想 doHZ wantIZ notIZ unexpectQZ
    不愧 deservGS worthiGN
    不愿 reluctCU
    不慌不忙 calmLZ leisurLR takeLZ timeLZ unhurriLN
    不慢 leisurIR steadiIV unhurriIN
    不懈 unremitKH keepLZ persistMU atPZ itPZ relentlessQP tirelessQM perseverSQ
    不成 chokeSL crushSR utterSN
    不战 fightHY withoutHZ winKZ subduPI walkovPC
    不折不扣 outIZ absolutNY andNZ completNZ thoroughNT totalNZ
    不拔 resiliHM gritNI perseverNQ tenaciNM
    不拘一格 eclectNG unconventNK
    不择 panicFP
    不择手段 unscrupulPL
    不挂 nakeDI starkID
    不挠 giveMZ indomitMK neverMZ persistMY tenaciMM upMZ unyieldZM
    不提 mentionHP notHZ
    不改 toKZ unchangNV changOZ incorrigOI offendOM refusOX repeatOZ
    不攻自破 debunkNK
    不敌 outnumbGQ overwhelmGU
    不敢 notHZ dareKO
    不断 continuHX keepHX constantMR uninterruptWI endlessZQ
    不时 timeIZ
    不时之需 rainiGL
    不明 unknownFZ impressMS notOZ soundRZ thoughRZ unclearRO understoodRR unidentifiRC
    不明不白 dubiousKI mysteriKR obscurKM unclearKO
    不易 hardHW notMZ easiMV
    不是 aHZ notIW isMU ippZN
    不景气 downturnIN recessIN slumpIN
    不暇 handlNZ toNZ swampSI
    不曾 neverIZ notIZ yetIZ
    不期而遇 intoIZ
    不朽 immortDL eternIN
    不欢而散 badKZ discordPI
    不止 thanMZ moreNZ despitQI
    不正之风 corruptLZ malpracticLG misconductLC tendencLP unhealthiLV
    不死 immortFL forevKS liveKZ
    不治之症 incurGH
    不法 actorKS badKZ criminKQ lawbreakKG
    不渝 steadfastIO unswervIK consistJZ
    不满 complainMS discontMI dissatisfiMK resentMT unhappiMM frownNT
    不然 otherwisHR notKZ elsKR orKZ
    不甘 notJZ unwilJF toJZ reconcilMK outdonUK
    不甘示弱 beKZ outdonKF toKZ
    不甚 notJZ knowNZ muchNW unclearNO understandNZ vaguNT
    不用 notNZ noNZ toPZ needQZ doRZ haveRZ brainerUL
    不由 insistPN involuntariliPN
    不由得 cannotIZ helpIZ involuntariliIN
    不由自主 cannotIZ helpIZ involuntariliIN
    不畏 dareKT defiKI fearKW notKZ
    不留 notGZ
    不相 notMZ partNZ togethNZ wayNZ workNZ
    不相上下 neckJT
    不省人事 outGZ unconsciLP
    不着边际 markIZ irrelevNM
    不知 knowGR notMZ ideaNR noNZ unawarQJ unconsciZK
    不知去向 disappearIT unknownIZ whereaboutIM
    不知好歹 unappreciNG
    不知所云 gibberishMI incomprehensMG makeMZ noMZ nonsensMO sensMW
    不知所措 atKZ bewildKN lossKZ overwhelmKU
    不知道 knowFS doKZ youQZ
    不破不立 buildJZ destructNQ
    不祥 ominGG unluckiGI
    不禁 cannotIZ helpIZ involuntariliIN
    不移 commitJZ resolutJZ unwavJK
    不符 matchGZ doeKZ
    不等 inequLQ rangMZ unequML variMW
    不算 notGZ
    不管 regardlessLO matterMU noMZ alonPU leavPZ ofQZ whatevQT whetherQZ
    不约而同 allMZ atMZ
    不经 carelessKN casualKO absentPO inadvertPC mindPZ noticPW offhandPI unwitPC absurdZN preposterZI ridiculZP
    不绝 streamMT constantOZ praisOO endlessQS heardTN raveTG nonstopZN torrentZM
    不置可否 noncommittNG
    不羁 dissolutKK unrestrainKP wildKW
    不翼而飞 missGZ disappearLT goLZ vanishLT
    不耐烦 annoyGP impatiGO
    不肯 notKZ refusKX unwilKM wouldKZ
    不胜 toKZ countlessRL maniRZ tooRZ innumerUL undefUL
    不胫而走 spreadIY wildfirNG
    不能 cannotDL mustOZ caON beQZ nullZP saslZN
    不能自拔 addictMP cannotMZ hookMY stopMZ stuckMU trapMT
    不自量力 overestimOG overreachOC
    不致 notGZ
    不良 badJZ adversKJ poorOV unhealthiON nonPZ performPZ sidePZ loanZQ
    不苟 careLZ conscientiLL meticulLL rigorLL scrupulLC
    不苟言笑 seriousIW sternIQ unsmilIC
    不落俗套 freshIU originIZ unconventIK
    不落窠臼 originGZ unconventGK
    不虚此行 tripIW worthIZ worthwhilIG
    不行 notIZ noKZ workLZ cannotMZ okayMO
    不被 notGZ areJZ
    不要 doEP notJZ neverRW
    不见 bottomlessNG deepNY disappearNT goneNT missNZ notNZ seeNZ
    不觉 unconsciLK feelQX obliviQG unawarQO notQZ beforQZ imperceptQN realizQU
    不解 bondJR indissolublNC
    不言 speakKZ allOZ freeliOT knowOZ openOZ sayOZ youOZ
    不言而喻 obviousJO goeNP
    不计 bygonMG countRZ countlessRQ disregardRN forgivRQ innumerRL letRZ maniRZ tooRZ recklessZR consequZP
    不计成本 costJZ noKZ objectKZ
    不讲理 imperviLC rudeLM unreasonLQ
    不许 notFZ forbidNO allowNZ doNZ mustNZ
    不论 regardlessIR matterKZ noKZ whetherKZ
    不论是 matterIZ noIZ whetherIZ
    不识时务 judgmentMO
    不该 notFZ oughtKM
    不详 detailOZ elaborOK lackOW unclearOO unknownOZ vaguOT
    不谋而合 coincidNN
    不负 liveLY upLZ toLZ
    不负责任 irresponsBH
    不败之地 undefNL
    不起 cannotEZ
    不足 notMZ insufficiOJ enoughQN lackRR outRZ steamTP reliablYK staminaYL unsurprisYC
    不辞劳苦 tirelessMM
    不辞而别 leavGZ goodbyLL
    不过 butJZ howevMR thoughOP justQZ breathQS breathlessQI onliQZ suffocQI
    不近人情 coldIW heartlessIM unreasonIQ
    不进 retreatNP
    不迭 complainGN
    不适 discomfortLC illLT unwelLC underOZ weatherOW
    不逊 insolIG offensIQ rudeIM
    不透 airtightJI sealJQ
    不透明 opaquDJ
    不通 blockJZ impassLN notLZ workLZ cluelessZI
    不速之客 uninvitJF guestKZ gatecrashLC
    不遇 talentIX unappreciIG unrecognIZ
    不配 undeservKG
    不锈钢 steelDQ stainlessIC
    不错 goodKZ badPZ coolPW decentPM neatPO nicePR prettiPX rightPZ
    不问 askIZ ignorIZ notIZ
    不需要 doGZ withoutPZ noneRZ
    不顾 ofMZ regardlessMP heedlessQC braveRS dangerRZ despitRI disregardRN selflessRJ recklessZR
    与 withDM andGR participZK attendeZK matchZQ
    与众不同 outJZ
    与其 thanLZ ofMZ insteadNZ ratherNU
    与此同时 meantimMM meanwhilMM
    丐帮 beggarFE
    丑 clownDG
    丑闻 affairIV controversiIP scandalII
    丑陋 ugliCG
    专 specialIT collegOS schoolOZ expertPL specialistUM dedicZP
    专业 professionKK specialKY expertisOC majorOW specialistOM specialtiON technicOV
    专利 patentFC intellectuPQ inventPO propertiPZ proprietariPL rightPZ
    专制 autocraciHD autocratMK despotMI dictatorshipMI monarchiPI
    专区 districtIS prefecturIP specialIZ
    专卖 storeFZ specialtiKN
    专家 expertDI softwarQZ specialistQM mixturRY moeRG
    专属 makeIZ ownJZ
    专心 concentrJM focusJY attentNX devotNS mindNZ singlNZ
    专政 dictatorshipCI
    专栏 columnHZ columnistHD edMK opMZ
    专注 onIZ focusJX inLZ concentrQQ
    专用 privatHY dedicIM specialJW exclusRX purposRZ
    专科 collegHR juniorHN specialistMM vocatMQ
    专线 hotlinIG lineIZ specialIZ
    专著 bookGZ monographGC
    专访 interviewDM exclusIZ
    专辑 albumEQ
    专门 specialHY dedicMT howMZ specifMZ
    专题 specialFZ featurKZ topicKZ
    且 andCU isRZ
    且慢 holdIZ onIZ waitIZ
    世 worldNP outOZ passPZ
    世上 worldGW
    世事 affairIQ worldIZ inexperiencNG naivNM
    世人 peoplFY commonKZ worldKZ
    世代 downHZ generatJZ handKZ
    世俗 commonIZ secularIC worldIZ
    世家 familiFZ aristocratKG noblKP
    世界 worldEK globalNT universPR worldwidQL fifaUC worldviewUC
    世纪 centuriIG newLZ ageOX eraQL hundrQR medievQC middlQZ yearQZ
    世袭 hereditariCC
    世贸 tradeIZ wtoIG
    世间 earthGV worldGZ
    丘 quechuaEJ
    丙烷 propanCC
    丙酮 acetonCC
    业 industriIP busiKT tradePX jobPS pharmaceutRK enterprisZK graduatZP professionZN
    业主 homeownIC landlordIK ownerIZ
    业余 amateurIK spareIS timeIZ
    业务 busiGQ lineNZ ofPZ mainQZ repUN salesmanUI
    业界 communitiKX fieldKZ industriKZ sectorKS
    业绩 resultIZ achievNU earnNV performNZ recordNZ trackNZ
    丛 seriGY bushJJ amongLT
    东 eastEG easternIF
    东京 tokyoCI
    东倒西歪 fallMZ leanMV overMZ staggerMT tiltMM unsteadiMC
    东北 northeastFF northeasternHC
    东南 southeastFE southeasternHC
    东山 backJZ comebackJM
    东岸 eastFR
    东帝汶 lestGK
    东方 orientFR eastKU easternKP
    东欧 easternZN
    东流 drainOQ
    东经 longitudDB eastIZ
    东西 thingIX nothKZ andMZ eastOZ stuffOT westOY
    东边 eastDP sideIZ
    东部 easternGO eastIU
    东面 eastFP easternKP sideKZ
    东风 eastIU tailwindIM windIZ
    丝 stepKZ
    丝瓜 loofahCC
    丝绸 silkDG roadIZ
    丝袜 stockCZ
    丞相 chancellorII ministIZ primeIY
    丢 lostHK missJT discardPP isQZ lossRU
    丢下 abandonKV behindKY dropKZ leavKZ
    丢人 foolLP
    丢失 missGS lostHK loseMS
    丢弃 dropFY awayNZ throwNW discardZR
    丢掉 awayLZ discardLW loseLZ lostLZ throwLW
    两 twoCF bothLL couplZN eggZR justifiZN tapZR twiceZL
    两侧 sideEW
    两全 bothJZ winJZ
    两岸 bothHZ straitMG
    两性 sexFK bothKZ genderKS
    两旁 sideFZ
    两极 bipolarKC extremKW poleKQ twoKZ
    两栖 amphibianEE amphibiKI frogKP
    两次 twiceEM
    两用 dualGM
    两者 bothCR twoNZ
    两连 doublFZ tapFS
    两院制 bicamerDB systemIZ
    严 crackMO downMZ sternNK strictOJ onOZ rigorZK neatZO punishZM
    严严 completKZ coverKX sealKQ tightKU
    严刑峻法 draconianLC harshLN
    严加 strictCV
    严厉 harshKN severKX sternKQ strictKV
    严守 strictFQ
    严密 closeKZ rigorKL strictKV tightKU
    严寒 coldFU
    严峻 grimIH seriousIR severIT toughNT
    严格 strictEJ rigidPL rigorPL tightPU
    严禁 prohibitIP strictJZ noKZ
    严肃 seriousIW solemnIQ sternIQ
    严谨 precisGY rigorGL
    严酷 grimIM harshIN severIX
    严重 seriousHQ severMW badNZ graveNQ heaviliNQ
    丧 funerEF
    丧失 loseGZ lossGZ
    丧气 crestfallenLG dejectLQ discouragLO downcastLI
    个 aFJ theOZ anPK isRW singlZL oneZK previousZO couplZM eachZL entirZM everiZQ individuZK multiplZJ nextZM perZL personZL postgresqlZQ qsoZN severZO sslZQ staturZK twoZK
    个个 allKZ eachKZ everiKZ oneKZ
    个人 personCM profilQQ cultZL
    个体 individuFX personIZ
    个儿 heightGZ sizeGZ
    个别 individuJX particularJT fewLZ specifLZ
    个子 heightJZ staturJK tallJN
    个性 personBN
    丫头 girlGS maidGO
    丫环 girlIZ maidIO servantIU
    丫鬟 girlIZ maidIO servantIU
    中 inBF centerZH middlZJ withinZK mediumZG abortZL amongZQ bosomZN censorZO centralZK chinaZN chinesZL cjkZK courtyardZP entrancZM fromZM intermediZL interruptZJ intoZQ midZG midfieldZK midlinZF neutralZK neutronZP ppdcZI relayZL theZQ trunkZK
    中之 prioritiHU importMZ keyMZ mostMZ topMZ
    中产 middlGQ incomJZ classNZ offOZ wellOZ
    中介 agencJO brokerJI feeJZ agentOZ intermediariOI middlemanOG
    中共 communistJL partiJZ ccpOC cpcOD
    中医 chinesGZ medicinGP
    中华 chinesDS chinaMU sturgeonMM
    中国 chinaIP
    中场 midfieldDF halftimIC
    中型 mediumFR sizeIZ
    中外 andJZ abroadLN famousMS atOZ homeOZ foreignOZ worldQZ sinoZI
    中央 centralHJ middlHQ centerNY beijQM cpuRQ
    中学 schoolFT
    中学生 schoolHZ studentHU
    中将 generalKZ lieutenKM
    中小 mediumFQ smallHZ
    中小企业 smallHV andMZ enterprisMZ mediumMZ
    中层 middlFQ levelJZ managJZ midON
    中年人 ageGX middlGZ
    中庸之道 goldenLR
    中微子 neutrinoCC
    中心 centerFL decentrOF hubQL cdcVC downtownVI mallZM
    中性 neutralCP
    中指 fingerDO middlHZ
    中提琴 violaCC
    中文 chinesBJ mandarinTM traditZP
    中断 breakKV wasKZ terminMY abortNW offOZ interruptZI
    中新 chinaIU chinanewIC newsIZ
    中方 chinaJU chinesJZ sideJZ mediumLX
    中日 cjkBJ
    中有 inIZ increasQZ riseQZ steadiQV steadiliQM
    中期 termHZ midtermHE mediumMZ midMO
    中枢 centerGZ centralGP nervUM
    中标 winFZ
    中止 abortCL wasQZ
    中段 middlDU sectionIZ
    中毒 poisonBM
    中流砥柱 backbonII mainstayIG pillarIM
    中游 middlIZ midstreamIC reachIZ
    中的 theFX inJP fromLY ppdcZM
    中空 hollowFU bracketLZ
    中立 neutralCK
    中等 mediumDM middlMT moderPU ptQY secondariRV
    中篇小说 novelIO novellaIC shortIZ
    中级 intermediFR mediumHY
    中继 trunkGJ relayMK subportQZ
    中药 medicinGT herbLP herbalLC
    中选 selectHZ bestIV ofOZ
    中途 midwayFJ halfwayGO
    中部 centralFN middlKX partMZ centerMZ
    中间 intermediII middlJP centerMU betweenRZ centristTG intermediariTI middlemanTG
    中风 paralyzGI strokeGW
    丰产 bumperKH
    丰厚 generousIN handsomIL richIY
    丰富 richJP diversNP andOZ colorPZ variPR abundRO enrichRL fleshRR veteranZQ
    丰收 harvestEH
    丰满 buxomIC fullIZ plumpIG
    丰田 carmakIM japanesIZ toyotaIC
    串 stringBI serialRM threadZL docstrZM
    串联 concatenIO
    临 temporariEH temporariliQP ephemerUL
    临头 disastKQ
    临床 clinicHG animMZ bedsidMI preclinMC studiMX
    临时 temporariCH temporariliUP interimWI provisionWI ephemerZL
    临死 deathbLG
    临界 criticDP pointKZ thresholdPU tipPZ
    临终 deathbKG dieKY finalKZ momentKZ
    临近 approachKV closeKZ nearKY toKZ
    临阵 outMZ bailRL
    丸 pillEJ
    丹 katangaGP lubaGT
    为 forGM asIH toNT isPS beRP intoZR becomZK becausZK behavZN behaviorZK deedZO emptiZO entitlZL especiZN falsZN holeZR httpsZR jsonZQ nullZO oidZI pgpipeZI reluctZP trueZQ victimZO whiZR
    为了 forJZ orderLZ inNZ thatNZ toOZ ofQZ
    为人 obscurQM
    为什么 whiFR comeOZ howOZ reasonOZ
    为何 whiET
    为所欲为 doKZ
    为数众多 largKZ maniKZ numberKZ numerKZ
    为止 farLS soLZ untilLS toOZ upOZ
    为此 thisGZ forIZ
    为难 awkwardKK difficultOX embarrassOT makeOZ thingOZ
    为非 commitNZ crimeNT doNZ evilNT misbehavNL makeOZ
    为首 headFZ byJZ leadKZ
    主 hostIG primariJE masterLH mainMG ownerOK homeQM majorTI homepagXK chiefZR lordZJ advocZM backerZM bodiZP hostnamZK lenderZL subjectZJ themeZH topicZJ
    主义 liberPO believRV doctrinRI followRZ ismRC protectionRK protectionistRG croniRF cronyismRK capitalistZI coloniZM communistZQ democraciZM feudalZN humanZR imperialistZI isolationistZI multilaterZG patriotZL realistZN terrorZN unilaterZH
    主人 hostIZ masterIZ ownerIZ
    主人公 heroIR heroinIK protagonistIG
    主任 directorGO chairmanJJ actNZ chiefNX headNZ
    主体 bodiDO principNM mainPZ subjectQZ
    主公 lordGJ masterKV myLZ
    主力 keyIZ mainIV forcNZ playerNT starterNL
    主办 hostIZ organIZ sponsorIV
    主动 initiIY activKZ onRZ driveRZ ownRZ upperRZ voluntariliRC handRZ
    主宰 controlKZ dominKV masterKZ ruleKZ
    主导 leadHX dominJR callOZ driveOZ shotOV takeOZ
    主峰 mainIZ peakIU summitIM
    主席 chairIO chairmanKO presidKS presidiumKC
    主席台 platformGZ rostrumGC
    主张 advocOM arguOS caseOZ claimOV makeOZ proposOV standOZ viewOZ
    主意 mindGV ideaMX aroundMZ comeMZ planMZ
    主持 moderHT chairJO hostKZ presidLS
    主持人 moderFR anchorLY hostLZ presentLZ
    主旋律 themeFZ mainKZ mainstreamKM
    主旨 subjectFZ
    主机 hostDH hostnamNK mainframZC
    主权 sovereignEE sovereigntiLG wealthLZ
    主流 mainstreamEF pressIZ mainMZ
    主演 starFV actorKS leadKZ
    主管 headJZ chargOZ executOZ inOZ managOZ supervisorOP upOZ
    主编 editorFZ chiefHV
    主要 mainFN primariMR principON keyQZ majorQU
    主观 subjectCZ
    主观能动 agencGT initiGZ
    主角 leadHZ charactMZ mainMZ protagonistMG roleMZ
    主题 themeFH topicGI subjectKK
    丽 beautiEQ andKZ magnificPR
    举 raisIO liftPP whistleblowQH informQZ whistlUL enumZH enumerZK
    举世瞩目 attentIV
    举人 graduatIZ provinciIS scholarIT
    举例 examplFZ
    举办 holdLZ hostLZ onLZ organLZ putLZ
    举动 actIW actionIZ moveIZ
    举措 measurIZ moveIZ stepIZ
    举止 behaviorJS mannerJN bearNW demeanorNG speechNZ andOZ
    举行 holdKZ hostKZ placeKZ takeKZ
    举起 liftHT
    举足 criticLZ importLZ influentiLL pivotLZ significLV
    举重 weightEZ lifterLG weightliftLC
    乃是 beIZ exactIZ isIZ
    乃至 evenDY andIZ
    久 persistFL permanJI longQZ passagZJ
    久久 longDZ timeIZ
    久弥 timelessNG
    久而久之 afterMZ eventuMR gradualMT overMZ timeMZ whileMZ
    么 toKZ isNZ doNZ youQZ whatUP
    义 definFH customIJ definitMH escapVK undefinZK righteousZN predefinZK insurgZI nominZN sternZN thesaurusZM
    义务 compulsoriLI dutiLU mandatoriLS obligLN voluntariLI
    义勇 voluntKJ heroicPL
    义和团 boxerBD
    义愤 angerLZ furiousLP indignLM outragLS righteousLO
    义气 brotherhoodKG
    义父 adoptIW fatherIX godfathIC
    之 theHZ ofKZ andPZ itQZ thatQZ laissezZH afterZN beforZK behavZQ betweenZI flockZM gamutZK insightZO lessonZP percentZP priorZM rushZR spiritZQ
    之一 oneGW ofJZ whereOZ
    之上 abovGV topLZ ofMZ overNZ onNZ
    之下 underJV inLZ belowMZ angerPO beneathPN gunRZ
    之中 withinJZ inKZ amongLT middlLZ
    之举 resortGR
    之乐 familiDZ happiIZ
    之二 secondGZ twoGZ
    之于 publicHZ disclosMT goMZ makeMZ revealMY
    之交 ofGZ centuriMK
    之内 withinFV insidKZ
    之前 beforDK previousLS priorRK agoXR earlierXP
    之后 afterCM afterwardWM
    之地 placeEZ toJZ footholdWN
    之外 outsidHP gamutNK outNZ awayQZ fromRZ
    之宝 invaluKG pricelessKI treasurKT
    之徒 scoundrelEL
    之恩 gratitudLN
    之情 gratitudGN thankIY
    之所以 whiEU reasonIZ
    之类 likeLZ orOZ
    之计 termKZ planPZ solutPR stallSP tacticSL makeshiftZI
    之财 dirtiNR
    之路 inevitNT mustNZ necessariNX onliNZ passNZ pathNZ routNY wayNZ
    之辈 ordinariHQ nobodiMT peoplMZ forMZ goodMZ incompetZL
    之道 tatLK titLK
    之间 betweenBI amongYR suddenYP
    之际 occasIG atNZ momentNZ timeNZ whenNZ evePI onPZ
    乌 uzbekJL
    乌克兰 ukrainianEH ukrainGG
    乌合之众 crowdKY mobKG rabblKH ragtagKC
    乌尔 urduBH
    乌有 nothLZ upNZ comeQZ goQZ outQZ smokeQU vanishQT wipeQW
    乌木 eboniCC
    乌贼 squidEH cuttlefishHK
    乌鸦 crowGG ravenGG
    乌龟 tortoisGQ turtlGM
    乍 justKZ newKZ newcomKN
    乎 toLZ withOZ appearPU itPZ havePZ doQZ onQZ seemZP
    乏 lackJR poorNZ scarcZP
    乏力 steamKP
    乏味 boreCR
    乐 musicDH takeRZ enjoyRR gladRM clubVM societiZR entertainZP
    乐器 instrumentDI percussKG musicMZ
    乐园 amusHJ parkHZ paradisLK
    乐意 happiGS gladLO toLZ willLZ
    乐曲 melodiKK musicKZ songKU tuneKV
    乐观 optimistFE bleakOL bullishOM grimOM optimOZ worriOZ
    乐谱 noteCZ
    乐趣 funIU joyIU pleasurIO
    乐队 bandGU orchestraGD
    乒 pongFJ
    乒乓球 pingIZ pongIF tablKZ tenniKK
    乔装 disguisIS dressIV upIZ
    乖乖 obediGI behavLQ goodLZ wellLZ
    乘 rideMN takeMZ advantagNQ multipliNI productPV crewWN passengWP
    乘坐 byKZ rideKW takeKZ travelKZ
    乘客 passengGP travelGZ
    乘机 takeIZ
    乘法 multiplEZ
    乘胜追击 followMZ onMZ pressMZ upMZ pursuQO
    乙 hepatII secondIZ
    乙炔 acetylenCC
    乙烯 ethylenCC
    乙醇 alcoholGK ethanolGI
    九 nineFE twistZR
    九晚 hourIY
    九月 septembDD
    九泉之下 graveFM inKZ underworldKC
    九牛一毛 dropJZ inJZ oceanNQ
    九牛二虎 effortFV tremendKK
    九霄 farHZ
    乞丐 beggarCL
    也 alsoDI orQZ asRZ maybZO norZK perhapZP
    也不 norHR
    也不会 woJZ
    也可以 youHZ orHZ canNZ alsoZO
    也好 allMZ asMZ fineMW rightMZ wellMZ whetherMZ
    也就是说 thatKZ isKZ
    也没有 norGO
    也许 mightJV perhapJL maybKN probablNY
    也许会 mayGZ
    也门 yemenCD
    习 internMZ seminarML workshopMN practicNZ lecturUP
    习以为常 accustomNI
    习俗 customGZ traditGV
    习性 behaviorGX habitGN
    习惯 toIZ useJZ accustomMD habitQL customRZ getRZ naturRZ secondRZ
    乡 townshipKI townKT countriPZ homePZ riversidPM mayorQL ruralUK
    乡下 countriIZ countrysidIM villagIS
    乡亲 villagFO fellowKZ folkKR
    乡村 countrysidIM ruralIM villagIS
    乡镇 townshipFI villagKR townKU
    书 certifDH bookNO bookmarkSH certZI bookstorZI crimeZP edictZI facebookZK manuscriptZM metaZR suicidZN
    书信 correspondGZ letterGZ
    书写 writeDZ signwritKI
    书包 backpackHL schoolJZ bagJU
    书名 titlCV
    书店 bookshopGC bookstorGI
    书房 studiCX
    书本 bookBV closePZ
    书架 bookshelfCC
    书桌 deskCO
    书法 calligraphiCG
    书生 scholarCT
    书画 calligraphiIG
    书签 bookmarkBH
    书籍 bookFZ literaturKO volumKZ
    书记 secretariDL partiIZ
    书评 reviewFX bookHZ criticMZ
    书院 academiCM
    书面 writtenJT inLZ writeLZ
    买 buyFK laterLZ buyerQK outQZ purchasSN acquisitZQ bribeZL
    买一送一 oneGZ
    买单 payHZ billKS
    买卖 dealIS andOZ busiOZ buyOZ sellOZ tradeOZ transactOZ
    买得 affordCR
    买方 buyIZ buyerIP sideIZ
    乱 chaoNQ ofNZ convincOS lookOZ passOZ indiscriminQT revoltTO
    乱七八糟 messFQ inKZ messiKM
    乱成 chaoticGN
    乱纪 violatEZ disciplinJV
    乱造 fabricIU makeIZ upIZ
    乱麻 tanglGL
    乳 breastGR milkKQ babiLO nursZP
    乳房 breastFP bosomGN
    乳液 lotionDM
    乳白色 creamiIC milkiIM whiteIZ
    乳胶 latexCL
    乳腺 breastGN mammariLC
    乳酸 lacticGC
    乾坤 andLZ earthLZ heavenLS universLW situatMW
    了 isMX theOZ haveOS anPT wasPQ hasQR aRZ itRV aboutXR learnZL gotZP serviceworkZL violatZR wentZO
    了不起 amazNV awesomNO bigNZ dealNZ greatNZ incredNM remarkNT terrifNI
    了如指掌 knowHV
    了然 clearGZ
    了结 endKZ finishKZ resolvKZ settlKX
    了解 learnEK moreKV aboutLT understandVQ
    予 allowJZ giveLU grantOM
    予以 beenHZ hasJZ
    争 scramblMN competMR vieMK contendOQ fightOZ peacQY stayQZ unworldQK
    争先 raceHR rushMZ scramblMR vieMP toMZ
    争取 forHZ fightNV striveNP winNV
    争吵 arguMS argumentMZ fallMZ fightMZ outMZ quarrelMM
    争夺 competLR forLZ
    争执 arguIS disputIQ quarrelIM
    争斗 fightIZ strifeIJ strugglIV
    争权 powerHZ
    争端 conflictIZ disagrIG disputIQ
    争议 controversiFG disputJM undisputNG indisputOK
    争论 arguJN debatJM disputJM argumentNZ controversiNP
    争辩 arguMS debatMR disputMQ unarguMG undeniML indisputMK
    争鸣 contendJN
    事 eventHH transactJK thingRQ factYM matterZQ occurrZO subtransactZJ multixactZJ accidZQ incidZL censorZO breachZP meritZO supervisorZK taleZQ tournamentZI
    事与愿违 contrariOP
    事业 busiJZ careerOQ causOZ divisOV undertakOP unitOZ utilOV
    事事 doJZ nothJZ
    事件 eventBH incidXL episodZR breachZP
    事例 caseIZ examplIZ instancIZ
    事倍功半 inefficiLC
    事儿 busiIZ matterIZ thingIZ
    事先 inKZ advancKZ beforehandKI priorKS
    事务 transactDL multixactSJ firmXQ subtransactZM attorneyZP auditorZM
    事半功倍 effortMU halfMZ resultMZ twiceMU moreNZ
    事变 emergGY incidGO
    事宜 arrangGW matterGZ
    事实 factFH inNZ
    事情 thingGX affairMV busiMZ matterMZ
    事故 accidHO nuclearHQ disastMZ incidMO
    事物 transactHZ subtransactQR thingQX
    事迹 achievIU deedIO storiIX
    事项 occurrFP allKZ itemPZ issuQZ matterQZ
    二 qrJH twoLS secondMS codeOZ binariPI twiceSR iiZG
    二十八宿 constelIK lunarIZ mansionIL
    二头肌 bicepBJ
    二手 handKZ homeKZ secondKZ useMZ resalOC
    二月 februariCD
    二极管 diodCC
    二氧化碳 carbonFR coKP dioxidKC
    二级 twoIZ levelMZ classNZ gradeNU secondNZ secondariNV
    二者 bothFZ twoHZ
    二重 doublFZ
    二项式 binomiDL
    于 toKZ isLV forMO thanNI thePZ bePV inQZ onRW atTO lessZM mathematZR succeedZR inequZQ aboutZR belongZM dueZL equalZL equivalZL exemptZP greaterZJ jsonpathZJ precedZP smallerZM stemZO tendZM
    于事无补 helpJZ noJZ
    于是 soJZ thenJZ thereforLU thereuponLC
    亏 profitLR failMZ loseMZ aroundNX
    亏损 loseIY deficitNR inNZ lossNZ moneyNZ redNZ
    亏欠 oweCP
    亏空 deficitGR shortfalGM
    云 cloudDE flavorPT driveZQ meteorZO
    云杉 spruceCC
    云母 micaCC
    云烟 ephemerGQ fleetGR
    云雀 larkCC
    云雾 cloudGY mistGL
    云霄 echoLO resoundLK
    互 internetDJ mutualQO webQX interconnectRH interactXI mutexZK swapZP
    互不 otherKZ
    互利 mutualFN benefitHZ
    互动 interactBQ
    互换 swapDP submarinMZ
    互斥 mutexFI exclusMZ caNZ mutualZR
    互相 eachJZ otherJZ
    互补 complementariFM complementGO
    五 fiveIG everiNZ dayRZ nowRZ oftenRX
    五体投地 admirKV bowKU prostratKG worshipKQ
    五保 fiveGP
    五光十色 colorIZ dazzlIP multicolorIK
    五味杂陈 mixGX
    五四运动 fourthGI mayGZ
    五大 fiveFK
    五彩 colorEZ multicolorKK riotZM
    五月 mayCZ
    五线谱 staffCU
    五花八门 allIZ diversNU kindNZ sortNZ varietiNT variousNV
    五行 fiveGO
    五角 pentagonJK
    五谷 grainFM cropKU fiveKZ
    五边形 pentagonCK
    五颜六色 colorFZ allKZ multicolorKK
    井 wellMZ hashNZ stayNX poundOZ caissonQH
    井井有条 orderHZ organIZ inLZ neatLO
    井然有序 organGZ orderHZ inLZ
    亚 asiaBG armenianZH asianZI australiaZK serbianZM
    亚洲 asianCI asiaMH
    亚热带 subtropBB
    亚美尼亚 armenianDJ armeniaHH
    亚麻 flaxGG linenGK
    些 areIZ themOR toOZ beQZ youQZ someZI thoseZK theseZI
    些许 littlCY
    亡 onliIZ inJZ deadLV defunctNK perishUI
    亡命之徒 desperadoGC outlawGI
    亢龙有悔 dragonIZ haughtiIL repentII
    交 commitKI transactML submitNI intersectUJ busXM exchangZL submissZK crossZL ddeZP interactZJ purchasZR socialZP swapZL whisperZM
    交互 interactBI interfacQZ
    交付 delivKV deliveriKW handKZ overKZ
    交代 accountMZ explainMU forMZ handMZ overMZ tellMZ
    交出 surrendNN
    交叉 crossDL intersectOQ overlapQU
    交响 symphoniCB orchestraKZ
    交往 associKZ contactKZ dateKZ relationshipKT
    交待 accountKZ explainKU forKZ tellKZ
    交感神经 sympathetDB nervIZ
    交战 warGU
    交换 exchangGJ switchJS swapKL ddeZP
    交接 handHZ handovMC offMZ overMZ transitMZ
    交易 transactEL tradeKP dealerYM purchasZR
    交易所 exchangDQ stockJZ nyseNG
    交替 alternFX inKZ turnKZ
    交流 communicIU acNG alternNZ currentNZ exchangNZ talkNZ
    交涉 negotiGU talkGZ
    交界 borderGZ junctionGJ boundariLX
    交相 complementLO shineLO
    交纳 payCZ
    交织 intertwinIK interweavIC mixIY
    交给 handIZ toIZ giveMZ
    交谈 conversKZ talkKZ chatLZ speakLZ toLZ
    交货 delivGV deliveriGW
    交通 transportFP trafficIR transitKY massPY
    交通事故 accidGM
    交通工具 transportFR vehiclKW meanMZ ofMZ
    交配 mateBJ
    交锋 offJZ clashOI confrontOP faceOZ fightOZ squarOZ
    交错 interlacGE crisscrossJF staggerKQ intersectOT
    交集 intersectDN
    亦 followLZ copiOZ alsoPZ blindPR dreamlikPF imitPN surrealPF unrealPG likewisSH
    亦可 alsoDZ canIZ
    产 productIM producLM capacNQ outputPZ rampWQ annualZQ assetZL
    产业 industriDH chainNQ sectorPN aquaculturWC fisheriWK subsidiZL tertiariZI
    产值 outputFZ valuJZ grossOQ
    产假 leavFZ maternKE
    产区 areaFZ
    产卵 eggIT layIZ spawnIN
    产品 productDL gadgetSK
    产地 originFZ
    产妇 motherHM
    产权 propertiHZ rightKZ ownershipOU titlOZ copyrightPT ipPZ intellectuUO
    产物 outcomIR productIZ resultIZ
    产生 generatKV producOO causQZ arisUK needlYQ
    产量 outputJZ productJZ totalJZ volumNZ yieldNX
    亩 yieldGX
    享 shareBH
    享受 enjoyGN pleasurLO
    享有 enjoyMS haveMZ highMZ prestigiMI renownMR reputMV
    享用 eatGT enjoyGS
    京 capitHX beijJH jingOG kinhOG goOZ
    京剧 operaFM pekeKH
    亮 highlightEK brightII lightNT moonZP sparklZO
    亮度 highlightFS withHZ attrOQ brightZN
    亮相 appearIZ debutIN unveilIC
    亲 kissMF personOZ inPZ expeditZO
    亲人 familiLZ kinLG loveLZ oneLZ relatLZ
    亲信 aidIW confidIX trustIZ
    亲兵 bodyguardGI guardGY
    亲切 cordialKG friendKW kindKZ warmKV
    亲友 andHZ friendHR
    亲密 closeFZ intimHJ knitML
    亲属 relatDZ kinIG
    亲情 familiFY affectKZ loveKZ
    亲戚 familiGZ relatGZ
    亲热 affectionGD intimGJ warmLV
    亲爱 dearFK belovGL
    亲王 princCO
    亲生 biologGP ownGZ
    亲眼 eyeJX ownJZ withJZ seeKZ firsthandZL
    亲自 personDZ inIZ
    亲身 personDZ firsthandIL
    亲近 closeGZ intimLO
    人 personIJ peoplKJ manRL someonTH senderTL whoZQ pedestrianZK crewZN predecessorZO everyonZN humanZM mankindZG actorZL adultZN anyonZM benefactorZI capitaZI ccZR chatbotZM contactZM cosignZM disciplZP hireZO husbandZO imposZP injurZQ noblZM poachZK recipiZJ robotZR satisfactoriZM temptZM villainZM womanZO
    人世 worldDW thisIZ
    人为 peoplLV firstPZ humanPU artificiUO
    人之常情 humanHV naturHY onliMZ understandMZ
    人事 affairNV hrNP humanNZ outNZ passNZ personnelNO unconsciNP
    人人 everyonFR allKZ accessMZ everybodiOO
    人人自危 everyonHW
    人们 peoplGZ everyonLZ folkLR guyLS
    人体 bodiEY humanFV
    人力 humanHR laborKU resourcOZ hrPP manpowPM payrolPJ wagePP
    人参 ginsengCG
    人口 populFM ageMX peoplMY inhabitRK numberRZ totalRZ ofRZ
    人员 personnelIG staffLO employeMM peoplQZ scientistZQ
    人命 lifeIZ
    人品 charactGZ moralGQ
    人士 figurLR peoplLZ insidLV industriNZ personOZ familiarPP sourcPZ analystZK democratZP
    人声 vocalHF voicHY
    人大 congressFI peoplJZ deputiKN nationOZ
    人头 crowdMT aheadRZ capitaRI packRZ perRZ standRZ succeedRY throngRC
    人家 familiLZ householdLT otherLZ peoplLZ theyLZ
    人寿保险 insurDQ lifeIZ
    人山人海 crowdIT
    人工 artificiIG manualLX humanNS laborQZ madeQY manQZ agiRI
    人工呼吸 mouthHW cprMC
    人工授精 inseminDB artificiIZ
    人工湖 lakeGO
    人形 humanoidDE
    人影 figurIX peoplIZ shadowIZ
    人心 heartKW feelOX peoplOZ publicOZ unpopularOG noOZ popularOZ supportOZ stunZP
    人心惶惶 anxiousLV fearLW nervousLT panicLT worriLZ
    人心所向 popularIU
    人性 humanDU naturIZ
    人情 humanGU favorLV feelLZ kindLZ culturZR
    人情世故 worldIZ
    人手 handFZ manpowKM staffKU
    人手不足 ofJZ manpowOM understafOC
    人才 talentEI peoplKZ ofOZ personnelTO attritZL drainZP
    人数 numberIZ headcountNK
    人文 humanFR culturMR artMZ liberMT
    人权 rightFZ freedomKU humanKZ
    人格 charactIZ dignitiIK personIZ
    人次 personKZ timeKZ visitKZ visitorKT
    人民 peoplGS yuanNB dailiQZ citizenQL onlinQZ publicQZ renminbiQC rmbQF offshorZL
    人浮于事 bloatML maniMZ overstafMG peoplMZ redundMQ tooMZ
    人烟稀少 populIZ remotIZ sparsIL
    人物 figurKV personLZ peoplOZ charactPZ friPR smallPZ ofQZ
    人生 lifeBY
    人生在世 lifeGZ liveGZ
    人的 yourJZ senderOY haveRZ
    人称 asKZ callKZ knownKZ personKZ
    人类 humanEM beQZ ancientRZ anthropologRC earliRZ hominidRC mankindRI
    人群 peoplIY populKX ofLZ crowdMY groupMZ
    人脉 networkCZ
    人行道 pavementFI sidewalkHC
    人财两空 loseIZ
    人质 hostagFE captivKN takerKT
    人身 personBZ
    人身自由 freedomIU libertiIN personIZ
    人选 candidGW choicGZ
    人造 meatJJ artificiMK madeMW manMZ culturQZ fakeQZ grownQZ labQZ
    人道 humanCR humanitarianKG
    人间 disappearJO worldMZ earthMV airOZ intoOZ thinOZ
    人际 relationshipDR interpersonIF
    人马 forcIZ menIS troopIV
    人鱼 piranhaFC
    亿万 billionairKI multimillionairKG tycoonKK
    什 doLZ whatQP
    什么 whatCO kindQZ
    仁 doMZ opinionPR declinRZ everythRZ leadRZ shirkRL utmostRS takeRZ
    仁者 differFZ
    仅 onliBI
    仅仅 justJW onliJZ notKZ mereON moreOZ thanOZ
    仅供参考 referFZ
    仅次于 toGZ
    仆 travelKZ waveKZ anothPZ dustiPF weariPN wornPM onePZ followQZ
    仆人 servantCR
    仇人 enemiGW foeGL
    仇恨 hateGQ hatrGO
    今 todayHJ presentOZ timePZ useQZ
    今后 downJZ lineJZ
    今天 todayBL
    今年 thisEZ
    今日 todayFK nowLZ dayQZ evenQZ nowadayQK thisQZ
    今生今世 lifeIZ lifetimIX thisIZ
    介 betweenEV mesonQG somewherQQ pitchQU forerunnXH introductZO
    介入 inIZ interventPJ intervenSK
    介意 mindCZ
    介绍 introductIN explainLU introducLR tellLZ
    介质 mediaFZ mediumIU
    仍 stillCH anywayQJ
    仍在 isKZ
    仍旧 remainGZ stillGZ
    仍然 anywayEL stillLP remainOV
    仍要 anywayDS
    从 fromBG sincZP advicZM herdZN
    从上向下 bottomGZ topGZ
    从不 neverDV oncNZ notNZ
    从业 employPV fieldPZ peoplPZ practicPY practitionPC professionPP workPZ workerPZ
    从中 itJZ fromMZ ofMZ outOZ therefromOC
    从事 intoMZ workMZ inQZ onQZ engagQO goQZ takeQZ undertakQP
    从头 fromJZ beginMU toMZ startNZ scratchON endRZ finishRZ throughoutRN
    从容 calmJU composJT leisurJN unhurriJJ
    从小 childhoodKH fromNZ sincNZ
    从属 dependFZ subordinKQ
    从无 fromGZ
    从未 neverDT beforOZ hadOZ unprecedOR
    从来 neverFX allNZ alongNZ alwayNZ everNT
    从此 sincJW thenJZ fromMZ everNQ onNZ thatRZ henceforthSG
    从而 thusJP thatLZ soMZ therebiPI
    仓 positJV closeOZ outOZ liquidQP sellRV hamsterUH berthZH
    仓库 repositoriHY warehousMI goPZ depotQC repoQQ storagQZ storehousQG warehQI
    仔细 careCT closeKZ
    仕途 careerDM officiIZ
    他 anothHL differMR otherMH additPP fromRZ moreRZ hisZM wisdomZQ
    他人 otherCZ peoplNZ
    他们 theyGS theirJS themJY peoplRZ thoseRW
    他妈的 fuckDB damnIK
    他家 hisFI
    仗 guardIZ honorIO
    付 payFJ paymentJH paidQJ entrustZI compensZQ payoutZI
    付之一炬 burnKT flamePP
    付之阙如 absentIO lackIW missIZ
    付出 payKV putMZ devotQS forthQT giveQZ inQZ outQZ shellQU
    付息 couponLO interestNZ dateOZ
    付款 paymentDL payMT prepayUG
    付诸 implementKY practicMT intoOZ putOZ executPZ appliRZ
    付诸行动 actionHZ
    付钱 payIZ poniIL upIZ
    仙 superQN taoistQM fairiZO
    仙人 fairiEN immortHQ
    仙人掌 cactusCH
    仙女 fairiBN
    仡 strongDZ
    代 ofMZ theMZ proxiNI aPZ forQZ isRZ agentSJ behalfVI insteadWO congressZR codeZJ alternZN iterZK jinZI modernZN represZP snippetZL sourcZQ substitutZQ supersedZJ
    代代 generatGZ
    代价 costHQ priceLZ atLZ comeOZ payPZ
    代号 codeDZ nameJZ
    代工 foundriNK
    代数 algebraDH generatIZ
    代替 insteadFQ ofKZ inQZ placeRZ
    代理 proxiEI agentHI attorneyZP
    代理人 proxiDZ agentKZ
    代理商 agentGZ distributorGL
    代码 codeBI sourcSP codebasZC pseudocodZC snippetZL
    代表 represFL delegJN meanQZ forRZ missionSQ congressZO deputiZM
    代表作 masterpiecIK represIY workIZ
    代表性 represCY
    代言 endorsBH
    代言人 ambassadorIN brandIZ spokespersonIG
    代谢 metabolBF
    令 commandAH tokenZI magistrZJ decreZM subcommandZK
    令人 goodNZ troublPZ uncomfortPJ unsettlPG notablZL compelZO disturbZQ enviZI
    令牌 tokenDI
    以 toHS theLW youOU inOZ withRV canYJ abusZO eastZP fulfilZR gbZQ laterZR therebiZH thereforZR thousandZO
    以上 abovIS thanIZ moreIZ leastPZ atPZ
    以下 followDN theseNU
    以为 takeNZ notPZ believRQ prideRJ unconcernWC unsustainWK
    以为是 cockiNI righteousNO
    以供 theyKZ forLZ
    以便 soGO toKZ inMZ orderNZ thatOZ
    以偏概全 generalHZ overgenerMC
    以儆效尤 deterMN
    以免 soKZ notLZ lestML
    以前 previousFV agoPU beforPZ useQZ inRZ
    以北 northDQ ofIZ
    以南 southDP ofIZ
    以及 andCU asPZ
    以后 laterIS nowMZ afterNZ fromNZ futurQY onRZ afterwardTM henceforthTG
    以外 thanGZ otherIZ outsidLT besidRV beyondRX
    以太 etherFI ethereumIC
    以往 thisMZ
    以德服人 virtuFH
    以来 sincFQ everOQ pastPZ overQZ yearQZ timeQZ
    以此 thisNZ liveNZ offNZ therebiNI thusNS withNZ
    以求 orderNZ seekNY inNZ toNZ dreamRR grailZK
    以牙还牙 forHZ eyeKZ toothKN retaliPI tatPK titPK
    以示 expressIZ showIZ toIZ
    以至于 thatGZ soIZ
    以致 consequLP
    以色列 israelCH
    以西 westDP ofIZ
    以貌取人 judgJP
    以身作则 examplIZ
    以防 caseGZ inJZ preventLZ
    以防万一 caseIZ inIZ contingNM
    仪 ofOZ honorPO ceremoniQO
    仪器 instrumentGQ apparatusJJ devicJZ
    仪式 ceremoniIP riteIN ritualIG
    仪表 dashboardIO instrumentIO appearNZ meterNV panelNZ
    们 areMZ toOZ youQZ andRZ wereRZ weTH theyVM usYJ pluralZQ themZL donatZQ dudeZL ourZJ theirZP
    仰 backstrokGG
    仰天 laughGS
    仰赖 reliDP onIZ
    仰韶文化 yangshaoDB culturIZ
    仲 mediatNL
    仲裁 arbitrCB
    件 fileDG filenamZI componZJ adifZN attachZL breachZR ccZQ conditZH controlZQ criteriaZI emailZL eventZH filelinkZL filesystemZM firmwarZH folderZI fsZM hardwarZI inboxZK incomZR junkZP mailZI malwarZO metafilZJ outgoZI packagZK pdfsZN pluginZF poZM ppdZL receiptZP recipiZK senderZM smtpZQ softwarZI subfoldZK sudoerZR suitZN trashZP
    价 priceDH valuMZ equivalSK worthZO priceyZI bargainZM cheapZQ fareZI hagglZO markdownZJ
    价值 valuEW chainPQ worthSO beliefWI principlWR surplusZP
    价格 priceCK undercutVI elastZI stickerZJ
    价钱 costGZ priceGZ
    任 taskKH aniOI noOS jobPO trustRI appointZQ successorZP taskbarZK anythZM anyonZM arbitrariZK complaintZM
    任人 meritKO onKZ cronyismPK meritocraciPC nepotPG
    任人宰割 atKZ helplessKT merciKQ tramplKI
    任何 aniBJ noOS anythRL anyonZQ
    任何人 anyonEM anybodiOK nobodiOT
    任免 appointFN
    任务 taskEH jobIN missionZQ questZC taskbarZK
    任命 appointDN nameIZ
    任意 aniES arbitrariKI freePZ
    任教 teachCV
    任期 officIZ tenurIL termIZ
    任用 appointGS employGV
    任由 letCZ
    任职 holdHZ officMZ positMZ servMX workMZ
    任重 longKZ
    份 backupFH identTJ portionZL authentZR monthZR
    份额 shareDZ marketNY lionOQ portionOQ
    仿 followJZ suitJY imitOR
    仿佛 asKZ ifKZ likeKZ seemKW
    仿冒 counterfeitKP imitKS knockKU offKZ
    仿制 copiMZ genericMR imitMS knockMU offMZ replicaMW
    仿效 followGZ emulLL imitLS suitLZ
    仿照 followKZ imitKS modelKZ onKZ
    仿真 simulCO
    企 enterprisFI companiKU carmakTM
    企业 companiJP enterprisJI corporLJ busiLT privatOZ businessmanVN entrepreneurVI entrepreneurshipZI
    企及 reachKY unattainKH ofKZ outKZ
    企图 triIZ attemptJZ intendLU
    企盼 forwardIZ hopeIV lookIZ
    企鹅 penguinBF
    伊 idoMK igboOH bahiaPK argentinaQV
    伊拉克 iraqBH
    伊斯兰 islamBF
    伊朗 iranBG
    伏 solarFJ photovoltaNG pvNG panelNZ hunkerZK
    伏击 ambushIM attackIZ trapIT
    伏特 voltCG
    伐木 lumberjackCC
    休 itOZ atQZ goQZ leavQZ letQZ thatQZ
    休假 paidFT vacatIU
    休学 leavJZ takeJZ
    休息 breakIZ relaxIT restIV
    休闲 casualEO leisurHQ
    众 allNZ crowdQT pleasQZ outnumbUL audiencVO herdVN
    众人 everyonIW allLZ crowdLY peoplLZ
    众口铄金 clamorIL publicIZ rumorIU
    众多 ofGZ maniIZ lotMW tonMO
    众志成城 unitiKO
    众所周知 knowKZ knownKU allNZ asNZ everyonNY wellNZ
    众望 choicKY popularKZ expectNZ
    众矢之的 targetJZ
    众议员 congressmanGG represGY
    众议院 housFX
    优 optimDH andRZ prioritiZK
    优于 superiorKR
    优先 prioritiEJ preferJV
    优势 advantagFM moverLF edgPX firstPZ
    优异 excelGT outstandGS
    优惠 couponLO dealLV discountNT favorNV preferentiNC voucherNG incentPR
    优柔 hesitKX indecisKO irresolutKG
    优点 advantagLY meritLT pointLZ strengthLZ strongLZ
    优秀 excelKT goodKZ greatKZ outstandKS
    优美 beautiGV graceGP
    优胜 fittestNI
    优良 excelIT fineIW goodIZ
    优质 qualitiFV betterJZ highLZ
    优越 advantagGY superiorGR
    优雅 elegDI graceJP
    伙 bunchKN colleaguPK utensilPI
    伙伴 partnerHN partnershipKM palMI alliOR buddiOM companionOL
    伙计 buddiLM dudeLL fellowLO guyLS manLZ
    会 willEJ youQX beQZ meetWO wouldXR woZK affectZQ agendaZO committeZK dinnerZP loyaltiZM mightZQ partiZQ pdfZQ sessionZI sometimZP usualZQ venuZN
    会合 convergIS joinIZ meetIZ
    会同 jointIV togethIZ withIZ
    会员 membershipIH loyaltiJK dueRZ feeRZ memberRZ modelRZ subscriptRZ
    会场 venuLN
    会意 knowGZ understandGZ
    会晤 meetDX talkIZ
    会见 meetDX interviewIR
    会计 accountDZ auditorRM bigRZ cpaRC fourRS
    会议 meetHR conferIL roomNZ callQZ agendaZM
    会话 sessionBI
    会谈 talkHX downMZ meetMZ sitMX withMZ
    会费 transferDX feeIZ
    会长 chairmanGO presidGS
    伞 umbrellaDF parachutNG
    伞兵 paratroopCG
    伟大 greatFY grandKV mightiKN
    传 uploadCF passQK spreadVO filelinkYL propagYJ transmissZK summonZN transmitZM faxZH motionZO pyramidZH reputZR sensorZL subpoenaZI transferZM transportZM
    传奇 legendGV legendariGG
    传导 conductGN flowLY throughLZ transmitLT
    传感器 sensorDK motionHP
    传承 downFZ
    传授 impartKC onKZ passKZ teachKV
    传播 communicMZ disseminMG spreadMX transmitMT backpropQG backpropagQG viralZO
    传教 missionariGB preachLL
    传来 comeGZ hearLW spreadLX throughLZ
    传染 infectJI contagiNG diseasNZ epidemNL infectiNC spreadNX transmitNT
    传真 faxBH machinOZ
    传票 subpoenaGI summonGP
    传给 passGY toMZ
    传统 traditEK legaciLS conventPU oldPZ classicQV
    传言 gossipKS hearsayKM rumorKU wordKZ
    传记 biographKC biographiKI lifeKZ storiKX
    传说 legendIV rumorIU storiIX
    传输 transferFM transportJM transmissMK transmitPM
    传达 conveyKM acrossMZ communicMZ getMZ onMZ passMZ
    传送 conveyorKD transferLZ transmitLP beltPZ conveyPO delivPV
    传递 passDM delivRQ conveyTO
    传闻 hearsayGM rumorGU
    伤 woundKK hurtKJ injurKJ injuriPJ sadTQ
    伤亡 andJZ casualtiJJ
    伤势 injuriGO woundGS
    伤口 cutGZ woundGS
    伤员 casualtiGO woundGS
    伤害 injurJO harmKX damagKU hurtKR
    伤寒 typhoidCC
    伤心 sadHS grievIG heartbrokenIK
    伤痕 bruisHK scarHF woundLS
    伦 amazOV babblON incoherOL incomparON ramblOR unmatchOU unparallelOP unrivOP
    伪 pseudoFE fakeNP falsRW falsifiTL counterfeitYN disguisZQ
    伪军 puppetFD
    伪科学 fakeIZ pseudosciIC sciencIZ
    伪装 disguisGM camouflagMC pretendMU mungMN
    伪证 perjuriMC testimoniML
    伪造 fakeHQ counterfeitKN deepfakMG falsifiML forgMT
    伯 arabVK seniorZR hebrewZK
    伯仲 neckHT
    伯利兹 belizCG
    估 estimGI valuatKJ forecastRR evaluRO assessZO
    估价 appraisIO estimIX valuatIQ
    估算 estimHL ofMZ backNZ envelopNY calculRZ figurRX guessRV
    估计 estimJM ballparkKK guessMS figurPZ reckonPI
    估量 immeasurHH incalculHF inestimKF enormPP estimPX
    伴 accompaniHM associKZ partnerLO byNZ comradTI
    伴侣 companionHJ mateIO partnerIW
    伴奏 accompaniBM
    伴随 withGZ accompaniNR
    伶俐 brightIX intelligLT cleverMQ
    伸 extendIX stretchIO extrusTI
    伸出 outFZ
    伸展 stretchFR extendGZ
    伸手 outIZ reachIY
    伸缩 flexiblGT stretchGT
    伺候 onIZ servIX waitIZ
    似 similarHK likeKV seemOO approximZP
    似乎 appearJU lookJY seemMO likeMZ asRZ apparSQ
    似地 asIZ ifIZ likeIZ
    似懂非懂 understandGV
    似是而非 misleadLS plausiblLP rightLZ seemLW speciousLC
    似曾相识 familiarGO
    似的 asKZ ifKZ likeKZ seemKW
    伽 gammaIM transcriptZK
    但 butAE howevZL
    但愿 hopeGR ifLZ onliLZ wishLX
    但是 butDK howevML thoughWR
    位 positGI theMZ locatNI bitPG atRP placeVO whereZO throneZI bitmapZH bitwisZH decimZQ deskZO placeholdZJ relocZN seekZQ slackZO unitZK vacancZO
    位于 atDT
    位图 bitmapBH fillbitmapPL
    位子 placeIZ positIZ seatIT
    位居 rankDV amongIZ
    位置 locatDI whereMO positQI
    低 lowDF lowerNO downPW minimumZR
    低三下四 grovelIL humblIS servilIL
    低下 bowIU lowIY lowerIZ
    低于 thanHZ belowJZ lowerLU underNY lessOZ
    低价 lowIX priceIZ cheapIQ
    低估 downMZ playMZ sellMZ shortMZ underestimML undervaluMC
    低头 bowIU headIZ lowerIZ
    低廉 cheapGQ lowGY
    低沉 deepGV lowGW
    低温 coldIW lowIZ temperaturIQ
    低空 lowDY altitudIK
    低端 lowGU bottomLZ cheapLQ endLZ
    低级 lowFU levelKZ vulgarKI
    低调 radarGJ underGZ
    低迷 sluggishKI slumpKJ weakKU bePZ downturnPN lowPY remainPZ
    低音 altoGC volumIZ
    住 inIZ moveQZ stayQZ upQZ checkQZ holdRR remembZL
    住址 homeDX
    住处 lodgII placeIZ residIU
    住宅 housIV homeIV residKP residentiKI
    住宿 accommodHH stayIZ lodgJI
    住房 housES apartNX homeNZ shortagNZ
    住所 dwellII homeIZ residIU
    住院 hospitDJ beMZ inMZ
    佐 aidHV helpKZ assistKX subordinPP
    体 fontEH bodiML boldZI chinesZO entitiZH experiZO gymnastZM hillZR italZJ mediaZI mutexZK populZL serifZK simplifiZQ sportZQ traditZQ variatZK
    体会 experiKZ feelKX realizKU understandKZ
    体内 bodiGX
    体制 systemIZ outsidMW establishRZ governRZ institutRV sectorRS structurRZ withinRZ
    体力 physicFT manualMZ staminaMJ strengthMZ
    体型 bodiGX buildLZ figurLX shapeLZ
    体外 vitroLC
    体形 bodiIZ figurIX shapeIZ
    体操 gymnastBE
    体格 bodiIZ buildIZ physiquII
    体检 physicGV examinJS
    体温 temperaturGM thermometKN bodiLZ feverLM
    体现 showGZ embodiLH reflectLT upLZ
    体积 sizeHZ volumHZ
    体系 systemEZ frameworkLO
    体统 disgracIQ impropIW outragIS
    体育 sportIM stadiumPH playPZ arenaRL athletRQ educRZ fieldRZ physicRZ
    体能 fitFZ physicKZ staminaKJ
    体裁 genrNL
    体质 constitutIQ healthIZ physiquII
    体贴 careIZ considerIS thoughtIZ
    体重 weightDR bodiIZ
    体长 lengthDZ bodiIZ
    体面 decentKM dignitiKK faceKZ respectKY
    体验 experiDL
    何 noIS doMZ toPZ whatPR howQK whereQU anythZN aniZJ anyonZM geometrZR geometriZL
    何事 whatDZ matterIZ
    何人 whoBW
    何以 whiDX howIZ
    何其 soHZ strikeHZ
    何况 alonMU besidMQ letMZ mentionMP notMZ toMZ
    何处 whereCZ
    何必 whiFW
    何故 reasonIZ whatIZ whiIZ
    何方 whereCZ
    何时 whenGZ knowLZ timeOZ whatOZ activPZ
    何等 howGZ whatGZ
    何苦 botherGP
    余 balancIR cotangNJ viewOZ remainQO restZR cosinZJ redundZH
    余地 leewayHD marginHX roomHZ
    余弦 cosinDI arccosinNM
    佛 giftIZ buddhaQK borrowZP
    佛像 buddhaDG statuIZ
    佛塔 pagodaGG stupaGC
    佛得角 capeFH
    佛教 buddhismFG buddhistGI
    佛经 buddhistIJ scripturIZ sutraII
    作 theKZ aNZ asPL operQJ actionQI workSK sheetWJ authorZR chromeoZQ collaborZN cooperZQ dramaZP osZM rattlZI scopeZN spiZP workerZL workflowZM
    作业 jobFT homeworkKL assignOZ operOZ
    作为 asDN accomplishUL
    作主 masterIZ
    作出 makeHZ doJZ giveKZ
    作品 piecJU workJZ writeJZ
    作坊 sweatshopGI workshopGN
    作威作福 bulliMO
    作家 writerET authorIZ columnistZI
    作废 cancelIZ invalidIZ voidIN
    作弊 cheatBM
    作恶 evilFO wickKP doKZ
    作战 fightJW battlNW combatNQ warNZ operOZ togethQZ workQZ
    作文 compositGX essayGO
    作曲 composDS compositIX
    作曲家 composCX
    作法 approachKV methodKZ practicKY wayKZ
    作物 cropDL plantMW cashNZ
    作用 scopeFN roleNZ effectQZ needlZQ serviceworkZO
    作答 answerGZ respondGZ
    作者 authorCP
    作证 evidKU giveKZ testifiKN witKS
    佝 ricketBF
    你 youCR yourKV dxccZK miniZK qsoZR sparklinZK
    你们 youFZ yourIZ guyLZ
    你好 hiFL helloGQ
    你将 ablJY
    你想 toKZ
    你有 haveIZ
    你死我活 killKZ cutthroatPK
    你的 yourBY dxccZN
    你老 sirGN youGZ
    佣工 hireIT laborIZ servantIR
    佣金 commissIR cutIZ feeIZ
    佩 beltOR
    佩服 admirGV respectGY
    佳 optimGP bestZO
    佳境 strideMP
    佳肴 delicaciLI deliciLN
    使 toKZ useMH theNZ aRZ withSO usagZM envoyZM missionZK ambassadorZL exertZQ fiZQ javascriptZP jisZK messengZH reusZO unusZO welcomZR wiZQ
    使劲 hardJZ exertNQ
    使命 missionIO callKZ purposKU taskKZ
    使命感 missionFL
    使团 delegGW missionGQ
    使得 makeJZ allowMZ toMZ causNZ leadNZ soOZ
    使用 useAH usagZM openstackZR reusZN unusZO welcomZQ withZO
    使用者 userHZ consumIX
    使用量 usagBY
    使者 envoyGQ messengGI
    使臣 ambassadorGN envoyGQ
    使节 diplomatGO envoyGQ
    使馆 embassiGD consulLL diplomatLQ missionLZ
    侃 cheekNM jokeNP
    侃侃而谈 talkJZ
    侄 nephewBD
    例 instancGH examplMI legendQG flavorTP calloutZI suchZK conventZQ egZJ exceptZO likeZO proportZK ratioZQ scaleZR
    例会 meetFY
    例外 exceptCM invariTI
    例如 examplHJ forJZ suchJK likeMN asMZ egZJ
    例子 examplEZ caseKZ instancKZ
    例行 regularGZ routinGR
    侍 attendGT servantHR
    侍候 uponLQ
    侍女 handmaidGC maidGO
    侍者 waiterDI
    供 providBH suppliLI offerYM mortgagZN supplierZL vendorZM
    供不应求 demandKO suppliKZ exceedNZ constrainSN
    供奉 consecrIC enshrinIC worshipIQ
    供应 suppliGP supplierKG vendorLM chainMZ
    供求 suppliHZ
    供电 powerFZ suppliFY
    供给 suppliFV availMZ providMZ sideMZ
    供需 suppliHZ demandKX imbalKG
    依 byGX thenKZ tabRZ enterRZ reliZQ dependZO
    依依 reluctHP toHZ
    依存 interdependBF
    依托 backKZ onKZ reliKU supportKZ
    依据 byIZ accordMV goPZ toPZ onPZ baseQZ basiQR groundQZ
    依旧 asHZ beforMZ remainMZ stillMZ usualMZ
    依样 followGZ
    依次 thenGZ enterLZ tabNZ inOZ oneOZ
    依法 lawHU
    依然 stillFY remainJY
    依然如故 sameHZ
    依照 accordHT inNZ toNZ withOZ
    依稀 dimFO faintKU vaguKT
    依赖 dependGM onKZ reliLM requirQZ
    依附 latchLF
    依靠 onFZ dependNY reliNP
    侣 associJZ companionJO couplKO
    侥幸 flukeNC luckiNN
    侦 detectES listenOU whichRZ spiRM
    侦听 whichHZ onJZ tcpZQ
    侦听器 listenEX
    侦察 planeIZ reconnaissIB reconnoitNG scoutNC spiNT
    侦探 detectDW
    侦查 investigBQ
    侧 sideFK sidebarGG sidewayXF outerZP cartwheelZK leftZQ rightZR
    侧边 panelCQ sidebarRP sideXR
    侧重 emphasMO
    侧面 flankIK profilIZ sideIZ
    侮辱 humiliGQ insultGM
    侵 infringHH invadKP againstNZ raidRN
    侵入 breakKZ inKZ intrudKI invadKR
    侵占 invadIR occupiIS seizIT
    侵害 encroachLG infringLM onLZ violatLZ
    侵扰 intrusGM
    侵犯 infringIM invadIR violatIZ
    侵略 invadFJ aggressMS armiMZ invasMG
    侵略者 aggressorGC invadGR
    侵蚀 eatKP intoKZ corrodPG erodPK erosPE
    侵袭 attackKZ hitKZ invadKR strikeKW
    便 canJZ soLN yourQZ asQZ itRZ conveniUK bentoXG memoXK lunchXM portablZL
    便于 facilitJH toKZ conveniMT easiMZ
    便利 conveniIL storeIZ cornerQZ facilitQK itQZ noteQZ postQZ stickiQO
    便宜 bargainFM cheapHM inexpensKM
    便捷 conveniIR easiKZ
    便是 beIZ exactIZ isIZ
    便车 freeGZ hitchhikLC riderLN
    便饭 commonplacOI routinOR
    促 promoHL
    促使 causMZ driveMZ encouragMS impelMC promptMZ pushMZ
    促成 facilitNK
    促进 advancMZ boostMT encouragMS promotMZ reinforcMO virtuousMQ
    促销 promotDS saleGV
    俄 russianBE soonPZ suddenPZ
    俄罗斯 russiaFG
    俄语 russianBI
    俏 inIZ
    俗名 nameFZ
    俗话 sayFZ goeKQ
    俘获 capturDZ regulatoriML
    俘虏 captivIN capturIZ prisonIS
    保 saveDH yourQZ keepXK protectZH unsavZK guaranteZI autosavZL ensurZK insurZK keptZL maintainZO makeZP microsoftZP premiumZM preservZJ reservZM retainZL savepointZK stayZQ unprotectZK warrantiZF
    保住 keepIZ preservIW saveIZ
    保佑 blessGR protectGZ
    保值 hedgBJ
    保健 healthHV healthcarKN productKZ supplementKX
    保全 preservGW saveGZ
    保养 maintenKS careLZ maintainLU servicLZ
    保加利亚 bulgarianCH
    保单 insurFR policiFZ
    保卫 defendKU guardKY protectKZ safeguardKO
    保姆 babysittGC nanniGG
    保存 saveBH unsavZK preservZR autosavZL ibanZQ savepointZK
    保守 conservGS keepGZ
    保守派 conservIS republicanIL rightIZ
    保安 securDZ guardIZ
    保定 baodCC
    保密 secreciJK secretNZ classifPO confidentiPW disclosurPK keepPZ ndaPG
    保护 protectCH unprotectUK safeguardZO bankruptciZJ
    保持 keepEO stayJN maintainOM
    保留 reservIK holdNT preservOJ retainOK keepOO backRZ keptZM olderZQ
    保税 zoneGZ
    保管 custodiJK guaranteJV keepJZ
    保证 guaranteGL makeNZ surePZ assurQN ensurQZ marginQZ promisQU
    保释 bailFE
    保险 insurDH reinsurOB bumperSH policyholdSG unemployZL
    保障 housJY protectNZ ensurQX securQZ affordQU guaranteQV safeguardQO subsidQO
    保龄球 bowlBK
    信 informGH infoJG forRZ trustRI letterZN detailZQ cardZQ communicZJ creditZK enrolZR envelopZH kakuZF mailboxZM mergeinfoZK signalZI skepticZO statistZO
    信仰 beliefKI believKV faithKS religionKS
    信件 mailMZ mailboxMR withMZ flagNZ letterOZ lowerPZ closePZ openQZ
    信任 trustCJ
    信函 letterDP formLZ
    信号 signalCI semaphorQG receptUN
    信天翁 albatrossCC
    信奉 believFQ faithKS inKZ
    信封 envelopAI kakuZF
    信徒 believIV disciplIP followIZ
    信心 confidCK faithPS fullQZ ofQZ
    信念 beliefII convictIM faithIS
    信息 informDH infoKG chamberZO informatZC detailZQ enrolZR mergeinfoZK statistZO
    信托 trustFZ fiduciariKC fundKZ
    信服 convincFN compelKO persuasKG
    信用 creditFQ rateJZ scoreKZ ficoQC trustQZ
    信用卡 creditDN cardHT
    信箱 mailboxDR
    信誓旦旦 pledgLN promisLU solemnLQ swearLP vowLI
    信贷 creditFW lendMP loanNV
    信赖 onIZ reliLS countNZ faithNS trustNZ
    俩 twoHV ofJZ themLZ bothMZ
    修 modifiFH editKS changSR modifSJ repairXI changelistYL alterZO amendZK constitutZR fixZO representZM
    修习 practicGY studiGX
    修养 accomplishKS cultivKR selfKZ trainKY
    修剪 cropKS stripKR
    修复 fixGQ repairHJ restorOZ patchQO
    修建 buildGZ constructGZ
    修改 modifiEH editKS changRR modifRJ changelistXL amendZN alterZO
    修正 fixCT
    修正案 amendIN billIV revisIZ
    修法 lawGX amendLP
    修炼 cultivGR practicGY
    修理 fixFZ repairKX upKZ
    修筑 buildGZ constructGZ
    修缮 renovDL repairIX
    修葺 renovGQ repairGX
    修行 cultivGR practicGY
    修补 patchGN fixMZ mendMN repairMX upMZ
    修订 representHN revisJY changLZ amendSN
    修饰 modifiHZ
    俯拾皆是 abundIO commonIZ everywherIX
    俯身 bendGJ stoopLC
    俯首称臣 bowIU submitIZ surrendIN
    俱 loseNW clubOM keepPZ growRV societiVR
    俱全 allMZ availMZ completMZ everythMV nineQQ
    俺 personGZ
    倍 multiplGT twiceKQ timeOZ doublQY twoRZ
    倍增 doublCZ
    倍数 multiplFX roundMZ whoseOS timePZ valuRZ
    倏地 suddenCX
    倒 reversLW downLZ upsidOL pourOQ upwardQZ downwardQZ barbZJ invertZO
    倒下 fallFU collapsMZ downMZ overMZ
    倒台 fallGX
    倒地 fallHY
    倒塌 collapsIZ downIZ fallIZ
    倒置 invertCO
    倒行逆施 againstKZ goKZ perversKK retrogressKC
    倒退 backJZ backwardOY goOZ regressOX retreatOP rollOY turnOZ
    倒闭 goIZ bankruptQK
    倒霉 luckHN unluckiMI
    倔强 stubbornCQ
    倘使 caseIZ ifIZ inIZ
    倘若 ifFZ
    候 waitHW salutOO forQZ aQZ greetXP candidZL
    候补 alternGZ
    候选 candidCI applicPZ nominePC
    倚 heaviliWO
    倚重 onFZ
    借 borrowHK debitKI leveragMN onPZ bankRZ pretextZK
    借出 lendCQ
    借助 ofJZ withKZ onPZ byQZ helpQZ advantagRY meanRZ reliRU
    借口 excusGP pretextGM
    借款 borrowGU loanGV
    借款人 borrowDP debtorIC
    借此机会 opportunFQ
    借用 borrowGU useGZ
    借给 lendCQ
    借贷 lendIM andNZ borrowNU creditNZ debitNP loanNV
    借题 pretextKM
    倡 corruptIZ combatJR introducQQ
    倡导 advocIM initiIZ promotIZ
    倡议 initiGZ proposGV
    倦 weariFN
    倦怠 burnIT burnoutIG outIZ tireNV
    倭寇 piratDJ japanesIZ
    债 debtHK creditorMG payMZ downRZ bondSO lenderTL liabilYN oweZP
    债券 bondIO debenturLC debtLV fixLZ incomLY
    债务 debtCM liabilMO
    债权人 creditorGN lenderGL
    值 valuBC averagZR booleanZN evaluZO hashZQ negatZQ nullZM numZM numerZQ thresholdZI valuatZH
    值域 domainEZ
    值得 worthIP deservNS interestNZ itNZ worthiNN worthwhilNG
    值得一提 worthGP notablLL
    值班 dutiDP onIZ
    倾 fallJX admirOV capsizOI overturnOK forOZ loveOZ slantZI
    倾倒 dumpGZ onGZ
    倾向 inclinLI preferLZ tendLM tendencLL trendLZ
    倾听 listenCZ
    倾囊相授 everythHW
    倾家 bankruptNK
    倾斜 inclinKI leanKV slopeKP tiltKM slantZI
    倾注 pourDP intoIZ
    倾销 dumpDQ antiMZ antidumpMC
    偃旗息鼓 ceasNK dieNY downNZ foldNU giveNZ stopNZ upNZ
    假 fakeJK falsLP bookQZ fixQZ vacatSJ eventuTR knockoffUI assumZM bogusZP holidayZK kanaZI katakanaZK
    假使 ifGZ supposGS
    假冒 counterfeitLP fakeLV impersonLQ offLZ passLZ
    假名 kanaEI
    假如 ifDZ supposIS
    假定 assumIQ assumptMO supposMS
    假日 holidayEL
    假期 holidayGQ vacatJQ breakLZ
    假若 ifGZ supposGS
    假装 feignGL pretendGU
    假设 assumHM assumptKK hypothesiKD nullPZ supposPS
    假说 hypothesiGI theoriGQ
    假造 bogusFZ
    假释 parolIC probatIK releasIZ
    偌大 bigIZ hugeIW soIZ
    偏 offsetEI skewSI preferZP deviatZJ
    偏偏 butIZ insistIN justIZ
    偏听 oneIZ sideIZ biasNR
    偏好 preferCP appetitTM willingTH
    偏差 deviatEI biasKI stdevQL errorRZ
    偏离 deviatKT skewMN departurML offMZ wayMZ
    偏移 offsetCI
    偏要 insistCN
    偏见 biasDM prejudicIG
    偏重 emphasIO leanIY towardIZ
    做 doHU shortOX makeOZ sellQZ itQZ longQZ strengthenXO madeZP redoZL
    做事 doIZ thingIZ workIZ
    做人 beIZ conductIS personIZ
    做出 doGZ makeHZ
    做到 doOZ itOZ yourPZ
    做大 growJU scaleLY biggerMI makeMZ andQZ bigQZ getQZ strongerQZ pieZO
    做好 doJZ
    做完 doneIZ finishIZ getIZ
    做成 accomplishKS makeKZ offKZ pullKZ
    做梦 dreamDR haveIZ
    做法 approachJT practicJW methodLZ wayLZ
    做生意 busiGZ
    做的 madeEP
    做起 beginIZ startIZ withIZ
    做饭 cookHR dinnerIP makeIZ
    停 stopGJ downMZ shutPS disablPS pausVH dockZK hoverZK
    停下 upJZ
    停产 productIZ
    停在 overIZ hoverMO
    停工 haltKQ shutdownKX stopKZ workKZ
    停战 armisticIC ceasefirIG truceIG
    停止 stopBJ ceasUI haltWQ
    停步 stopCZ
    停泊 anchorJW berthKI dockKR moorKM
    停滞 stagnatJF stagnantMG stallMN standstilMB stuckMP getRZ noRZ progressRZ
    停火 ceasefirKG fightKZ stopKZ truceKG
    停用 disablCS turnPZ offQZ
    停电 outagHI powerHZ blackoutMC cutMZ
    停留 lingerHN stayIZ stopIZ
    停车 parkGL overLZ pullLU carQZ garagQI lotQZ stopQZ
    停靠 dockEK undockKM
    停顿 haltKQ pausKZ stopKZ
    健 healthGM monitorKR
    健全 sanitiMK healthiNR improvNZ perfectNX soundNZ
    健壮 healthiIR robustIO strongIZ
    健康 healthDL healthiNO bePZ monitorQS
    健美 bodybuildGE aerobIC fitIZ
    健身 fitGU gymPI bodiQZ buildQZ exercisQQ keepQZ outQZ workQZ
    健身房 fitIZ clubLU gymLI outMZ workMZ
    偶 evenJR coincidentOM offOZ oneOZ similarOZ idolTH
    偶像 heroGR idolGI
    偶尔 occasionKK
    偶数 evenDQ numberKZ
    偶然 byKZ accidentLM chancLQ noLZ notQZ accidQR coincidQN
    偶遇 acrossHX runHZ
    偷 stealER thiefOM
    偷偷 secretGZ sneakJM stealthiliJG
    偷偷摸摸 furtivLG secretLZ sneakLM sneakiLN stealthiLG
    偷工 cornerKZ cutKZ shoddiKL skimpKC
    偷税 taxFZ evasKN
    偷袭 attackGZ raidLO sneakLM
    偿 repayGJ offOZ
    偿还 payGX repayMO backOZ downOZ offOZ
    傀儡 figureheadGC puppetGI
    傅 fourierGJ tutorQQ
    傅立叶 fourierEN
    傣 taiGJ daiPH
    傣族 daiDD peoplIZ
    储 storeDI storagLI dumpNL heirZI datastorZL bucketZM fedZN
    储备 reservGO stockLS upOZ dollarPS
    储存 saveJZ storeLZ storagLZ awayNZ putNZ
    储蓄 saveEZ asidMV depositMT putMZ
    储藏量 reservCZ
    储量 depositGT reservGZ
    催促 hurriGR pressLZ upLZ urgLN
    催化 catalysiMC catalystMC catalytMC catalyzMC spurMN triggerMZ
    傲 overbearOK proudOQ
    傲慢 arrogEQ haughtiJL
    傻 stupidEK
    傻子 foolGP idiotGI
    傻瓜 foolIP idiotII stupidIL
    傻里傻气 foolishGM silliGI
    像 imagAH avatarZH pixelZF bustZP cameraZK mirrorZK pxZI statuZN
    像是 likeGZ seemJU lookLZ
    像样 decentGH presentLZ properLZ respectLY
    僧 sinhalaEK monkOL priestSM
    僧人 monkGM priestGN
    僧侣 monkGM
    僵 zombiIJ
    僵化 rigidCL
    僵尸 zombiDG vampirIO
    僵局 deadlockJM impassJJ deadOY endOZ stalemOK icePS
    僵持 deadlockIR stalemIK stuckIU
    僵硬 rigidGL stiffGG
    僻壤 backwatLC
    儒学 confucianCI
    儒家 confucianBD
    儿 childIQ childrenLO momentOX sonOP infantQK whileQZ babiZP
    儿女 daughterKQ
    儿媳 daughterIO
    儿子 sonDN boyIP
    儿童 childrenFN childHU kidMT
    兀自 stillCZ
    允 allowBH disallowZN letZQ permitZL
    允许 toIZ areLZ allowMH letTO permitTK disallowZN
    元 cellHI metadataHI tuplNF metafilZJ buckZN elementZH yenZI dollarZL ariZH metaZL
    元件 componIZ elementIZ partIZ
    元素 elementCH
    元老 elderKQ foundKZ memberKZ veteranKQ
    元首 headKZ leaderKX ofKZ presidKS
    兄 brotherDQ elderHT
    兄弟 brotherFS broKC buddiKM
    充 fillEK autofilNM chargRV inferiorWQ banishXM padZN supplementZI
    充分 fullMZ amplOM doOZ fulliOY homeworkOP sufficiOT yourOZ
    充实 enrichLL fleshLR fulfilLS fullLZ outLZ
    充当 actGP asHZ servJS
    充沛 abundIO fullIZ plentiIR
    充满 fullGZ fillHZ withMZ ofMZ
    充电 chargFQ chargerJD pilePZ rechargPC stationPZ
    充裕 abundIO amplIM plentiIR
    充足 abundLO amplLM enoughLZ plentiLR sufficiLT
    兆 megabytHJ gigaKG
    兆赫 megahertzCC
    先 firstFN precedQL previousXQ ancestorZO eggZR preZO prioritiZK
    先令 shillCD
    先例 examplIZ precedIV unprecedIR
    先入 biasKR preconceivKC preconceptKC prejudicKG
    先前 previousBR
    先天不足 weakHZ congenitMC
    先是 firstDZ atIZ
    先生 sirLL gentlemanNK husbandNO mrNG teacherNU
    先知 foresightNP prophetNK
    先礼后兵 diplomaciMK
    先行 firstIZ aheadKT goOZ moverPK
    先见之明 foresightKP presciencKC prescientKC visionKS
    先觉 foresightNP prophetNK
    先进 advancHV packagMZ edgMY artQZ cutQZ modernQU ofQZ stateQZ manufacturZR
    先锋 forwardIZ pioneerIP vanguardIG
    先驱 forerunnGI pioneerGP
    先验 priorGS prioriGC
    光 cursorDI lightIK opticQF cdZK discZK fabricZR fibrZI glowZL lithographiZF solarZJ
    光临 comeIZ presencIN visitIZ
    光亮 brightIX lightIZ shiniII
    光合作用 photosynthesiCC
    光大 enhancIZ promotIZ
    光子 photonCC
    光学 opticBL
    光彩 gloriIM honorIS lusterIK brilliantZR dazzlZP
    光怪陆离 bizarrIL grotesquIM strangIU
    光明 brightGX lightGZ
    光明正大 openIZ
    光景 sceneGV situatGW
    光泽 glossIM lusterIK shineIO
    光源 lightCO sourcJZ
    光滑 slipperiGL smoothGY
    光照 lightHZ illuminIO sunlightIK
    光电 optoelectronGC photoelectrGC
    光纤 fiberFL opticIZ fibrOI fabricSR
    光线 lightFZ rayHN
    光绪 guangxuCC
    光缆 cablDK opticJZ
    光芒 lightHZ radiancIC rayIN
    光谱 spectrumFI spectralGC
    光速 lightFZ
    光阴 timeFZ
    克 microphonFJ yourMZ accessOZ cloneQF overcomZM punkZG
    克什米尔 kashmiriCH
    克制 backLZ controlLZ holdLZ restrainLP restraintLK
    克敌 defeatKZ enemiKZ prevailKR victoriKU
    克斯 saxophonJK
    克服 conquerMR getMZ overMZ overcomMO throughMZ workMZ
    克里 creeHI ukulelJC
    免 fromIZ freeNQ avoidNL exemptOK preventQW spareRN excusYO deductZP
    免不了 boundKY inevitKT toKZ unavoidKN
    免得 lestLL
    免疫 immunBF
    免税 freeHZ taxHZ
    免费 freeDN chargPZ ofRZ
    免除 exemptIQ freeIZ waivIG
    兑 runFZ bankHU
    兑换 convertHZ exchangIV redeemKM
    兑现 goodMY makeMZ
    兔 bunniHI rabbitMH hareQH
    兔子 rabbitFI bunniJP hareKI
    党 partiFS factionRI gangRK
    党内 partiFZ
    党员 memberFZ partiGZ communistVM
    党委 committeEP partiGZ
    党政 partiFW
    党派 partiEV partisanLG politLZ
    党章 constitutGQ
    党组 groupGZ partiGW
    兜 resortMR
    兢兢业业 conscientiLL dedicLT diligLR hardLZ workLZ
    入 enterCG intoTN joinZK inputZH importZH acquisitZR admissZM embZJ embedZI incomZO injectZM insertZH introducZM plugZR pourZO roundZK stdinZN writeZK writerZO writtenZK wroteZL
    入主 takeFY
    入侵 inNZ breakNZ hackNR intrudNI intrusNS invadNR invasNG
    入口 entriEX noneMZ
    入境 countriIZ enterIZ entriIZ
    入学 enrolFN admissMQ enterOZ rateOZ schoolOZ
    入局 enterLZ gameLZ getLZ intoLZ joinLZ
    入手 withIZ
    入睡 asleepLK
    入选 beHZ
    入门 getMZ startMZ basicOZ beginnOR entriOZ learnOZ levelOZ ropeOQ
    全 securFH fullNL allOR safeRI wholeSM insecurUJ unsafWJ safetiZI intactZM fulliZK fullscreenZF globalZI saferZM
    全世界 worldFS worldwidLO
    全书 bookFZ
    全会 plenariHD plenumHD sessionHZ
    全体 allIZ entirIZ wholeIZ
    全党 partiDW wholeIZ
    全军 armiHT entirLZ wholeLZ annihilZM
    全力 allKZ bestMS outMZ fullOZ strengthOV doQZ everythQV
    全力以赴 allMZ inMZ
    全区 wholeFZ
    全国 countriJW nationJS nationwidJD acrossNZ wholeNZ
    全城 citiDV wholeIZ
    全天 allDZ
    全天候 clockFU
    全家 familiDX wholeIZ
    全局 globalEJ overalON
    全市 citiFV citywidKC wholeKZ
    全心全意 fulliJT wholeheartJK
    全文 fullGZ textGZ
    全新 newFZ giveOZ brandOW
    全权 fullGZ
    全民 peoplJZ allNZ everyonNZ nationNX wholeNZ ubiOI universOZ
    全然 completGZ totalJY utterNN nothPZ
    全球 globalFL worldLQ worldwidMH warmQU globeSP deglobUC
    全盘 cleanOZ comeOZ completOZ everythOZ overalOT revealOY tellOZ wholesalOL
    全盘否定 denialML wholliMG
    全神贯注 absorbMP attentMX concentrMQ focusMZ fullMZ raptMC
    全称 nameFZ fullIZ formalKQ
    全程 allMZ entirMZ journeyMS throughoutMS wayMZ wholeMZ
    全职 fullGY timeGZ
    全角 widthFZ fullJZ
    全身 bodiGX
    全部 allBR
    全都 allIZ everyonIZ everythIZ
    全长 lengthFZ longKZ totalKZ
    全集 completGZ
    全面 fullKZ fulliPY outRZ blownRJ comprehensRP overalRT rollRX rolloutRC
    八 eightGG octalLK disordZQ
    八位 octetGK
    八卦 eightLZ gossipLS rumorLU tabloidLL trigramLG
    八大 eightFL
    八宝 eightGR
    八度 octavCC
    八戒 bajiGC pigsiGC
    八旗 eightGQ
    八月 augustDD
    八脚 handHZ
    八角 starFZ anisHC
    八路军 eighthGG routGZ
    八边形 octagonCI
    八道 rubbishFN bullshitQL nonsensQO
    八面玲珑 slickIC smoothIY tactIC
    公 publicBH busZL dukeZH companiZO formulaZH mathZP officZP parkZQ suitZP
    公主 princessBH
    公事 busiEY
    公众 publicHZ peoplJZ populJY
    公使 envoyGQ ministGT
    公债 debtFR
    公允 biasGR unfairGN
    公元 adIZ ceIG yearIZ
    公公 eunuchKK fatherKR
    公共 publicCO goodMZ commonNX
    公关 prGD publicLZ relatLZ firmMX
    公务 officiIQ publicLZ servantLN employeQR
    公募 publicGZ mutualGZ
    公司 companiEG corporMI subsidiariTE bondTQ firmUQ agencZO multinZH prZJ
    公告 announcIP noticIW proclamIC
    公园 parkDN
    公堂 courtJP toJZ sueOO
    公子 masterIZ sonIQ youngIX
    公孙 gongsunCC
    公安 policIV publicIZ securIZ
    公安部 ministriKP
    公寓 apartIX condoIC flatIX
    公布 announcMP makeMZ postMZ publicMZ publishMZ releasMZ
    公平 fairHM equalMZ equitiMM fieldMZ levelMZ playMZ
    公开 publicFR visiblKW openNZ disclosPP offerQZ ipoZI
    公式 formulaBH equatVP mathZP
    公投 plebiscitIC referendumIC voteIU
    公报 bulletinIC communiquII gazettIC
    公文 documentFZ officiJY
    公斤 kgIG kiloIC kilogramIG
    公有 publicFZ cloudJU ownNZ
    公有制 publicDZ ownershipIV
    公权力 powerFZ
    公款 publicFZ
    公正 fairEW
    公民 citizenshipJD civilJP citizenOL civicOC peoplOZ rightOZ
    公然 blatantGI openGZ
    公爵 dukeCI
    公牛 bullBJ
    公理 assumptIO axiomIC justicIT
    公用 publicHZ servicOZ
    公益 publicGZ charitiKF goodLZ welfarLM
    公社 communeDB peoplIZ
    公私 privatFZ
    公私分明 separHZ
    公租 housGZ publicGZ
    公立 publicDZ
    公章 sealDL officiIZ
    公约 agreementNV conventNU pactNI treatiNO commonNZ divisorNQ
    公署 officGZ prefecturGP
    公羊 ramBQ
    公认 acceptKZ acknowledgKN generalKZ recognKZ
    公证 notariFB certifiKO notarKC
    公路 highwayHF roadHQ bridgKZ networkKZ
    公道 fairIW justIZ justicIT
    公里 mileHO kilometJM kmJN kilometrLI
    公顷 hectarDB thousandIZ
    公鸡 roosterEF cockHC
    六 sixGG numberNZ hexadecimZM
    六合 liuhCC
    六月 juneDD
    六腑 gutKQ internKZ organKZ visceraKI
    六角 shellGZ tortoisGM
    六边形 hexagonCC
    兮 particlBY
    兰 granthaPM elegQY graceQY orchidQF violetZM
    兰花 broccoliEG orchidHG
    共 shareDK ofHZ ppdcZL publicZQ
    共事 workFZ
    共产 communistEE partiIZ memberPZ
    共享 shareDL segmentRZ coZO coworkZK
    共同 commonGP togethKV jointOR sharePZ
    共和 republicanFE gopMC partiMZ republMN
    共和国 republFF peoplNZ republicanNL africanOP centralOZ
    共商 affairGQ stateGZ
    共处 coexistBJ
    共存 withIZ
    共振 resonFB magnetJZ mriOC nuclearOZ scanOZ
    共有 totalGZ commonKZ shareKZ
    共生 coexistIO symbiosiIC symbiotIC
    共用 commonHX shareJZ
    共襄盛举 joinKZ partKZ participKW takeKZ
    共计 addLZ altogethLQ totalLZ upLZ toLZ
    共识 consensusLG
    关 relatHI closeKH offNJ gatewayPF shutXJ aboutXK shutdownZI criticZR associZH affiliZM affinZK correlZM disassociZN dismissZQ keyframZJ keywordZI relationshipZM relevZK unloadZQ unrelZL
    关中 guanzhongCC
    关于 aboutCQ
    关切 concernDQ careIZ
    关头 momentHS juncturKH criticLZ dieOY doOZ
    关岛 guamBE
    关心 careJW concernJQ indifferKN apathetNM notNZ
    关押 detainLK imprisonLM jailLN lockLZ upLZ
    关掉 offFZ
    关机 shutdownKZ
    关注 onMZ attentMQ watchOU followOZ focusPY eyeQW keepQZ payQZ radarTN tractionZP
    关照 lookIZ
    关税 tariffGH dutiJP
    关系 relatDK relationshipQH cronyismZK nepotZG causalZH partnershipZP
    关联 withMZ linkMZ toMZ associOJ referencRS referRZ tieRQ disassociUM affiliVN
    关节 arthritiIC jointIV knucklIC
    关键 keywordEI criticNR keyPX keyframUJ
    关门 closeJZ
    关闭 closeEH offJJ turnOZ downPZ shutRK shutdownXI dismissZQ unloadZQ
    兴 troublMX rebuildPS havocRK stirRZ creatRZ upRZ
    兴办 establishKZ setKZ startKZ upKZ
    兴奋 excitEM dopeOL drugOW enhancOZ performOZ
    兴建 buildGZ constructGZ
    兴旺 thriveCT
    兴盛 boomKU flourishKS prosperKV thriveKT
    兴致 interestMZ moodMU spiritMV eagerNT enthusiastNO excitNW keenNO
    兴衰 andIZ
    兴起 riseHW emergMY onMZ springMS upMZ
    兴趣 interestDS withMZ greatNZ
    兵 troopKN soldierML commandNZ qingQZ
    兵不血刃 withoutHZ bloodlessMC
    兵临城下 siegHI
    兵刃 bladeGO weaponGR
    兵力 forcKZ militariKZ strengthKZ troopKV
    兵器 armGX weaponGR
    兵团 armiGY corpGM
    兵士 soldierCR
    兵役 conscriptKG draftKX militariKX servicKZ
    兵荒马乱 wartimLC
    兵部 ministriIP
    其 itFM theirQK whichSN additZO hisZI whereZQ anothZL blameZR fatherZQ midiZR otherZH reluctZP restZQ turkishZL whoseZP
    其一 oneGZ ofIZ firstJZ
    其中 whereHQ whichJT ofMZ oneQY amongSR
    其二 secondBY
    其他 otherAH elsXO anothZL restZQ additZP
    其余 remainHU restIP otherLZ
    其后 closeLZ followLZ
    其它 otherDU anothKZ
    其实 factLQ inLZ actualNY exaggerNP overblownNC overstNG realliNZ
    其次 secondCY nextKZ
    其间 betweenIZ dureIZ meanwhilIM
    具 toolDH toolbarMI withPZ utilZO devtoolZM toolboxZI
    具体 specifGQ beMZ toMZ particularNN concretOG
    具备 haveIZ equipLW possessLN
    具有 withGZ hasIU haveOW possessWN
    典 dictionariCG dictQH classicSK thesaurusZL scripturZL
    典型 typicHS classicJV modelJZ
    典礼 ceremoniIP inKZ swornKJ inaugurMI
    典章 institutGV lawGY
    典籍 ancientIT bookIZ classicIV
    典范 examplIZ modelIY exemplariNI paragonNC textbookNK
    典雅 elegGP graceGP
    兹 mindIS alwayNZ keepNZ waltzOI
    养 raisJY supportPZ accomplishRS breedRS literaciRK qualitiRZ stockRZ trainRY fosterXI restZR pigZK spoilZN
    养家 familiGX breadwinnLG feedLZ supportLZ
    养成 cultivIR developIZ formIZ
    养殖 farmFP breedKS raisKZ
    养活 feedIZ raisIZ supportIZ
    养老 retirKL pensionMJ careMZ elderMM ageRY homeRZ nursRR socialRZ
    养育 bringKZ parentKZ raisKZ upKZ
    养虎为患 appeasIC nurturIM threatIZ
    兼 incompatGJ compatJH
    兼容 compatCG incompatNJ inclusRP embracWN
    兼并 acquirLT acquisitLQ annexLL mergLZ mergerLM
    兼收并蓄 allKZ eclectKG embracKN inclusKT
    兼有 bothGZ combinGZ
    兼而有之 bothIZ combinIZ mixturII
    兼职 partJZ sideJZ timeJZ gigOP hustlOP
    兼顾 balancJX accountMZ intoMZ takeMZ
    兽 beastEI animIZ
    兽医 vetGN veterinarianGG
    内 theKZ insidMI inNZ builtRJ internRH contentTH withinTK inlinUG innerVH domestZO cutthroatZK interiorZI memoriZI indoorZK kernelZG moleZI ramZJ
    内乱 civilFZ strifeKK unrestKN
    内分泌 endocrinGC hormonGI
    内向 introvertBF
    内在 inherKN innerKU intrinsKL internKZ
    内地 inlandGI mainlandGG
    内外 andHZ outsidMW insidNZ abroadNO homeNZ
    内存 memoriBH ramPH hbmZC
    内容 contentAG stuffZN substancZN nearbiZR
    内幕 insidES informIZ
    内心 heartJZ innerJU insidJZ
    内政 affairFR
    内斗 fightIZ infightIQ internIZ
    内涵 connotIC contentIZ meanIZ
    内燃 combustGF enginGZ
    内疚 guiltGI guiltiGN
    内的 inGZ withinJU containerconsumQQ
    内科 medicinDP internIZ
    内脏 organDZ internIZ
    内衣 underwearEO
    内裤 pantiGC underpGC
    内讧 internGZ strifeLK
    内部 internCI insidQQ innerQL hoodYL
    内阁 ministGO administrLZ cabinetLO governLZ
    内陆 inlandGI interiorGO
    内需 domestHP
    冈比亚 gambiaBG
    册 registDI albumNI enrolZL crownZP registriZK brochurZL registrZL
    再 againDK longerNH thenPU doQZ anymorZH
    再三 repeatKZ againMZ andMZ overMZ careRZ secondRZ thoughtRZ twiceRX emphasZP stressZN
    再度 againGZ oncGZ
    再按 thenEZ
    再接 keepJZ
    再有 andIZ anothIZ furthermorIL
    再来 againHZ startHZ
    再次 againDQ oncNZ secondRZ
    再版 editIZ newIZ reprintIL
    再现 reappearGM reproducGQ
    再生 renewFM rebirthMC recyclMR regenerMI
    再见 goodbyIJ byeKC seeKZ youKZ
    再试 laterLW haveQZ
    再说 laterJZ besidMV moreMZ whatMZ andMZ
    再起 backJZ comebackJM
    冒 colonLJ braveRZ dareRX riskRZ couldRZ
    冒充 impersonIK pretendIO asNZ fakeNV poseNO
    冒出 upFZ
    冒号 colonDJ
    冒犯 offensFO offendHM
    冒险 riskKW takeKZ adventurMI gamblPN longPZ plungPS riskiPT shotPV
    冗 redundEI backupMZ
    冗员 overstafIG redundIR staffIZ
    写 writeCF writtenRG caseTL wroteVH lowercasVH writablWH capitWO uppercasYI rewritZG composZM overwritZR writerZP abbreviZI fillZR spellZI spellcheckZL
    写下 writeEZ downHZ
    写作 writeCW
    写信 writeIZ messagKZ newMZ
    写字 officFU buildMZ handNZ spaceNZ towerNU
    写成 writeFZ upKZ writtenKV
    军 armiII militariJI troopMJ armRQ corpYM treatiZO posterZN moralZQ naviZM alliZM banishZM garrisonZN warhorsZI withdrawZR
    军中 armiDT inIZ
    军事 militariFT armiKY defensKV
    军人 soldierFN militariJX servicemanJC veteranZQ
    军力 militariFT
    军区 militariFV
    军团 armiIY corpIM legionIC
    军士 sergeantGG soldierGR
    军备 armFU armamentKL militariKX
    军官 lieutenIM officIZ officiIX
    军情 militariFV
    军政 militariGT
    军方 armiIY militariIX pentagonIK
    军校 militariFX academiKN
    军民 andHZ civilianMM
    军火 armJW weaponJO contractorOM dealerON defensOZ makerOW munitOG
    军用 militariER forKZ useKZ
    军舰 shipFX naviKN warshipKM
    军营 barrackIG campIS militariIZ
    军装 uniformDN militariIZ
    军费 militariFY expenditurKO
    军阀 warlordCF
    军队 troopHU militariIV armiIX
    农 agriculturKG peasantNJ bankNZ coderOI farmOO andPZ farmerSG
    农业 agriculturGF farmJM areaMZ industriRZ nonRZ nonfarmRC andRZ
    农作物 cropCU
    农历 lunarDF calendarIZ
    农场 farmKT farmerKP ranchKI rancherKJ
    农夫 farmerEL peasantHO
    农奴 serfGG serfdomGC
    农家 familiGZ farmhousLC peasantLO
    农户 householdGZ peasantLO ruralLM
    农村 countrysidKM farmKT ruralKM villagKS
    农民 peasantHG workerKZ farmerLK laborPZ migrantPI ruralPM
    农田 farmlandFG irrigJL fieldKZ
    农药 insecticidGG pesticidGG
    冠 crownJH winNZ labelOZ nameOZ championshipPL titlPZ
    冠冕堂皇 highHY mindMZ pompousMC pretextMM soundMZ
    冠军 championKK championshipKK firstKZ placeKZ
    冠状动脉 coronariDB arteriIZ
    冤枉 wrongGZ
    冥冥之中 fateIT somehowII unseenIG
    冥想 meditBG
    冥王星 plutoCC
    冬 winterGK
    冬青 holliCC
    冰 iceDE freezOU capQZ sheetQZ curlZL
    冰冷 coldFS iceKZ iciKG
    冰凉 coldFS iceKZ iciKG
    冰天雪地 snowGP
    冰山 partIZ smallIZ icebergRJ
    冰岛 icelandBF
    冰川 glacierGC iceGS
    冰淇淋 creamEL iceGZ
    冰球 hockeyFJ puckJJ iceKZ
    冰箱 refrigerFJ fridgHC
    冰雪 snowFP
    冲 conflictJI breakQZ hitRZ burstUQ hedgUL strategVQ washZM bufferZK surfZJ
    冲冲 angriIV angriliIJ furiousIP
    冲击 hitJV shockJT getNZ impactNT poundNQ stickerNL
    冲刺 finalIZ pushIZ sprintIG
    冲动 impulsFH spurKN
    冲口而出 outFZ
    冲天 highIZ skyIU soarIU
    冲散 breakIZ dispersIL upIZ
    冲洗 flushIT developKZ rinsKG washKQ
    冲浪 surfBG
    冲着 atGZ towardGV
    冲破 throughFZ
    冲积平原 alluviGC
    冲突 conflictCH clashVI
    冲走 washGQ
    冲锋 gunHS chargIV assaultMN submachinMC
    决 decidGJ resolvMO determinOU decisWP dependZR
    决不 neverET
    决定 decidJJ decisMO makeNZ determinOV orPZ
    决心 determinKX decidMU resolvMX commitRZ mindRZ plungRS pullRZ triggerRZ
    决战 battlIZ decisIZ showdownIK
    决策 decisFM makeJZ decidQZ makerQZ policiQZ policymakQI
    决议 resolutFX decisKX voteKU
    决赛 finalFU semiJL championshipOK fourOZ semifinOC
    况 withoutJU usagLV byOZ ifOZ isQZ
    况且 moreovDM besidIV
    冶 andIZ metallurgiIG
    冶炼 smeltDD refinIU
    冶金 metallurgGC metallurgiGG
    冷 coldGK coolHM
    冷冷 coldBR
    冷冷清清 desertKU desolKJ emptiKZ quietKZ
    冷冻 freezGW frozenGU
    冷却 coolFL chillQM coolantQC downQZ liquidQT offQZ towerQZ
    冷嘲 mockLM ridiculLP sarcasmLC sneerLG tauntLC
    冷战 coldIQ warIZ sovietLD
    冷暖自知 knowGZ
    冷杉 firCK
    冷淡 coldIW coolIW indifferIR
    冷漠 apathiIC coldIW indifferIR
    冷眼 coldKW detachKY bystandNI
    冷藏 refrigerBG
    冷静 coolHP calmJU downJZ offOZ soberOK
    冻 freezHL frozenMK sendQZ ageRZ
    冻结 freezGK frozenHJ frozeQC suspendQV upQZ
    净 netLP bookMZ cleanMT carbonQZ neutralQS bottomQZ lineQZ purifQG
    净化 purifHG purifiHK
    凄 mournIK sadIU miserLI
    凄凉 bleakIL desolIJ miserIK
    准 standardJH stdoutOL forQZ stdinRM stderrRM approvZL accurZM calibrZI preparZL provisZR readiZO
    准则 codeMZ guidelinMH standardMZ ruleMZ ofPZ criterionQO normQK principlQR conductUN
    准备 preparFK readiJM reservOR provisRN
    准时 onJZ timeJZ punctualOG
    准确 accurHI exactKS inaccurML precisQY spotQW onQZ
    准许 allowIZ
    凉 ofLZ coolMU refreshOZ disheartenTH sandalZI
    凉拌 coldFZ dishKP
    凉爽 coolCW
    凉鞋 sandalCF
    凌乱 messiCM
    减 reducLL subtractNG downNW decreasPJ writeQZ cutRZ emissRK impairTG minusUI diminishWM reductXM descendZN
    减产 cutHY outputHZ
    减免 exemptFL reducKZ reductKS
    减半 halvCI
    减去 subtractZN
    减号 minusEK
    减小 decreasGQ reducHT lessenNC
    减少 cutLT decreasLM reducMP backPZ downPZ offPZ
    减弱 dieOY diminishOP downOZ letOZ offOZ subsidON tailOU weakenOL
    减税 cutFZ taxFY
    减肥 weightJR dietNM ozempNC slimNK
    减轻 easKU lightenKC reducKZ relievKU
    减退 declinKZ decreasKW fadeKR lossKZ
    减速 decelerKE downMZ gearboxMG reducMZ slowMZ slowdownMK
    凑 togethJZ chipLV scrapeLZ inLZ
    凑巧 coincidentKM happenKY luckiliKK toKZ
    凛然 aweIR inspirIZ righteousIO
    凝固 freezGW solidifiGI
    凝神 concentrKQ
    凝结 clotKG condensKP congealKG freezKW
    凝聚 bringLZ cohesLG condensLP togethLZ unitLZ
    凝聚力 cohesGG unitiGO
    凝视 stareFL gazeGK
    几 fewFM severLQ aQZ geometrZQ geometriZL
    几个 ofHZ severHT couplNT handNZ
    几乎 almostHO bareNR hardNZ littlNY nearNY practicNY
    几何 geometriGG geometrIK shapeMX
    几内亚 guineaDL
    几时 timeIZ whatIZ whenIZ
    几率 chancGV oddGZ
    几秒 aJZ fewKZ
    凡事 allIZ everythIZ thingIZ
    凡响 extraordinariKQ impressKV outstandKS remarkKT
    凡是 whatevFM allNZ aniNZ everiNZ twoNZ
    凤 attractHS
    凤尾鱼 anchoviCC
    凭 credentiBH
    凭借 byJZ ofJZ meanOZ onOZ reliOU virtuOM withOZ
    凭据 credentiDK
    凭空 outIZ ofJZ airLZ thinLT blueQZ nowherQR fabricZQ imaginZP
    凭证 credentiHO certifPZ receiptPX voucherPG
    凯 tekeJK triumphantRK
    凯旋归来 returnGZ triumphantLM
    凳子 benchGL stoolGI
    凶 dangerIY perilKP culpritQH
    凶多吉少 bodeMC chancMZ doomMR illMZ ominMG slimMK
    凶恶 ferociIK fiercIV viciousIQ
    凶手 killerGN murderGP
    凶狠 ferociIK fiercIV viciousIQ
    凶猛 ferociGK fiercGV
    凶相 fangMI
    凸 gibbousHG bulgHF
    凹凸不平 bumpiIK roughIR unevenIM
    出 outJJ whilePN occurQP anRZ outputXH producYP exportZH exertZQ exitZH appearZP asidZQ cashierZK emitZM errorZQ exceedZR excessZR missionZQ overflowZJ popZM popupZL quitZO seepZK slaughterZN stdoutZL sunrisZH wentZN
    出世 nowherNR
    出乎 beyondIX ofIZ outIZ
    出乎意料 unexpectIZ surprisJV blueOZ outOZ ofOZ
    出了 somethHT wentHM wrongIZ
    出于 ofJZ surpassLL outNZ fromPZ becausQZ masterQZ studentQZ teacherQZ curiosZL curiousZL
    出产 outputIZ producIY yieldIX
    出人意料 surprisCS unexpectKZ
    出人意表 surprisGZ unexpectGZ
    出价 bidGR offerGZ
    出入 accessLZ andLZ comeLZ discrepLH goLZ
    出兵 sendFZ
    出其不意 unexpectIZ
    出力 inJZ exertOQ
    出动 outGZ dispatchLR
    出卖 betrayLO
    出去 outFZ leavMZ getMZ goMZ
    出发 startKZ offLZ pointNZ setOZ
    出口 exportIZ abroadOT sellOZ exitOZ outOZ wayOZ sanctionWN
    出口成章 articulGI eloquGL
    出台 outHZ comeMZ introducMR issuMZ rollMX
    出品 producGY productGZ
    出售 sellFT saleIS
    出国 abroadDN goIZ
    出土 excavGP unearthGG
    出土文物 artifactKZ excavKP relicKN unearthKG
    出境 countriIZ exitIZ leavIZ
    出奇 surprisFS extraordinariliMC unusuMT byOZ
    出嫁 marriDM getIZ
    出家 monkKM
    出局 outFZ
    出差 busiKZ onKZ travelKU
    出席 attendEQ presentJZ
    出征 expeditKO
    出手 actMT makeMZ moveMZ hitQZ pullQZ stepQZ strikeQW triggerQZ
    出新 innovCT
    出来 outIZ emergNY appearNZ comeNZ
    出没 appearGZ hauntGI
    出海 goIZ seaLQ toLZ
    出炉 comeIZ outIZ releasIZ
    出版 publishGS outKZ publicMZ comePZ industriPZ putPZ
    出版商 publishEW housKZ pressKZ
    出版物 publicCZ
    出版社 publishFX housKZ pressKZ
    出现 appearJO occurLQ upOZ occurrPR comeRZ arisYK memcachZM
    出生 birthDO bornIS
    出生率 birthHO rateHZ birthratMC fertilMP
    出示 presentFZ
    出神入化 amazKV magicKS miraculKK superbKI
    出租 taxiII cabOC leasOP outOZ rentOT robotaxiOG waymoOG
    出缺 fallIZ vacancIS vacantIK
    出自 comeIZ outIZ ofIZ
    出色 awesomNO doNZ excelNT outstandNS remarkNT terrifNI wellNZ
    出血 bleedBJ
    出行 goKZ outKZ travelKZ tripKT
    出访 abroadIT goIZ visitIZ
    出货 shipCY
    出资 upIZ putLY poniQL
    出路 outIZ outletIQ wayIZ
    出身 backgroundHZ bornMS comeMZ familiMZ fromMZ
    出轨 affairGV cheatGR
    出门 goHZ
    出院 dischargIL hospitIS leavIZ
    出面 appearIZ comeIZ forwardIZ
    击 clickBG toPZ hitYO attackZK fighterZL
    击中 hitFV getKZ strikeKW
    击倒 knockFP
    击剑 fencDO
    击垮 crushCR
    击落 downDZ shootIW
    击败 beatKW defeatKV downKZ takeKZ
    击退 offJZ fendNL repelNG repulsNC
    函 functionBH letterZP
    函数 functionBH
    凿 cutKZ digKT excavKP
    凿凿 certaintiLG
    凿子 chiselCG
    刀 knifeFG swordNO handOZ throwPZ bladeRO razorZH
    刀光 swordGO
    刀子 bladeGO knifeGQ
    刀枪不入 bulletproofIC impenetrIC invulnerIC
    刀法 saberIG swordsmanshipII techniquIZ
    刁钻古怪 cunIP trickiIN weirdIP
    分 theIZ partitNE ofOZ aQZ breakSL separXJ minutZH distributZI semicolonZH scoreZI pagerZM partZK distinguishZL branchZM fractionZI semiZM allocZH analysiZI analyzZI assignZM benchmarkZN brokeZK calculusZL categorZJ classifiZO componZP decentrZM delimitZK denominZK detachZM distractZO forkZP groupZM integrZO minZQ partialZK percentZJ percentagZK portionZN resolutZK sensitZQ shareZM someZQ spinZQ splitZH subtotZM
    分为 dividIO twoJZ intoKZ splitLZ inRZ sideRZ
    分享 shareBM
    分会 branchGY chapterGZ
    分别 separJZ respectLU eachOZ differOZ partOZ
    分割 splitEN dividPV indivisRG inseparRM integrRZ segmentRX
    分化 differentiNQ dividNX gapNZ inequNQ polarNQ splitNZ wealthNS
    分叉 branchEY
    分发 outJZ distributKZ passLZ givePZ aroundQZ handQZ requestRZ
    分头 separIZ splitIZ upIZ
    分娩 birthHO childbirthMG deliveriMW giveMZ laborMZ
    分子 numerKX elementPZ memberPZ moleculPC molecularPG educQZ peoplQZ scholarQT extremistQI criminZQ
    分子式 molecularGG
    分局 branchFT officKZ substatKI
    分布 distributDI normalMZ
    分开 separHZ splitKY keepMZ apartQX upQZ
    分成 intoIZ dividJV splitKZ shareLZ
    分手 partIZ upIZ
    分担 burdenIO shareIZ splitIZ
    分摊 chipMV costMZ inMZ shareMZ splitMZ spreadMX
    分支 branchDN forkIN
    分散 diversifiIH spreadIQ decentrQM distractQT outQZ scatterQT diversifQM
    分数 scoreEK fractionHL markPZ
    分文不取 freeIY penniNP
    分明 clearDZ distinctHS
    分期 stageLS phaseLR inMZ byPZ instalPZ overPZ payPZ timePZ
    分期付款 instalHZ inLZ payLZ paymentNZ
    分析 analysiGF analyzIH profilMY analystRC analytRJ
    分枝 branchCY
    分栏 columnFY breakGX
    分校 branchFX campusKL
    分歧 divergKJ differMZ disagrMG dividMX pointMZ stickMY
    分段 segmentFS
    分母 denominFK placeJZ
    分毫 breadthKK
    分毫不差 exactGU accurLS perfectLZ precisLY
    分水岭 dividKX pointKZ turnKZ watershKG
    分泌 secretBY
    分泌物 dischargGL secretGZ
    分流 diversIU divertIN splitIZ
    分离 detachHM splitKV separKZ
    分秒 everiKZ
    分类 categoriFR subtotKL sortOZ classifiOO classifQQ
    分红 bonusKQ dividendKQ profitKZ shareKZ
    分级 classifCS
    分组 groupBM tabRZ
    分行 branchDT bankIZ
    分裂 splitJZ breakLZ dividLX divisLV upLZ
    分解 downJZ breakLZ decomposLC resolvLZ
    分贝 decibelCC
    分辨 resolutEK differentiSQ dpiVM
    分配 allocFH assignFL redistributVG
    分量 componGR modifiPZ fieldQZ pickerQZ amountQZ importQZ portionQQ weightQW
    分钟 minutBH minOQ
    分销 distributFZ distributorKL reselKC
    分队 detachIY squadIK unitIZ
    分院 branchCY
    分隔 delimitFK byOZ intoQZ separRK
    切 togglFH switchII toPZ tangentRH cutTP sliceZN cotangZJ
    切中要害 hitHV
    切入 intoKZ pointKZ
    切切 clearLZ realLZ truliLN vividLV
    切割 cutFX diceKK sliceKP
    切实 practicHT feasiblII conscientiML earnestMQ workablZK
    切换 switchFI togglFH
    切断 offFZ
    切肤之痛 painGZ feltLH firsthandLL
    切身利益 interestHX
    切除 cutKZ outKZ removKZ resectKC
    切齿 gnashHF grindHZ teethLM
    刊物 journalIT magazinIO publicIZ
    刊登 carriGY publishGZ
    刑 punishHS
    刑事 criminCQ
    刑事犯罪 criminFM crimeKT offensKZ
    刑法 codeIZ criminIM
    刑罚 penaltiGQ punishGU
    刑部 ofHZ ministriMQ
    划 underlinII dashLK overlinLH plannerOJ underscorQK boatZP planZM
    划分 dividGU classifiJR partitJZ
    划定 delimitIZ designIZ drawIZ
    划船 rowEZ
    划艇 canoIK kayakIG
    列 columnDD listIG colZK arrangZN arrayZQ changelistZL followZP hashZL playlistZL queueZH sequencZI seriZI serialZK
    列为 asGZ classifiLR listLZ rankLY
    列举 citeJQ enumerJN listJZ
    列入 listIZ includJZ
    列出 listCT
    列席 attendIV inIZ sitIX
    列强 powerDZ greatIZ
    列表 listBH changelistZL playlistZL
    列车 trainDT
    则 ruleIH isMZ theMZ aQZ areRZ thenRZ collatYL elsZN ifZR otherwisZJ regexZM regularZL unlessZQ
    刚 justHN haveRZ essentiRT realRZ buyerUP congoZL
    刚刚 justDQ nowIZ
    刚好 exactKZ happenKY justKZ toKZ
    刚性 rigidCL
    刚愎自用 headstrongKG selfKY stubbornKQ willKZ
    刚才 foundIZ
    刚果 congoCG
    创 creatAG creationZH recreatZK
    创业 startJZ busiMZ entrepreneurMD startupMW companiQW entrepreneurshipRI founderRP newRZ pioneerVP
    创伤 injuriIO traumaIC woundIS
    创作 creatMZ artistOT authorOZ composOX creationOZ creativOR creatorOP writeOZ
    创刊 foundKZ launchKZ publicKZ startKZ
    创制 creatGZ formulGL
    创办 founderKL startKZ upKZ foundPZ launchPZ setPZ coQZ cofoundQL
    创始 founderHI coJZ cofoundJG foundOZ startOZ
    创建 creatEG toPZ aPZ creationPH creatorZL founderZP recreatZN
    创意 creativFK ideaKX originMZ
    创投 capitIZ vcIM venturIQ
    创新 innovGG drugOV highOX newOZ recordOZ
    创立 creatMZ establishMZ foundMZ setMZ startMZ upMZ
    创造 creativGI inventKJ creationPZ creatPZ makePZ disruptVO
    初 initiAK initZI awakenZM
    初中 highIZ juniorIL schoolIZ
    初出 fledglNC inexperiencNG novicNC
    初创 startupGZ youngGX
    初始 initiDJ initQI
    初心 trueGY
    初期 earliDR dayIZ
    初次 firstEZ
    初步 firstIZ initiIZ preliminariIC
    初稿 draftEP firstKZ
    初等教育 educFZ elementariKK
    初级 primariHY basicMZ elementariMJ juniorMP
    初选 primariCT electKZ
    删 deletAG dropZL removZO strikethroughZJ strokeZL
    删除 deletEH dropPM removZO strikethroughZJ strokeZL
    判 clearKZ determinOW betterPZ miscalculPG misjudgPG whoPZ winnerPP isQZ
    判例 caseIZ lawIY precedIV
    判决 judgmentKO ruleKZ sentencKU verdictKK
    判刑 convictLM
    判处 condemnGL sentencGU
    判官 judgGU magistrGP
    判定 decidKY hypothetLO determinMZ judgMU predicNS
    判断 determinGW decidOZ judgOU judgmentOO tellOZ
    判若 differHZ personHZ
    利 profitJN interestMO moneyOV andRZ makeRZ rebatVL tailwindZM compoundZN australiaZL
    利于 benefitIW forIZ goodIZ
    利令智昏 greedFI
    利基 marketKZ nichKL smallKZ specialtiKN
    利害 andJZ prosNO
    利弊 andHZ conHM prosHG
    利弊得失 andHZ prosMO
    利得 gainEO profitNZ taxNZ
    利息 interestDP rateKZ paymentQZ
    利欲 greedGI
    利比亚 libyaBG
    利润 profitIN marginLS andOZ incomOR earnRR netRZ rateRZ ebitVC
    利率 rateGM interestIW marginOZ netRR negatRZ zeroRZ
    利用 utilMO useNZ onOZ ofQZ preyVM
    利益 interestGQ stakeholdLF partiOZ benefitPS ofQZ graftZN
    利空 headwindCM
    别 unrecognLL theNZ notNZ toPZ differQY classifiWN aliaZH categoriZJ genderZL levelZK recognZL recognitZL
    别人 otherEZ peoplLZ elsLU
    别具一格 distinctKW originKZ specialKZ uniquKZ
    别出心裁 creativLR differLZ ingeniLN novelLO originLZ
    别名 aliaCH aliasOL
    别墅 housEV countriKZ villaKG
    别处 elsewherGL elsLZ somewherLM
    别开生面 freshKU newKZ novelKO uniquKZ
    别无 noFZ alternMX otherMZ choicNW
    别的 otherGZ anothIZ elsJU
    刮目相看 newKZ
    到 toBL foundYI arrivZK intoZL detectZM encountZK experiencZN findZM gotZN ibanZN maturZO reachZL receivZL smellZN sslZQ untilZP
    到处 everywherGU
    到底 endLZ afterOZ allOZ inOZ throughOW seeRZ ultimSM
    到户 householdJP
    到晚 allJZ dayJZ mornON
    到期 expirFQ maturIL duePZ expiriQN
    到来 comeIY arrivIP inKZ alongPZ setPZ eveZI occasZL
    到此 itJZ hereLY isMZ insteadPZ thisRZ
    到达 reachHR arrivHP topQZ getQZ
    制 copiHI toMZ tabPZ replicQH strikeZR replicaZN binariZI consolZI controlZJ enforcZP forcZK hexadecimZM ipythonZK limitZJ mandatoriZO mechanZN octalZJ restrictZL slotZP sugarZK unlimitZO
    制作 makeGZ duplicLZ producNW productPZ creatRZ
    制冷 coolGW refrigerGL
    制剂 formulGL preparGZ
    制品 goodGZ productGZ
    制定 upNZ workNZ makeQZ formulSL lawmakSN policymakSI
    制度 systemGZ institutJQ ruleMZ institutionOC regimOK censorZO censorshipZI slaveZP slaveriZM
    制式 standardGZ systemGZ
    制成 madeIU makeIZ ofIZ
    制服 uniformEP subduII
    制止 curbIK preventIZ stopIZ
    制程 nodeFX edgLZ processLZ leadOZ
    制约 constraintJZ constrainKN limitKZ restrictKZ
    制胜 winFX byJZ noveltiPG
    制药 drugJU genericJO pharmaJG pharmaceutJJ pharmaciOG
    制衡 balancGX checkGZ andJZ
    制裁 sanctionEG banLX punishLU
    制订 formulLL
    制造 manufacturEF industriOZ makerTM carmakZM reshorZK
    刷 flushKK refreshOJ fakePQ outPZ washQM
    刷卡 cardFZ
    刷新 refreshCJ reloadMZ flushZP
    券 securMZ archRN archwayRL brokerRN brokeragRI ticketSP couponZM
    刺刀 bayonetGC knifeGQ
    刺史 governorGQ prefectGK
    刺客 assassinGL killerGN
    刺杀 assassinDG stabII
    刺激 stimulusGD excitNW packagNZ provokNO spurNN stimulNL
    刺猬 hedgehogCG
    刻 momentNV allOZ alwayOZ constantOT lithographiOF engravQL carvQO etchZH
    刻刻 allKZ everiKZ momentKZ timeKZ
    刻度 scaleJZ
    刻意 deliberJO intentJQ onJZ purposJP
    刻本 editFZ
    刻画 depictGL portrayGQ
    刻舟求剑 inflexNC
    刻苦 assiduIG hardIZ hardworkII
    刻骨 unforgettNK
    剂 adhesIL glueIN
    剂量 dosagGC doseGG
    剃 razorEJ shaveGP
    削 shaveFK
    削减 cutGQ backJZ slashOQ pareSI
    削弱 downKZ underminKG waterKZ weakenKL
    剌 contradictHO
    前 beforHG currentHG theLZ agoTI frontUK previousXL forwardZO precedZM formerZM preZK prefixZF breastZR cautionariZK earlierZO foregroundZJ goZO lessonZN predecessorZK priorZJ wastZR
    前仰后合 laughterKM
    前任 predecessorGM exIG formerJQ
    前列 frontFV forefrontKP rowKZ
    前列腺 prostatCC
    前台 handIZ tipIY deskPO receptPN
    前后 andHZ beforMZ afterNZ backNZ
    前哨 outpostCG
    前夕 cuspNI eveNI
    前头 aheadGZ frontGZ
    前往 goFO toGZ
    前所未有 neverIZ unchartNI
    前提 preconditGK conditMZ premisMI prerequisitMI
    前方 frontFU aheadKZ inKZ
    前景 prospectGG promisKP outlookMJ foregroundMO futurPZ
    前期 earliHS frontMZ initiMZ stageMZ upMZ
    前沿 edgIZ frontierLJ artQZ bleedQP cutQZ forefrontQP leadQZ stateQZ
    前瞻 aheadFW
    前程 careerIM futurIZ ruinIT prospectNP
    前端 frontFQ endJZ frontendKG topQZ
    前线 frontFV frontierKO lineKZ
    前者 formerDO
    前言 introductGQ prefacGI
    前蹄 setbackKO slipKT stumblKP sufferKZ
    前身 forerunnGI predecessorGO
    前辈 elderGM seniorGO predecessorLO
    前边 aheadGZ frontGZ
    前进 forwardHS moveIZ goNZ advancPZ
    前途 futurFS brightOZ greatOZ promisOU prospectOP
    前部 frontDV partIZ
    前锋 forwardIZ strikerIG vanguardIG
    前面 beforJZ frontNV immediOZ earlierOR aheadQZ
    剑 swordEF daggerIF strokeQW bladeZO
    剑拔弩张 atMZ daggerMZ drawnMN hostilMM tensML tensionMN
    剑术 fencGR swordsmanshipGI
    剑法 swordplayGC swordsmanshipGI
    剔透 delicGP exquisitKQ
    剔除 outFZ
    剖 parserFQ
    剖析 apartGT pickLZ takeLZ parserNQ
    剥 peelFI
    剥削 exploitBP
    剥夺 awayIZ stripIP deniNZ deprivNC takeNZ
    剥离 stripIM offLZ outLZ spinLT divestQI
    剧 dramaIH playKZ theatricOH repertoirPG operaSL painZR poisonZM
    剧作家 dramatistGC playwrightGC
    剧团 companiIZ theatricIK troupIG
    剧场 theaterFO theatrHK
    剧情 plotIY storiIX storylinIC
    剧本 playIZ screenplayIG scriptIZ
    剧烈 drasticKL intensKT severKX violentKO
    剧院 theaterCO
    剩 leftGZ remainIP
    剩下 leftHZ remainKZ restKV insufficiLZ
    剩余 surplusEI remainKQ leftOZ labourQJ
    剪 clipboardBH clipRJ cutVQ cropZN pruneZG stripZQ
    剪刀 scissorEJ shearHQ
    剪切 cutDR shearQT
    副 copiFQ ofRZ deputiWK viceZL replicaZO
    副业 sideFZ gigNQ sidelinNQ
    副官 adjutGC aidGW
    副将 deputiIP generalIZ lieutenIM
    副总统 presidIZ viceIL vpIC
    副教授 professorDK associIZ
    副本 copiDQ replicaRM dungeonZC
    割 splitIO secantPI cosecPI upRZ carvRQ ruleRZ separatistRG
    剽窃 plagiarGG offLZ ripLR stealLX
    剿 andIZ suppressIZ encirclZI
    力 powerOT forcQZ effortQQ capacQT intoQZ makeQZ strengthRZ gpuVN manpowZM tideZO workforcZI
    力不从心 powerlessNL
    力争 forFZ aimMO striveMP
    力图 striveJQ hardMZ outMZ seekMY setMZ triMZ
    力学 mechanFW thermodynamKC fluidZI
    力尽 outGZ
    力度 effortIV intensIT strengthIZ
    力气 effortGV strengthGZ
    力求 bestIZ striveIU triIZ
    力行 preachNL
    力透纸背 powerGZ profoundGQ
    力道 forcGZ strengthGZ
    力量 forcGZ powerKZ strengthKZ
    劝说 convincKS intoKZ persuadKK talkKZ
    劝阻 dissuadMC
    办 suitHQ officKO easiPV getRZ trickiUN admissZP
    办事 officIZ doNZ handlNZ subdistrictNC thingNZ workNZ impartiZK
    办公 officGK workIY bureauWM deskWO workplacWM coworkZK coZQ hybridZQ
    办学 educIZ runIZ schoolIZ
    办法 wayIX meanPZ methodPZ solutPR canPZ choicPZ doPZ helplessPT
    办理 dealMZ goMZ handlMZ processMZ throughMZ withMZ
    功 featurGI successMI functionPT turnSP meritZQ succeedZL javascriptZN wastZR
    功利主义 utilitarianBB
    功力 powerGZ skillGZ
    功劳 contributHN creditJV deedOZ greatOZ heroicOL meritOT
    功夫 effortLV fuLI kungLI skillLZ timeLZ
    功德 completGZ conclusGP
    功成名就 successIZ
    功效 effectGZ efficaciGI
    功率 powerEZ wattLI wattagLC
    功绩 achievIU contributIV meritIT
    功耗 powerEZ consumptLQ wattLI
    功能 featurEI functionIS turnSP capablVP javascriptZN
    功臣 heroIR meritoriII officiIZ
    功课 homeworkHK doMZ lessonMU schoolworkMG yourMZ
    加 addEG toLZ adTK plusZI raisZQ encryptZH increasZN hikeZM overtimZK attachZQ accelerZP additZP appendZH boldZR joinZL loadZH preloadZJ reloadZL unencryptZK
    加上 onKZ withMZ plusNS ofPZ addPZ slapPK togethPZ topPZ
    加之 moreovNO
    加以 addKZ additKZ inKZ moreovKO
    加倍 doublEU downHZ
    加入 joinFK onMZ inNZ signRZ hopZR
    加剧 aggravLK compoundLR exacerbLC intensifiLN worsenLL
    加勒比 caribbeanDG
    加固 shoreGP
    加大 upIZ dialPP doublPZ enlargPT increasPZ rampPQ stepPZ
    加官晋爵 promotDU getIZ
    加害 harmGY injurGR
    加密 encryptBG cryptoXK unencryptXK
    加工 machinFU processFZ
    加强 boosterKB upKZ enhancPZ reinforcPO shotPZ stepPZ strengthenPO tightenPM
    加快 upIZ speedKV accelerLS quickenLC
    加拿大 canadaHG canadianHM
    加持 blessIR boostIT supportIZ
    加油 forLZ refuelPC
    加油站 stationFZ petrolKG
    加法 additGZ
    加深 deepenCN
    加热 heatDR upIZ
    加班 overtimEG workJZ
    加盟 franchisGD franchiseLC joinLZ licenseLC
    加粗 boldJS togglJZ
    加紧 intensifiIN stepIZ upIZ
    加纳 ghanaDF
    加薪 raisFR promotJX
    加速 upHZ speedJR accelerLM pickMZ revRT steamRU
    加速器 accelerIS gpuIN incubIK
    加速度 accelerBO
    加里 ugaritDI
    加重 aggravIK increasIZ worsenIL
    务 serverFI servicLH theMZ affairWK taskZH keyservZL imapZN jobZN ldapZQ multixactZJ novaZQ smtpZM subtransactZM taskbarZK transactZL vpnZI
    务实 practicJT pragmatJG downOZ earthOV seekOZ truthOV toOZ
    务必 sureGZ makeKZ toNZ beNZ mustNZ
    劣 badJZ
    劣势 underdogHK disadvantagKL inferiorKV weakKZ
    动 theIZ toIZ automatPH moveVJ scrollXH autoYH startZQ movementZM manualZG startupZI activZM autosavZL launchZK autoformatZL actionZR animZI athletZO autocorrectZM autofilZL automZK autotextZL autovacuumZN bootZO ddeZP dragZO driveZQ driverZK dynamZJ electrZP floatZJ hybridZO instigZL ipZO launcherZL mobilZK motionZM motorZM relaunchZL restartZQ scrollbarZL shiftZP sportZN swayZN
    动乱 riotKM turmoilKQ unrestKN upheavKC
    动人 moveGZ touchGZ
    动作 actionCQ
    动力 powerIZ nuclearKO drivePZ dynamPV kinetPG momentumPS motivPN aerodynamZF hybridZO
    动向 movementIU tendencIL trendIZ
    动员 mobilBX
    动地 shakeGP earthJW hugeOW tremendOJ worldOZ
    动工 breakIZ groundIU
    动弹 budgGI moveGZ
    动态 dynamDH developRZ trendRZ ddeZP
    动手 workKZ
    动摇 shakeMW swayMN waverMK firmNW steadfastNO unswervNK unwavNK
    动机 motivDI incentIQ
    动植物 andHZ animJZ plantJR
    动物 animFV zooKG beastMQ creaturMM amphibianZH vertebrZF
    动用 spendIU drawMZ employMV onMZ useMZ
    动画 animBI
    动能 driverLZ energiLZ kinetLG momentumLS motionLZ
    动脉 arteriDE aneurysmKC
    动荡 turbulJN turmoilJM unrestJI volatilJP unstablQR
    动词 verbBG
    动身 setGZ
    动量 impulsGM momentumGS
    动静 activIZ movementIU soundIZ
    助 helpDI aidLJ assistUK mnemonZH contributZR fuelZO helperZM secondariZO sponsorZL
    助力 helpJZ boostKT supportKZ tailwindKM
    助手 assistFM helperJK codeQZ aidQW copilotQM
    助攻 assistCX
    助理 assistDT aidIW
    助长 intoKZ overenthusiasmPG
    努力 workHZ effortIM hardKY triMZ towardRW tirelessZM
    劫 bulletIZ narrowIZ
    劫难 doomKR escapKZ inescapKC noKZ
    励 striveIS workKZ hardLZ encouragOQ
    劲 powerOZ strongOZ toughOR momentumPS stayPZ competQW contendQS strugglQV unyieldWK
    劲力 forcGZ strengthGZ
    劳 laborJP workLZ overworkLF capablOS manpowTM workforcTI toilZH
    劳动 laborCF lawQZ employUR workforcWI mentalZQ workloadZO
    劳工 laborDU workerIZ
    劳役 laborFU corveKG forcKZ
    劳民 wastIT
    劳累 exhaustIW overworkIN tireIV
    势 trendGJ momentumTP tendencZK rideZQ buzzZP gesturZM hypeZP terrainZL
    势力 influencIR forcNZ powerNZ sphereNY territoriNR turfNN
    势在必行 imperNC
    势头 momentumHL onOZ pickOZ rollOX steamOT trendOZ upOZ
    势如破竹 irresistLM smashLM sweepLW throughLZ unstoppLN
    势能 potentiFR energiKZ momentumKS
    勃勃 vibrantII dynamKR liveKY vigorKP enthusiastZO
    勃然大怒 angriMV fliMZ furiousMP intoMZ outragMS rageMT
    勇于 braveKO dareKQ toKZ couragPM havePZ boldPY innovZR
    勇士 heroGR warriorGK
    勇往直前 forwardJZ
    勇敢 boldIY braveIS couragIM
    勇气 braveriIG couragIM gutIQ
    勇猛 braveGS fiercGV
    勉 reluctIP
    勉强 byLZ reluctLP bareQR forcQZ getQZ managQZ scrapeQM settlQX
    勋 meritIQ exploitKT featKI meritoriTH
    勋章 medalFQ decorGT
    勒 basilKG luleMK tightenML
    勒索 extortHH blackmailIG ransomNG ransomwarNG malwarOZ
    勒马 brinkQN reinQQ
    勘探 explorDU prospectIP
    募 raisFU fundraisLK
    募捐 donatGQ fundraisLK
    募集 collectGZ raisGZ
    勤 dutiLU partLZ timeLZ
    勤劳 diligIR hardworkII industriIZ
    勤奋 diligDM hardworkII
    勤工俭学 workHZ
    勤恳 conscientiKL diligKR hardKZ workKZ
    勺子 spoonCM
    勾 checkEZ markQZ
    勾当 dealFX busiKZ dirtiKV
    勾结 colludIC collusIC conspirIK
    勿 doHZ notJZ noKZ monkeyZQ
    匀 equalEZ uniformLQ
    包 packagIH theMZ includNH packetTF containTI outsourcYF packYJ inclusZM bundlZK farmZP bagZO walletZH breadZJ pursZI
    包产 householdJP
    包含 includGL containII thatQZ aRZ
    包围 inLZ closeLZ encirclLN surroundLV
    包子 bunGI
    包扎 bandagKO dressKZ woundKT wrapKZ
    包括 includFL ofOZ theOZ containQZ involvSR
    包机 charterFI
    包罗 allHZ comprehensMP
    包袱 baggagIP bundlIS burdenIO
    包装 wrapGV packagHZ packKX
    包裹 packagLZ parcelMK wrapMZ unquotNQ
    匆匆 hurriFR hastiKQ inKZ
    匆匆忙忙 hurriGR hastiLQ inLZ rushLZ
    匆忙 hurriHR rushHU hastiMQ inMZ
    匈奴 hunGG xiongnuGC
    匈牙利语 hungarianBM
    匕首 daggerEL knifeGQ
    化 toOZ visualPL materiSI automSM modularVK optimWI personZO chemotherapiZF countlessZQ initZJ initiZL minimZP prettiZL serialZQ simplifiZM
    化合物 chemicGT compoundGR
    化妆 cosmetHF makeupHC upLZ makeMZ
    化学 chemicFE chemistriGE bondQR substancUN reactionYN quantumZP
    化工 chemicDO industriIZ
    化敌为友 friendHS
    化油器 carburetorCC
    化石 fossilHC
    化纤 fiberFO
    化肥 fertilFL chemicKZ nitrogenKI
    化解 defusIC resolvIZ solvIV
    化验 testGZ assayLC labLS laboratoriLI
    北 northCH northernKI
    北上 northFQ
    北伐 expeditFK northernFZ
    北向 northGV northwardGG
    北回归线 tropicFN
    北大 beidaIC pekeIF universIZ
    北方 northernGO northHU
    北极 polarKN bearLZ northNZ starNZ metricZR
    北洋 beiyangIF northernIZ warlordLK
    北端 endFZ northernKQ
    北约 alliancIS atlantIZ natoIC
    北纬 latitudDF northIZ
    北边 northFQ northernKQ sideKZ
    北部 northernDJ northIT
    北面 northDQ sideIZ
    北麓 northernKR slopeKP
    匙 spoonII surnamMZ
    匠心 ingeniHI originHZ craftsmanshipMG creativMR
    匪夷所思 bizarrLL craziLR inconceivLI strangLU unbelievLL
    匮 lackFT scarcKP shortagKT
    匹 matchII doeKZ mismatchKI doOZ unmatchWN
    匹配 matchCI doeQZ mismatchQI unmatchZN
    区 areaIH partitJF zoneLH rangRL timezonTG regionUI districtXK sectionXL misconceptZI misunderstandZM mythZK blockchainZJ bucketZM bufferZK communitiZN distinguishZM scenicZP sensitZR verbatimZL
    区分 sensitIQ caseJV distinguishML apartRT differentiTO
    区划 divisFQ districtKS zoneKZ
    区别 differIZ distinguishKT distinctLW
    区区 justIZ mereIN onliIZ
    区块 blockGZ blockchainKI cryptoQS distributQZ ledgerQP verbatimZL
    区域 rangFL theMZ areaNH sectionNM regionQJ zoneWL
    区间 intervGT rangKZ
    医 medicIK doctorNI healthNY insurNZ seekOZ
    医务 medicCW
    医学 medicFN schoolJZ medicinOS collegOZ medOC
    医师 doctorGU physicianGG
    医治 cureGN treatGY
    医生 doctorGK therapistLI psychiatristNF physicianOG workerOZ psychologistZK
    医疗 healthHP medicHK careIZ medicinQQ
    医药 pharmaceutHM medicIW medicinIU
    医院 hospitFP clinicIL
    匾额 plaquGG tabletGV
    匿 hideKZ anonymMK
    匿名 anonymBH
    十 tenJK aQZ hexadecimYM zodiacZQ
    十一 alibabaNC festivNN
    十一月 novembDE
    十万 urgentGN
    十二 twelvGJ zodiacZQ
    十二月 decembEH
    十五 congressHZ fifteenthHB
    十全十美 flawlessGO perfectGX
    十六 hexadecimEM hexOP
    十分 veriDV quitIZ
    十四行诗 poemGO sonnetGC
    十大 tenDK topIZ
    十字 crossHZ
    十字架 crossFZ
    十字街头 cornerIZ crossroadIG streetIU
    十字路口 crossroadIG intersectIT junctionIO
    十年 yearFZ decadOK consistOZ perseverOS forOZ
    十月 octobDF
    十足 completLZ fullLZ hundrLR percentLZ tacitZN
    十进制 decimER
    十面埋伏 ambushGM surroundGV
    千 thousandHK kilobytNJ countlessVQ
    千丝万缕 inextricLC
    千人 personDZ tailorIT
    千克 kgGG kilogramGG
    千军 mightiPN
    千卡 caloriGK kilocaloriGC
    千奇百怪 allLZ bizarrLL kindLZ strangLU weirdLP
    千家万户 everiJZ
    千差万别 differFZ wideHS variMZ
    千恩万谢 thankFZ profusKC
    千手 bodhisattvaII
    千方百计 byKZ everiKY meanKZ everythNV possiblNZ
    千瓦 kilowattEB hourGZ
    千秋 eternKN
    千篇一律 monotonOG stereotypOC
    千米 kilometEI kilometrKI
    千言 thousandJS wordJZ
    千载 lifetimKS oncKZ rareKR inKZ
    千辛万苦 hardshipGR painstakLP strugglLV untoldLC
    千里 mileMM thousandMZ journeyPQ farPU afarTM aloofTI unfriendTG
    千里迢迢 wayJZ
    千金 pricelessKI
    升 upgradHH ascendJH promotOP arisZI roofZO spikeZM tractionZP
    升任 promotBU
    升值 appreciJM inJZ valuJZ
    升旗 flagFZ raisFW
    升级 upgradDG upQZ escalXM
    升起 raisGZ riseGZ
    升降 liftJS
    升高 goKZ increasKZ riseKZ upKZ
    午 noonCG
    午餐 lunchFH mealKZ noonKO
    午饭 lunchGM lunchtimGC
    半 halfEG thirtiNG halvVI semiWL radiusZI
    半信半疑 believLW doubtLU dubiousLI halfLZ skepticLP
    半圆 semicirclJJ
    半场 halfGQ
    半壁江山 halfEQ
    半导体 chipGV semiconductorGL
    半岛 capeGJ peninsulaGC
    半工半读 partHZ studiHT workHZ
    半径 radiusCH circlMZ
    半成品 finishJZ semiNP
    半推半就 reluctFP
    半殖民地 coloniFJ semiFZ
    半空 airKX emptiKZ halfKX midairKC
    半衰期 halfFT lifeFZ
    半角 widthEZ
    半路出家 careerHM starterML
    半边 halfIX oneIZ sideIZ
    半途 halfwayGJ midwayML givePZ upPZ
    华 chinaJN tsinghuaLF xinhuaLG brilliancQI towardQZ universQZ xinhuanetQI youthZQ
    华人 chinesDZ ethnicIO
    华而不实 flashiKC gimmickKI showiKG superficiKR
    华表 ornamentGO
    协 protocolCG covariUJ cooperZQ negotiZL agreementZN collaborZN
    协会 associEZ organLZ societiLR
    协作 collaborDK cooperKM togethQZ workQZ
    协力 togethIU forcNZ joinNZ unitNZ workNZ inQZ pitchQU pullQZ
    协助 assistGT helpHZ
    协同 synergiJD togethJY collaborOX cooperOS coordinOS complementPO workPZ
    协商 negotiFK consultKR discussPV
    协奏曲 concertoCC
    协定 agreementGQ accordLZ dealLZ pactLI
    协议 protocolFG agreementKI nonRZ ppaXC
    协调 coordinFM alignLZ harmonLJ
    卑鄙 baseIZ despicIG meanIZ
    卑鄙无耻 despicKG meanKZ shamelessKP vileKC
    卓 banjoHJ
    卓有成效 effectKZ fruitKW productKZ successKZ
    单 singlIE formII theMZ cellNI individuTJ acquirZO alonZQ billZN episodZM fakeZR inventoriZO manifestZI menuZH menusZK radioZP simplZL snowboardZL soloZJ ticketZQ unitZJ wordZQ
    单一 singlDQ solePO
    单价 averagLV priceLZ unitLZ basketQL
    单位 unitCI perPZ
    单体 monomGC singlGZ
    单元 cellBI
    单击 clickFU toKZ onQZ
    单刀赴会 alonGU goGZ
    单字 formHZ oneJZ
    单数 singularFK
    单枪匹马 alonLZ byLZ handLZ loneLM singlLZ
    单独 separET individuLQ onQZ ownQZ alonRV singlRZ
    单眼 winkDQ
    单簧管 clarinetCC
    单纯 pureGM innocLQ mereLN simplLX
    单词 wordEP
    单调 dullIN monotonIG monotoniIC
    单身 bachelorIL singlIZ unmarriIC
    单车 bicyclGN bikeGQ
    单边 unilaterBH
    单选 radioDP
    卖 sellHL deliveriMM offPZ landRZ takeoutTF saleTR sellerVN merchantZQ hawkZM peddlZI wareZE
    卖国 traitorHH betrayJJ countriJZ outOZ sellOZ
    卖场 supermarketFI
    卖方 sellIZ sellerIQ sideIZ
    卖点 sellJZ pointJZ appealKR pitchKU
    南 southEG southernHF chinaOZ antarcticaZK
    南下 goIZ southIU southwardIG
    南回归线 tropicFO
    南方 southGU southernGR
    南昌 nanchangED
    南朝 faceFZ northFQ
    南极 antarcticaBH
    南瓜 pumpkinHC
    南端 endFZ southernKR
    南边 southCU
    南通 nantongCC
    南部 southernFL southIQ
    南非 africaGV afrikaanJJ
    南面 southFP sideKZ southernKR
    博 blogKH bloggerMF otherOZ creatorRP influencRU postRZ
    博古通今 eruditKG learnKZ readKZ wellKZ
    博士 doctorIN studentIZ phdKD graduatPX postdocPC postdoctorPC
    博大精深 profoundGL
    博弈 gameGV playMZ sumNW theoriNN zeroNZ gamblSN theoristSC
    博物 museumGJ exhibitJP galleriJS
    博茨瓦纳 botswanaBH
    博览 expoII expositIG fairIW
    占 shareMZ upOZ takeOZ accountQZ outRZ placeholdWJ occupiZO
    占优势 advantagKY dominKV haveKZ predominKC
    占位 placeholdBI whichQZ
    占便宜 advantagJT takeJZ
    占地 coverGS
    占尽 moverMO
    占据 handMZ upperMU accountRZ gainRZ holdRZ occupiRS prevailRR stakeRU
    占有 holdKZ occupiKS ownKZ possessKN
    占用 upJZ byNZ takeNZ occupiOQ tieQW
    占领 capturMZ occupMI occupiMS overMZ seizMT takeMZ
    卡 cardBF tabNZ gpuZN caloriZI punchZP chiZH karaokZK lagZQ pickupZM truckZO
    卡塔尔 qatarBG
    卡式 tabHZ
    卡拉 karaokDK
    卡片 cardGQ helpKZ
    卡路里 caloriGK energiGX
    卡车 truckFM pickupIP lorriJI
    卢 teluguLK tuvaluRJ cottagXI hutXJ
    卢布 rublEK
    卢森堡 luxembourgEH
    卢比 rupeCI
    卤鸡 chickenDQ stewIM
    卧室 bedroomFI roomHZ
    卫 guardLO defendPW protectPZ restroomQO satellitUJ
    卫兵 guardDQ sentriIK
    卫士 guardFT bodyguardGI
    卫星 satellitBG dishLZ
    卫生 healthGR hygienNF toiletOM paperPZ padPZ sanitPC sanitariPC
    卫生棉 tamponCC
    卫队 bodyguardLI
    卯 periodKZ
    印 printBG printerUI printablZK indiaZI indianZJ watermarkZI
    印刷 printDZ printerMZ housMZ circuitZO pcbZI
    印度 indiaEG indianJP
    印度教 hinduismFF hinduGM
    印度洋 indianCK
    印第安 indianaFO
    印第安人 americanGM indianGR
    印花税 stampFQ
    印记 imprintIC markIZ stampIU
    印象 impressBQ
    危 dangerDK
    危及 atMZ endangMG jeopardMC putMZ riskMZ threatenMM
    危在旦夕 dangerJZ imminNO
    危地马拉 guatemalaBH
    危害 harmIR damagLU endangLG hazardLO biohazardPQ
    危局 crisiCU
    危急 criticKZ dangerKZ emergKY inKZ
    危机 crisiFD ofOZ dangerRZ sensRZ subprimRZ lurkVI urgencVC recessXN
    危机重重 criseNC riddenNC
    危言 alarmistOI exaggerOP mongerOI
    危险 dangerDK riskRZ
    危难 crisiIU dangerIZ perilIP
    即 toEZ nowPO yourPZ immediZM chromeZR evenZP fleetZN goneZP instantZO
    即位 throneGK
    即使 evenDM ifIZ thoughRZ
    即便 evenFZ ifJZ
    即刻 atIZ immediIZ oncIZ
    即可 toDZ yourMZ
    即将 aboutKZ onLZ soonMT ofOZ upcomPJ cuspSI vergSO horizonZO
    即时 instantIM messagLZ timeOZ saveQZ jitSM
    却 butIV foundNZ meanwhilTM
    却步 deterJI offJZ awayOZ dauntOG putOZ scareOU shiOI
    卵子 eggGS ovumGG
    卵巢 ovariGG ovarianGC
    卷 volumCC curlZK convolutZF curZN cutthroatZK questionnairZK surveyZQ
    卷入 embroilNC
    卷土重来 backHZ againMZ comeMZ comebackMQ returnMZ
    卷宗 dossierGC fileGZ
    卷心菜 cabbagCJ
    卷曲 curFN
    卷烟 cigarettCM
    卷起 rollGU upIZ whirlJC
    卷轴 fanfoldDO
    卸 uninstalEG unloadIH
    卸任 leavGZ
    厂 factoriEJ buildLZ oemQM plantQW automakQN workshopVM
    厂商 vendorKQ manufacturMS cloudOY companiOZ firmOW hyperscalOI makerOM providOZ
    厂家 factoriIV manufacturIU producIY
    厂房 factoriFR buildKZ plantKW
    厂长 factoriFR
    厄 adversNM distressNK
    厄瓜多尔 ecuadorDH
    厅 departKW directorKV headKZ
    厅堂 hallGT lobbiGO
    历 calendarDG historiIK vividTM journeyZP
    历代 dynastiFH ageOY generatOZ pastOZ successOZ throughOZ
    历任 asIZ servIX successIZ
    历史 historiFL historOH
    历届 previousDZ allIZ
    历年 yearFY
    历时 lastHZ takeHZ
    历来 allKZ alongKZ alwayKZ traditKV
    历法 calendarCZ
    历程 journeyFL coursMW processMZ resumNZ
    历经 experiIZ goIZ throughIZ
    历经沧桑 vicissitudLK
    厉 decisLX fastLZ swiftLR vigorLU
    厉声 harshGN sternGQ
    厉害 amazLV fiercLV seriousLW strongLZ terriblLR
    压 compressIH decompressMJ compactOL pressurOL voltagZH zipZP squeezZN
    压低 downHZ
    压倒 overwhelmGU prevailGR
    压制 downKZ holdKZ repressKL suppressKU
    压力 pressurFJ stressKK underLZ bowRZ loadRZ
    压垮 strawKQ
    压强 forcGZ pressurGV
    压抑 depressFO repressKL suppressKU
    压缩 compressEG cutPT archivQW compactQL zipZQ decompressZM
    压迫 oppressHD pressurHQ putMZ onMZ
    厌 detestLK
    厌倦 tireFQ
    厌恶 disgustKK dislikKT hateKQ loathKG
    厕 lavatoriGF toiletMO
    厕所 bathroomIK restroomIK toiletIO
    厘 cmFI balinesKK
    厘米 centimetGE cmGG centimetrLC
    厚 advantagKT thickKS blessPR favorPV naturPZ substantiUM
    厚厚的 thickCW
    厚度 thickBR
    厚此薄彼 biasMR
    厚重 heaviGT thickGW
    厚颜 impudFI
    原 originBI sourcQZ rawZH atomZK causZQ nativZN pristinZM prototypZL reasonZJ revertZO whiZQ
    原产地 originFZ
    原先 originFZ beforKZ
    原则 principlFM inKZ ruleKZ
    原名 formerIQ nameIZ originIZ
    原告 complainKS plaintiffKC prosecutorKM suKK
    原因 reasonCI causKO whiPO
    原地 onMZ originMZ placeMZ spotMW stagnatZM
    原型 prototypGI archetypOC demoOI mockOM upOZ
    原始 rawFH originKL pristinNM primitTI
    原子 atomBH
    原子核 nucleusDB atomIZ
    原子能 energiFZ
    原定 originFZ planHY
    原封 asLZ intactLN isLZ unchangLW untouchLG
    原文 originFV textKZ
    原料 materiFU ingrediKM rawKZ
    原本 originIZ toIZ useIZ
    原材料 materiHU commodMQ ingrediMM inputMZ rawMZ
    原来 originKY soOZ itPZ toPZ outQZ turnQZ useQZ howQZ
    原油 crudeFF oilFV
    原点 circlKZ fullKZ oneKZ squarKZ
    原理 principlKM howLZ itNZ workOZ mechanPX theoriPQ fromPZ scratchPU
    原生 nativER
    厢 wingHS
    厦 mansionFJ
    厨 kitchenCH closetLI chefZK cookZR
    厨师 cookDO chefHJ
    厨房 kitchenGI cookJU cuisinJN
    厮 battlIW fightIZ
    去 goMX awayOU toOZ lastOZ whereaboutWM robZO subtractZN
    去世 dieHX awayMZ deadMY deathMZ passMZ
    去向 whereGZ whereaboutGM
    去掉 removFZ
    去芜存菁 weedKP
    去路 wayFZ outKZ pathKZ
    去除 ofLZ ridMN
    县 countiCE magistrJJ andRZ
    县城 countiFQ
    县境 countiCU
    县长 countiFR
    参 parametGG argumentHH forQZ paramZI argZL exhibitZK intervenZI attendeZK bibliographiZK dhZL participZL stakeZQ
    参与 participJL attendeJL inMZ partPZ takePZ involvQQ joinRZ
    参军 joinGZ enlistLI
    参加 attendLR partLZ takeLZ participMT enterQZ inQZ joinQZ
    参差 variGR inconsistLX mixLY unevenLM
    参数 parametEG argumentGH paramZI hyperparametZC argZM dhZL
    参照 referEZ toNZ consultNV
    参考 referDW consultNS baseQZ
    参考文献 bibliographiCK
    参见 seeFX alsoOZ payQZ respectQY
    参观 tourGV visitGZ
    参议 senatFI housKZ upperKZ
    参谋 staffHN chiefJW advisOS advisorOL ofOZ officOZ
    参赞 counselorCC
    参阅 seeDZ
    又 alsoHX asLZ knownLZ againMZ callMZ
    又喜 surprisGZ
    叉 harpoonGI crossHL forkNM prongVH barbZQ
    叉子 forkCS
    叉车 forkliftCG
    及 andBQ midiZQ
    及其 andHZ theirIR itNZ childrenQU
    及早 asGZ
    及时 timeHZ inJZ promptNZ
    及至 byIZ timeIZ untilIZ
    友 friendEP companionLS
    友善 niceCR
    友好 friendFR friendshipIK neighborZR
    双 doublFG twoMO duplexYI feetZN hyperbolZH legZO quotatZQ
    双击 doublEM clickIZ
    双向 bidirectKC twoKZ wayKZ
    双手 handCS bothOZ twoOZ
    双打 doublCZ
    双方 bothFV sideJZ
    双曲线 hyperbolaFC
    双目 eyeDW bothIZ
    双管 bothIY prongNI
    双簧管 oboCC
    双胞胎 twinBH
    双臂 armDS bothIZ
    双赢 bothIZ winIZ
    双边 bilaterKC mutualKV twoKZ wayKZ
    双重 dualGF classJZ doublKV
    双鱼座 piscCK
    反 reversGI inversML antiPH oppositTQ invertZO backhandZM backslashZJ feedbackZI reflectZM terrorZR treasonZI violatZJ
    反之 onHZ contrariPP
    反侧 sleeplessHI tossNM
    反倒 contrariIP insteadIZ onIZ
    反共 communistGR
    反其道而行 contrarianMC
    反击 backFZ counterattackNG
    反动 reactionariCB reactionKQ
    反叛 rebelIQ rebellionIP revoltIP
    反向 reversJM backwardKW intoRZ
    反响 reactionIQ repercussIG responsIZ
    反唇相讥 backGZ retortLG
    反复 andHZ againKZ overKZ repeatMY emphasZO erratZI ficklZI
    反对 oppositGN againstKZ backPZ objectPZ opposPP partiPZ pushPZ
    反射 reflexHD reflectIN automatOZ jerkOM kneeOR
    反差 contrastCW
    反帝 imperialistGI
    反常 unusuKP abnormPQ beforPZ charactPZ oddPZ strangPU uncharacteristPC unlikPP
    反应 reactionFD effectLZ reactorNH respondRY reactRL allergiZI
    反弹 reboundJE backKZ bouncKL backlashOC bottomOZ outOZ
    反感 aversKC disgustKK dislikKT resentKT
    反手 backhandDL pointLZ
    反抗 resistIS rebelNQ revoltNP standNZ upNZ toNZ
    反攻 counterattackGG counteroffensGC
    反映 reflectKS inMZ mirrorMT priceMZ showMZ respondMZ
    反正 arctangLM inMZ aniNZ anyhowNG anywayNZ caseNZ
    反省 examinKW introspectKI reflectKT selfKZ
    反而 insteadIZ actualKY contrariKP onKZ
    反躬自省 reflectGO introspectLI
    反转 invertFQ
    反过来 otherKZ conversNZ inNZ turnNZ wayNZ
    反问 askIZ
    反革命 counterrevolutGC counterrevolutionariGC
    反顾 noJZ
    反馈 feedbackCH
    反驳 backJZ arguNS contradictNQ pushNZ rebutNC refutNG retortNG
    发 sendJH toMZ anOZ aQZ issuQL sentRI outgoVG senderWI hairZG occurZK resendZJ resentZN concurrZO developZK devtoolZM discovZO discoveriZN emitZM fortunZQ forwardZN haircutZI happenZQ invoicZI issuerZJ lunZL moverZO publicZQ publishZK releasZP sawZN seenZP smtpZR starterZL triggerZI
    发作 flareLC
    发信 sendHZ letterKZ senderMY
    发光 glowHO shineHN luminJI
    发出 emitLJ outNZ issuOZ goPZ insecurRX
    发动 enginLZ launchLZ mobilLZ motorLS startLZ
    发声 speakFV
    发射 emitOR emittOC fireOZ launchOZ launcherOR liftOT shootOV transmittOC
    发展 developGR growNP growthPT rapidQQ historiRZ ofRZ diversifZM diversifiZP sustainZP
    发布 publishHK publicJR conferRN launchRU announcYP briefYP
    发怒 angerIT angriIV getIZ
    发愁 anxiousGV worriGZ
    发扬 carriHU developHZ forwardHZ
    发抖 shakeIW shiverIL tremblIP
    发挥 playGV intoMZ useOZ bringQZ exertQQ giveQZ comeRZ pretextZM
    发掘 digIP discovNX discoveriNQ excavNP explorNZ upNZ
    发放 outIZ distributNZ giveNZ grantNZ handNZ issuNZ
    发散 divergBG
    发明 inventFG inventorHH
    发泄 letIZ outIZ ventIK
    发源 sourcHZ birthplacMG cradlMG originMZ riseMZ
    发烧 feverKM temperaturKQ
    发热 heatFQ feverJK generatKZ
    发现 foundDR discovNK findPZ discoveriSI sawZM seenZP
    发生 occurGJ happenOL anQZ lunZL
    发电 generatFZ powerIZ outputKZ electrOZ
    发病 diseasNQ fallNZ illNT incidNO morbidNC onsetNC rateNZ
    发祥 birthplacGG cradlGG
    发票 invoicBH receiptRW
    发育 developDZ growIZ
    发脾气 tantrumLC
    发自 fromDZ comeIZ
    发自内心 fromLZ genuinLU heartLZ heartfeltLI sincerLT
    发行 releasIP issuLX distributLZ priceOZ publishQZ noteRZ
    发表 delivOV issuOZ postOZ publicOZ publishOZ releasOZ weighOT inOZ
    发觉 discovIX findIZ realizIU
    发言 speechNU speakNZ haveOZ sayOZ spokesmanOC spokespersonOG spokeswomanOC statementOZ
    发誓 swearFN vowGI
    发财 makeIZ moneyKX getMZ richMU fortunPU
    发起 initiFW sponsorMR startPZ founderRP kickRW launchRZ offRZ
    发达 developEZ advancLZ richLZ
    发送 sentEI sendLH toLZ senderZO outgoZM resentZQ
    发酵 fermentDD brewIN
    发音 pronunciEK pronouncIG
    叔叔 unclCL
    叔父 unclCL
    取 toGZ retrievNJ unablQZ getSJ fetchUI obtainZL cancelZH readablZO extractZI acquirZP deselectZK evidZQ extractorZJ feedZL funZP mockZM readZI stealZM supersedZK unblockZN uncheckZO ungroupZL unpinZM unsubscribZM
    取代 replacHZ supersedJJ overPZ substitutPV takePZ
    取信于 trustFZ crediblKG winKZ
    取决 dependFO onMZ toOZ byQZ
    取出 outIZ removNZ pullOZ takeOZ checkOZ
    取向 orientCW
    取回 retrievHZ backLZ getLZ
    取得 fetchJQ gainLR makeMZ getOZ obtainPT inroadVK
    取暖 togethHZ huddlOG
    取款 withdrawFO
    取消 cancelCH deselectSK uncheckVN ungroupYL abolishZI ridZN unblockZM unpinZM unsubscribZL
    取经 fromIZ learnIZ scripturIN
    取缔 downHZ crackKQ outlawPI
    取而代之 takeIZ insteadNZ overNZ placeNZ replacNZ supersedNQ
    取胜 prevailIR victoriIU winIZ
    取舍 offGZ tradeGX tradeoffLI
    取长补短 complementNO
    受 acceptCH byQZ isRZ intervieweZI hadZR interviewZR audiencZQ restrictZN
    受不了 unbearKP
    受伤 hurtLP injuriLO injurMR woundMS
    受信 trustGZ
    受到 underMV beMZ comeMZ contextQZ getRZ tractionTP
    受制于人 merciMQ
    受命 beHZ orderHZ
    受宠 flatterKK honorKS overwhelmKU
    受害 victimIN
    受损 damagHP hitMZ hurtMR sufferMU takeMZ
    受欢迎 popularCZ
    受热 heatBR
    受理 acceptGZ handlGZ
    受益 benefitHP lotHP learnLZ
    受益人 beneficiariKC benefitKZ heirKK whoKZ
    受精 fertilBK
    受苦 sufferCU
    受访者 guestIX intervieweII respondIZ
    受贿 bribeFF takeHZ briberiMI
    受限 restrictBR
    受骗 fallHZ forHZ
    变 changFQ variablJG monetYF immutZJ transformZP becomZO gradientZH invertZQ mutablZI variatZL wastZR
    变为 becomFO intoJZ changOZ turnPZ
    变体 variatFM variantJR
    变动 changIZ alterNX fluctuatNM
    变化 changEZ variOR shiftRZ transformRZ chemicZP climatZO
    变卖 sellDV offIZ
    变压器 transformDX electrIZ
    变幻 changeablHJ unpredictHM changMZ
    变异 mutatGK variatIQ variantKS
    变形 distortHM deformII transformKZ
    变得 becomIU getLZ growMZ turnMZ
    变态 abnormLQ allergLG allergiLI pervertLC sickLS
    变成 becomJV intoKZ turnKZ changLZ fromPZ goPZ
    变换 transformCS changOZ variOW
    变故 accidGR misfortunGO
    变数 cardIZ uncertaintiII wildIW
    变更 changDZ alterRX modifiRZ unchangRW
    变本加厉 aggravMK escalMM evenMZ intensifiMN moreMZ worsMQ
    变法 reformDR politIZ
    变法维新 reformDS constitutIX
    变浅 lighterCN
    变电 substatDD electrIZ
    变种 strainGM variantGS
    变色 chameleonKC changKZ colorKZ discolorKC
    变质 metamorphGB badNZ deteriorNM goNZ rockNZ spoilNN
    变迁 changIZ shiftIZ transitIZ
    变速箱 gearboxGG transmissGU
    变量 variablBH
    变革 transformIW changNZ changerNJ gameNZ reformNV revolutNP
    叙事 narratDM storiIX
    叙利亚 syriacGI syriaGG
    叙述 narratGM accountLZ describLW tellLZ
    叛 rebelliMK heretOL unorthodoxOL abandonOV desertOU isolOW byOZ rebellionTO
    叛乱 insurgKI rebelKQ rebellionKP revoltKP
    叛变 betrayIO defectIS mutiniIC
    叛徒 renegadGC traitorGP
    叠 foldHJ overlayPL stackQT anothQZ upQZ pileRR collapsZN overlapZJ wraparoundZL
    叠叠 layerHU uponIM tierJZ overlapNU
    口 portDF interfacZK subportZI counterpartZI blurtZJ lipZN offhandZI popZO silentZP windowZH
    口中 mouthHW
    口令 passwordDZ passphrasJU
    口口 mouthMW onMZ spreadMX wordMZ
    口口声声 sayHW alwayMZ claimMV keepMZ professMP
    口号 portGR sloganOG chantQI
    口吻 mannerIS toneIS voicIY
    口味 flavorGZ tastGR
    口头 catchphrasLC oralLN petLQ phraseLZ verbalLC
    口岸 portCZ
    口干舌燥 driKQ mouthKZ parchKI thirstiKI
    口径 calibKC diametKI lineKZ statementKZ
    口感 mouthfeelIC tastIR texturIT
    口是心非 hypocritNG insincerNI
    口服 oralDI takeIZ
    口气 breathHL oneKZ
    口水 argumentLZ ofLZ spatLC warLZ wordLZ
    口琴 harmonicaCC
    口红 lipstickCH
    口罩 maskDT faceIZ
    口耳相传 oralLN
    口腔 mouthGW oralGN
    口袋 pocketIP bagKU sackKL
    口译员 interpretCY
    口语 colloquiKC languagKZ oralKN spokenKI
    口误 misspokKC
    口里 mouthDS inIZ
    口音 accentGV speechGW
    古 oldHX ancientJM presentQZ classicXN
    古人 ancientJO beforOZ forefathOL neverOZ peoplOZ precedOV unprecedOR withoutOZ
    古今中外 andJZ
    古代 ancientGR runicGK
    古典 classicBO
    古墓 tombEK ancientGZ
    古往今来 ageHT
    古怪 eccentrKC oddKZ strangKU weirdKP
    古物 antiquFG ancientKT objectKZ
    古称 ancientFO
    古老 oldFZ ancientGT
    古诗 poemKO poetriKN
    古迹 historIM siteIZ ancientNZ monumentNI ruinNY scenicZR
    句 statementCG sentencOI clausZH
    句号 periodEZ
    句子 sentencCL
    句柄 forJZ handlerKZ whilePZ
    句点 periodFZ
    另 anothDL differLU asMX saveQZ
    另一 otherIZ differLZ instancMZ withinRZ
    另一方面 onJZ otherJZ sideKZ meanwhilPM
    另外 moreHZ otherLZ additNY anothOV
    另行 otherwisGY separGZ
    另起炉灶 startIZ
    叩头 bowGU kowtowGI
    只 onliAG justZR superusZR
    只不过 butLZ justLZ mereLN nothLZ onliLZ
    只在 ifKZ
    只好 haveJZ
    只得 haveJZ toJZ obligON
    只怕 afraidGT fearGW
    只是 justHW onliJZ simpliMS butNZ mereON
    只有 onliEP beNZ mustRZ superusZQ
    只求 onliHZ
    只用 onliHZ useIZ justJZ
    只能 canFZ onliKP mayMZ beOZ jsonpathZO
    只要 asHZ longMZ
    只读 onliLZ readonNK isOZ readPU
    只需 byNZ startQZ
    只顾 careIZ mereIN onliIZ
    叫 callIZ criKT screamOP hawkOM peddlOI wareOZ
    叫作 asIZ callIZ knownIZ
    叫做 callFZ asKZ knownKZ
    叫停 callMZ haltMQ offMZ plugMW pullMZ stopMZ
    叫化 begGN beggarGL
    叫喊 criIY shoutIU yellIR
    叫声 callIZ criIY shoutIU
    叫好 applaudGI cheerGU
    叫苦 complainGN
    召回 backGZ recalLR
    召开 callIZ convenIG holdIZ
    召见 callIZ inIZ summonIP
    召集 callJZ togethKZ bringOZ convenOG gatherOU inOZ summonOP
    叭 trumpetEL
    叮 exhortFH
    叮嘱 exhortKI tellKZ urgKN warnKZ
    可 canFG mayMH availQH youQW possiblVI callablZJ chromeZQ commendZI deferrZL invisZO licensZM mightZI perhapZO pressZQ printablZK probablZN readablZM remarkZP scalablZI suspiciZL unavailZL usablZK visiblZL visualZL writablZI
    可不 butKZ notLZ ofLZ coursMW exactMZ
    可不是 exactIZ notIZ rightIZ
    可与 woIZ
    可乐 cokeFF colaFB
    可乘 loopholII noLZ openLZ opportunLQ chancQV
    可以 canCI youQZ arguablZK okayZO
    可供 availMZ toOZ
    可信 trustFV authorLZ believPV crediblPG trustworthiPP
    可变 variablGX mutablML themablNN marginQZ
    可口 deliciIM tastiIP cocaKD
    可可 cacaoGC cocoaGC
    可喜 gratifiHG celebrMZ congratulMP encouragMS worthMV
    可在 canIZ youLZ eitherRZ
    可得 availFZ
    可怕 horriblKK awLP frightenLU scariLM terriblLR
    可怜 pitiFK pathetID poorIQ
    可恶 damnIK detestIM hateIQ
    可悲 sadDP lamentIG
    可惜 pitiIR shameIQ unfortunIP
    可想而知 imaginFK canIZ
    可是 butFZ howevKV yetKZ
    可有 dispensNC niceNR
    可望 expectGZ hopeGV
    可歌可泣 heroicIL moveIZ touchIZ
    可比 comparBX
    可爱 adorIQ cuteII loveIZ
    可用 availBJ usablWJ
    可用性 availEZ zoneLU uptimPI usablPS
    可疑 suspiciFI doubtNU shadiNM sketchiNG suspectNQ
    可知 beLZ seenLT knowablQC
    可笑 funniIM laughablIC ridiculIP
    可能 mayDH mightJH possiblQK probablUM perhapXK potentiZM maybZO unlikZN
    可能性 possiblIZ chancKV likelihoodKG probablKZ
    可能是 mightLZ mayNZ beOZ misconfigurPR probablPZ
    可行 viablGD workablJF feasiblMI possiblNZ mvpOI
    可行性 feasiblGI
    可见 visiblCI invisVN ubiquitXK glimpsZM
    可观 considerIS impressIV substantiIN
    可说是 arguablKK saidKQ
    可读 readablDN
    可贵 admirLV commendLP preciousLO rareLW valuablLR
    可靠 dependLZ reliablLK trustworthiLP
    可靠性 reliablDF dependIZ
    台 consolGI stationLI onPZ platformRH backgroundZO ipythonZK
    台上 stageDS onIZ
    台下 audiencIQ offIZ stageIX
    台式 desktopET pcHN
    台湾 taiwanBH
    台灯 lampDK deskIZ
    台球 billiardGG poolGZ
    台阶 stepFZ stairGK
    台风 typhoonGG stormHX
    叱咤 powerGZ allKZ commandKZ
    史 historiBK
    史书 historiDZ bookIZ
    史册 historiFZ annalJM historZR
    史学 historiGZ historiographiGC
    史料 historFM
    史记 recordHZ historMR
    右 rightAE neighborZR rightwardZI
    右上 upperGV upKZ topNZ
    右上角 topDZ
    右下 lowerHV downJZ bottomMZ
    右下角 bottomFZ
    右侧 rightEQ theMZ sideQZ ofRZ
    右倾 rightFZ
    右手 rightDZ handIZ
    右派 rightFZ wingHO rightistMC
    右翼 rightEZ wingGO
    右臂 rightFZ handHY
    右边 rightEU sideLZ
    叶 leafFG bladeSO forestSO fourierZJ lotusZQ
    叶树 treeGZ broadleafLH
    叶绿体 chloroplastCC
    叶绿素 chlorophylCC
    号 numberDK signKS markQS googlZP semicolonZH quotZJ symbolZH colonZH bulletZL trumpetZK hornZL accentZR accountZL apostrophZG asteriskZH braceZK bracketZI callsignZI commaZI dynastiZL ellipsiZK exclamZK minusZI notatZM parenthesZJ parenthesiZM plusZL poundZQ punctuatZM quotatZK signalZJ tildZJ
    号令 commandGZ orderGZ
    号召 callFZ appealMR onMZ forMZ
    号啕大哭 bawlKC criKZ loudKR wailKG
    号码 numberDZ phoneOR
    号角 hornEO buglHG
    司 ownKZ directorOR doOZ roleOZ airlinZM companiZN
    司令 commandFZ chiefMX generalMZ officMZ
    司令部 commandGZ headquartGP
    司机 chauffeurGC driverGZ
    司法 justicGR judiciII judiciariIC
    司法部 departGZ justicGQ
    司空见惯 commonLZ commonplacLI nothLZ routinLR unusuLT
    叹 exclamJJ sighJJ markOZ deepQZ marvelQP wowQI amazRV
    叹号 exclamIS
    叹息 sighCR
    叹气 sighCR
    吁 sighFP groanHM
    吁吁 breathlessOI gaspON
    吃 beMZ liveQZ strainTM drinkZQ
    吃亏 disadvantagOL
    吃喝 drinkHP andHZ eatKZ foodOZ pleasurZO
    吃惊 surprisKZ amazMV astonishMS shockMU
    吃掉 eatFP devourKG upKZ
    吃苦 hardJZ workJZ
    吃饭 eatHT mealHM dinnerJP
    吃香 demandIV inIZ popularIZ
    各 eachGP acrossJN individuNN allQZ variousVR
    各不相同 differGZ allKZ variKW
    各个 oneIZ byMZ eachRZ proveZQ
    各人 eachGZ everyonGZ
    各位 andNZ everybodiNO everyonNZ folkNR gentlemenNC guyNS ladiNZ
    各具 charactKZ differKZ eachKZ ownKZ
    各别 differIZ individuIX separIZ
    各国 countriFW everiKZ nationKX
    各地 allJZ overJZ aroundOZ acrossQZ everywherQX nationwidQI placeQZ variousQV worldwidZQ
    各处 allIZ everywherIX overIZ
    各奔 wayGZ
    各家 eachJZ everiJZ familiJY householdJP
    各州 stateDZ eachIZ
    各市 citiDV eachIZ
    各式各样 allHZ kindMZ sortMZ varietiMT variousMV
    各抒己见 viewIZ
    各方 allFZ partiIY
    各族 allGZ ethnicLN
    各有 eachIZ variNW differOZ strengthQV conZP prosZJ
    各有千秋 eachJZ strengthJU
    各校 schoolDW everiIZ
    各样 allGZ sortJZ
    各派 factionGK partiGZ
    各界 allHZ
    各省 provincDQ allIZ
    各种 differIZ kindKT allMZ variousNP ofOZ everiRZ
    各类 variousIQ kindJZ allJZ
    各级 levelEZ allLZ everiLZ
    各自 ownKX separNZ eachNZ siloOB onRZ
    各色 allIZ kindKX peoplKZ ofLZ
    各行各业 allKZ everiKZ industriKW
    各部 departGW ministriGP
    吆喝 advertisMW criMY hawkMM outMZ shoutMU yellMR
    合 mergKH combinLI intoOZ joinPS aRZ fitWP mergeinfoXM compliantZI consolidZK compositZK aggregZJ comboZJ compositorZK conformZL mixZO overfitZH qualifiZQ suitablZL underfitZH unifiZQ
    合一 oneIZ unitIZ unitiIO
    合乎 withIZ
    合伙 partnerGW partnershipGQ
    合伙人 partnerGP coNT founderNX generalNZ gpNG
    合作 cooperJH winLZ collaborOQ partnerON upQZ withQZ workQZ coTQ
    合力 forcHV joinLZ togethLY
    合同 contractDK agreementOV contractorOM workerOZ
    合唱 choirCC
    合并 mergDH mergeinfoNM consolidSK combinYR mergerZM
    合影 photoGT
    合情合理 fairLW makeLZ reasonLZ sensLW sensiblLN
    合成 synthetIF synthesiID compositorLJ synthesOH resinZJ
    合时宜 ofJZ outJZ anachronistOC untimOG
    合格 qualifiJN standardKZ passLZ eligNS upPZ toPZ
    合法 validFZ illegMS legitimPK
    合法化 legalBQ
    合法性 legalGU legitimaciGC
    合理 fairMW makeMZ rationMR reasonMZ sensMW sensiblMN
    合约 agreementIV contractIV dealIZ
    合纵 alliancFL coalitKK strategKZ
    合肥 hefeiCC
    合营 jointFS
    合葬 jointHZ buriML burialMM
    合计 addIZ upIZ totalIY
    合资 jointFN venturIM partnershipLL ownQZ sinoRI
    合适 suitablHL appropriLR fitOZ impropPU rightQZ
    合金 alloyGC metalGR
    吉 gujaratiLK bagelML ethiopMO georgianMM luckiXM
    吉人天相 fortunGU luckGS
    吉他 guitarBI
    吉他手 guitaristCC
    吉布提 djiboutiCG
    吊 revocHJ hasMZ revokML stiltRI
    吊胆 anxiousMV edgMZ nervousMT scareMU worriMZ onMZ
    吊销 revokGK revocMJ awayRZ cancelRZ hasRZ suspendRV takeRZ
    同 sameFG asQZ withQZ syncWH concurrZL bothZM synchronZH simultanZI agreZN alsoZR differZK disagreZR equivalZQ thesaurusZM unisonZI
    同一 sameER identOZ
    同义 thesaurusEM synonymJG
    同事 colleaguGL coworkGK
    同仁 equalIZ sameIZ treatIU impartiNK
    同伴 companionJL fellowJO mateJO
    同位素 isotopCC
    同体 hermaphroditBF
    同僚 colleaguGL coworkGK
    同名 withGZ
    同学 studentGW classmatLG fellowLR schoolmatLG
    同居 cohabitIC liveIZ togethIZ
    同工 sameIZ
    同工同酬 equalFZ payIZ
    同床异梦 bedfellowKC
    同心 togethLY
    同心同德 mindJX oneJZ
    同志 colleaguGL comradGK
    同性 isotropGC isotropiGC
    同情 sympathiIH compassKP pitiKR sympathKI
    同意 agreIO consentMK approvPX boardRX optRQ inRZ onRZ
    同日而语 comparKX
    同时 bothIM alsoLQ atMZ concurrOM simultanRJ meantimYK meanwhilYM
    同期 sameFZ
    同样 sameIW alsoKZ asMZ wellNX disablOZ equalQZ likewisQI
    同步 syncEH synchronJH keepRZ paceWO simultanYO
    同治 tongzhiCC
    同源 originMZ
    同理 compassIP empathiIO
    同甘共苦 sorrowNP
    同病 boatKR sameKZ commiserPC miseriPM sympathPI
    同盟 alliKR alliancKP coalitKK leaguKM
    同窗 classmatGG schoolmatGG
    同等 equalFZ asKZ sameKZ
    同类 kindHW sameJZ ownMZ similarMZ
    同级 peerFX levelLZ sameLZ
    同胞 compatriotKC countrymanKC fellowKZ siblKK
    同舟 togethHZ
    同行 peerLY colleaguPL competitorPN counterpartPI industriPZ samePZ togethPZ travelPZ
    同质 commoditID homogenIB meNY tooNZ undifferentiNC
    名 nameBF filenamZJ famousZL aliaZH anonymZK domainZO hostnamZJ kanaZI katakanaZK namespacZK nominZM preciousZO rankZN renamZI reputZO signZP signaturZH signerZL unnamZJ untitlZK usernamZJ
    名为 withKZ nameLZ thereMX callNZ
    名义 nominGK nameIZ inMZ ofMZ
    名人 celebrGU famousIY personIZ
    名列 rankGT amongLT beLZ
    名列前茅 amongJM topJZ bestMZ rankMX
    名利 fameJO
    名副其实 nameKZ worthiPN
    名单 listGZ allowlistML whitelistMF approvPZ namePZ creditQZ
    名叫 nameGZ
    名和 usernamET
    名垂青史 historiHZ
    名声 fameKN nameKZ
    名字 nameFX firstOZ
    名家 expertIV famousIZ masterIZ
    名校 schoolHZ elitMN prestigiMI
    名次 rankDT positIZ
    名正言顺 justifiFQ legitimKO rightKZ
    名气 reputJS
    名片 cardFW busiGV
    名牌 brandFO designMZ famousMZ nameMZ
    名状 beyondIX indescribIG wordIZ
    名目繁多 allLZ kindLZ multitudLG numerLZ variousLV
    名称 nameDI theLZ hostnamZR keystonZR
    名胜 scenicHI spotJZ interestMZ ofMZ placeMZ historZR
    名著 bookKZ classicKV famousKY masterpiecKK
    名誉 fameKS honorKS honorariKC reputKV
    名词 nounFE termGZ
    名额 numberIZ placeIZ quotaIZ
    后 afterDE whenRT laterSG postXP behindYM backendZF againZQ rearZJ succeedZO lastZM backgroundZP backwardZK empressZH haremZF ladZI queenZH subsequZJ successorZN suffixZH thenZJ valuatZN yardZP
    后勤 logistFD suppliKZ supportKZ
    后卫 defendIU fullbackIC guardIY
    后台 backgroundCO backendQV backRZ backstagUG
    后头 backIZ behindIY laterIZ
    后市 outlookGN
    后悔 regretFJ repentNI
    后方 behindGY rearGO
    后来 catchNY latecomND laterNZ surpassNL upNZ entrantSC
    后果 andMZ consequMK recklessUR
    后盾 backGZ supportGZ
    后知后觉 realizIQ toIZ hindsightNG
    后者 latterEE
    后裔 descendGW offsprGG
    后记 afterwordFE postscriptGK
    后起之秀 upstartNC
    后边 behindHW backJZ rearJO
    后退 backFV goLZ stepMZ retreatRP
    后门 backdoorLG rearLO
    后面 followIZ afterMZ behindMW laterQZ backRZ
    后顾之忧 worriHU concernMV mindMZ peacMY ofMZ
    吏部 ofIZ
    吐 complainLS roastLO ventLK vomitNJ coughNH facePZ tonguZL
    吐司 toastCO
    吐气 proudLQ vindicLI
    吐舌 withGZ faceGZ tonguZL
    吐露 confidIX revealIY tellIZ
    向 toCY directQO towardRI orientYH arrowZQ backwardZJ downZO downwardZJ extrusZN forwardZP horizontZR leftwardZK pointZR portraitZK redirectZI reversZL rightwardZK therapiZO upwardZJ vectorZN verticZR wizardZH
    向上 upDQ upwardHH
    向下 downDM downwardHI
    向前 forwardBP moveOZ
    向右 rightwardCI arrowMZ rightZQ
    向后 backwardBJ
    向导 wizardBH
    向左 leftwardCJ pointQZ leftVQ
    向往 forIZ longIZ yearnIK aspirNL
    向日葵 sunflowBJ
    向来 allIZ alongIZ alwayIZ
    向量 vectorEJ embedKS wordKZ
    吓 scareHQ offKZ scariKM intimidPH
    吓唬 frightenGU scareGU
    吓坏 freakLN frightenLU outLZ scareLU terrifiLU
    吗 youHZ doIQ toKZ wantOQ areRZ wouldWM sureZP
    吗啡 morphinCG
    君 monarchKK princON
    君主 monarchiJI monarchKL kingLN rulerLW absolutOZ autocraciZI
    君主制 kingIN monarchIO monarchiIN
    君子 gentlemanCK
    君权 divinLH monarchiLN royalLQ
    君王 kingGN monarchGO
    君臣 andHZ ministHQ
    吝啬鬼 pincherGG
    吞 swallowFO
    吞下 swallowCQ
    吞吐量 capacFT handlKZ throughputKC
    吞吞吐吐 evasMN hawMC hemMZ hesitMX mumblMM andMZ
    吞声 swallowKM
    吞并 annexHG swallowHL absorbMP upMZ
    吟 smileER humOH
    否 doLQ toLZ youMZ theNZ ifNZ whetherQH orQZ elsZN otherwisZJ unlessZR yesZQ
    否决 vetoKE downMZ votePP blockPZ rejectQZ rightQZ shootQV throwQW
    否则 otherwisEI elsKM ifOZ orQZ unlessZP
    否定 negatGU deniMZ outMZ rejectMZ ruleMZ
    否认 deniIV admitOS certainOZ denialOL rejectOZ undeniOL noOZ
    吧 cafeME cybercafMG onMZ internetNZ finalOZ particlOZ
    吨 tonFK gibberishLH
    吩咐 instructIY orderIZ tellIZ
    含 containAH includZL cherishZM impliZP inclusZR
    含义 meanGZ implicLQ
    含含糊糊 ambiguIT mumblIM vaguIT
    含意 implicGQ meanGZ
    含有 containHX thatLZ theOZ
    含水 aquifGG groundwatGG
    含笑 smileDV withIZ
    含糊 ambiguHN vaguHO equivocMG evasMN
    含蓄 implicitIP reservIZ subtlIO
    含量 amountIZ contentIZ levelIZ
    含金量 contentKZ goldKT valuKZ worthKU
    听 listenEI hearNL obeyVQ testifiWN testimoniWL fateZM
    听从 toLZ heedLI listenLZ obeyLR
    听众 audiencGQ listenGZ
    听到 hearDT heardIN
    听力 hearDQ listenJZ
    听取 listenGV toHZ hearMW
    听政 regentLK
    听见 hearDU listenIZ
    听觉 auditoriGC hearGW
    听证会 hearIW testifiIN testimoniIL
    听诊器 stethoscopCI
    听话 listenIZ obediIN obeyIR
    听说 hearFR heardKN ofKZ
    听起来 soundCZ
    听闻 shockHQ alarmistLI sensatLS sensationLC appalZI horrifiZK
    吭 throatIP speakKZ utterKO makeKZ
    启 enablGG restartII onPY startSQ turnUM startupYI rebootZG launchZK relaunchZL bootZN launcherZJ
    启动 startFP startupLI launchNK upRZ launcherZJ bootZN relaunchZL restartZP
    启发 inspirDQ enlightenIQ
    启用 enablBH
    启示 awayMZ enlightenMQ inspirMV lessonMU revelMC takeMZ
    启程 departKW leavKZ outKZ setKZ
    启蒙 enlightenEH ageNZ initiNZ ofNZ
    吵吵嚷嚷 clamorIL noisiIN shoutIU
    吵架 arguKS fightKZ quarrelKM rowKZ
    吵闹 noisIT noisiIN quarrelIM
    吸 snapGM absorbLM inPZ drawQZ inhalSE vampirZJ
    吸入 inGZ
    吸取 drawIZ absorbNP learnNZ onNZ soakNL upNZ
    吸尘器 vacuumDV cleanerIL
    吸引 drawJZ inJZ appealNR attractNW pullNZ sexiNL
    吸引力 attractDP appealLR tractionLP
    吸收 upJZ absorbNP mopNM soakNL
    吸烟 smokeBN
    吸管 strawCM
    吸血鬼 vampirEJ
    吸附 snapFL absorbOP adsorbOC adsorptOC
    吹 blowJL signNZ breakQZ outQZ upQZ boastVN
    吹哨 alarmKX informKZ soundKZ whistleblowKM
    吹嘘 boastGO bragGN
    吹捧 hypeIP talkIZ upIZ
    吹毛求疵 faultMT findMZ hairMT nitpickMI pickiMN splitMZ
    吻 kissBJ
    吻合 inMZ agreMW coincidMN fitMZ matchMZ tieMV
    呆 badFZ loanKV
    呆子 nerdHI bookwormKC foolKP idiotKI
    呈 renderFV
    呈现 appearKZ presentKZ onLZ showMZ takeMZ
    告 warnHH aboutOZ youRZ adTN advertisZK tellZQ reportZJ alertZR signalZR
    告一段落 endJZ concludNP
    告别 farewelKG goodbyKL leavKZ sayKZ
    告吹 failIZ fallIZ throughIZ
    告状 complainLS onLZ snitchLC sueLO tellLZ
    告知 tellIV informJZ notifiKV
    告终 endDZ upIZ
    告诉 tellEQ informNZ knowNZ letNZ
    告诫 admonishKG cautionKU tellKZ warnKZ
    告辞 farewelLG goodbyLL
    呐喊 criGY shoutGU
    呐喊助威 cheerGQ
    呕吐 vomitGH throwJW upJZ
    呕心 andKZ painstakPP
    员 administrGJ memberHH adminPK technologistZI personnelZM staffZO astronautZJ crewZN firefightZL loyaltiZK passengZP pilotZQ
    员工 employeFH longtimPD peoplPZ staffPU veteranPZ workerPZ
    呜呜 sobIO weepIR whimperIG
    呜咽 sobGO whimperGG
    周 weekDF overRZ surroundZQ
    周刊 weekDZ magazinIP
    周到 considerGS thoughtGZ
    周围 aroundFT surroundJQ nearbiOZ
    周折 hasslKG hoopKH
    周期 periodER cyclJP lifetimQS busiRZ
    周期性 periodIZ cyclLX cyclicLJ inLZ
    周末 weekendHL
    周转 turnovJK cashKP flowNZ circulQR overQZ rateQZ turnQZ workQZ
    周边 surroundFR aroundKZ nearbiKZ
    周长 circumferFG perimetGC
    味 thatPZ meanQU delicaciVH tastiZP
    味儿 flavorIZ smellIN tastIR
    味道 flavorIZ smellIN tastIR
    呵 yawnHJ
    呻吟 moanFI groanJM
    呼 callsignFI callOX pageQZ pagerRN breathZR salutZM
    呼之欲出 toJZ
    呼叫 callGZ shoutHU
    呼号 callsignCI forRZ
    呼吁 callFZ appealNR forNZ onNZ urgNN
    呼吸 breathFL respiratoriIH respirMG ventilNI
    呼吸道 respiratoriEF tractJC airwayNC
    呼呼 roarGI whistlGL
    呼啸 howlIG roarII whistlIL
    呼喊 callKZ criKY outKZ shoutKU
    呼声 callIZ criIY voicIY
    呼应 echoHH respondJZ
    命 toKZ theLZ commandOH renamOI aPZ fateTL namespacZL unnamZJ untitlZK subcommandZK fatalZK sqlZQ
    命中 hitCV
    命令 commandCH shellZN subcommandZK presidentiZK
    命名 renamDI nameNZ namespacOL unnamOJ untitlRK
    命脉 lifebloodGC lifelinGL
    命运 fateFO destiniKG lifeKZ
    命题 propositIC questionIZ setIZ
    咀嚼 chewGI ruminGC
    咄咄逼人 aggressKS menacKP overbearKL pushiKC
    咋舌 stickerGJ
    和 andAF peacZQ checksumZH neutralZN sumZK
    和光 lightGZ motionJU
    和平 peacAO coexistZK
    和弦 chordCC
    和服 kimonoBG
    和睦 harmoniFM liveKZ inKZ
    和约 treatiDJ peacIZ
    和衷 togethGZ
    和解 reconcilKP reconciliKI settlementKR settlKX
    和谈 peacFT negotiHV
    和谐 harmoniBM
    咎 blameJR
    咒 damnFI
    咕噜 babblIN jabberIF mumblIM
    咖 coffeIK phonetKV curriPH
    咖啡 coffeEF shopMZ baristaOC lattOC machinOZ
    咖啡因 caffeinCC
    咧 grinKQ
    咨询 consultDK advicOV inquiriOO counselQN therapiUO
    咬 biteCN
    咬牙 teethDG clenchLX gritLZ
    咬紧 teethJW clenchNI gritNK
    咱 usIX weIZ
    咱们 usHW weHZ ourKZ
    咳嗽 coughBD
    咽 swallowGQ
    咽喉 throatCM
    哀求 begIN implorIC pleadIN
    品 productGL defectPL goodQZ qualitiQT consumRS merchandisZK fourthZN giftZP sellerZQ
    品位 gradeGT tastGR
    品尝 samplIZ tastIR triIZ
    品德 moralDL charactIZ
    品格 charactDZ moralIQ
    品牌 brandDI labelNZ nameQZ powerQZ trademarkQP
    品种 breedKS kindKZ speciKO varietiKT
    品级 gradeGT rankGY
    品质 qualitiEV charactIZ
    哄堂大笑 laughterII
    哄抬 upFZ jackNP
    哆嗦 shiverGL tremblGP
    哇 wowGI
    哈 hashCI laughterYK grinZM
    哈佛 harvardDF universIZ
    哈哈 hahaMC grinOQ
    哈哈大笑 laughIS roarNJ
    哈密瓜 cantaloupIC hamiIC melonIZ
    哈尼族 haniCC
    哈萨克 kazakhDD
    哉 carefreKO leisurKN relaxKO finalMZ particlMZ
    响 responsHL soundQV ringRO respondSL affectSJ noisVR rattlWI bellZQ impactZO
    响亮 loudGN resoundLK
    响声 noisGT soundGZ
    响尾蛇 rattlesnakCC
    响应 responsEL respondIK
    哎呀 ohFI ahMG dearMZ myMZ
    哑 dumbHI dumbfoundMO silentNY speechlessPS
    哑巴 dumbGO muteGV
    哑铃 dumbbelCC
    哟 ohIP ouchIG ahKF
    哥 dudeIL gothicLK brotherOZ elderOX
    哥哥 brotherCO
    哨 guardIY sentriIK
    哨兵 guardIY sentinelIC sentriIK
    哪 whichDN toLZ whatRU
    哪个 whichET doLZ whoPY
    哪些 whichFQ whatHU
    哪儿 whereDZ anywherIV
    哪怕 evenGY ifLZ
    哪里 whereFX
    哭 criEM faceLZ sobMM
    哭丧 faceKZ glumKI longKZ sadKU
    哭哭啼啼 criIY sobIO weepIR
    哭泣 criGS sobJO weepJR
    哭笑不得 awkwardOP funniOM
    哮喘 asthmaCC
    哲学 philosophDD philosophiIG
    哺 feedDT chewPH
    哺乳 mammalHG babiHP
    哼哼 groanGM humGI
    哽咽 chokeGL sobGO
    唇 lipEN
    唉声叹气 moanGN sighGR
    唐 tangKH
    唠叨 chatterIK nagIG ramblIR
    唤 callJZ summonKJ subpoenaPI awaitPQ repeatPZ influencQU shotQZ
    唤起 arousKL backKZ bringKZ evokKI
    唤醒 upFZ wakeGS
    唧唧 chirpCI
    售 sellHS saleOR dumpPU preorderPI presalPG customQZ supportQZ retailZQ
    售价 priceDZ sellIZ
    售罄 outFZ
    唯 uniquDJ onliQZ
    唯一 uniquDJ onliMZ soleUO
    唯心主义 idealCR
    唯恐 fearFR forKZ lestKL
    唯有 onliCZ
    唯物主义 materiGZ materialistGC
    唱 downJZ talkJX callMZ rollOZ bearishON
    唱歌 singDM songIU
    唱片 albumGS recordGZ
    唾手可得 easiMV readiliQK
    唾沫 salivaGG spitGC
    啄木鸟 woodpeckCC
    商 busiGO commercQK vendorQK providQW onlinRZ storeRV retailSL merchantTL supplierZO attractZP brokerZN brokeragZI commerciZQ negotiZM sponsorZO storefrontZI trademarkZM underwritZL
    商业 commerciIG busiLV commercPM tradePZ modelPZ confidentiZR
    商人 businessmanJN merchantJS traderJI
    商会 chamberLN
    商务 busiGS commercJK onlinMZ commerciQR retailQS shopQZ
    商品 commodHI productJV goodPZ merchandisPK ifQZ
    商场 storeIZ mallJH departLT marketNZ shopNZ
    商定 agreLW decidLZ hammerLS outLZ settlLX
    商家 merchantHM busiMZ sellerNQ storeNZ byNZ
    商店 webGZ storeHT
    商旅 busiKZ caravanKC merchantKS travelKZ
    商标 trademarkGJ brandJR logoKS
    商用 commerciFL vehiclLZ truckMS vanMK
    商议 discussGR conferLU consultLV deliberLT
    商量 consultKV discussKV overKZ talkKZ
    啊 mouthJZ openKZ particlKY
    啡 coffeIK
    啤 beerDG
    啤酒 beerDG
    啦 assertMQ
    啦啦队 cheerleadHF cheerIU fanIR
    啧啧 amazIV astonishIS marvelIP
    啼笑皆非 absurdLN funniLM
    喀 transliterGW vomitGS
    喂 feedGZ
    喂养 nursDQ
    喃喃 murmurID mutterIG mumblNM talkNZ toNZ
    善 advicLO goodQZ upQZ
    善人 goodIZ manIZ philanthropistIC
    善良 goodFY kindKZ kindheartKC
    喇叭 speakerHX trumpetIL hornIQ
    喇嘛 lamaCG
    喉咙 throatCM
    喉头 larynxGC throatGM
    喊 callJZ criJX shoutJT outLZ yellTP
    喊叫 criKY screamKR shoutKU yellKR
    喊声 criIY shoutIU yellIR
    喋喋不休 babblMN chatterMK endlessMV nagMG ramblMR talkMZ
    喘息 breathKS gaspKN pantKP spaceKZ
    喘气 breathIS gaspIN pantIP
    喜 joyMO overjoyNM likePZ withQZ besidRZ delightRT thingRZ thumbTO
    喜事 eventIZ happiIX wedIQ
    喜出望外 delightLT overjoyLR pleasantLQ surprisLZ thrillLO
    喜剧 comediCG
    喜怒哀乐 emotLR sorrowLP
    喜悦 delightIT happiIX joyIU
    喜极而泣 joyHP
    喜欢 likeJZ upLZ loveQX enjoyRS fondRQ preferRZ warmRV thumbTO cuteZI
    喜气洋洋 festivIN joyIU jubilIO
    喜爱 loveGR fondMQ likeMZ belovNL popularNZ
    喜鹊 magpiCC
    喝 shoutGS drinkHT
    喝彩 applaudII bravoIC cheerIU
    喝水 drinkGT
    喝茶 teaDP drinkIZ
    喝道 shoutGU yellGR
    喝酒 drinkBQ
    喧 stealIX
    喧哗 clamorIL noisIT uproarII
    喧嚣 clamorLL
    喱 curriFH syllablFO
    喷 blowJW spurtJF spoutKO faceMZ
    喷出 eruptKM gushKI spoutKN spurtKG
    喷发 eruptBG
    嗅 scentII
    嗓子 throatGM voicGY
    嗓音 voicCY
    嗡嗡 buzzGP humGI
    嗤之以鼻 dismissLV downLZ lookLZ scoffLG sneerLG
    嘈 noisiDK noisIT
    嘉宾 guestGX speakerGZ
    嘱咐 advisIS exhortII tellIZ
    嘲 scornHI
    嘲笑 mockNM ridiculNP
    嘴 mouthDK lipMN zipperQZ upQZ poutZJ
    嘴唇 lipCP
    嘴巴 lipGS mouthGW
    嘴角 mouthFS
    嘻 beamQQ
    嘻哈 hipFI hopFZ
    嘻嘻哈哈 laughGT
    嘿 grinHQ
    嘿嘿 hehGC heyGC
    噎 chokePM
    噘 poutBM
    噘嘴 gesturDZ
    噢 moanJL
    器 theFZ serverKI timerZH selectorZJ browserZI pickerZK instrumentZL pagerZM explorZN balancZN breakerZL builderZJ burialZL chatbotZM codecZL collectorZK compositorZK connectorZQ counterZN cssZO debuggZH dnsZO editorZJ extractorZK filterZL flexZO hypervisorZO imapZN inspectorZJ interpretZQ keyservZL ldapZO listenZM monitorZN motionZO ocspZM parserZJ plannerZL probeZQ processorZM pythonZO readerZK robotZP routerZI scannerZN sensorZL smtpZM speakerZN trackerZK triggerZJ viewerZK volumenamZL wrapperZI xmlZP
    器件 devicFZ componKZ
    器具 appliancIP toolIZ utensilIK
    器官 organDZ bodiNZ partNZ transplantZG
    器材 equipBS
    器械 equipHT apparatusLJ instrumentLS devicMZ
    器物 artifactIM objectIZ utensilIK
    噪 noisHL signalIZ toLZ
    噪声 noisHR interferIP soundIZ
    噱 gimmickKI hypeKP stuntKN
    嚏 sneezBF
    嚣 arrogIQ noisiLV contemptPK
    囊中 acquirKT bagKU pocketKR winKZ
    囚徒 dilemmaHN gameKZ prisonKZ theoriKQ
    囚禁 captivGN imprisonGM
    四 fourGG fourthSK
    四人帮 gangIM
    四分 quartilEK quarterbackJG
    四分之一 quarterFO oneHZ fourthMN
    四分五裂 apartMX disintegrMN dividMX fallMZ fragmentMQ splitMZ
    四处 aroundHW moveMZ lookMZ
    四大 fourFN
    四季豆 beanGM
    四平 balancKZ cautiousKR stablKS steadiKV
    四散 dispersGL scatterGT
    四月 aprilDD
    四肢 limbHK andKZ armKZ legKT
    四边 parallelogramBL
    四通八达 connectJZ wellJW
    四面 tetrahedronCC
    四面八方 allGZ
    四面楚歌 besiegNL siegNN
    回 returnFH backHK responsZO catchupZK answerZR callbackZI ocspZQ playbackZP recapturZI regressZK replayZN repliZI respondZP rollbackZF trashZQ
    回到 backGV toKZ goNZ returnQZ getRZ
    回升 againMZ pickMZ reboundMK recovMZ riseMZ upMZ
    回去 backIZ goIZ
    回味 aftertastGF memorLQ
    回复 repliDI toPZ respondQT
    回天 saveHZ
    回头 turnKZ backMZ returnOZ
    回家 homeFV
    回应 responsES respondKR repliRZ ocspZP
    回廊 cloisterGC corridorGN
    回归 regressEH backOZ meanPZ returnRZ
    回忆 memoirID autobiographiNG memoriNZ recalNR recollectNC remembNZ
    回想 backGZ recalLR
    回扣 commissIR kickbackIC rebatIL
    回报 returnGZ onOZ offQZ payQZ rateQZ ofQZ payoffVI roiXI dividendZQ shareholdZN
    回收 recyclHJ trashKP recovLV backPZ takePZ
    回旋 circlKZ forKZ maneuvKK roomKZ
    回族 huiGC muslimGM
    回暖 upGZ
    回来 backFY returnJZ comeNZ getOZ
    回流 reshorHC backJZ flowOY refluxOC returnOZ bringOZ
    回答 responsGW answerIO respondPY repliQZ
    回路 loopBU
    回身 turnFZ
    回车 enterIZ carriagJK newlinQZ
    回过 backIZ returnIZ turnIZ
    回避 avoidIZ evadIR sidestepII
    回音 chamberKO
    回顾 backJZ lookLZ recalLR reviewLZ
    因 becausDH beQZ itQZ isRZ dueTP causYN reasonZJ factorZO sincZQ soZP thereforZM thusZR whiZQ
    因为 becausCH sincOO dueQQ
    因人而异 personHZ
    因地制宜 localHZ conditJZ
    因子 factorEQ elementPZ
    因小失大 foolishNL
    因故 reasonFZ
    因材施教 teachHO accordLZ toLZ aptitudQC
    因果 causalID andJZ causOY chickenOT effectOZ eggOR
    因此 soFO thereforLJ thusOL asRZ beRZ hencVL
    因素 factorGT elementMZ headwindNM anovaQY
    因而 asJZ soKZ resultMZ thereforMU thusMS
    团 roundKV ballNQ riceQZ allRZ andRZ aroundRX doughRK dumplRO
    团体 organFZ groupKZ teamKY
    团员 memberDZ leaguIM
    团结 unitiIH togethKY unitLW comePZ greatPZ solidarPG
    团长 colonelMC regimentMC
    团队 teamDK crewRN groupRZ leadershipRZ peoplRZ labRR campaignZQ
    囤 hoardKN stockpilKL binRN
    囤积 upHZ onLZ
    囫 wholeDY
    园 gardenDH parkIK orchardQF
    园丁 gardenDQ
    园区 campusKL parkKU siteKZ zoneKZ
    园林 gardenGQ parkGT
    园艺 farmFZ gardenIN horticulturKC
    困 faceIZ tireLU surroundNZ besiegRK
    困兽之斗 fightIZ beastNQ ditchNM
    困境 outMZ difficultiNP troublNV woodNN ofOZ dilemmaPL plightRG predicaRG theoriZQ
    困惑 confusEQ bewildKN puzzlKR
    困扰 botherNP onNZ perplexNO plaguNL puzzlNR troublNZ weighNT
    困难 difficultJR difficultiKO hardLZ haveMZ troublOV timeQZ
    围 rangEK ofRZ scopeRK encirclTG surroundWP aroundZR
    围住 encirclGN surroundGV
    围困 besiegIL siegIN surroundIV
    围城 besiegIL citiIZ siegIN
    围墙 fencGR wallGX
    围巾 scarfCF
    围攻 besiegGL siegGN
    围棋 goFZ alphagoKC gameKZ
    围绕 aroundGW surroundMT onMZ centerNZ revolvNS
    围裙 apronCG
    囵 swallowZQ
    固 pinFJ firmwarKH unpinMM taskbarQZ solidifiZH fixZM
    固体 solidCW
    固守 defendIU stickIY toIZ
    固定 fixDK pinKJ unpinRM
    固态 solidFQ stateFZ
    固执 stubbornJL obstinOI opinionOV ownOZ persistOY stickOY viewOZ toOZ
    固有 inherGN intrinsGL
    固然 admitKS certainKZ coursKW ofKZ
    国 countriFK stateLY ofPZ dynastiPL nationZR francZK traitorZP
    国事 stateGZ affairIQ visitKZ
    国产 domestHK localMZ chinaQU homegrownQG homemadQG madeQZ productQZ inQZ
    国人 chinesIZ countrymenIC peoplIZ
    国会 congressIM capitolNC hillNZ lawmakNN legislaturNK parliamentNL
    国债 treasuriGK bondJQ
    国共 communistKZ kuomintangKC andKZ kmtPC
    国内 domestIP homeIX atNZ countriNZ insidNZ
    国内外 andIZ
    国力 nationEO powerJZ strengthJZ
    国务卿 stateIZ
    国务院 stateFZ councilKN
    国土 landGY territoriGR
    国外 abroadIT foreignIZ overseaIS
    国安 guoanIC nationIX securIZ
    国家 stateHT countriIK nationJK welfarZH
    国家安全 securEZ nationHV
    国师 advisorKL preceptorKC
    国库 treasuriGI stateKZ cofferPC
    国情 conditIZ countriIZ nationIX
    国旗 flagDY nationIZ
    国有 stateDY ownGZ
    国民 nationER citizenLL peoplLZ economiQQ
    国王 kingFK monarchKO royalKQ
    国界 boundariFS borderKZ nationKZ
    国破家亡 countriIZ defeatIV ruinIT
    国立 nationGX stateGZ
    国籍 citizenshipGI nationGX
    国营 stateFZ
    国语 languagIZ mandarinIM nationIX
    国道 highwayDJ nationIZ
    国防 defensDI departLZ ofMZ
    国际 internGS worldLS globalLV interlinguaRH genevaTC treatiTO chessZL
    图 iconGG theLZ chartQG imagQI viewTK legendXG picturXR figurYO galleriYI graphicYH graphZI diagramZE illustrZJ attemptZN autotextZL bitmapZH calloutZI drawZL jigsawZG layerZN plotZK puzzlZO screenshotZI sparklinZK striveZR thumbnailZJ
    图书 librariGU librarianID bookKZ titlNZ
    图像 imagBL
    图形 graphicBH figurQR gpuXN
    图案 patternEV gradientNZ designNZ
    图片 imagBP
    图画 drawGZ picturGZ
    图纸 blueprintGI drawGZ
    图表 chartBH graphPL
    图谋 plotFT schemeKZ
    图钉 pushpinCI
    圆 circlDF roundKO circularPI arcZL ellipsZL roundtablZI
    圆周 piCJ
    圆形 circularHL solidKZ roundMY circlNV oblatPC
    圆柱 cylindFE columnKZ pillarKM
    圆满 successFZ perfectJX satisfactoriJR conclusZP
    圆锥 coneHD conicID ellipsNQ sectionNZ
    圈 circlCH commendUP spiralZN
    圈套 snareGG trapGT
    圈子 circlGZ communitiGX
    土 soilIH earthKP centralPV clodPG lateritPG plainPZ middlQZ turkishZL
    土匪 banditCK
    土司 chieftainGL toastGO
    土地 landGR reformMZ groundOZ propertiOZ soilOP agrarianOI
    土坑 holeGV pitGK
    土壤 dirtKM earthKV groundKZ soilKP
    土家 tujiaCG
    土崩瓦解 apartLX collapsLZ crumblLL disintegrLN fallLZ
    土建 civilGP
    土改 reformFV
    土族 tuCC
    土星 saturnDC
    土木 buildGZ
    土木工程 civilDO enginHZ
    土特产 localFZ specialtiKN
    土耳其 turkishDG turkMK turkeyMJ
    土著 aboriginIM indigenKC nativKU
    土豆 potatoEO spudHG
    土豪 gentriKG landlordKK localKZ tyrantKK
    圣 stIG saintJF holiLE sacrTF christmaZI
    圣人 sageGC saintGK
    圣地 holiLJ landLZ meccaLC placeLZ sacrLG
    圣旨 decreIM edictIN imperiIZ
    圣杯 grailGK
    圣母 madonnaIC mariIZ virginIM
    圣经 biblGC scripturGN
    圣诞 christmaEF clausLZ
    圣贤 isIZ
    圣马力诺 sanFL
    在 inEH onKI atOI withinZK acrossZO afterZN aimZN barbZJ beforZN betweenZQ doeZL dureZK existZJ hereZO insidZQ ippfindZK nowZP onlinZL potentiZR spyderZN vividZR whenZP whereZO
    在乎 careGZ mindGZ
    在于 isIZ
    在内 includEZ withinJZ
    在外 awayJZ outJZ outsidJZ
    在家 homeGX homeschoolGG atLZ
    在座 hereGZ presentGZ
    在意 careKZ mindKZ noticKW takeKZ
    在校 schoolFW
    在校生 studentDT enrolIZ
    在此 hereEM
    圭 anguillaGI
    地 addressEH localQI groundUO ipYK monumentZI regionZQ bikeZR fasterZN globeZL landZN macZK meadowZL nativZP territoriZP utterZO
    地上 groundIU
    地下 beneathIN groundIZ undergroundIL
    地下室 basementCC
    地下水 aquifKG groundwatKG undergroundKL waterKZ
    地主 landlordGK landownGC
    地产 estatGL developJZ realJZ
    地位 placeKZ positKZ standKZ statusKZ
    地利 rightGZ
    地势 terrainLL topographiLG
    地区 regionEQ areaQZ districtQS placeQZ countriZR
    地名 placeFZ
    地图 mapCX chartNZ
    地址 addressBH ipVK macZL
    地域 regionGV areaIZ localKZ
    地基 baseGZ foundatGU
    地壳 crustDF earthIZ
    地大物博 richHW
    地委 committeFQ
    地层 layerGX stratumGJ
    地带 areaFZ zoneLZ grayOO beltPO regionPZ greyQO
    地平线 horizonCM
    地形 landformIG terrainIL topographiIG
    地方 localJZ placeMX regionNV whereOY magistrSP
    地板 floorDP groundIZ
    地步 conditIZ extentIS pointIZ
    地段 areaLZ locatLZ neighborhoodLP sectionLZ spotLW
    地毯 carpetFH rugFI
    地点 locatIZ placeIZ siteMZ spotMW venuMN
    地热 geothermDB energiIZ
    地狱 hellGI infernoGC
    地球 globeFJ earthKT showOZ geochemQG geochemistriQG planetQN
    地理 geographFB geographiFB
    地皮 landGY lotGW
    地盘 domainIZ territoriIR turfIN
    地租 rentCK landLZ
    地衣 lichenCG
    地表 surfacFO earthMZ groundMZ waterMZ
    地貌 landformIG landscapIR terrainIL
    地质 geologDC geologistGD
    地道 authentIZ genuinIU tunnelIU
    地铁 metroGF subwayIC undergroundKL
    地雷 mineFS landKZ landminKG
    地震 earthquakGH quakGG
    地面 floorIU groundIZ surfacIV
    场 fieldMZ gameOX stageOQ takeOZ comeRZ audiencVQ arenaZL grasslandZK pasturZI
    场合 occasGL situatGW
    场地 venuIL fieldKZ siteKZ spaceKZ
    场所 placeHZ siteLZ venuLN workplacLM
    场景 caseJZ scenarioJU sceneJT
    场面 occasGL sceneGV
    圾 junkFK spamMK asQZ litterSK garbagUN rubbishYL
    址 addressCG locatQW urlVI ipXK venuZN macZL
    均 averagHI meanJR equalOX perOY evenQV balancZL uniformZQ
    均势 balancGZ equilibriumLI
    均匀 evenEW uniformGM
    均已 bothJZ
    均衡 balancBK loadRZ equilibriumTI
    坎坷 rockiCM
    坏 corruptHI badKV brokenON caseQZ worstQL damagZQ
    坏事 deedLO
    坏人 badGZ
    坏处 downsidCI
    坏蛋 supervillainFL superpowKZ villainKZ
    坏血病 scurviCC
    坐 sitGM inMZ forOZ throughQZ backRZ horsXR axiZQ axeZO coordinZN polarZN wheelchairZP
    坐下 sitGT
    坐井观天 outlookKN
    坐享其成 reapOP
    坐在 sitEQ
    坐标 coordinIK axiMQ pointMZ polarTN axeUO
    坐牢 prisonHN jailMN
    坐立不安 anxiousMV edgMZ fidgetiMG restlessMN uneasiMQ onMZ
    坐落 beKZ lieKU locatKZ situatKW
    坐视不管 byGZ sitJT
    坑 holeMS trapMS
    坑坑 bumpiIK potholIC unevenIM
    坑道 galleriGS tunnelGU
    块 blockEM modulGF chunkVF piecWN modularZH hunkZF blockchainZK opticZP plateZR sliderZK squarZP
    坚 hardJZ crucialKQ toughKW
    坚信 believFQ convincKS firmKZ
    坚决 firmFS determinKZ resolutKZ
    坚固 firmKW solidKX strongKZ sturdiKL
    坚守 holdJV toOZ hunkerSK
    坚定 firmDM steadfastLJ determinNZ
    坚实 firmGW solidGX
    坚强 strongGZ toughGT
    坚持 stickMN keepPY holdQX onQZ persistQP itRZ insistSJ perseverVM
    坚果 nutCO
    坚硬 hardGZ solidGX
    坚贞不屈 faithIS steadfastIO unyieldIM
    坚韧 resiliHM gritNI perseverNQ tenaciNM
    坛 literariHJ arenaJI circlMZ worldMZ forumZL
    坝 damDI
    坟墓 graveGQ tombGR
    坠 vergOO
    坠毁 crashIZ downIZ goIZ
    坡 rampFL upKZ bankMZ slopeMR
    坡度 gradientGZ slopeGP
    坦 admitKS frankKU multaniQM
    坦克 armorIP tankIM vehiclIZ
    坦然 atKZ calmKZ easKU unperturbKG
    坦率 frankKP bluntPS candidPW frontPZ honestPX itPZ putPZ straightforwardPQ
    坦诚 candidKW frankKU honestKX openKZ
    垂 theKZ verticKI vertRL
    垂头 crestfallenLG dejectLQ discouragLO downcastLI
    垂帘 regentLK
    垂成 vergNO
    垂死 lastIZ ditchNM gaspNN
    垂涎三尺 droolJK covetKL mouthKX waterKZ
    垂直 verticBI perpendicularRH
    垃 junkFK spamMK asQZ garbagSM litterSK
    垃圾 junkGJ spamNJ bondPQ garbagQL crapUG landfilUC rubbishUN litterZK
    垃圾桶 canFZ
    垄断 monopoliEF antitrustLD antiQZ dominQV monopolQG oligopoliZI
    型 typeCH flavorWK modelZJ enhancZM kindZR mimeZP prototypZL subtypZK unicodZR
    型号 modelDW typeLZ
    型式 patternGZ typeGZ
    垒球 softbalBF
    垛 battlementIG crenelIG
    垫 gasketLG setLZ stageLX washerLJ
    垮台 collapsCZ
    埃 ebolaLI eweQM
    埃塞俄比亚 ethiopiaFH
    埋 billJR identKZ concealMN
    埋下 foreshadowNG groundworkNJ layNZ setNZ upNZ sowPM
    埋伏 ambushKM
    埋头 workJZ downMZ hardMZ hunkerRK sleevRM
    埋怨 blameGV complainGS
    埋葬 buriCL
    埋藏 buriIL hiddenIZ hideIZ
    城 citiFK townLM castlOH wallOZ bookstorTI mallTM municipZN
    城下之盟 forcFZ treatiKO
    城中 citiKZ downtownKI inKZ townKU
    城乡 andHZ ruralMN
    城内 citiDV inIZ
    城北 northGQ
    城区 areaIZ citiIZ urbanIO
    城堡 castlZJ
    城墙 wallDT citiIZ
    城外 outsidFX
    城市 citiFO urbanIG movePZ toPZ
    城楼 gateGR towerGM
    城池 citiGZ moatLK
    城邦 citiFV stateFZ
    城郊 outskirtGI suburbGM
    城镇 urbanGJ
    城门 gateDO citiIZ
    域 domainED rangNL theNZ zonePI sectionWM regionYK areaZH gamutZK scopeZO serviceworkZO
    培 trainIW tutorJR cultivLZ
    培养 cultivLR developLZ fosterLN raisLZ trainLY
    培根 baconBH
    培育 nurturHK cultivIR fosterIN
    培训 trainDP classMZ coursMZ
    基 baseBJ baselinNH towerZQ foundatZN basiZO basicZK moodZQ whoseZP
    基于 onFZ baseMQ ofOZ overQZ
    基准 benchmarkHI baselinMR baseNZ basiQZ
    基因 genetIH geneJD sequencMZ dnaQG crisprRG genomRC gmoRC modifiRZ mutatZN
    基地 baseFZ campOS foundatOU headquartOP hubOR
    基尔 bashkirEG
    基层 basicIZ grassrootIG levelIZ
    基底 textHZ
    基建 buildGZ constructLZ infrastructurLS roadLY
    基数 numberKZ significLZ baseMZ cardinRN multiplRZ whoseUP
    基本 basicDI fundamentPK
    基本上 basicLZ essentiLT largLZ mainLZ substantiLN
    基板 boardGX substratGC
    基点 pointFW
    基督教 christianBJ
    基础 baseHR foundatJK basicKQ fundamentMI basiRO elementariVK groundworkZJ infrastructurZM paveZK
    基调 moodGQ toneJS
    基部 baseCZ
    基金 fundCK foundatKL
    堂 hallIZ
    堂上 courtIT hallIT inIZ
    堂堂 dignifiGN imposGP
    堂堂正正 dignifiMN fairMW openMZ squarMZ uprightMQ andMZ
    堂屋 hallIT mainIZ roomIZ
    堂而皇之 blatantKI brazenKQ grandiosKG openKZ
    堆 stackDH heapLF pileQN
    堆栈 stackBI heapTP
    堆积 pileGK upLZ heapPN stackPZ accumulQU mountainQY onQZ
    堆高机 forkliftCG
    堕胎 abortIZ choicIZ proIE
    堕落 corruptKZ degenerKG depravKG fallKZ
    堡 fortKJ fortressNO townNZ villagNZ castlZJ
    堡垒 bastionKC fortKL fortressKN strongholdKL
    堤 dikeFG beachKQ causewayKG
    堤坝 damIP dikeIL leveIG
    堪 beJZ arguablNK
    堵 congestFG jamON trafficOZ pricePZ
    堵住 blockIZ plugIV stopIZ
    堵塞 blockKZ clogKC jamKN plugKV
    堵截 blockGZ interceptGU
    堵车 trafficGZ jamLN
    塑 plasticIK
    塑像 statuCN
    塑性 plasticBJ
    塑料 plasticGH bagHT nylonMG polymMI
    塑造 moldIK portrayIQ shapeIZ
    塔 betaJN watchtowNK towerRL
    塔吉克 tajikDD
    塞 blockGZ serbianZL
    塞内加尔 senegBG
    塞尔维亚 serbianCJ serbiaII
    填 fillCH autofilPL padZM shaveZK
    填充 autofilCM padQN fillZK
    填写 fillJQ autofilLW formLZ outMZ inMZ fieldRZ
    填字 requirDZ
    填满 fillHZ upHZ
    填补 fillEX upKZ inMZ slackZN
    境 environEH contextJP
    境内 domestIT territoriIR withinIZ
    境地 bindOZ catchOZ circumstOR conditOZ dilemmaOS situatOW spotOZ toughOT
    境外 abroadKT borderKZ outsidKZ overseaKS
    境界 levelIZ realmIK stateIZ
    墓 tombFK graveHM raidMZ
    墓地 cemeteriID graveyardID tombIR
    墓室 burialIO chamberIZ tombIR
    墓穴 graveGQ tombGR
    墓葬 graveGQ tombGR
    墓道 passagGL
    墙 wallDI firewalMI
    墙壁 wallCX
    增 increasFI morePZ growUP growthWP surgXQ efficiZP incrementZJ enhancZK
    增值 valuJZ adLZ appreciQR increasQZ taxQZ vatQH
    增加 adKY increasMN addOZ upQZ valuRZ skyrocketZO
    增多 growIZ increasIZ moreIZ
    增大 increasFR growKW enlargNT
    增强 enhancCJ augmentOG strengthenVO ragXO
    增援 reinforcBK
    增收 incomFU
    增殖 proliferDG multipliIV
    增添 addFZ increasGZ
    增生 hyperplasiaGC proliferGL
    增益 replaygainCL
    增进 enhancIZ improvIZ promotIZ
    增量 incrementCL growthQX newQZ
    增长 growthEF ofOZ growPS rateQZ explosRM boomUP exponentiZP
    增高 higherIV increasIZ riseIZ
    墟 countrysidNK
    墨 cuttlefishLK inkMJ writeOZ sepiaOL tonerRL sunglassZM
    墨守 hideboundNC
    墨水 inkEL
    墨西哥 mexicanFH mexicoJH
    墨镜 sunglassFJ darkJZ glassKR
    墩 pierHG moundKG abutMG beaconMZ
    壁 wallDN squashMF screenOZ wallpapZK
    壁上观 sidelinMQ
    壁垒 barrierGQ moatKJ protectionKK tariffOO
    壁炉 fireplacDI
    壁画 frescoGC muralGC
    壁纸 wallpapEK
    壁虎 geckoCD
    士 insightLO peoplLZ tipMU taxiOM ofPZ midwifPI thoughtPZ
    士兵 soldierHQ fighterIP troopIV
    士官 noncommissIC officIZ sergeantIG
    士气 confidIX moralIQ spiritIV
    壮 boldPY grandPV rhetorPN
    壮丽 magnificGS splendidGM
    壮士 sacrificMP
    壮大 growFP expandHV strengthenOO strongerOZ
    壮志 ambitiKQ aspirKL goalKZ loftiKM ambitZN
    壮族 zhuangDE peoplIZ
    壮观 magnificFN spectacularFD
    壮阔 grandLV magnificLS surgLV sweepLW
    声 soundII declarOH voicRQ inRZ noisVP criXQ unisonXI whisperZM noticZN cheerZR gunfirZK sobZO speakerZN
    声势 momentumFO prestigKN massivZQ
    声名 fameKN nameKZ becomPZ famousPZ makePZ reputPV risePZ toPZ infamZI notoriZI
    声响 noisGT soundGZ
    声学 acoustBD
    声带 vocalGG
    声援 forKZ rootKZ solidarKG supportKZ
    声明 declarDG statementQW disclaimWG noticXN announcXP caveatXC disclosurXK communiquZI jointZR
    声望 prestigGN reputGV
    声称 claimHO theyJZ
    声色 emotNM faceNZ pokerNF quietNU showNZ withoutNZ harshQN sternQQ
    声誉 fameIS prestigIN reputIV
    声调 toneCQ
    声音 soundDL voicPW noisQT
    壳 shellCO
    壶 curlHM
    处 hereHK processPN atQQ handlerUK handlXK uselessZR investigZQ processorZM whereaboutZM
    处于 inGZ isMZ beOZ areRZ cuspVI
    处分 punishDP disciplinIT
    处境 boatLV inLZ plightLG positLZ situatLW
    处处 everywherGU
    处方 prescriptEC drugLZ prescribLC
    处理 processGM handlII handlerPK workRZ processorRG treatUP cpuZK discretZM gpuZN
    处的 atFZ
    处罚 punishFP fineKW penaltiKQ
    处置 disposGF dealLZ handlLZ withLZ
    备 devicCG yourNZ preparWK backupZH equipZL alternZP readiZO standbiZK fallbackZM hidZL noteZP provisZQ usbZM
    备件 partDZ spareIT
    备份 backupCH backNV upOZ
    备受 experiIZ fulliIZ muchIW
    备忘录 memoEL memorandumHC
    备战 preparHZ
    备案 recordHZ fileMZ onMZ putMZ registMZ
    备注 noteBP
    备用 standbiHN alternHR fallbackNM backupNZ
    复 copiII toKZ repeatOI replicRH duplicTI checkboxYJ recoveriYH resumZL recovZK restorZI repliZI revertZK replicaZN recoverZK boxZQ complexZI compositZQ compoundZQ occurrZQ pluralZM redoZP repairZK reusZL slotZP
    复习 goKZ overKZ reviewKZ revisKZ
    复仇 avengIL revengIL vengeancII
    复兴 revivIH renaissID reintegrKL rejuvenMG
    复利 compoundDI interestJZ
    复制 copiDI replicJH replicaZN slotZP
    复印 copiGZ photocopiGC
    复原 restorFW revertLT modifOZ recovQZ recoveriQZ
    复发 recurIR recurrIN relapsIC
    复合 compositDM compoundPR generalistPK versatilPN
    复数 complexFL pluralJH numberOZ
    复杂 complexCK complicMN intricSC tanglSL
    复现 reproducFL replicFZ
    复苏 recovIZ recoveriIZ revivIM
    复辟 restorBZ
    夕阳 sunsetGK declinIZ
    外 foreignFG externHG outsidNJ outerRH exceptZM unexpectZK outsourcZH additZO alienZJ breachZO deliveriZM extraZK gamutZK takeoutZF
    外事 affairIV diplomatIO foreignIZ
    外交 andNZ diplomaciNF foreignNZ besetRH diplomatRO
    外交官 diplomatDJ ambassadorIN
    外交部 foreignIZ stateKZ
    外人 outsidGZ strangerGK
    外债 debtFR
    外公 grandfathGK grandpaGK
    外力 forcFZ
    外加 additGZ plusGU
    外向 extrovertHB exportMZ lookMZ orientMW outwardMM
    外商 foreignEY businessmanNO
    外围 peripherFI outerKU peripheriKC
    外国 foreignEZ
    外头 outIZ outdoorIM outsidIZ
    外套 coatFN jacketIM
    外婆 grandmaGI grandmothGK
    外层 outerEO
    外形 appearGZ shapeGZ
    外援 foreignFZ
    外星人 alienFJ extraterrestriHH
    外来 foreignHZ externIZ outsidIZ
    外汇 foreignGZ exchangIX currencNZ forexOC
    外电 foreignGZ dispatchLR
    外界 outsidGW externLZ publicLZ worldLZ
    外皮 skinDP outerIZ
    外祖母 grandmothDH maternIK
    外科 surgeriIG surgicIJ surgeonIG
    外籍 foreignDZ nationIZ
    外行 amateurIK laymanIG outsidIZ
    外衣 cloakKI coatKQ garmentKL outerKZ
    外表 appearGZ lookGZ
    外观 lookFU appearGT facadQM exteriorRG
    外语 foreignFZ languagGZ
    外貌 appearGZ lookGZ
    外贸 tradeGX
    外资 foreignEW
    外边 outGZ outsidGZ
    外部 externDH wrapperTR foreignZJ exteriorZG spillovZC
    外长 ministHO
    外面 outsidEW
    多 moreFJ multiplIG maniLF thanPZ multiPE bullishZM lotZO mostZN multiprocessZK multixactZK outnumbZL polygonZJ polymorphZH severZM
    多个 multiplDI oneKV severQN
    多么 howFZ soKZ whatKZ
    多事之秋 timeGZ
    多余 extraGS strayLJ excessOR
    多元化 diversifiGH diversJP diversifJH pluralNR
    多功能 multifunctKC multipurposKG versatilKN omniboxLP
    多半 mostGZ probablGZ
    多变 changeablIN variablIZ versatilIN agilZO
    多哥 togoBF
    多头 bullGM longGZ
    多媒体 multimediaEG mediaHZ
    多少 howFZ maniJY somewhatOR partOZ
    多彩 colorFZ variKR richMU vibrantOP brilliantZR gorgeousZI
    多才 talentFT multiKZ versatilKN
    多数 mostBQ majorOW
    多样 diversGK varietiKN variousMQ diversifQM diversifiQP
    多核 coreIZ multiIZ multicorIC
    多次 oncFP thanGZ moreRZ
    多用 moreIZ multipurposIG useIZ
    多种 maniHX variousIQ
    多端 changeablMN everMT unpredictMR craftiPO cunPP trickiPN evilZO
    多管齐下 prongKI
    多边 polygonFI multilaterJE maniQZ multipartiQC sideQZ
    多选 checkboxDX
    多重 multiLO multisigMN multiplOX blankRZ
    多面 jackKP
    多项式 polynomiEI
    夜 nightFM clockLU andNZ aroundQZ roundQZ obsessSO
    夜晚 nightEU
    夜景 nightFT
    夜深 nightIT
    夜班 shiftFZ
    夜色 darkGZ nightGX
    夜莺 nightingalCC
    够 deniLM toMZ enoughNK forQZ ablZL insufficiZP
    大 largHD sizeJH bigOH ofRZ greatWR largerYH maximumYI majorZQ hugeZR caseZM maxZI greaterZG ostentatiZF swaggerZN resizZL capitZO approximZQ atlantZJ australiaZL biggerZJ chunkZM collegZQ enlargZN gbZN gibZK infinZL ippZM largestZL lionZQ loudZO magnifiZK maximZK mingZI mostZQ outlinZJ oversZH rakeZM universZR uppercasZI
    大丈夫 manFZ
    大业 greatFY
    大举 heaviliKQ largKZ massivKQ scaleKZ
    大乘 mahayanaCC
    大乱 chaoKP disordKM greatKZ hellPI
    大事 bigHV
    大于 greaterFG thanGU largerRP glutZL oversuppliZL
    大人 adultMQ grownMK lordMO myMZ sirMN upMZ
    大众 massKT popularKZ publicKZ volkswagenKC
    大伙 everybodiGO everyonGZ
    大伙儿 allKZ everybodiKO everyonKZ weKZ
    大会 meetGV assemblKR congressKM conferPU annualQZ generalQZ
    大体 generalJY onJZ roughJN wholeJV basicOZ
    大作 masterpiecGK workGZ
    大使 ambassadorHL envoyJQ represJY
    大做文章 makeJZ fussNN
    大公 dukeGI
    大兴 buildGZ
    大典 ceremoniDK grandIZ
    大写字母 uppercasIN capitIU letterMZ
    大冶 dayCZ
    大刀 bigIZ broadswordIC knifeIQ
    大刀阔斧 boldGT aggressLS drasticLL sweepLW
    大力 energetIN strongIZ vigorIU
    大功 greatFZ
    大功告成 accomplishGO doneLZ missionLZ successLZ
    大包 everythGV
    大厅 hallGT lobbiGO
    大厦 buildGZ mansionGJ
    大厨 chefBK
    大叔 unclKL
    大叫 yellJP criLY outLZ screamLR shoutLU
    大吃大喝 bingLC feastLL
    大吉 allLZ doneLZ fineLX goodLZ wellLZ
    大同 greatJZ harmoniJM datongNC utopiaNG
    大名鼎鼎 famousLY knownLZ legendariLG renownLR wellLZ
    大呼小叫 fussLN makeLZ screamLR shoutLU yellLR
    大哥 brotherEO eldestLK
    大哭 criHU loudLQ tearMZ
    大唐 tangFD
    大喊 screamIR shoutIU yellIR
    大喊大叫 screamIR shoutIU yellIR
    大喜 overjoyIM delightNT ecstatNG greatNZ joyNV thrillNO
    大器晚成 lateFV bloomerKC
    大国 powerIZ countriKZ greatKV majorKS
    大地 earthIV groundIZ landIY
    大坝 damGP reservoirGG
    大型 largET bigMZ majorNW scaleNZ
    大堂 hallGT lobbiGO
    大堤 dikeIL embankIG leveIG
    大声 speakKZ upKZ outNZ appealUR urgUN
    大多 mostHZ mainKZ
    大大 bigMZ carefreMS carelessMS casualMT greatMZ significMV
    大大的 bigGZ greatGZ
    大夫 doctorCU
    大失所望 disappointEM downLZ letLZ
    大奖 grandHZ awardMR jackpotMC prixMC prizeMP
    大好 excelGT greatGZ
    大妈 auntIM ladiIP oldIZ
    大姐 sisterFO
    大娘 auntIM ladiIP oldIZ
    大嫂 sisterGO
    大学 universFP collegJS grandMZ secretariMT
    大学生 studentGV undergraduLK
    大宗 materiIZ oilIV rawIZ
    大家 allJZ everyonJY everybodiNO folkNR guyNS youOZ
    大将 commandGZ generalGZ
    大小 sizeBH caseTM resizXL gbZN gibZM ippZM
    大峡谷 canyonDG grandHZ
    大巴 busER coachIS
    大师 greatIZ maestroIC masterIZ
    大幅 sharpliKK significKO greatMV dramatRN largRZ substantiRN drasticUM
    大幅度 greatIZ sharpliIR substantiIN
    大庭广众 publicFZ crowdKY inKZ
    大开杀戒 slaughterLN spreeLI
    大张旗鼓 fanfarJF
    大志 ambitIN noIZ unambitiIC
    大快人心 cheerIU gratifiIL satisfiIV
    大惊失色 aghastLC paleLS shockLU terrifiLU turnLZ
    大惊小怪 freakNN fussNN
    大惑不解 bafflKM bewildKN confusKW puzzlKR
    大意 carelessFN negligFN
    大慈大悲 merciDL compassIP
    大战 warDO battlNW greatNZ
    大手 bigKZ generousKN lavishKG spendKZ
    大打出手 brawlLC
    大打折扣 compromisMX discountMU fallMZ greatMZ reducMZ shortMZ
    大拇指 thumbCX
    大提琴 celloCC
    大摆 strutGC swaggerGR
    大敌当前 enemiHV faceHZ formidMN
    大方 generousLN goodLZ inLZ naturLZ tastLR foolZP laughingstockZI
    大显身手 showKZ shinePO
    大智若愚 foolishNM
    大有人在 peoplHZ ofKZ
    大权 authorGZ powerGZ
    大材小用 overqualifiLC underusLC
    大棚 greenhousGL polytunnelGC
    大楼 buildGZ pentagonQK
    大概 approximIQ aboutMZ presumMM probablMZ roughMR
    大殿 hallDO mainIZ
    大气 atmospherIG airKS deepKZ pocketKM richPY wealthiPN
    大汗 sweatGQ
    大治 orderGZ
    大法官 justicFN
    大浪 fittestMI shakeoutMG weedMP
    大海 haystackMG
    大清 qingEI
    大漠 desertCU
    大火 fireFV bigKZ blazeKL
    大炮 artilleriIN cannonII gunIS
    大熊猫 pandaDK giantIZ
    大爷 manKZ masterKZ oldKZ unclKL
    大片 areaKZ blockbustKI largKZ vastKS
    大牌 bigGV
    大理 daliGC marblGI
    大理寺 courtHZ judiciMI supremMM
    大理石 marblCG
    大白 toGZ
    大盗 thiefGG usurpGI
    大石 bigIZ rockIX stoneIV
    大礼 giftGP ceremoniLP
    大祸 catastrophGO disastGT
    大笑 laughFN loudKZ outKZ grinPQ
    大类 broadGQ
    大约 aboutHZ approximLQ aroundMZ ballparkOP roughOR
    大纲 outlinBJ syllabusSC
    大而无当 unwieldiKC
    大肆 restraintIK wantonII withoutIZ
    大肠 coliGG coliformGG
    大胆 boldKY braveKS dareKT moonshotKK
    大脑 cerebrGC brainJP mindJZ cortexZI
    大腿 thighCG
    大臣 imperiHZ commissionML envoyMT ministMT officiMX
    大自然 naturDX motherJT
    大致 ballparkHI approximLQ aboutOZ generalOZ inOZ roughOR figurQZ
    大船 shipFT
    大获全胜 bigMZ completMZ sweepMW triumphMM victoriMU winMZ
    大蒜 garlicCK
    大街小巷 streetDP everiIZ
    大衣 coatGQ overcoatGG
    大西洋 atlantCJ
    大规模 largIW massivJK hyperscalKD scaleKZ massNR
    大豆 soyGI soybeanGG
    大象 elephBJ
    大败 defeatGV routGY
    大费周章 hoopIH
    大起大落 andJZ bustNO
    大跌 dropLZ jawLN shockLU surprisLZ unexpectLZ
    大路 roadDT mainIZ
    大踏步 strideFK
    大连 dalianCC
    大逆不道 heresiLC outragLS rebelliLP sacrilegLC treasonLI
    大选 electDS generalIZ
    大道 roadHT avenuMC greatMZ mainMZ wayMZ
    大部 greaterIZ mostIZ partIZ
    大部分 mostJZ chunkNQ largNZ lionNQ majorNW shareNZ
    大都 daduDB yuanIZ
    大量 ofJZ lotLP tonOK heaviliTQ generousZN
    大错 wrongGX
    大门 doorFR frontKZ gateKT
    大队 brigadGI groupGZ
    大陆 continIH continentKG mainlandKG shelfKZ
    大院 compoundGR courtyardGP
    大雨 rainHO downpourMG heaviMZ
    大雪 snowDP heaviIZ
    大骂 swearNP yellNR
    大麦 barleyCG
    大麻 cannabiIC marijuanaIC weedIP
    天 dayDG skyQI ofRZ heavenZK wildZP astronomZI chatZK chatbotZM fantasiZQ fateZM poleZQ roomZM todayZN weatherZP yesterdayZJ
    天上 heavenGR skyGU
    天下 worldKQ famousLO dominRR condemnWL empirWG mightiWN undefWL hellZI
    天下无双 noneMZ peerlessML secondMZ uniquMZ unrivMP toMZ
    天主教 catholGC catholicGC
    天体 bodiFZ celestiIG
    天作之合 matchHZ
    天使 angelBD
    天内 nextHZ withinIZ
    天地 earthKZ heavenKN andKZ triadPC
    天城 devanagariBM
    天堂 heavenKR paradisKK caymanMK havenML offshorMN
    天壤之别 differJZ
    天外有天 betterDW alwayIZ
    天大 enormGP hugeGW
    天寒 coldFU bitterKT freezKW
    天工 exquisitIQ wonderIZ workmanshipIC
    天府 abundKO tianfuKC
    天性 instinctGM naturGZ
    天才 talentFS geniusKI giftKU
    天文 astronomGI astronomiGC
    天文学 astronomDI
    天明 dawnGN daybreakGG
    天昏地暗 chaoIT darkIZ gloomiIO
    天棚 awnGG ceilGM
    天气 weatherDM forecastMN climatNN
    天河 tianhEE
    天灾 disastIP
    天然 naturDU gasGQ
    天王星 uranusCC
    天生 bornIS inbornIL naturIZ
    天皇 emperorFM japanesKZ mikadoKC
    天真 innocFI naivGF childlikMC pureZR
    天神 deitiGI godGO
    天空 skyIO boundlessNT farNZ openNZ rangNZ wideNW
    天线 antennaCI aerialKF
    天翻地覆 dramatNN upsidNQ
    天花 exaggerMP extravagML glowMP hypeMP smallpoxMC termMZ
    天花板 limitGZ capLY ceilLM upperLZ
    天蝎 scorpioDK
    天赋 giftDP talentIX
    天长 timeFZ
    天鹅 swanHE eventJZ blackOZ rareOX unexpectOZ velvetOC
    太 tooBF pacifZI sunZL
    太多 maniCM hasOZ
    太大 isGZ largHR bigPS
    太太 wifeGO ladiLP madamLL mrsLN
    太子 princDI crownJZ
    太守 governorGQ prefectGK
    太少 fewER hasIZ
    太平 unevJI
    太平洋 pacifBI francOZ
    太监 eunuchCK
    太短 isGZ
    太空 spaceCZ outerLU
    太空船 spacecraftGM spaceshipGK
    太郎 taroCK
    太长 longGS isHZ
    太阳 solarGF sunOL sunglassPL baskRD sunbathRC
    夫 wafflII manNZ golfOK
    夫人 ladiKP madamKL mrsKN wifeKQ
    夫妇 andIZ husbandNQ mrNG
    夫妻 andIZ momKJ popKZ
    夭折 abortIX dieIZ failIZ youngNZ
    央 theJZ centralMW cctvNG chinaNZ televisNW
    央行 bankFW centralKZ fedKN
    失 toIZ failJI loseQM failurQJ ofQZ outRZ missUO lostUJ deafZM imbalZL lossZR whackZJ
    失业 unemployFB
    失之交臂 missFZ narrowliMK
    失利 loseHY defeatMV lossMZ outMZ setbackMO
    失去 loseFQ lostKU lossQZ outQZ
    失地 lostFX
    失守 fallGZ lostGZ
    失常 abnormNQ normalNZ notNZ oddNZ ofNZ outNZ whackNJ
    失手 accidentIR missIZ slipIT
    失控 controlLZ runawayLD overheatQI
    失措 panicFN frightenHP strickenMO freakZN
    失效 expirGX deadOX failPZ invalidQZ
    失明 blindHR
    失望 disappointEJ downOZ letOZ
    失灵 failCZ
    失眠 cannotKZ insomniaKG sleepKU sleeplessKI
    失眠症 insomniaCG
    失笑 laughGR chucklLC
    失落 loseIZ lossIZ lostIZ
    失误 mistakIQ ballOV dropOZ errorOZ faultOT makeOZ slipOT
    失调 disordGQ imbalGL
    失败 failDI toMZ failurMI doomZP
    失踪 disappearGT missGZ
    失陷 capturGZ fallGZ
    失魂落魄 dazeLQ dejectLQ distraughtLC inLZ lostLZ
    头 headerEG headLO avatarXH overheadZO gangZM staturZK lionZO eventuZR bossZP arrowZH cameraZK faceZR fistZM gimmickZI hypeZP lenZO neckZR shoulderZO skullZI turbanZJ veilZK whisperZM
    头儿 bossGQ headGZ
    头发 hairDO
    头巾 turbanEH headscarfHH
    头晕 dizziEM faintJT
    头晕目眩 dizziDN vertigoIC
    头条 frontIZ headlinIN pageIZ
    头版 coverKX frontKZ headlinKN pageKZ
    头状花序 capitulumIC flowerIW headIZ
    头疼 headachCK
    头痛 migrainDB headachIK
    头皮 scalpCC
    头盔 helmetEJ hatHR
    头盖 scathLC
    头目 chiefIX leaderIX ringleadIC
    头纱 veilDK withIZ
    头脑 brainHP headIZ mindIZ
    头角 makeMZ outMZ standMY
    头部 headerGY headLZ
    头陀 monkDL mendicID
    头顶 headGZ
    头颅 headGZ skullGN
    夷为平地 razeHB flattenMO groundMZ levelMZ toMZ
    夸 handsomKK
    夸克 quarkCC
    夸大 exaggerKP overstKG playKZ upKZ
    夸夸 bigLZ boastLO bragLN exaggerLP talkLZ
    夸张 exaggerFK overKZ topKZ
    夹 folderBI subfoldYK
    夹克 jacketCL
    夹击 attackHZ
    夹杂 minglGI mixGY
    夺 takeKW makePZ winQV robRM recapturTI snatchZJ championshipZM
    夺取 capturKZ grabKU seizKT takeKZ
    夺得 seizGT winGZ
    夺标 contendKS favoritKX frontKZ runnerKN
    夺目 brilliantGR dazzlGP
    奄奄一息 lastJZ gaspNN
    奇 oddKN rareOZ cookiOZ singularOM valuablQR hoardRN strangRT unusuRZ humiliZQ raritiZI treasurZM
    奇妙 fantastIP marvelIP wonderIS
    奇异 bizarrIL exotIC strangIU
    奇形 grotesquLM oddLZ shapeLZ strangLU weirdLP
    奇怪 strangJR oddLX surprisMZ weirdMP wonderMS
    奇才 geniusGI prodigiGI
    奇数 oddDM numberKZ
    奇特 curiousKL peculiarKI strangKU unusuKT
    奇迹 miraclGC wonderGS
    奈何 canMZ doMZ oneMZ resignQQ
    奉为圭臬 principlNR
    奉公守法 lawFZ abidKN
    奉命 orderFZ
    奉献 dedicJT devotJN selflessJF contributNV giveNZ
    奉行 byIZ followIZ liveMZ pursuMO abidSN
    奋 riseGW
    奋勇 braveFL couragMM leadMZ takeMZ
    奋发 striveIP effortMV hardMZ makeMZ workMZ ambitiZQ
    奋战 fightGR battlJZ alonLX braveQZ loneQM bloodiZN
    奋斗 workHZ hardKX strugglKT fightOZ striveOU
    奎 twentiOL
    奏 reportHZ instrumentZQ
    奏折 memoriFZ throneKQ
    奏效 outJZ workJZ effectNZ offNZ panNR payNZ
    奏疏 emperorKR
    奏章 throneIP
    奏鸣曲 sonataCC
    契 bondMQ
    契合 fitDU pmfMI togethMZ
    契机 chancKV opportunKV pointKZ turnKZ
    契约 contractGV covenGG
    奔命 downMZ exhaustMW overwhelmMU ragMO runMZ weighMT
    奔忙 hustlCP
    奔腾 gallopIL pentiumIC surgIV
    奔走 runGZ
    奔跑 runBZ
    奔驰 mercedGB benzLF gallopLL speedLZ
    奖 rewardIL prizeLJ medalLL andMZ awardNM trophiRG cupZQ
    奖励 rewardDI prizeNN awardOR bonusOQ
    奖学金 scholarshipGK grantHZ fellowshipKI
    奖牌 medalEL awardLR prizeLP
    奖章 medalDQ
    奖金 prizeFK bonusKQ moneyKZ
    套 socketHI nestOG suitQU gloveZJ unixZM
    套利 arbitragIB differNZ exploitNT loopholNP profitNZ skirtNO
    套接 socketCI unixZM
    套牢 lockHZ upKZ inKZ
    套用 appliGZ autoformatHT
    套餐 comboKQ mealKO packagKZ setKZ
    奠定 layIO setMZ establishPZ settlPX groundworkPM pavePK stagePX wayPZ
    奢 exaggerHN
    奢侈 luxuriDM extravagIL
    奢侈品 luxuriDL goodHZ
    奥 outletKM mallQZ
    奥地利 austriaBG
    奥运 olympCC gameLZ
    女 womanAE womenZH femalZM maidZJ
    女人 womanDN womenJN femalPT
    女儿 daughterDK girlIS
    女友 girlfriendCG
    女士 madamIJ womanKZ ladiKP msKU
    女子 femalIT girlIS womanIZ
    女孩 girlEM youngJX womanLZ
    女孩子 girlCS
    女工 workerFZ
    女巫 sorceressEZ
    女性 femalEL womenIR womanMZ
    女朋友 girlfriendGG partnerGW
    女王 herKP majestiKZ monarchKO queenKI
    女生 womanIP femalLT girlLS studentLZ
    女神 goddessHI
    女童 girlDO youngIZ
    女郎 girlHS ladiHP
    女高音 sopranoCC
    奴 mortgagGO slaveIR poorLV
    奴仆 servantGR slaveGP
    奴婢 maidIO servantIR slaveIP
    奴役 enslavGC slaveriGM
    奴才 lackeyIG servantIR slaveIP
    奴隶 slaveGG slaveriIF masterPZ ownerPZ slaveholdPC
    奶 milkHG custardPG mrsPI nursRS cheesZI cowZM
    奶奶 grandmaII grandmothIK granniIG
    奶昔 milkshakCC
    奶油 creamCP
    奶牛 cowEH makerLM profitLZ
    奶粉 formulaIZ milkIZ powderIK
    奸 villainJM
    奸臣 officiIZ traitorIP treacherIG
    奸贼 traitorGP villainGO
    她们 themGZ theyGZ
    好 goodJP toOZ favorSR okayUL niceVP behavWQ acclaimZI tailwindZM preferZP betterZN helloZQ heroZO hiZL preparZP
    好不好 okayKO
    好久 longFX timeHZ forMZ
    好事 goodFZ deedKO
    好事多磨 bumpiMK
    好人 goodGX
    好似 asKZ ifKZ likeKZ seemKW
    好像 likeIZ seemKV lookLZ ifNZ asNZ
    好友 friendGL andMZ familiOZ
    好吃 deliciJL goodKZ tastiKP
    好听 goodKZ niceKR pleasantKQ soundKZ
    好喝 tastiKP
    好处 advantagMY benefitMW goodMZ perkML profitMZ upsidMQ
    好大喜功 craveKG grandiosKG greatKZ vaingloriKC
    好奇 curiousGG curiosHG wonderLS
    好奇心 curiosGL curiousGL
    好好 goodMZ properMZ wellMZ
    好手 expertIV goodIZ handIZ
    好景 lastKZ notKZ
    好歹 goodKY anyhowPG somehowPI
    好比 likeIZ
    好消息 newsFV
    好的 preparNT staleOT statementQZ
    好看 beautiKV goodKZ lookKZ niceKR
    好象 asKZ ifKZ likeKZ seemKW
    好转 turnJZ betterMX upMZ
    好闲 idlIV laziIM loafIG
    如 ifDI likeOL suchXJ advicZO awakenZM egZK examplZJ howZL realizZQ relievZP wakeZP wishZQ
    如下 followEZ
    如之奈何 doJZ whatJZ
    如今 nowFZ nowadayKK todayKW
    如何 howDK whatNU regardlessZQ
    如假包换 authentIZ genuinIU realIZ
    如出一辙 alikNN exactNZ identNZ justNZ likeNZ sameNZ similarNZ
    如同 likeGZ asHZ ifNZ justOZ
    如意 asKZ oneKZ wishKT goodNZ luckNS satisfiNV
    如日中天 itKZ heydayPI
    如是 soFZ ifKZ thusKS
    如期 onIZ schedulIV asLZ
    如期完成 onGZ
    如果 ifBI
    如果有 aniFZ
    如此 soIS thatKZ thisPZ likePZ suchPZ onQZ moreovZO
    如火如荼 boomNU flourishNS fullNZ hotNZ inNZ rageNS swingNR
    如狼似虎 ferociKK likeKZ ruthlessKP wolvKC
    如约 asHZ
    如花似玉 beautiGV prettiGU
    如醉如痴 enrapturIC intoxIJ mesmerIC
    如雨 tearHY
    如需 toGZ yourGZ
    如饥似渴 eagerKT hungriKL thirstiKI voraciKC
    妄为 brazenGQ audaciMJ recklessMR
    妄加 basiIR withoutIZ
    妄想 delusMG hopeMZ paranoidMI thinkMZ vainMP wishMY
    妄自尊大 arrogKV importKZ megalomaniaKC selfKY
    妇 womanDW youngLZ
    妇人 ladiGP womanGZ
    妇女 womenDR womanIZ
    妈妈 motherFP momKO mumKG
    妊娠 pregnancGI pregnantGR
    妓女 prostitutGG whoreGK
    妓院 brothelCG
    妖 geniHH weirdPO
    妖怪 monsterFL goblinKJ demonLN geniTH
    妖精 demonIN goblinIK spiritIV
    妖魔鬼怪 demonIN ghostIM monsterIQ
    妙 exquisitJP subtlJM
    妙药 bulletIZ cureNN panaceaNC
    妥 itJZ rightLZ
    妥协 compromisMV concedOM
    妥善 properFV appropriKV
    妥善处理 handlHZ properHW
    妥当 properFV appropriJV
    妨碍 inKZ wayKZ hinderOM getPZ hamperPG obstructPN preventPZ standPZ
    妹 sisterGQ youngerJH
    妹妹 sisterDK
    妹子 girlGS sisterGS
    妻子 wifeDO spousII
    姆 malayalamPN
    姊妹 sisterCS
    始 startBJ beginQK initiZK alwayZN initZI originZL pristinZM rawZI
    始终 alwayBM consistQT
    姐妹 sisterBM
    姐姐 sisterDK
    姑妈 auntGM auntiGG
    姑姑 auntCM
    姑娘 daughterLO girlLS ladiLP womanLZ youngLX
    姓 lastKZ nameMZ firstMZ castQZ
    姓名 nameDZ fullOZ
    姓氏 nameFZ lastIZ familiNZ surnamNG
    委 committeFI organMZ commissOM delegPO
    委以重任 entrustMK
    委任 appointIS commissIR delegIW
    委员 memberKZ committeKM councilorNB chairmanQJ commissRR commissionRK councilRN generalissimoRC commissarVI
    委屈 wrongFZ feelKZ grievancKC
    委托 attorneyPP authorPZ clientPZ commissPR entrustPK powerPZ principPR proxiPZ delegRQ
    委曲求全 accommodMJ compromisMX concessMI putMZ upMZ withMZ
    委派 redelegHL delegJR appointNS
    姗 belatLG longLZ overduLI arrivLZ lateZM
    姜 gingerJG
    姨太太 concubinCK
    姻 marriagFI marriLR
    姿势 poseIO positIZ posturIP
    姿态 attitudIK posturIP stancII
    威 authoritarianGF autocratLK powerOZ welshRL threatZM
    威严 dignifiIN dignitiIK majestIP
    威信 authorGZ prestigGN
    威力 forcIZ mightIZ powerIZ
    威名 fameGS prestigGN
    威士忌 whiskiFE whiskeyGC
    威慑 deterrDD deterMN nuclearMZ
    威望 prestigGN reputGV
    威胁 threatDK threatenLM
    威风 andKZ impressKV powerKZ prestigKN
    娃 dollLH
    娃娃 dollKM babiLU childLZ giantLZ salamandLL
    娇 tenderHS spoilIN
    娓娓 tellHU narratMQ
    娘娘 empressKI goddessKI herKP majestiKZ
    娘子 ladiGP wifeGQ
    娱 entertainVP
    娱乐 entertainHM showMZ amusMN busiMZ recreatMT
    娴熟 skillBU
    婆 grandmothGJ
    婆娘 wifeGQ womanGZ
    婆婆 lawJW inJZ granniNG
    婉言 downJZ politJZ turnJZ
    婊 whoreFF bitchIK
    婚 marriagIM wedLJ
    婚事 marriagGP wedGQ
    婚姻 marriagHN maritIC marriIR
    婚礼 wedFK marriKR marriagKP
    婴 babiFN
    婴儿 infantFH babiIN childOZ mortalWK
    婶子 auntCM
    媒 mediaDH
    媒介 intermediariII mediaIZ mediumIY
    媒体 mediaDG netflixXC facebookZK mainstreamZK twitterZI
    媳妇 daughterKO wifeKQ
    嫁 passHZ
    嫉妒 enviLN grapeLZ jealousLL jealousiLG sourLI
    嫉恶 evilFZ detestKN
    嫌疑 suspectGL accusLQ allegLM suspicionLI
    嫔妃 concubinIK consortII imperiIZ
    嫣然一笑 smileDY sweetIV
    嫩 tenderEN
    嬉皮 cheekiIG smirkIO grinJS
    子 subnetFE childKG subPG subdirectoriZI childrenZM loopholZP subtypZJ subsetZI seedZJ subportZI subtreZI atomZK beardZM brochurZL chairZQ clausZH dumplZL electronZM emailZN feedZQ fellowZO gardenZQ gutZQ hammerZL hatZQ hookZL noseZL princZN rabbitZL sentencZO spreadsheetZL subcommandZK subfoldZK subframZJ subkeyZI subordinZO subqueriZJ subtransactZJ
    子句 clausDH
    子女 childHT
    子宫 uterusGC wombGG
    子弟 childrenGV kidGT
    子弹 atomHW bombHN bulletMZ roundMZ
    子房 ovariCG
    子虚 fabricKU fictitiKG madeKY nonexistKP
    孔 holeDN
    孔雀 peacockDE
    孕 pregnantDI pregnancKH
    孕妇 pregnantFN womanFZ
    孕育 birthMS breedMS conceivMI giveMZ nurturMM pregnantMR
    字 charactFH theLZ textRN aRZ wordRK fieldTF letterWJ columnZO fontZG byteZF numerZJ charZH hyphenZN alphabetZL alphanumerZH altZO asciiZP capZP captionZL charsetZJ cyrilZP dictZK dictionariZK digitZJ fontworkZJ gangZM hangulZM hanjaZJ ideographZO isoZR kanjiZI kernZM keywordZM latinZM ligaturZG literZM lowercasZR numberZP rubiZL socketZJ stringZI subZQ subtitlZI supplementZQ typefacZJ unicodZM unixZM uppercasZN verbatimZL whoseZP
    字串 egGN stringPW forQZ
    字体 fontBH
    字元 spaceIZ
    字典 dictionariCK dictPK
    字号 sizeHZ fontIZ brandNS
    字型 fontFZ typefacGM
    字幕 subtitlDH captionJL subVQ
    字形 glyphIH fontKZ formLZ charactMZ
    字数 wordGZ numberLZ countMZ ofMZ
    字母 letterEM alphabetJK alphanumerMK cyrilZN
    字眼 wordBZ
    字符 charactFH charMH textQZ stringRJ hyphenWO charsetYJ docstrZM asciiZL isoZQ unicodZO
    字词 aMZ wordNO withOZ thatQZ
    字面 verbatimGK
    字面上 literFS
    存 existEG saveHH survivZQ storeZI thereZR unsavZK archivZQ autosavZL bucketZM bufferZO cachZF datastorZL lifetimZN memoriZH ramZK relicZN riskiZO savepointZJ storagZI
    存储 storagEI storeKJ datastorSL bucketXM
    存取 accessDZ
    存在 existDM withOZ thereRT alreadiVP presencYK riskiZN
    存心 deliberKT intendKU onKZ purposKU
    存放 storeJZ depositMT
    存有 haveJZ holdKZ
    存档 archivBP
    存款 depositGT saveGZ
    存活 alivKS survivKS keepalLO
    存货 inventoriGR stockGZ
    存量 existGZ stockGZ
    孙 failIZ
    孙子 grandchildGG grandsonGC
    孜 cuminGG
    孜孜不倦 tirelessFH assiduKG diligKR
    孝子 sonFQ filialKG
    孝感 xiaoganDB citiIZ
    孝敬 filialNF
    孟 bengaliFK
    孟加拉 bangladeshDG
    孢子 sporeCC
    季 seasonGL quarterKO yearLZ earnPZ
    季军 thirdFW bronzKP placeKZ
    季后赛 playoffGG postseasonGC
    季度 quarterCN
    季报 quarterFQ
    季节 seasonBM
    季风 monsoonBD
    孤 orphanCI
    孤儿 orphanGR orphanagGC
    孤注 allLZ inLZ basketSL ditchSM gamblSN
    孤独 alonKZ loneKM loneliKG solitudKC
    孤立 isolHP alonOZ helpOZ helplessOT withoutOZ isolationPG isolationistPI
    孤苦伶仃 alonIZ loneIM orphanIR
    孤身 alonIU
    学 studentII learnMZ schoolMN financiQW studiQQ chemistZI mathZO mathematZK scientifZM scientistZM
    学业 schoolworkGG studiGX
    学习 learnCS onlinQZ neuralZM supervisZP unsupervisZF
    学以致用 appliIZ learnLZ oneLZ whatLZ
    学会 associLZ learnLZ pickLZ societiLR upLZ
    学位 degreIW diplomaIG phdII
    学分 creditFV academMU coursMZ unitMZ
    学前教育 educHZ preschoolHI childhoodMO
    学区 schoolHZ districtKO goodKZ housKZ
    学历 educGU backgroundLZ credentiLZ degreLW
    学员 studentGY traineGI
    学堂 schoolCZ
    学士 bachelorGG baLD degreLZ scholarLT
    学子 peoplKZ scholarKT studentKY youngKX
    学家 biologistJJ physicistLI scholarLO economistQK historianQL professorQP anthropologistRG statisticianSI biologZP geologistZI
    学府 xuefuMC
    学徒 apprenticLL apprenticeshipLC disciplLP pupilLM traineLI
    学无止境 learnHZ neverHZ
    学期 semestGC termGZ
    学术 academFF academiaMD inheritPZ circlQZ communitiQZ scholarQT worldQZ learnRZ
    学校 schoolDN collegHK universOR
    学派 schoolFW
    学生 studentDM bodiOZ kidOT pupilOM debtPZ
    学界 academIQ academiaII circlIZ
    学科 disciplinKO acrossPZ crossPZ disciplinariPC interdisciplinariPC multidisciplinariPC sciencPV subjectPZ
    学者 academLQ economistLK professorLP researchLX scholarLT
    学艺 learnGZ apprenticLL
    学识渊博 eruditIG knowledgIV learnIZ
    学说 doctrinGI theoriGQ
    学费 feeFY tuitionHB schoolMZ
    学问 knowledgJV learnJZ scholarshipJN
    学院 schoolKU collegML academiMF busiOZ lawOW institutOQ ofPZ harvardTK mbaTC
    孩 childIY sonZQ
    孩子 childrenHR childIX kidLT sonLQ
    孵化 incubDF hatchIU
    孵化器 accelerIS combinIZ incubIK
    宁 peacIX beninKG serenQG
    宁为玉碎 dieGZ
    宁愿 preferHZ wouldHZ
    它 itAI cinderZR themZL theyZO tinZR
    它们 themDL theyIN theirOQ
    它是 attackLZ misconfigurPX isQZ aQZ
    它的 isRZ
    宅 residGP homeKX housKY
    宇 astronautIJ templZO
    宇宙 cosmicHC spaceOZ universOT cosmosPC metaversPC outerPV virtualPZ worldPZ spacecraftZM spaceshipZK
    宇航 astronautFH spaceKZ travelKZ
    守 daemonLN guardMS defendMT watchNZ garrisonON overOZ conservUR
    守卫 guardFT defendHU
    守口如瓶 keepMZ lipMT mumMG secretMZ silentMY tightMZ
    守恒 conservEN
    守株待兔 waitHZ forJZ windfalOM
    守正 upholdJJ
    守法 lawGZ abidLN
    守门员 goaliGC goalkeepGI
    安 securGH instalPH safeQI isQZ insecurVJ unsafYJ safetiZI mountZN saferZM
    安之若素 calmIZ takeIZ unperturbIG
    安全 securCG safeMI safetiRH insecurUJ unsafXJ beltZJ safeguardZO airbagZI saferZM
    安分守己 abidLN behavLQ
    安危 safetiCZ
    安史之乱 rebellionFP lushanKC
    安培 ampGC amperGC
    安宁 peacCY
    安安 quietFU peacGY
    安定 settlIX stabilIU stablIS
    安心 atJZ easJQ
    安慰 consolFY comfortHP placeboMC
    安排 schedulHS arrangLR upMZ reschedulPO fixRZ lineRZ planRZ
    安放 layGU placeGZ
    安检 securFZ checkKZ tsaKG
    安然 outLZ rideLW safeMZ unharmTK unscathTI
    安理会 councilGI securGZ
    安眠 pillIM sedatIC sleepIZ
    安稳 stablIO peacNY safeNZ securNZ smoothNY steadiNV
    安置 placeKZ putKZ resettlKC settlKX
    安葬 buriGL burialGL
    安装 instalBH mountXL
    安身立命 liveHY downMZ establishMZ makeMZ settlMY
    安道尔 andorraBG
    安静 quietES downKZ
    安顿 settlFT
    完 completCI finishJI doneZJ fullZN fulliZK incompletZK integrZR
    完全 fulliGK fullOV totalPZ entirRY
    完善 improvGU perfectJR refinKQ completOZ
    完备 completKZ developKZ perfectKX wellKZ
    完好 goodJY intactJJ conditNZ inNZ undamagNC unharmNK
    完婚 marriDM getIZ
    完工 completDZ finishIZ
    完成 completJK doneJK finishKJ
    完成后 whenIZ doneMW
    完整 fullEO incompletKM completRV intactUN
    完整性 integrCR
    完毕 doneIU finishJW completKZ
    完璧归赵 intactKN
    完美 perfectBM idealMR flawlessZO
    宏 macroBD
    宏伟 grandIV magnificIS moonshotIK
    宏大 grandIV greatIZ hugeIW
    宏观 macroIX bigNZ macroeconomNG macroeconomiNG macroscopNC picturNZ
    宕 crashKZ downKZ downtimML outagMM
    宗 clanKN dzongkhaMI courtNZ imperiNZ religionRI lineagTI
    宗室 clanKP royalKQ
    宗教 religionCH religiMC
    宗族 clanGP lineagGK
    宗旨 aimIT missionIQ purposIU
    宗派 factionIK sectIN sectarianIC
    官 officiEK governNW husbandRO judgZO
    官僚 bureaucratHD bureaucraciKG redKZ tapeKN officiPX
    官兵 soldierLR
    官司 caseIZ lawsuitIO suitIY
    官吏 officiCX
    官员 officiGT bureaucratLK governLZ officLZ
    官场 circlIZ officiIY officialdomIC
    官府 authorFZ governKZ localKZ
    官方 officiDQ governKZ
    官职 officIZ officiIY postIZ
    官话 jargonII mandarinIM officiIZ
    宙 conceptMR
    定 theGY aNZ toOZ specifiOH definXH givenZH assignZN specifZI decidZK fixZM determinZI customZJ bindZG boundZL certainZP definitZH dimensZQ indefinitZK lockZJ okZO pinZJ predefinZK qsoZQ qualifiZO realliZQ redirectZI relocZN stabilZQ stablZQ sureZN timerZL undecidZK undefinZK unpinZM unspecifiZM
    定义 definFH customIJ definitKH undefinZK predefinZK
    定价 priceDS powerMZ raisRZ setRZ predatoriZF undercutZI
    定位 positIS locatIX relocMN seekPS gpsUG
    定制 customBR tailorOL madeQZ bespokVC
    定向 redirectBI directPZ
    定型 finalGZ setGZ
    定局 foregonLC
    定居 settlDT downIZ
    定律 lawCQ ruleMZ moorZI
    定性 determinIZ naturIZ qualitIF
    定期 regularFS periodHV
    定期存款 depositFO
    定然 certainGZ definitGZ
    定理 theoremFG proofHS
    定稿 finalDW draftIZ
    定论 finalMZ juriMG outMZ stillMZ conclusRP inconclusRC verdictRK
    定量 dimensFS valuKZ fixQZ quantitQN quantitiQK rationQR
    定量分析 quantitDI analysiIZ
    定金 depositIT downIZ paymentIZ
    定额 amountIZ fixIZ quotaIZ
    宝 treasurHK wastMU recyclRR reusRX turnRZ babiZO
    宝刀 bladeIO swordIX treasurIZ
    宝宝 babiFP kidIT
    宝库 housIZ treasurIT treasuriIR
    宝座 seatGT throneGP
    宝物 treasurCT
    宝贵 valuablDR
    实 instancGH realOI isQZ liveRP flavorTP actualWI truthZQ solidZM fillZR factZN implementZI entitiZH experiZQ experimentZK genuinZQ labZN realitiZJ utilZP
    实业 enterprisGY industriGZ
    实习 internHZ internshipKE practicMY residMU traineMI
    实事求是 realistNN
    实体 entitiDH physicPV storePZ
    实例 instancCG flavorPP
    实力 powerHW influencMQ strengthMU capablQX culturQZ hardQZ militariQZ softQZ
    实在 realKW earthPV honestPX indePS realliPZ solidPX tangiblPC truliPN
    实地 onHZ fieldJZ siteLZ groundNU spotQW fieldworkRG pragmatZL
    实弹 armEV
    实惠 affordIR benefitIW substantiIN
    实意 wholeheartHP sincerIP genuinMU
    实战 combatFM actualKZ realKZ
    实数 realFW
    实施 carriMU outMZ implementNY enforcNR intoNZ putNZ appliOZ effectQZ
    实无 plainKX simplKX unadornKG unpretentiKC
    实物 inKZ kindKZ objectKZ physicKZ
    实现 implementCI fulfilVQ
    实用 utilEP useNZ practicOY
    实至名归 deservCL wellKZ
    实行 practicIT
    实话 honestGK truthMN beMZ toOZ frankQP tellQZ
    实说 honestIQ speakKZ
    实质 essencOK essentiOT grittiOT nittiOG realOZ substancON substantOC substantiON
    实践 practicFO intoLZ putLZ handPZ onPZ
    实际 actualFI inMZ effectNZ realitiOS realOV factQQ
    实验 experimentFI experiJP labLH groupRZ laboratoriVI treatmentVP
    宠 concubinNI favorNZ favoritNW petRJ
    宠爱 doteKC favorKV loveKZ pamperKM
    宠物 petBJ
    审 reviewFP auditMI humanQZ
    审判 judgJP judgmentNO judiciNI jurisdictNL powerNZ triNZ trialNY
    审慎 cautiousCR
    审批 approvDU permitIY
    审查 reviewJY censorKJ censorshipKD inspectLS examinPV scrutiniPC
    审核 reviewIQ moderIN auditML
    审理 hearIW triIZ trialIY
    审美 aesthetII beautiIV tastIR
    审视 lookHZ atMZ examinMV scrutinMG takeMZ
    审计 auditHI auditorHD accountQZ comptrolQC generalQZ nationQZ officQZ
    审议 considKZ deliberKT discussKV reviewKZ
    审讯 interrogFI trialGY
    审阅 goHZ overHZ lookMZ throughMZ
    客 clientFI customKX guestMI blogZH hackZN passengZP podcastZI ripZM visitorZN
    客人 customHZ guestIX visitorIT
    客厅 roomGZ liveIZ loungMC
    客商 businessmanIN merchantIS traderII
    客户 clientCI customMZ
    客房 roomDZ guestIZ
    客机 planeFN airlinKO passengKZ
    客气 politIT bluntJO courteousNI modestNQ straightOW unceremoniOG
    客观 objectGZ
    客车 busKW coachKS passengKP trainKZ
    客运 passengDL transportIZ
    宣传 advertisJR publicJZ adNZ brochurNT promotNZ propagandaNC
    宣判 sentencGU verdictGK
    宣告 announcIN declarIZ proclaimJI
    宣布 announcKP declarKZ downKZ handKZ
    宣扬 advocKM promotKZ propagKP publicKZ
    宣称 assertIS claimIV declarIZ
    宣统 xuantongCC
    宣言 declarGZ manifestoGC
    宣读 readFZ
    室 roomBJ bathroomZL labZO
    室内 interiorFM indoorHK
    室友 flatmatIC housemIC roommatIC
    宦官 eunuchDF courtIZ
    宪 constitutGJ amendHL
    宪兵 gendarmIC militariIZ policIW
    宪政 constitutDL governIZ
    宪法 constitutBL
    宪章 charterCM
    宫 palacDE courtPR haremPF maidPM zodiacZP
    宫廷 courtIT palacIU royalIQ
    宰 offGZ ripGM
    宰相 chancellorII ministIZ primeIY
    害 harmDJ causPZ damagPU doQZ
    害人 harmFT hurtKR peoplKZ
    害怕 fearFR scareIR afraidLT
    害死 killGZ murderGP
    害虫 pestEK insectHN
    宴会 banquetKL dinnerKP feastKL partiKZ
    宴请 banquetLL dinnerLP
    家 familiIL homeJO bankerQI fortunRP appliancRK sellerZN merchantZM artistZK buyerZP countriZN dealerZM expertZP makerZM parentZN scientistZM
    家中 homeFX atKZ familiKZ
    家乡 homeGZ hometownGK
    家产 estatIS familiIZ propertiIZ
    家人 familiFT memberMZ folkMR relatMZ
    家伙 guyHO dudeML fellowMO toolMZ weaponMR
    家具 furniturBG
    家务 choreFB householdKZ houseworkKC
    家园 homeIZ homelandIG homesteadIC
    家境 familiDZ circumstIS
    家家 everiFZ
    家居 homeFZ
    家属 familiGX dependLZ memberLZ relatLZ
    家常 commonplacOI routinOR
    家底 assetIX resourcIZ saveIZ
    家庭 homeIR familiIR andQZ householdRT parentRZ upbringRK momRO popRZ
    家教 tutorFL privatIZ upbringKK
    家族 familiEQ clanOP tujiaOG ownOZ
    家畜 animIZ domestIT livestockIR
    家破人亡 familiFY
    家谱 familiIZ genealogIH treeIZ
    家里 homeGX atLZ familiLZ housLZ
    家长 parentCM
    家门 doorKX familiKZ homeKZ housKZ
    容 theKZ contentNH toNZ isRZ tolerVK capacXL compatZI flexZO incompatZJ nearbiZR
    容器 containCV capacitorZG vesselZN flexZO
    容忍 tolerHM intolerOL putOZ standOZ unacceptOT upOZ withOZ
    容易 easiLS
    容许 allowGZ permitGY
    容貌 appearGZ lookGZ
    容量 capacEL sizeLZ volumRZ instalRZ
    宽 widthDG wideNL bandwidthTG loosZR
    宽大 lenientGG spaciousGI
    宽宏 forgivIQ generousIN magnanimIG
    宽容 tolerDP forgivIQ
    宽广 broadIR extensIZ wideIW
    宽度 widthBI wideRP breadthVK
    宽敞 roomiGG spaciousGI
    宽松 easIS loosJM relaxKR easiMZ
    宽裕 amplKM comfortKU offKZ wellKZ
    宽阔 broadGR wideGW
    宾 stealKX guestNZ
    宾馆 hotelFQ guesthousGG
    宿 constelQI
    宿主 carrierHP hostHZ
    宿命 fateCT
    宿舍 dormGC dormitoriGC
    寂寞 loneGM loneliGG
    寂静 quietIZ silencIQ silentIY
    寄 mailET sendMZ fosterMI careRZ
    寄予厚望 highHZ hopeHR
    寄出 outGZ sendGZ
    寄存器 registEZ memoriHZ
    寄宿 boardBS
    寄托 pinHY entrustMK hopeMV placeMZ onMZ
    寄生 parasitBC
    密 passwordGH yourOZ forQZ passphrasRI secretSJ encryptVH keypairZH keyZH decryptZG cipherZJ keystorZH passkeyZK bccZI classifZM confidentiZJ cryptoZM cryptographZI deciphZK densitiZK gnupgZK openpgpZG seedZM unencryptZK
    密不可分 closeKZ handKZ inseparPM intertwinPK
    密件 bccFV
    密切 closeCZ intimPO monitorQZ
    密密 decryptFX
    密密层层 densIN packIZ thickIW
    密密麻麻 coverKX cramKP densKN packKZ
    密布 coverIZ densIN thickIW
    密度 densitiCH aniOZ densPN
    密码 passwordBH passphrasTI cipherZK cryptoZN cryptographiZI
    密送 bccDK
    密集 intensFK buildOZ densON expensOU heaviOT toPZ
    富 richDM inOZ wealthiXL
    富人 richFU peoplKZ wealthiKN
    富强 prosperDM strongGW
    富有 fullKZ ofKZ richKY wealthiKN
    富翁 billionairKI multimillionairKG tycoonKK
    富裕 prosperIQ affluentNC offNZ richNY wealthiNN wellNZ
    富豪 billionairII richIY tycoonIK
    富贵 andIZ richIX noblNR
    寒 strickenHJ
    寒冬 winterFJ coldKZ downturnKN
    寒冷 chilliIG coldIW freezIW
    寒意 chillGM coldGW
    寒暄 greetKR pleasantriKC smallKZ talkKZ
    寒气 chillGM coldGW
    寒窗 studiFT
    寓意 impliKS meanKZ messagKZ moralKQ
    寝 bedchambIG bedroomIK
    寝食 restlessNN
    察 viewerPZ examinPZ investigPZ noticPZ policWQ
    察看 checkIZ inspectIW lookIZ
    察觉 beKZ awarLS detectLZ noticLW sensLW
    寡 supportKZ widowMH
    寡头 oligopoliLD playerLO twoLZ companiPZ duopoliPC oligarchPC oligarchiPC monopoliZQ
    寡妇 widowCM
    寡断 hesitKX indecisKO irresolutKG
    寡欢 depressIT melancholiIK unhappiIM
    寥寥 fewIZ handIZ ofIZ
    寥寥无几 fewIW aniNZ handNZ hardNZ scarcNP veriNZ
    寨 strongholdHK
    寸 inchHH inNZ sizeNW dimensTM
    寸步 moveNZ
    寸草 barrenII growIZ nothIZ
    对 forGO toJV theLZ pairNE againstXO objectZH logarithmZH opposZM yeahZI yepZG keypairZI versusZE absolutZI alignZG chinaZP contrastZK conversZM correspondZO counterpartZI diagonZI dialogZJ dialoguZJ halvZI hedgZL justifiZN oleZJ peerZH proofreadZG reconcilZP reconciliZI remediZO symmetrZK
    对不起 sorriEQ apologMO excusOP meOZ
    对于 forDV opposXN
    对付 copeLN dealLZ handlLZ tacklLG withLZ
    对决 headHZ
    对外 foreignJZ outsidJV externOZ overseaOS internOZ toOZ
    对峙 confrontIK offIZ faceNZ squarNZ standoffNC
    对应 correspondDJ
    对待 treatGS dealMZ handlMZ withMZ
    对手 rivalHK competitorHI adversariMI opponMK
    对抗 againstKW confrontKK upKZ
    对方 otherIZ partiOZ opponOK sideOZ
    对比 contrastCJ comparPZ comparisonPX
    对照 controlGZ comparPZ comparisonPX contrastPW groupPZ rctQI
    对称 symmetrFG asymmetrKM symmetriMC
    对立 oppositEN antagonNC unitiOZ
    对策 countermeasurIC measurIZ solutIR
    对联 coupletGC versGI
    对角线 diagonBL
    对话 dialogCI conversNM dialoguYJ
    对象 objectBG oleZJ
    对面 acrossGZ oppositGW
    寺 templLM
    寺庙 templFN monasteriGI
    寺院 templGO monasteriGI
    寻 forKZ seekKS lookLZ discovQS seekerRG corruptRZ
    寻味 interestJX thoughtJY
    寻常 unusuIK extraordinariLJ exceptNY remarkNP commonQZ ordinariQV uncommonQQ usualQZ
    寻找 lookIX forMZ seekMT findMZ searchPZ discovPS outPZ
    寻欢 pleasurHJ funMU haveMZ partiMZ seekMZ
    寻求 lookIZ seekIT outLZ forMZ toNZ
    寻觅 forKZ lookKZ searchKZ seekKY
    导 importEH toMZ leadRR exportRH guidTP guidancYK superconductZG superconductorZI introductZQ bootZM bootstrapZN causZQ navigZJ tourZM wizardZH
    导体 conductGS conductorGK
    导入 importAH
    导出 exportAH
    导师 advisorLL mentorLK supervisorLP teacherLU tutorLR
    导引 guidGZ leadGZ
    导弹 missilFB airNZ rocketNS surfacNZ
    导数 derivGO
    导游 guidDY tourIZ
    导演 directGZ directorGV
    导致 toJZ resultLY leadMV causMO inNZ
    导航 navigCI gpsSG
    导览 tourDM
    寿司 sushiBF
    寿命 lifeEQ spanKU expectOZ lifespanPG lifetimPX
    寿险 insurDR lifeIZ
    封 envelopGG banMK wrapperMI encapsulSG
    封口 sealCQ
    封号 accountIZ banIX suspendIV
    封建 feudalCC separatOE warlordOM superstitZJ
    封杀 banIX blacklistIG blockIZ
    封锁 blockIZ blockadMC downMZ lockMZ lockdownME
    封闭 closeFZ semiIK enclosNZ sealNQ
    封面 coverFS frontKZ jacketKN
    射 mapDH shootVR radialZJ
    射击 shootFP fireLZ shotLV
    射手 sagittariusHH archerIH shooterLG strikerLG
    射程 rangDZ fireIZ
    射箭 arrowIZ archeriIC shootIV
    射线 rayFH radiatGL
    将 willDF toNQ beOZ theOV wouldYM asZO intoZM futurZP cinderZQ doubtZQ goalkeepZI lunZQ onedrZN saltZP skepticZK woZQ
    将会 beEZ theNZ
    将军 checkmatIC commandIZ generalIZ
    将士 soldierLR
    将来 futurGP downNZ
    将要 beKZ aboutKZ toLZ areQZ goQZ shallSK
    将近 nearCY
    将领 commandGZ generalGZ
    尊严 dignitiCK
    尊号 titlDZ honorifIG
    尊敬 respectDQ dearIK
    尊贵 distinguishIV honorIS noblIP
    尊重 respectFS regardKT
    小 sizeIH smallIE lessMI thanNX smallerPE littlYQ caseZM tiniZM lowercasZH resizZL trumpetZK minimumZJ babiZP brochurZL decimZJ fractionZQ gbZK gibZK hourZI hrZM infantZK ippZM miceZI minZK minimZK peanutZO shrinkZR smallestZK
    小丑 clownCJ
    小伙 guyCS
    小伙子 guyKS ladKI manKZ youngKX
    小儿麻痹 polioCC
    小册子 brochurBJ
    小写字母 lowercasGO letterKZ
    小区 neighborhoodOP residentiOK
    小卒 nobodiJT potatoJR smallJZ
    小厮 boyGP servantGR
    小吃 foodIZ snackII streetIU
    小品 sketchGG skitGC
    小型 smallCP miniPR scalePZ pointRZ
    小城 townDP smallIZ
    小声 softLT lowMZ quietMZ voicMZ whisperMR inMZ
    小夜曲 serenadCC
    小子 boyIP guyIS kidIT
    小字 smallFX
    小学 schoolFR primariKZ secondariOZ elementariQL
    小孩 childIZ childrenIV kidIT
    小孩子 childGZ kidGT
    小将 youngFT
    小小 littlIY smallIZ tiniIS
    小小的 littlIY smallIZ tiniIS
    小屋 hutGH cabinJK cottagJK
    小岛 islandIV isletIG smallIZ
    小巧 daintiIG petitIM smallIZ exquisitZQ
    小巫 dwarfMK
    小幅 slightIU smallIZ bumpIR
    小店 andIZ momIJ popIZ
    小异 sameKZ
    小弟 brotherFR youngerKO
    小心 careFR cautionIN beOZ outPZ watchPZ cautiousZR
    小心翼翼 careGW cautiousGM gingerLI
    小提琴 violinEH violinistHC
    小数 decimDQ fractionKS
    小数点 decimEO placeLZ
    小时 hourBI hrPI
    小毛病 glitchCJ
    小气 pincherGG
    小牛 calfGI maverickGG
    小狗 puppiCK
    小猫 kittenCC
    小玩意 gadgetGM gizmoGG
    小米 milletGI xiaomiGC
    小组 groupFZ firstPZ panelPZ roundPZ stagePY teamPY
    小腹 abdomenII belliIP lowerIZ
    小腿 calfCI
    小船 boatDR smallIZ
    小艇 boatCV
    小行星 asteroidFF meteorGO
    小说 novelFH fictionLK novelistMC storiMX
    小贩 peddlerGG vendorGW
    小费 gratuitiGC tipGZ
    小路 pathGZ trailGV
    小道消息 gossipIS grapevinIC rumorIU
    小题大做 fussNN molehilNC
    小马 horsIR littlIZ poniIL
    小鬼 devilKN impKH kidKT littlKZ
    小鸡 chickEI babiIZ
    小麦 grainGQ wheatGI
    少 missIJ lessKL isOZ fewerPJ fewRN leastZI youngZO seldomZM decreasZN ippfindZO lackZM minimZR reducZR
    少不了 indispensKL
    少之又少 fewGY
    少女 girlFM youngIW maidenMC teenagZI
    少年 youngHV kidIT peoplIZ
    少数 fewHS minorHL handQZ maniQZ ofQZ quitQZ shortagQT
    少有 rareGW seldomGM
    少林 shaolinCC
    少男 boyKQ teenagKI andKZ peoplKZ
    少量 smallEX bitMZ
    尔 booleanEI flopUK alzheimZM cyrilZL golfZJ serbianZL
    尖 anglGS stormOS ofQZ chiliZL pepperZQ
    尖叫 screamGP shriekIC yellIR
    尖峰 spikeCM
    尖端 edgIZ cutLZ bleedQO sophistQG
    尖锐 acutHM sharpIS shrillIC
    尘 dustJK aheadLW freePZ leadQZ packQZ cinderVR
    尘土 dustGO dirtIM
    尘埃 dustHM settlHX decidMZ finalMZ
    尚 yetEI notOZ beenPZ isQZ hasRZ
    尚且 evenGZ stillGZ
    尚书 ministCT
    尚有 remainGY haveIZ stillIZ
    尚未 notIZ yetJJ beenLZ hasNZ haveQZ
    尝 triIK toIZ attemptJK tastXM retriZR
    尝试 triGK attemptJK toNZ shotVR retriZR
    尤 especiHM particularIQ
    尤其 especiGM particularGQ inLZ
    就 onQZ withoutQZ ofRZ mistakZR readiZO
    就业 employDM jobIY rateNZ
    就任 inaugurIN officIZ takeIZ
    就是 isJZ thatJZ meanMY inOZ otherOZ wordOZ
    就此 thisHZ
    就算 evenFZ
    就绪 readiCN isPZ
    就职 inaugurFF officKZ takeKZ swornZJ
    就要 toIZ beJZ
    就读 attendFR schoolKZ studiKX
    尴尬 embarrassDO awkwardIP
    尸 corpsJK bodiLZ femalLZ deadLZ presidRR zombiZG
    尸体 bodiGZ corpsGM
    尸身 bodiIZ corpsIM deadIZ
    尸首 bodiGZ corpsGM
    尺 dimensIL sizeJV theKZ rulerRJ
    尺寸 sizeFV dimensHL measurRY
    尺度 scaleHZ measurKZ yardstickKC
    尼亚 romanianKK catalanMH slovenianRG
    尼克 martiniquDG
    尼古丁 nicotinCC
    尼日利亚 nigeriaBH
    尼日尔 nigerBG
    尼泊尔 nepaliFH nepalGF
    尼龙 nylonCG
    尽 outLY exhaustNO diligRM ofRZ allRZ wastSR
    尽其 useIZ bestMV fullMZ makeMZ ofMZ
    尽力 bestFP doIZ triKZ wholeheartZP
    尽可能 possiblHS asHZ whenPZ
    尽善尽美 perfectDS flawlessIO
    尽头 endCZ
    尽心 dedicHP wholeheartMP allMZ doMZ heartMZ
    尽忠报国 countriKZ loyaltiKS patriotKQ servKX
    尽快 soonIU asJZ
    尽早 asFZ earliJS possiblJZ
    尽管 althoughKK evenMZ thoughMM inPZ despitQI ofQZ spiteQC stillQZ
    尽致 fulliIY incisII vividIV
    尽量 asIZ triKZ
    尾 endHP tailJE endnotNG ofOZ trailPI atQZ abandonZQ caudalZC unfinishZJ
    尾巴 tailEU
    尾部 tailJQ fromKZ endOZ eventOZ extremOW rearOO
    尿布 diaperCH
    局 layoutFJ globalOJ agencRS intelligRV fdaVI bureauZL circumstZQ drugZR
    局势 affairMV circumstMR situatMW stateMZ ofMZ crisiNU tensionZN
    局部 localEZ partialIS partNZ
    局长 chiefFW bureauKN directorKV
    局限 limitEZ confinJN
    局限性 limitCZ
    局面 affairOV phaseOW situatOW stateOZ moveOZ needlOQ ofOZ
    屁股 assIK bottomIZ buttIG
    层 layerFF levelIQ hierarchiRK tierSJ stratumVF soilZO
    层层 layerDQ uponIO
    层次 hierarchiEL levelKZ layerOU
    层面 aspectKT lasagnaKC layerKX levelKZ
    居 centerKM residOZ fromQZ condescendQK patronQL abovQZ groundQZ lookQZ
    居中 centerCM alignOZ
    居于 inIZ liveIZ occupiIS
    居住 residGP liveJZ dwellKI
    居安思危 vigilOI
    居家 fromIZ homeIY workJZ
    居心 sinistKK
    居民 inhabitGK residGU
    居然 actualIY evenIZ unexpectIZ
    居高不下 highFX
    屈 flexLQ
    屈原 quGC
    屈指 fewIW handIZ ofNZ rareNW veriNZ
    屈服 yieldHT giveMZ surrendMN inMZ toMZ
    屈辱 humiliDM shameIQ
    届 graduatKN leadershipMO ofNZ termNZ electRW freshRZ thisRZ yearRZ
    屋 housHT roomHZ comeNZ inPZ
    屋内 housKZ inKZ indoorKK roomKZ
    屋子 housGZ roomGZ
    屋脊 ridgGK roofGO
    屋顶 roofFM rooftopHC
    屏 screenDH fullscreenJF fullPZ screenshotZM touchscreenZI unblockZN
    屏幕 screenGI yourKZ screenshotPM onRZ seeRZ
    屏蔽 blockCR unblockTN
    屏障 barrierGU screenGZ
    屏风 screenDZ foldIV
    屑 scrapKK
    展 extensDI extendII exhibitZK expandZI
    展出 displayGZ exhibitLP onLZ showLZ
    展开 expandDK outQZ unfoldRK
    展望 aheadKZ lookKZ outlookKN prospectKP
    展现 representJT showMZ unfoldOO displayOZ
    展示 showGZ displayPZ offPZ demonstrRR
    展览 exhibitEK showJZ
    属 propertiFH attributGG ownerZK belongZI metalZK revpropZQ
    属下 subordinGQ underGZ
    属于 belongGJ ofOZ partOX ownPZ fallRX
    属实 trueFV holdKZ verifiKZ
    属性 propertiEH attributFG revpropZQ
    屠夫 butcherCG
    屠宰 butcherKG meatpackKC slaughterKN slaughterhousKC
    屠杀 massacrGG slaughterGN
    屡 againKZ repeatLW loseMV oftenOW keepQZ andQZ
    屡次 againHZ
    履 jobMY postOZ servOX startOZ takeOZ upOZ
    履历 recordGZ backgroundLZ resumLZ trackLZ
    履带 caterpillarGI trackGZ
    履约 contractIV fulfilIS performIZ
    屯子 villagCS
    山 mountainDG hillNK wisdomZQ
    山上 hillFM mountainKY onKZ
    山中 mountainDT inIZ
    山地 mountainFO bikeKX hillMP
    山头 hillGR hilltopGG
    山寨 copycatKC knockKU knockoffKI offKZ
    山毛榉 beechCC
    山火 fireIZ forestIT wildfirIG
    山石 rockGX stoneGU
    山羊 goatBG
    山脉 mountainDR rangIZ
    山谷 valleyCP
    山越 mountainFT
    山路 mountainFT
    山道 mountainFT
    山里 mountainDT inIZ
    山雨 brewFI
    山顶 mountainMW hilltopMG peakMU summitMM topMZ ofNZ
    山麓 foothilKC
    岁月 lifeIZ peacIY quietIZ
    岂 howHZ
    岂有此理 absurdLN dareLT howLZ outragLS ridiculLP
    岌岌可危 inMZ onMZ brinkRN jeopardiRC
    岗 postJZ rotatKY jobMZ reassignMM sentriZK
    岗位 jobKZ positKZ postKZ roleKZ
    岛 islandCE ofPZ lordRZ
    岛屿 islandFT islIJ
    岩 rockGM shaleHG gasNU formatQZ naturRZ
    岩洞 caveGO cavernGC
    岩浆 lavaGG magmaGC
    岩盐 saltGQ
    岩石 rockFT stoneGS
    岭 ridgGH hillIR
    岸 bankKX shoreLN closerNK moveNZ nearshorNK productNZ coastTP
    岸上 ashorGL shoreGP
    岸边 bankGZ shoreGP
    峡 straitHF
    峡谷 canyonHK gorgIG valleyIP
    峨嵋 emeiCC
    峭壁 precipicGG cliffGL steepKK
    峰 peakFJ humpOH shaveOZ followQZ loadQZ peakerQG
    峰会 conferIU meetIZ summitIM
    峰值 peakFS maximumGZ
    崇拜 cultII lookNZ upNZ worshipNQ ofNZ toNZ
    崎岖 rockiCM
    崖 precipicIK
    崛起 riseFW emergKY upKZ
    崩 crashDI collapsOT rupturZK
    崩溃 crashDI
    崭新 newDZ brandIW
    嵌 nestGH embedGH embOI
    嵌入 embFI embedHK inQZ buildRZ
    嵌入式 embedFP
    巅峰 heightLZ peakLU primeLT summitLM topLZ
    巍峨 loftiGM towerGQ
    州 stateDW quanzhouOG
    州长 governorIQ leaderIX stateIZ
    巡 cruisIM circuitMM
    巡回 tourBQ
    巡抚 governorDL provinciIZ
    巡洋舰 cruiserCC
    巡航 cruisBJ
    巡视 inspectHR inspectorMV patrolMK tourMZ ofMZ
    巡逻 patrolFI guardGY
    巢 nestDO
    工 workHJ sheetJI workerKJ industriUN toolbarZI deskZO constructZQ devtoolZM factoriZP toolZH toolboxZJ utilZO workdayZL workflowZL
    工业 industriDJ deindustriPB manufacturSR handicraftUG
    工事 defensIV fortifIG workIZ
    工人 workerER laborIS factoriPZ workRZ
    工会 unionEJ
    工伤 injuriFK
    工作 workFJ sheetII workerOJ workdayZI workflowZK weekdayZJ workloadZI gigZP professionZP employeZR personnelZO staffZR workplacZK
    工兵 enginGZ sapperGC
    工具 toolbarFI toolGG utilVO toolchainZC devtoolZM
    工具箱 toolboxCI
    工匠 artisanGG craftsmanGG
    工厂 factoriIM plantLS chemicPZ contractPZ fabPH foundriPK manufacturPZ millPO sweatshopZI
    工商 andJZ commercJO industriJZ
    工地 siteEZ
    工夫 effortIV timeIZ workIZ
    工头 bossGQ foremanGC
    工学 enginCZ
    工序 procedurGZ processGZ
    工时 hourDX workIZ
    工期 constructHW schedulHZ periodMZ timelinMZ
    工欲善其事 toolGZ
    工科 enginDZ technicIV
    工程 enginEQ projectMZ developNZ technicianTI hopeZR
    工艺 craftGI artworkPG handicraftPG processPZ techniquPR technologPV
    工资 payJX wageLK paycheckMD salariMM piecQU pieceworkQC rateQZ
    工部 ofHZ workHZ ministriMP
    左 leftAE leftwardZI neighborZR neighborhoodZP
    左上 upperIW upLZ topMZ
    左上角 topFZ
    左下 lowerGZ bottomKZ
    左下角 bottomEZ
    左侧 leftDP theMZ sideQZ
    左右 andJZ orNZ aboutRZ aroundRZ soRZ evadTR awkwardZP
    左右逢源 wayJZ wellJX
    左思右想 thinkGW ponderLN
    左派 leftGZ leftistGC
    左翼 leftDZ wingIT
    左边 leftDT sideOZ pagePZ fromQZ
    左键 catchupKT
    左顾 aroundFZ
    巧 ingeniKL
    巧合 coincidEI serendipUI
    巧妙 cleverKQ ingeniKN neatKO skillKZ
    巧立名目 excusIZ inventIQ pretextIM
    巨 seaGR largKZ enormPN cancerZO
    巨人 giantCO
    巨响 bangKL crashKZ loudKT noisKZ
    巨型 hugeGS enormJP giantJO
    巨大 hugeLR greatMW dramatQN enormQP giantQO massivQQ tremendQJ whopQI
    巨头 giantKJ majorKU bigPZ companiPZ magnatPC playerPZ titanPC tycoonPK
    巨幅 giantGO hugeGW
    巨星 giantGO
    巨额 enormJK hugeJR sumJZ heftiNK massivNQ
    巩固 consolidLU shoreLP solidifiLI strengthenLO upLZ
    巫 witchGF wizardIY
    差 differIT variancMG poorQN tolerUM covariXJ poleZQ diffZJ commissionZL deviatZI temperaturZN
    差不多 aboutJZ almostJQ ballparkOP inOZ nearOY sameOZ similarOZ
    差别 differJZ disparKK distinctKW gapKX
    差异 diffIJ differLY differentiNK disparTK
    差点 almostGS nearGY
    差距 gapHN closeMZ disparRK inequRQ
    差额 balancMZ candidMZ competitMZ differMZ gapMX multiMZ
    己 ownIQ yourMZ theirRZ yourselfSL proveZQ
    已 alreadiJG hasJJ isKQ beenLH wasPJ haveQO wereZK blockZP compromisZQ corruptZR deprecZI finishZR hunkZH knownZM longerZQ obsoletZO queuZN reachZR revokZR
    已久 longHY
    已对 forHZ
    已故 lateCV
    已是 upIZ
    已晚 lateGR tooGZ
    已有 existFZ thereNX alreadiOZ
    已然 alreadiGZ
    已知 knownAK
    已经 alreadiBJ beenWQ
    已经有 alreadiIZ thereLZ progressNZ
    巴 riceKZ paliOI crispiPI crustPK minibusRK
    巴士 busCW
    巴尔 kabardianCJ
    巴巴 barbadoFG pathetTI pitiZR
    巴拉圭 paraguayDG
    巴拿马 panamaBG
    巴林 bahrainBF
    巷 dongjiaominxiangIK legatIK streetIZ
    巽 sundanesDK
    巾 turbanEI towelLK
    币 coinHF bitcoinII currencKH fiatMI sidelinZQ
    市 citiHI marketIN delistSF municipVM downturnZN ratioZQ
    市内 citiKZ inKZ localKZ urbanKO
    市区 citiJY countiJQ downtownNI urbanNO
    市场 marketCG nichSJ marketplacXC
    市委 committeGQ
    市政 municipIK muniNC
    市政府 citiHZ governHZ municipMP
    市民 citizenIL publicIZ residIU
    市镇 municipGO townGU
    市长 citiIZ hallIT mayorIL
    布 theHZ distributJJ ofRZ publicSR sorbianTH publishVK booleanZH layoutZJ linenZI textilZL
    布丁 pudCG
    布局 layoutDJ layPP outQZ strategiVR
    布置 arrangLW assignLZ decorLT setLZ upLZ
    布袋 bagFP clothKZ sackKL
    布谷 cuckooCC
    布里 booleanEZ
    帅 commandIZ
    帆船 sailHK sailboatIE boatLZ shipLY
    师 teacherMI masterOY failQZ pharmacistVI specialistYK apprenticZJ beijZM founderZP juniorZL mageZH youngerZJ
    师傅 masterGZ mentorGK
    师父 masterGZ teacherGU
    师范 normalFZ collegIR teacherKZ
    师资 facultiKI staffKW teachKZ teacherKU
    师长 commandIZ divisIV teacherIU
    希 wantHR youIZ thatNZ toPZ hashSI greekZJ hebrewZK
    希伯来 hebrewBJ
    希望 wantFR hopeKJ youMZ thatQZ wishTR
    希腊 greekBK
    希腊语 greekBO
    帐 accountIZ tentPI screenQZ
    帐户 accountCZ
    帐篷 tentDG campHP
    帕 palauJG pagoMI
    帖 postKZ threadLZ
    帖子 postJZ invitKZ threadLZ
    帘子 blindGV curtainGN
    帚 broomCH
    帜 outMZ standMZ styleMZ distinctOW flagOV signOZ ownPZ
    帝 emperorFM becomLZ proclaimLZ supremUK
    帝制 imperiIT monarchiIN systemIZ
    帝国 imperiEN empirKG imperialistKI
    带 withEU bringPP takeQV beltZL bandwidthZF plusZQ strokeZN supZL superscriptZO troopZR tropicZM
    带到 bringFZ takeGZ
    带动 driveGZ spurGN
    带头 leadGX
    带有 withDZ oidZQ
    带来 bringFR toLZ causOZ aboutQZ leadQZ tablQZ inQZ
    带电 chargIZ electrifiIG liveIZ
    带给 bringGZ giveGZ
    带走 takeDZ awayIZ
    带领 guidGZ leadGZ
    帧 frameDN keyframII
    席 seatLR
    席位 placeGZ seatGT
    席卷 sweepDM upNZ
    席地而坐 onHZ sitHU
    帮 helpBI clanXP gangXM
    帮助 helpCJ
    帮忙 helpGZ giveLZ handLZ outLZ
    帮手 assistGX helperGQ
    帷幄 strategNQ
    帷幕 curtainCN
    常 normalKN forPZ frequentQO commonQO regularTQ exceptZM generalZQ constantZO abnormZK literZP oftenZM properZR typicZO usualZK veriZO
    常人 ordinariHQ personHZ
    常住 residDP permanIZ
    常务 executGZ standGZ
    常委 committeFM standFZ
    常常 oftenFV alwayKZ frequentKU
    常年 roundHZ yearHZ perenniMC
    常数 constantFU fixJZ
    常春藤 iviFB harvardKJ leaguKZ
    常有 commonGZ oftenGX
    常用 commonGS useJZ oftenOV frequentZQ
    常绿 evergreenDJ treeIZ
    常见 commonDR oftenNZ seenNZ
    常规 generalHQ regularIQ conventNL seasonPR routinRP
    常言道 goeIP
    常识 knowledgHQ
    常谈 oldIZ
    常量 constantGQ literHQ nonstandardOV
    常驻 residFS permanGZ
    帽 hatEG capGT
    帽子 hatDK capJY
    幂 powerEV twoOZ
    幅 bannerFJ gainNT riseQW increasRX breadthXI
    幅员 largIZ territoriIZ vastKN
    幅度 extentIS marginIZ rangIZ
    幕 screenEI subtitlKH captionVM subZQ curtainZL screenshotZN
    幕僚 advisKS advisorKL aidKW staffKU
    幕后 backstagLG hoodLL
    幕府 shogunCC
    干 driQP forQZ implicQQ involvQW whiQZ responsRZ substancRN useRZ whatRZ offendZK grindZO
    干事 officGZ secretariGS
    干什么 doIZ whatIZ
    干净 cleanDT spotlessKL
    干戈 drasticNL
    干扰 interferGJ withJZ disturbMQ messMV
    干旱 aridII driIQ droughtIC
    干枯 driGQ
    干活 workCZ
    干流 streamFW
    干涉 interferDK intervenIK
    干涸 driGQ
    干燥 aridGI driGQ
    干线 lineGZ arteriLK mainLZ trunkLT
    干脆 simpliHS justJZ straightforwardJQ
    干部 cadrIC leaderIX officiIX
    干预 inLZ interferLP intervenLK interventLM stepLZ
    平 horizontJI theLZ flatOK peacVR mildXN calmZQ averagZK meteorZO pacifZI panZP platformZI smoothZM tabletZN tileZI
    平价 affordIR lowIZ priceIZ
    平假名 hiraganaBH
    平凡 commonIZ ordinariIV plainIX
    平分秋色 equalIZ evenKZ splitKZ
    平反 rehabilitED redressIS vindicZI
    平台 platformCG
    平和 calmKZ gentlKR mildKN peacKY
    平地 groundGU flatLZ levelLZ plainLX
    平均 averagGM avgNJ evenPZ meanQZ
    平均值 averagFP meanIZ
    平坦 flatFU smoothIY
    平壤 pyongyangCE
    平安 safeFW peacOY
    平定 pacifiGC suppressGU
    平局 drawGZ tieGV
    平常 usualFX normalKZ ordinariKV
    平平 soGZ averagLZ mediocrLG ordinariLV
    平平常常 commonGZ ordinariGV
    平底锅 panDM friIZ
    平庸 millIO
    平息 downGZ quellNC subsidNN
    平整 flatIX levelIZ smoothIY
    平方 squarCZ
    平方公里 squarFZ kilometKO kilometrKI
    平方和 sumGU
    平方根 squarFZ rootHU
    平权 equalCZ
    平板 tabletDL flatMX slabMG
    平民 civilianIH peoplJZ commonJX ordinariJQ
    平淡 blandLC boreLR ordinariLV plainLX unremarkLC
    平滑 smoothCM algorithmPZ
    平生 allIZ lifeIZ lifetimIX
    平移 shiftGS unitOZ panQR
    平稳 smoothIY stablIS steadiIV
    平等 equalCX
    平素 usualCZ
    平行 parallelBS
    平衡 balancHZ strikeKT rebalML equilibriumPI breakQZ breakevenQI evenQZ
    平起平坐 equalGZ footKP onKZ
    平静 calmIR downIZ quietLU peacPY settlPY
    平面 flatEN surfacLT planeNR
    年 yearCH annualLG yyyiXH annuitiZM fiscalZP
    年久失修 dilapidKK disrepairKC downKZ runKZ
    年事已高 ageGT advancLZ elderLQ oldLZ
    年代 decadHK
    年份 yearGR vintagNG
    年假 annualIS leavIZ vacatIS
    年头 yearDY dayIZ
    年少 youngCX
    年幼 littlGY youngGX
    年度 yearCV annualLS
    年报 reportHZ shareholdMR
    年级 gradeGT yearGZ
    年终 bonusFL
    年薪 salariDM annualIZ
    年轻 youngFM strongMZ youthML andRZ juniorRP kidRT manRZ peoplRZ
    年金 annuitiIM
    年限 yearJY ofKZ
    年龄 ageGX yearHZ
    并 andAK concurrZN consolidZL mergZH mergeinfoZM parallelZJ unionZM
    并不 doeIZ notPZ isQZ
    并且 andEY isNZ bePZ moreovUO
    并入 incorporGO mergGZ
    并列 sideGZ
    并发 concurrDM simultanMQ complicOS
    并存 sideFZ coexistKO
    并排 sideCU byMZ
    并无 differKZ identKZ noKZ sameKZ
    并称 togethGZ
    并肩 shoulderHO sideHZ byLZ toLZ
    并行 parallelDI sideRZ coexistZO
    并购 acquisitJN mergerJF andKZ acquirRT dealRZ mergRZ rollRX takeovRM
    并进 sideKZ inMZ byNZ handNZ
    并重 againFZ andOZ
    并非 notDZ realliOZ
    并驾齐驱 neckKT sideKZ
    幸 gloatMK pleasurMZ schadenfreudMK
    幸亏 fortunGU luckiliGK
    幸好 fortunGU luckiliGK
    幸存者 biasGZ survivorJH
    幸福 happiER
    幸而 fortunGU luckiliGK
    幸运 fortunFO luckJQ luckiLN
    幻 slideCJ theOZ fantasiQH illusZK
    幻想 fantasiFL dreamNW illusNL imaginNU pipeNZ
    幻灯 slideBJ
    幻觉 hallucinDB illusIL
    幼儿 preschoolGI childhoodLO earliLZ kindergartenLC
    幼稚 childishKC immaturKG infantilKC naivKM
    幼虫 grubGC larvaGC
    幽幽 faintCT
    幽灵 ghostIK phantomKC specterKC spiritKV
    幽默 humorDC funniIM
    广 adFN advertisUM broadcastZL
    广义 broadER
    广告 adDM advertisKH brandUR billboardZG
    广场 plazaGC squarGZ
    广大 broadKR largKZ majorKW vastKS
    广播 broadcastEK radioNS webcastNL multicastPU
    广泛 wideGR broadLR extensLZ widespreadLN
    广阔 broadIO vastMS wideMW brightOZ hugeOZ potentiOZ prospectZL
    庄 bookmakOG dealerOM makerOM marketOZ shopPZ
    庄严 dignifiGN solemnGQ
    庄稼 cropGU harvestGO
    庄重 dignifiIN seriousIW solemnIQ
    庆 celebrBJ congratulNQ
    庆幸 fortunKU gladKO rejoicKI thankKY
    庆祝 celebrAI
    庆贺 congratulFN celebrGW
    庇护 asylumIG protectIZ shelterIG
    床 bedGL bedsidKI couchPL frameworkPT trampolinQF millZO
    床上 bedDL inJZ
    床单 sheetFZ bedKT bedclothKC
    床垫 mattressCE
    序 orderKJ theMZ byOZ serialOJ sequencPG sortQH applicTL seriVI programZI unordZJ ordinZJ ascendZO agentZR alphabetZP collatZM descendZQ driverZM extensZO handlerZN librariZN routinZO sequentiZM
    序列 seriFI sequencFH serialVK
    序幕 preludJC prologuJC kickKW offKZ
    序言 prefacFG forewordGI
    库 databasCI librariLE repositoriSI dbZJ galleriZH keystorZH treasuriZM institutZQ repoZK tankZM
    库存 inventoriGM clearLZ destockLC stockLZ
    库尔 kurdishCK
    应 shouldIF beMZ appNH theNZ toOZ appliQH applicTK responsZJ reinforcZO correspondZJ examZO fitZP graduatZN ocspZO respondZJ vendorZO
    应付 withJZ dealKU payablKE handlLZ copeMI accountPZ
    应力 stressCR
    应变 adaptLT onLZ contingQM respondQZ strainQM feetQS flexiblQT improvisQK
    应对 withIZ handlJZ dealNZ reactNL respondNZ copeZN
    应当 shouldHX oughtLH ofQZ coursQW deservQS mustQZ naturQZ
    应得 deservIO
    应急 contingIH emergIT planIZ backupNZ
    应有 allMZ havePZ couldQZ youQZ itRZ deservRS inherRN integrRZ
    应用 appliFH appFG applicLK
    应答 responsEZ
    应聘 appliHZ applicMZ candidMW jobMZ forMZ
    应该 shouldCI beKZ mustQZ oughtZM
    应运而生 comeJZ arisNK
    应邀 invitFU
    应酬 socialDX engagIQ
    底 bottomEK baseLV floorOM guaranteRQ backstopZF heritagZI
    底下 belowIZ beneathIN underIZ
    底子 baseGZ foundatGU
    底层 underJX hoodOK classQZ floorQU foundatQU groundQZ lowQY lowerQZ
    底牌 cardGZ trumpLK
    底线 lineIZ bottomNZ limitNZ redNZ
    底薪 baseFZ salariKR
    底部 bottomCL atQZ
    底面 baseGZ bottomGZ
    店 storeFQ shopKO onlinQZ hotelSK innTI
    店小二 waiterCI
    店铺 shopGZ storeGZ
    店面 shopGZ storefrontGI
    庙 templFI shrineJH ancestrLZ
    府 yourJZ prefecturKK homeNZ housNZ prefectSI clanZP
    庞 messiKK
    庞大 enormKP hugeKW largKZ massivKQ
    庞然大物 behemothLC colossusLC giantLO hugeLW monsterLQ
    废 obsoletOP rebuildOS wastQR discardRZ terminRZ trashZN
    废件 trashBN
    废墟 rubblGC ruinGT
    废寝忘食 andKZ obsessPO
    废弃 abandonNV discardNW disusNC unshelvOQ
    废料 wastDR nuclearIZ
    废止 abolishGI repealGI
    废水 sewagGK wastewatGJ
    废物 forNZ garbagNS goodNZ junkNZ nothNZ trashNV wastNV
    废话 bullshitKL crapKG nonsensKO rubbishKN
    废除 abolishNI annulNC repealNI
    度 theGZ ofJZ degreLD widthZI lengthZH anglZJ brightZO contrastZK densitiZK depthZJ dimensZP grayscalZH heightZI indiaZI indianZJ measurZQ precisZM radianZM saturZK schedulZK slowliZQ speedZM transparZQ
    度假 vacatGK holidayNU hotelNT onNZ resortNR
    度过 throughGW getOZ goOZ itOZ makeOZ spendOX
    度量 measurDP metricMV
    座 zodiacFK seatPO
    座位 seatBO
    座谈 discussFO forumIL informNZ symposiumNG
    庭 crowdKU withPZ busiPZ packPZ visitorPZ hearQW trialQY
    庭外和解 settlHT
    庭长 judgFQ
    庭院 yardFN courtyardGP
    庵堂 nunneriCG
    康 monitorGR healthHN
    康乃馨 carnatCC
    康复 recovIZ recoveriIZ rehabIC
    康庄大道 roadFW
    庸人 worriHY
    庸俗 philistinGC vulgarGI
    廉 goodKZ lowNZ affordOR cheapOR inexpensOM publicOZ andPZ combatZR
    廉价 lowIT cheapJM costMZ
    廉洁 cleanIZ honestIX integrIZ
    廊 corridorDI galleriIS
    廓 contourEI theMZ
    延 delayHJ deferIH latencNH deferrTJ
    延伸 extendGZ extensIZ stretchNT
    延后 leadJZ outLZ addNZ
    延期 extendKZ delayMW deferrMR extensMZ postponMU
    延续 continuLZ onNZ carriNY extendNZ goNZ lastNZ overNZ
    延误 backLZ delayLX lateLV setLZ setbackLO
    延迟 delayGI latencMH deferrPL lagQQ postponQU
    延长 extendGZ lengthenKN prolongKM
    廷 courtGV
    廷杖 beatGW flogGM
    建 creatFH aLZ toNZ buildTK creationUH builtVK constructZL establishZJ builderZJ newZO rebuildZL recommendZL recreatZM suggestZJ
    建交 relatFZ diplomatIJ
    建制 establishIW guardNY mainstreamNM oldNZ organizNO systemNZ
    建成 buildIZ builtIY completIZ
    建材 materiFX
    建立 establishHJ definJX buildPW upQZ
    建筑 buildHR constructKO structurMS architecturPM complexPZ industriPZ architectSJ
    建言 giveIZ offerIZ suggestKZ
    建议 suggestDI recommendGK proposVQ advisZR
    建设 buildIW constructIS developLZ outPZ capitQZ infrastructurQS
    建起 buildIZ setIZ upIZ
    建造 constructGV buildLZ putLZ upLZ
    建都 capitFY
    开 openBG onRU startWK beginZL appetZF asidZO developZK devtoolZM digZP disconnectZM excavZK expandZK kaiZC overheadZP quitZM reopenZL turnZN unfoldZJ
    开会 meetEV
    开关 onJZ buttonLZ switchLZ turnLZ
    开创 breakNZ groundNZ initiNZ openNZ pioneerNP startNZ upNZ
    开办 startIZ upIZ openNZ runNZ setNZ
    开去 awayIZ driveIZ goIZ
    开发 developCI devtoolTL agilZM
    开口 openLZ mouthLU speakNZ startNZ talkNZ toNZ
    开启 onEZ turnFM
    开场 openFZ introductKQ remarkKU
    开天辟地 ofJZ dawnNN groundbreakNG
    开头 startFY beginJR withKZ
    开始 startFK beginNN fromQZ getRZ
    开封 kaifengGC unsealGC
    开工 startIZ constructLV
    开幕 openDZ ceremoniMP inaugurMN
    开庭 courtKT hearKW holdKZ trialKY
    开心 happiJV gesturJX delightLT gladLO
    开心果 pistachioCC
    开战 warGU
    开拓 pioneerIK developNZ expandNZ openNZ upNZ innovNT
    开支 expenditurII spendIT costNZ expensNU capexNK
    开放 openCZ upIZ
    开明 enlightenKQ liberKS mindKZ openKZ
    开朗 suddenJS ahaOI enlightenOQ
    开枪 fireFV openKZ shootKV
    开水 waterFZ boilHL
    开玩笑 kidJO jokeMO tonguNZ cheekOM funOU makeOZ
    开瓶 bottlGO
    开疆 expandGZ conquerLR expansLP territoriLT
    开端 startHZ beginIZ
    开罗 cairoCE
    开花 bloomKL blossomLJ flowerOW bearOZ fruitOZ offOZ payOZ
    开设 offerKZ openKZ setKZ upKZ
    开车 driveDZ carIZ
    开辟 openFZ startKZ upKZ
    开通 launchGZ openGZ
    开采 extractHT mineHS drillMT exploitMT
    开销 costFU overheadLO expensQU spendQX
    开门 toIZ pointKZ getNZ straightNS
    开阔 broadenIH openIZ wideIW
    开除 dismissLV expelLN fireLZ kickLW outLZ
    异 differKU exceptQM commonQZ groundRX ideaRZ fromRZ strangTR diffZJ abnormZO asynchronZK treasurZP
    异军突起 emergMW suddenMT horsRR nowherRR
    异口同声 unisonNI
    异常 exceptEM malformOS abnormPK
    异彩 brilliantKR excelKT outstandKS shineKO
    异性 anisotropKC anisotropiKC oppositKZ sexKP
    异步 asynchronFI asyncHG
    异议 dissentIC dissidIG objectIZ
    弃 deprecDH discardLJ isRZ curtailUE abandonYO wastZR
    弃权 abstainIC abstentIC waivIG
    弄 playKZ getMZ showNZ doNZ
    弄巧成拙 backfirKM cleverKQ outsmartKC tooKZ
    弄清 outHZ clarifiMM figurMX findMZ understandMZ
    弄糟 screwGL
    弄虚作假 cheatLR deceivLQ fakeLV falsifiLL fraudLS
    弊端 abusKS disadvantagKL drawbackKI problemKZ
    式 inKZ theKZ formatLH modePG styleRH formZN formulaZH schemaZI explicitZM alignZR autoformatZM embedZP equatZO expressZJ footbalZL howZR incognitoZK interactZN layoutZO legaciZP malformZO mathZR methodZO odfZN paradigmZI patternZI picturZR pngZN popZN regexZN saverZL shortcutZP stylesheetZJ
    式微 fadeGN awayKZ declinMZ waneML
    式样 designIZ patternIZ styleIZ
    弓 bowGZ archOM
    弓箭 bowFP
    引 quotHG referNH quotatRH referencXI reindexXM attractZK indexZH refZJ approachZQ bootZM bootstrapZN enginZI unquotZM
    引人入胜 absorbLP compelLO engagLO fascinLK gripLL
    引人注目 catchMZ eyeMZ noticMW outMZ standMZ strikeMW
    引以为傲 prideFJ proudKQ takeKZ
    引入 bringHR inLZ onMZ introducMN boardRZ intoRZ leadRZ
    引力 gravitGK gravitiGK
    引发 offMZ toMZ causPZ onRZ riseRZ sparkRQ touchRZ triggerRZ
    引咎 blameKZ takeKZ andKZ resignOM
    引导 bootGM guidMV leadQZ bootstrapQN directRZ
    引得 causGZ drawGZ
    引擎 enginAH
    引文 citatEM
    引流 attractIW driveIZ trafficIZ
    引渡 extraditBB
    引用 referCH referencMI refYJ quotZO
    引言 quotIT timePZ
    引诱 lureIP seducIG temptIM
    引起 causLY inPZ arousSL radarTN
    引进 bringKZ importKZ inKZ introducKR
    引领 leadFX wayIZ guidMZ
    弟 juniorIK
    弟兄 brotherGT guyGS
    弟子 disciplKP followKZ pupilKM studentKY
    弟弟 brotherDM
    张 sheetHZ postJK ofLZ repostVM arrogZQ paperZK
    张力 tensionEN
    张口 tieIZ tonguIT
    张扬 radarIN
    张灯结彩 decorIT festivIN lanternIP
    张牙舞爪 bareKZ fangKI menacKP threatenKM
    张贴 postCK repostOM
    弥 upGZ
    弥漫 fillHZ permeatMG pervadMG fiercNV warNZ
    弥补 makeJZ upJZ compensNQ
    弦 returnLZ coursOR directOZ freshQU reformQV startQZ makeQZ cosinVJ sineWK quarterZP
    弦外之音 overtonNC
    弧 arcDF inNZ radianTL parenthesiZO
    弧度 radianDJ inKZ
    弧形 arcGQ curvGZ
    弩 crossbowLC
    弯 curvFN overtakJL leapfrogOK onPZ bendRT
    弯曲 curvIR crookJF windJU bendON twistOR
    弯腰 bendGN bowGU
    弱 weakFM underdogOK weakerQI
    弱点 weakDU pointIZ
    弱者 underdogCP
    弹 popupKI popML upNZ bulletQZ flexSM
    弹出 popFL upGZ popupTL
    弹劾 impeachBB
    弹头 bulletEZ warheadHG
    弹幕 commentFZ
    弹性 elastIC flexiblKM flexMM
    弹琴 swineNC
    弹簧 springCS
    弹药 ammoIC ammunitIG munitIG
    弹道 ballistDB trajectoriIG
    强 forcIJ strongJN powerQW strongestRL enhancSJ strongerTL imposXP energetZM strengthenZO accentZP despotZI emphasiZN enforcZO mandatoriZO tyrantZK
    强制 forcDJ mandatoriOL enforcOM compulsoriVI
    强力 powerHZ strongHZ
    强劲 strongFV robustHJ powerMZ
    强势 dominIV powerIZ strongIZ
    强化 enhancHX reinforcHK rlMG strengthenMO
    强占 forciblII occupiIZ seizIT
    强国 powerFY
    强大 powerJZ strongestKP strongMX mightiNN
    强度 intensHM strengthJT workloadOO magnitudPM
    强悍 fiercKV formidKL strongKZ toughKT
    强敌 enemiFV formidKN
    强有力 powerIZ strongIZ vigorIU
    强烈 strongFT fiercLV intensLT
    强盗 banditGK robberGG
    强硬 hardKZ hawkishKG lineKZ toughKT
    强行 forcKZ forciblKI pushKZ hardLZ
    强调 stressJI emphasLH accentMP emphasiON highlightRZ
    强迫 forcKZ coercML compelMO compulsMC obsessMZ ocdMC
    归 recursJG returnMZ ofOZ archivPJ outQZ wipeRR regressZJ
    归于 toKZ togethNZ destructRP perishRK reconcilRP
    归功 oweCP
    归咎 blameIV onIZ pinIZ
    归属 belongFO comeQZ ofQZ ownershipQU sensQZ underQZ
    归根 toMZ endNZ comeOZ downOZ ultimPM afterQZ allQZ inQZ
    归根究底 afterMZ allMZ endMZ fundamentMP ultimMR inMZ
    归档 archivBJ
    归正 backIZ getLZ topicLZ toLZ
    归纳 concludLP inducLL inductLI sumLY upLZ
    归结 boilMP
    归还 backIZ giveIZ returnIZ
    当 currentFH theIZ whenLK whileZQ bentoZG cramZK lunchZM slowliZQ whenevZO
    当下 atJZ nowJZ presentJZ
    当中 inHZ amongMR middlMU ofOZ dureQZ
    当之无愧 deservGO truliLN wellLZ worthiLN
    当事 personHZ clientMZ concernMV involvMW partiMZ
    当今 nowadayGK todayGV
    当代 modernCU
    当众 publicDZ inIZ
    当作 asDZ treatMT regardQU takeQZ
    当做 asHZ treatKV
    当前 currentBH theMZ
    当务之急 pressKZ prioritiKU urgentKN
    当地 localEZ groundOZ nativOU onOZ peoplOZ
    当家 masterHZ
    当局 authorKZ seeKZ
    当心 outIZ
    当成 asHZ
    当断不断 hesitGX indecisGO
    当时 thenEZ
    当然 sureLZ coursNU ofNZ
    当选 electDN beMZ winMZ
    当面 faceIZ personJZ inJZ
    录 recordJH directoriKH toMZ inNZ logTP signYL dirZI catalogZI historiZL loginZI bookZL rootZP tapeZR tocZN toctreZL
    录像 videoJZ recordJZ footagLG videotapLC
    录取 acceptJZ admissJN rateJZ admitNS enrolNW
    录用 acceptKZ employKV hireKT offerKZ
    录音 recordDZ tapeLR studioON
    彗 cometBH
    彗星 cometBH
    彝 yiDH
    彝族 yiCK
    形 theJZ graphicNI shapeNI asNZ aOZ formPP inQZ chevronZJ circularZN diamondZJ geometrZO inferiorZN pluralZQ polygonZK prismZI rectanglZI squarZM
    形于色 beamKS happiKX joyKU visiblKZ
    形似 likeIZ resemblII shapeIZ
    形体 bodiIZ physiquII shapeIZ
    形制 formIZ shapeIZ structurIZ
    形势 circumstGK situatJR byNZ conditNZ forcNZ grimZM
    形同 toothlessNC
    形容 describGW descriptGZ
    形式 formCP typeQZ asRZ
    形形色色 allGZ
    形影不离 alwayIZ inseparIM togethIZ
    形态 ideologGG formLZ patternLZ shapeLZ
    形成 formKZ comeOZ aboutPZ becomPY closePZ creatPZ loopPZ shapePZ
    形状 shapeBI
    形而上学 metaphysBB
    形象 imagEZ figurLX reputLV
    彩 colorCV tvLT paintZN rainbowZM
    彩票 lotteriDB ticketIZ
    彩色 colorCZ highlightOZ
    彩虹 rainbowZM
    彩陶 potteriGK
    彪炳 historKR
    彬彬有礼 courteousKI mannerKS politKX wellKZ
    彰 worsNQ obviousPR
    影 shadowEH affectLJ moviRI filmTJ photographZL dimZO hatchZJ impactZO shadeZL silhouettZN vaguZO
    影像 imagFZ footagKG videoKZ
    影响 affectFI impactLH effectOY influencPO onQZ rubWL needlZQ
    影子 shadowBT
    影片 moviGP filmHN videoKZ
    影视 andIZ
    彻 andKZ outKZ throughKZ completPZ downrightPF totalPY penetrQQ
    彻底 completIZ thoroughIP blownNJ fullNZ totalNZ
    彻查 investigDQ thoroughIZ
    彼 offOZ oneOZ tradeOX otherPZ ebbRK fallRZ flowRZ riseRZ
    彼此 eachGY otherHZ
    往 goGO toHZ pastQZ episodSM
    往事 pastHZ dayMZ eventMZ historiMZ oldMZ
    往复 roundGZ
    往常 usualBX
    往往 andJZ oftenJV tendOM
    往返 backIZ andMZ forthMQ roundMZ tripMR
    征 creditOV landOZ leviOG expeditPJ acquisitTQ solicitTK taxatVN conquerYQ
    征兆 signJZ suddenJX warnJZ
    征兵 conscriptGG draftGX
    征收 collectLZ leviLL onLZ slapLK taxLZ
    征服 conquerGR conquestGC
    征求 askJZ forLZ seekLY solicitLK consentMS
    径 pathBG diametZH radiusZI
    径庭 differIZ
    径流 flowGY runoffGG
    径直 directGZ straightGW
    待 waitII forKZ toLZ pendNL undecidYM
    待发 toIZ readiLT goMZ poisQK
    待毙 sitJT waitLZ andMZ deathMX forMZ
    待遇 benefitHS payMZ perkML salariMR treatmentMP
    徇私舞弊 corruptKZ favoritKX fraudKS malpracticKG
    很 veriKR itOZ aQZ soonZO
    很可能 likeHZ probablLZ mostNZ
    很多 maniGY lotIT ofJZ
    很大 bigKZ greatKZ hugeKW largKZ
    很好 greatFZ
    很小 littlKY smallKZ tiniKS veriKY
    很少 fewFY rareJW
    很快 soonCK quickQZ fastRZ
    律 alwayHS lawKR neverMU attorneyQP firmQZ practicQZ legalZP
    律师 attorneyHH lawJU counselON lawyerOG practicOZ
    徒 andGZ studentLZ apprenticLL disciplQO hikeZP
    徒劳 futilIH effortPZ fruitlessPG vainPP wastPZ inPZ ofPZ
    徒子徒孙 disciplGP followGZ
    徒弟 apprenticIL disciplIP pupilIM
    徒步 hikeBJ
    得 getHR forQZ gotQM beQZ itRZ obtainRL fetchXN acquirXO blessZN
    得不偿失 gainMX moreMZ thanMZ outweighRF
    得不到 getFZ
    得了 comeLZ onLZ awLP disastLT terriblLR
    得以 toGZ ablJU
    得体 appropriIV decentIM properIZ
    得出 concludNP drawNZ obtainNX reachNZ
    得分 scoreET pointIZ
    得到 getLZ gotLO comePZ
    得力 capablGX competGW
    得失 gainJS lossJX andMZ failurMY successMZ
    得寸进尺 giveMZ greediMP inchMW insatiMI mileMS takeMZ
    得心 comfortMU easMU handiMG proficiMI skillMZ withMZ
    得意 complacKO pleasKZ proudKQ smirkLR
    得意忘形 awayJZ carriJU complacNO swellNK
    得手 scoreGY succeedGY
    得知 knowHW learnNZ findOZ hearOW outOZ unknownPZ
    得票 shareGZ voteGP
    得罪 displeasGG offendGM
    得胜 triumphIM victoriIU winIZ
    得过 alongHZ muddlML
    得陇望蜀 insatiII moreIZ wantIZ
    徘徊 aroundMZ hangMX hesitMX hoverMV lingerMP wanderMO
    御 imperiIQ guardJZ roadKW
    御史 censorDJ imperiIZ
    御驾 carriagIT emperorIR imperiIZ
    循 loopJJ followNZ ruleOZ circularOO coachVN patientVO cyclZP
    循序渐进 gradualIO stepIZ byNZ incrementNY progressNZ
    循环 cyclGK loopKJ circulNK circlOZ viciousOI circularZO flywheelZM virtuousZM
    循规蹈矩 bookMZ byMZ conformMR conventMU followMZ ruleMZ
    徭役 corveIG forcIZ laborIZ
    微 smallJW faceNY slightOM microgridRI subtlRO microSJ kernZL smileZR tiniZQ
    微不足道 insignificMN negligMS peanutMO smallMZ tiniMS trivialMU
    微乎其微 minimMV minusculMC negligMS smallMZ tiniMS veriMY
    微分 differentiEL calculusJM
    微分方程 differentiGQ
    微型 microKN miniKR miniaturKC tiniKS
    微处理器 chipIV microprocessorIC processorIR
    微妙 delicJP subtlJO trickiJN
    微小 tiniFQ smallGZ
    微弱 faintIT feeblIN weakIZ
    微微 slightGQ faintJT littlJY
    微波 microwavCC ovenKZ
    微生物 microbGF microbiLC microbiomLL microorganLC
    微秒 microsecondDH
    微积分 calculusFI mathIV
    微笑 smileFO faceIZ withNZ grinNR
    微米 micrometGC micronGC
    微薄 thinCV
    微观 microII microeconomIF microscopNO scaleNZ smallNZ
    微调 kernHL fineJZ tuneKR tweakPO
    微软 microsoftCU
    德 guadeloupRK ethicSK moralSO germanZH
    德国 germanFO germaniGF
    德才 andHZ virtuMM
    德行 conductIZ moralIR virtuIM
    德语 germanDH sindhiLH
    德高望重 prestigKN respectKY reverKR venerKI
    徽 logoCI badgMO
    心 heartGG fillJT mindPS inRZ distractUO solidZO empathZK empathiZJ shoeZP heartbeatZJ moralZQ calmZQ centerZP coreZL frightenZN hollowZI hubZP palmZP scareZP terrifiZN trianglZP
    心不在焉 absentMO
    心中 heartMY inNZ insidNZ mindNZ goodPZ scorePZ wellPZ
    心事 concernLV mindLZ onLZ thoughtLZ worriLZ
    心事重重 burdenKO preoccupiKC troublKZ worriKZ
    心力交瘁 exhaustIT
    心力衰竭 failurFZ cardiacKI
    心地 heartDW kindIZ
    心头 mindGX
    心安理得 atJZ consciencJF easJQ
    心底 heartFW
    心律 arrhythmiaCG
    心得 insightMT learnMZ lessonMU oneMZ takeawayMQ whatMZ
    心心相印 kindrLG mateLO
    心念 ideaGZ thoughtGZ
    心怀不满 disgruntlIC resentIT unhappiIM
    心态 attitudIK mentalIP mindsetIG
    心思 mindJX bentOK focusOZ ideaOZ obsessOO onOZ singlOZ thoughtOZ
    心急 anxiousKV hurriKW impatiKO inKZ
    心急如焚 impatiMO
    心情 feelGX moodGU
    心想 thinkFW toKZ wonderKS
    心意 feelKZ intentKU kindKZ regardKT
    心愿 desirGX wishGX
    心慌 flusterKP nervousKT panickiKG upsetKQ
    心智 mindCZ
    心有余悸 stillHZ lingerMP shakenMI
    心有灵犀 telepathiKC wavelengthKG
    心服口服 convincGN
    心灰意冷 dejectKQ discouragKO disheartenKI disillusKG
    心灰意懒 discouragIO disheartenII downheartIC
    心灵 heartKZ mindLZ soulLR spiritLV
    心烦意乱 agitKN distractKT troublKZ upsetKQ
    心照不宣 tacitGI implicitLP understandLZ unspokenLC
    心爱 belovKL dearKM favoritKX loveKZ
    心狠手辣 cruelIM mercilessIK ruthlessIP
    心理 mentalJI psychologJE psychologistMF conformQR herdQZ mindQZ therapiTJ counselZN
    心理学家 psychologGL psychologistGK
    心甘情愿 willGZ gladLO happiLX toLZ
    心疼 dearLM distressLL
    心知肚明 knowIZ wellIZ
    心神 mindIX distractNT ofNZ restlessNN stateNZ uneasiNQ
    心神不定 distractIT restlessIN uneasiIQ
    心肠 heartCZ
    心脏 heartET attackMZ cardiacMI diseasMW
    心脏病发 cardiacKI
    心腹 trustFZ confidKX followKZ
    心腹之患 threatGP
    心腹大患 threatFP
    心花怒放 delightKT elatKK overjoyKR thrillKO
    心血 effortHT hardMZ painstakMV workMZ whimWF impulsZM spurZN
    心跳 heartbeatGJ heartKY beatMZ rateMZ
    心里 mindIY heartMZ insidMZ awarNS inNZ
    心领 understandGY tacitLO
    心高气傲 arrogIV haughtiIL proudIQ
    必 mustDG beHZ requirRP mandatoriZK necessariZM penniZP
    必不可少 essentiKT indispensKL mustKZ necessariKX
    必争 everiKZ
    必修 coursGV requirGZ compulsoriLJ
    必备 essentiKT necessariKX haveKZ mustKZ
    必定 boundLY certainLZ mustLZ sureLZ toLZ
    必将 inevitIT sureIZ willIZ
    必然 certainIU inevitIO necessariliNH sureNZ thingNZ
    必由之路 onliHZ
    必要 necessariFK requirIZ needMZ prerequisitSI
    必读 readFZ
    必需 beKZ necessariMT needOZ essentiQT
    必需品 essentiGT necessGO
    必须 mustCH beIZ
    忆 memoriIZ remembLW tmMN recalOR
    忌 jealousFK
    忌惮 fearGW scruplGJ
    忌讳 avoidGZ tabooGK
    忍 bearHV unbearJP
    忍不住 cannotFZ
    忍受 bearLR standLY withLZ endurQT intolerQL liveQZ putQZ unbearQP
    忍心 toGZ
    忍痛 painJQ
    忍耐 endurMT patiencMM putMZ tolerMT upMZ withMZ
    忍辱 humiliGM
    忐忑不安 anxiousKV apprehensKG nervousKT uneasiKQ
    志 logCI unlogVM journalZL flagZN syslogZO
    志同道合 sameJZ kindrNG
    志在必得 determinIZ winIZ bentNK
    志得意满 complacKO satisfiKV selfKZ smugKK
    志愿 voluntDE armiNZ voluntariNI workNZ
    忘 forgetIM forgotPK forsakPI greediPP mercenariPL principlPZ
    忘乎所以 swollenLI
    忘恩负义 ingratIC ingratitudIC ungratIQ
    忘记 forgetGM loseJY ofPZ sightPZ trackPZ
    忙 busiBP hustlUN
    忙于 busiFZ
    忙忙碌碌 busiGZ hustlGP
    忙碌 busiEZ hustlHP
    忠于 loyalLQ
    忠厚老实 honestIX kindIZ sincerIT
    忠告 advicCV
    忠实 faithGS loyalGQ
    忠心 devotIS loyalIQ loyaltiIS
    忠心耿耿 devotIS faithIS loyalIQ
    忠臣 loyalFL
    忠诚 loyalGL loyaltiGN faithLS
    忡忡 worriGW anxiousLV concernLV deepliLW
    忧 worriJP mixPV aboutRZ concernRQ patriotRL relievRU helpRZ
    忧虑 worriGU aboutLZ anxietiLN concernLV
    忧郁 depressIT gloomiIO melancholiIK
    快 fasterKJ fastLJ snapshotMH aOZ quickPI filelinkVM shortcutVJ soonZL
    快乐 happiER joyKS funLU
    快刀斩乱麻 gordianLC
    快快 hurriGW quickGZ
    快捷 shortcutBJ
    快步 quickFZ
    快活 cheerGU happiGX
    快照 snapshotBG
    快船 boatIW clipperIC fastIZ
    快艇 speedboatBE
    快要 aboutKZ almostKS soonKZ toKZ
    快递 deliveriGN courierLB expressLZ packagPZ driverPZ manPZ
    快速 quickDJ fastLM rapidQR
    快餐 fastHZ foodHZ mcdonaldJK
    念 thinkMZ againOZ secondOZ thoughtOZ despairPM despondPK hopePV hopelessPQ recalTQ conceptZP
    念头 ideaIZ notionIM thoughtIZ
    念念 chantII mumblIM mutterIL
    念念不忘 forgetJR obsessNO
    忽 ignorCH skipPQ omitWN dismissXP conZL
    忽地 suddenCX
    忽明忽暗 flickerBJ
    忽然 suddenER
    忽略 ignorCH skipSQ omitYN neglectZM overlookZP dismissZP disregardZN
    忽视 ignorLZ overlookLH significPR neglectSM
    怀 armHO bosomKH cherishLJ harborLI withPZ pregnantZM
    怀孕 pregnantDJ pregnancII
    怀念 cherishKN memoriKZ missKZ remembKZ
    怀恨 grudgFH holdKZ resentKT
    怀抱 armIX bosomIN embracIN
    怀疑 doubtIR skepticIL suspectKO suspicionLI
    态 statusGH stateKI theNZ modalZJ normalZM attitudZI polymorphZH ddeZP dynamZJ inactZR staticZJ
    态势 posturGP situatGW
    态度 approachIV attitudIK mannerIS
    怎么 howEU whatIY aboutPZ whiPZ
    怎地 howGZ whiGZ
    怎样 whatHZ howKZ
    怒 angerHP angriNQ passionRR
    怒不可遏 angriKV furiousKP outragKS rageKS
    怒气 angerHT rageHS furiousZP
    怒火 angerJO rageNR burnOZ furiOG furiousOP seethOG withOZ
    怕 fearIS
    怕死 cowardHH
    怖 terrorLR
    怜 pitiEL sympathKK
    怜悯 merciHO compassIP pitiIR
    思 thinkJS reflectMO thoughtOU rethinkRG secondRZ stepRZ takeRZ ponderZM povertiZR obsessZO
    思前想后 overGZ mullLG ponderLN
    思念 forIZ longIZ missIZ
    思想 mindHX thinkJW thoughtNX ideaOZ ideologOL openQZ emancipZK
    思想家 philosophGI thinkerGC
    思源 grateKQ
    思潮 thoughtFU
    思索 ponderGN thinkGZ
    思绪 thoughtFU
    思维 thinkHU thoughtLU reasonLZ chainQZ mindQZ mindsetQG ofQZ
    思考 thinkHT thoughtLU aboutPZ considPZ foodPZ ponderPN reflectPT forQZ
    思议 amazLV craziLR inconceivLI incredLM unbelievLL
    思路 approachMV ideaMZ thinkMZ thoughtMZ trainMZ ofMZ
    怠工 offIZ slackIN slowdownIK
    怠慢 coldKZ neglectKM shoulderKT slightKU
    怡悦 joyGU pleasantGQ
    急 emergKS fastOZ hastiOQ prematurOP rushOZ erPI roomPZ
    急中生智 quickIZ
    急于 eagerKP anxiousPV hastiPQ hurriPW impatiPO rushPZ successPZ forPZ
    急促 hurriGW rapidGW
    急切 eagerIT impatiIO urgentIS
    急剧 sharpJL dramatLJ sharpliLM rapidQW skyrocketQO soarQU surgQV plummetQN
    急功近利 quickLZ shortLZ gratifQC
    急忙 hurriFR hastiliKK inKZ
    急急忙忙 hurriEP inLZ rushLZ
    急性 acutCO
    急救 emergGT aidLW careLZ firstLZ
    急流 rapidGW torrentGM
    急诊室 emergIY erII roomIZ
    急起直追 catchHU upHZ
    急速 rapidGR fastLZ speediliLC veriLZ
    急需 needFZ
    怦怦 poundGQ thumpGI
    怦然 excitMW flutterMN heartMZ joyMZ sparkMQ temptMM
    性 propertiGH attributJG theNZ forOZ sexZN capablZR compatZQ consistZM experimentZL femalZL flexZM genderZL integrZR intrusZL linearZJ maleZL misleadZO performZN personZP revpropZQ stabilZM
    性别 genderFI ratioLZ sexLK transgendMJ
    性命 lifeGZ liveGZ
    性情 temperGQ temperaGK
    性感 sexiCL
    性格 personHZ charactIZ temperaIK
    性状 charactIZ propertiIZ traitII
    性病 diseasGZ sexualLF
    性能 performCN profilLZ
    性质 propertiFZ charactKZ naturKZ
    怨 withoutIZ complaintJM hardNZ uncomplainNK hatrPQ regretZM
    怨声 discontLI grumblLK
    怨天尤人 blameHR
    怨恨 grudgIM hatrIO resentIT
    怪 surprisKR strangMM oddPT grotesquPH longerPZ nothPZ usePZ peculiarUH geniZH monsterZJ
    怪异 strangIS oddKZ weirdKP
    怪物 monsterEK beastKQ
    总 totalDG generalPZ ofQZ alwaySP ledgerUK stewardZK viceZL altogethZO corpZM populZL subtotZL summarZN
    总之 inFZ shortLZ
    总会 alwayIZ associIZ willIZ
    总体 populFL onNZ wholeOV generalOY
    总值 grossGG valuKZ gdpKG productMZ totalPZ
    总公司 companiMZ corporMU headMZ headquartMP officMZ parentMZ
    总共 totalNU avgtOT cumtOT maxtOT inPZ hitPZ allQZ altogethQQ
    总动员 mobilDX generalIZ
    总参谋长 chiefIZ ofIZ staffIQ
    总和 sumFS totalKZ combinLZ
    总得 haveIZ mustIZ toIZ
    总数 totalFS numberKZ sumLX
    总是 alwayBP keepRZ
    总机 switchboardCK
    总理 chancellorKI ministKZ premierKI primeKY
    总的来说 generalKZ onKZ overalKT wholeKZ
    总监 inspectorGR
    总督 governorFL generalKZ viceroyKC
    总算 atIZ finalIZ lastIZ
    总经理 managGZ
    总结 summarGL sumNW upNZ concludPP summariPZ
    总统 presidIN presidentiIF housNZ palacNZ whiteNZ
    总编 editorFZ chiefHV
    总而言之 allJZ inJZ
    总裁 ceoKI chiefKX executKZ presidKS
    总计 totalEP grandLX altogethQQ
    总部 baseHZ headMZ headquartMP hqMC officMZ
    总量 amountGZ totalIY aggregOZ grossOP
    总长 chiefIX lengthIZ totalIZ
    总额 amountGW totalGY sumMY
    恋人 loverGI sweetheartGG
    恋恋不舍 reluctHP toHZ
    恋爱 loveHR inKZ dateOZ fallOZ relationshipOT romancOO
    恍恍惚惚 dazeIQ inIZ trancIG
    恍惚 absentKO dazeKQ mindKZ trancKG
    恍然大悟 realizJQ ahaNI dawnNN epiphaniNC
    恐 terrorLN fearOV itPZ counterterrorPG warPZ whenQZ creepiRL scariRM dinoZL
    恐怕 afraidFO perhapKU probablKZ
    恐怖 terrorFG terroristID horriblRM horrorRG scariRM terriblRR extremistZI
    恐惧 fearFT afraidKT terrorKS
    恐慌 fearLW freakLN outLZ panicLT scareLU
    恐龙 dinoGM dinosaurJG tapMZ jurassMC
    恒 constantDS regularJZ
    恒星 starFX sunGV
    恢 restorCI recoveriMH recoverRK revertVM resumYM redoZP recovZL
    恢复 recoveriGH resumNL recovOL recoverOK restorQI revertRM redoXP
    恢宏 grandJV magnificJS majestJP imposQP
    恢恢 justicFP
    恨不得 toHZ
    恨之入骨 hateHL
    恩 kindLY charitiVF merciVQ
    恩德 ndebelEI
    恩重如山 greatIZ indebtIG kindIZ
    恭候 awaitIQ respectIZ waitIZ
    恭喜 congratulBJ
    恭恭敬敬 respectCY
    恭敬 respectBT
    息 messagEH informMH infoRG interestZQ detailZQ dividendZM enrolZR loginZR mergeinfoZK msgZJ statistZO
    恰 perfectKY timeMZ
    恰到好处 perfectHS rightHZ amountMZ justMZ
    恰好 justHX exactLX happenMY rightMZ toMZ
    恰如其分 appropriLV aptLC fitLZ justLZ rightLZ
    恰当 properHZ appropriJV suitablJV
    恰恰 exactIZ justIZ precisIY
    恰恰相反 oppositHR contrariMP
    恳 earnestIP
    恳求 pleadGK begIM entreatJG
    恶 malwarFL evilNP wickOK badPZ villainQM maliciYL
    恶劣 abominKC badKZ harshKN terriblKR
    恶化 deteriorKM getKZ worsKQ worsenKL
    恶心 disgustJK nauseaJC sickJS
    恶性 viciousIH malignLE hyperinflQC inflatQZ runawayQI cutthroatQK downwardQZ spiralQQ cancerZO
    恶意 malwarGL maliciJK hostilLF virusQS malicSC
    恶极 atrociMC guiltiMO
    恶毒 maliciGU viciousGQ
    恶贯满盈 guiltiGN wickGP
    恶魔 hornHQ
    恻隐 compassIP pitiIR sympathiIJ
    恼 annoyGM angriJV
    恼怒 angerIT angriIV annoyIP
    恼羞成怒 shameNQ
    悄 quietGY
    悄悄 quietIZ secretIZ silentIY
    悄悄地 quietGZ secretGZ
    悄然 quietGS creepNI
    悉 knowKZ familiarZR
    悔 regretDK repentNH
    悠 conLL foolLP intoLZ talkLZ
    悠久 ageIY longIZ oldIZ
    悠悠 leisurHR longHZ
    患 crowdKY overcrowdKK sufferLZ packLZ
    患病 illHO diseasMQ fallMZ haveMZ sickMS
    患者 patientKS personKZ sickKS sufferKU
    悦 amiablKL kindKZ pleasantKQ gratifiPK
    您 youEE yourFF helloZQ yourselfZP
    您好 hiHN helloIQ
    您要 doIZ toMZ likeMZ wouldMS youMZ wantQW xxZL
    悬 hoverFK eloquQL glibQK nonstopQS talkQZ
    悬崖 cliffKK precipicKG brinkWN reinWQ
    悬念 suspensCM
    悬挂 hangDR suspendJV
    悬殊 gapKW wideKT apartLU farMZ disparPK
    悲 sorrowKN
    悲从中来 griefIM sadIU sorrowIP
    悲伤 sadHS griefIM sorrowIP
    悲剧 commonHZ tragediHF tragicMI ofMZ
    悲哀 sadDP sorrowIP
    悲壮 heroicIL solemnIQ tragicII
    悲惨 miserGK tragicGI
    悲愤 andHZ
    悲欢离合 andIZ sorrowNP vicissitudNK
    悲痛 griefII devastNQ heartbrokenNK sadNU sorrowNP strickenNZ
    悲观 bearishIN pessimIC pessimistIN
    悼念 memoriIZ mournIK tributIK
    情 withMZ sentimentUM loveWP heartlessZM fondZM sceneZQ couplZN covidZI detailZM moodZQ outbreakZM pandemZI
    情不自禁 cannotIZ helpIZ involuntariliIN
    情人 loverJI mistressJC sweetheartJG
    情侣 couplDO
    情况 caseIU byMZ withoutPU worstQN whatRZ circumstSM
    情势 situatCW
    情商 emotIS eqIC intelligIZ
    情境 contextuFN
    情形 caseIZ circumstIR situatIW
    情急之下 desperJN inJZ
    情意 affectIZ feelIX loveIZ
    情感 emotFM affectKZ feelKX moodVQ
    情愿 ratherKU reluctKU willKZ wouldKZ
    情投意合 congeniMC
    情报 intelligIQ ciaNL informNZ intelND spiNV agencNU
    情操 sentimentCR
    情景 situatHU sceneJV sightJX
    情有可原 excusIP forgivIQ understandIZ
    情欲 desirIX lustIG passionIS
    情理 expectKZ naturKZ reasonKZ understandKZ
    情绪 emotKR feelKX moodKU sentimentKR
    情节 circumstIR plotIY storiIX
    情调 ambiencIC moodIU romantIP
    情趣 delightKT funKU interestKZ tastKR
    惊 frightenKK startlMG surprisNQ calmPU exclaimRG astonishZO amazZQ bewildZN scareZO terrifiZN wowZI
    惊世骇俗 astonishIS astoundIC shockIU
    惊为天人 amazGV stunGP
    惊人 amazNQ incredRM insanRM whopRI
    惊动 alarmIW alertIZ disturbIQ
    惊喜 surprisDY pleasantIR
    惊喜交集 surprisGW
    惊奇 amazHT surprisHZ wonderJS
    惊异 amazGV astonishGS
    惊弓 frightenLU gunLZ jumpiLM shiLI skittishLC
    惊心动魄 breathtakKG soulKS stirKZ thrillKO
    惊恐 panicGT terrifiGU
    惊慌 freakII outIZ panicKO scareMU
    惊涛骇浪 hugeMW seaMZ stormMX stormiMO turbulMR waveMZ
    惊讶 surprisDR astonishKQ amazLV
    惊醒 awakenLM
    惊鸿一瞥 glimpsDH fleetIZ
    惑 bafflMK
    惜 pitiEM
    惟一 onliGZ soleGO
    惟妙惟肖 lifelikLG
    惟恐 afraidIT fearIW lestIL
    惟有 alonGZ onliGZ
    惠 offerIZ
    惧怕 afraidIT dreadIK fearIW
    惨案 massacrGG tragediGK
    惨白 ghastGF paleGS
    惨绝人寰 atrocIG brutalIM horrifIC
    惨败 badNZ crushNR debaclNC defeatNZ failNZ fiascoNC routNY
    惨遭 meetLZ sufferLU withLZ weedOP
    惨重 disastrGK heaviGT
    惩 punishDI severJZ
    惩罚 punishDP penaltiIQ
    惬意 comfortIU coziIG pleasantIQ
    惭 ashamLO boastNO bragNN brazenNQ claimNZ shamelessNP inferiorZQ
    惭愧 ashamGR shameGQ
    惯 inertiNG inertiaNG momentumNS usualQZ conventZQ spoilZN
    惯例 conventIN customPZ habitPN ofPZ practicPY routinPR rulePZ thumbPX
    惯常 usualCZ
    想 wantDK toMZ doRZ thinkTP wouldUN imaginZP presumZM speculZQ fantasiZL obsessZO
    想不到 neverKZ surprisKZ thoughtKZ unexpectKZ
    想像 imaginBP
    想入非非 daydreamKG fantasKC fantasiKU wildKZ
    想出 upHZ
    想到 thinkKT mindMX
    想去 thinkGW mullLG
    想必 likeKZ mostKZ mustKZ presumKM
    想念 missCZ
    想想 thinkDW aboutIZ
    想方设法 triJZ
    想法 ideaHT thoughtIV mindKZ opinionMV
    想要 wantHP likeLZ wouldMP doMZ toNZ youPZ
    想象 imaginDI unimaginOG picturPZ unthinkPL
    想起 recalNR
    惴惴不安 anxiousLV edgLZ nervousLT onLZ uneasiLQ
    惶 alarmKW panicKT fearLZ
    惶恐 fearIW panicIT terrifiIU
    惹事生非 troublGX
    愁眉不展 frownIV glumII worriIZ
    愁眉苦脸 faceMZ frownMV gloomiMO glumMI sadMU worriMZ
    愈 moreFZ increasKW evenOZ allPZ andQZ resiliZM setbackZL
    愈加 increasGZ moreGZ
    愈合 cureIN healIO recovIZ
    愈演愈烈 escalMM getMZ growMZ intensifiMN worsMQ worsenML
    愉快 cheerKU happiKX joyKU pleasantKQ
    意 unexpectHK thatNZ toOZ meanUQ noteWL satisfactoriXM arbitrariZK counterZQ ideographZM maliciZM malwarZL satisfiZP spaghettiZK
    意义 pointKZ sensKR meanNZ importPZ makePZ meaninglessPM pointlessPN significPV
    意向 intentFN letterNZ loiNC nonbindNC ofNZ
    意味 meanDQ impliKM signifiQC meaningZK profoundZQ
    意图 intentDQ purposIU
    意境 artistIZ conceptIV moodIU
    意外 unexpectBL surprisQS
    意大利 italianII pastaLH italiLG spaghettiLJ
    意志 determinIZ willIZ willpowIG
    意志力 willGZ willpowGG
    意思 meanDZ ideaJZ
    意想不到 unexpectHZ surprisIZ unimaginIL
    意愿 desirIX willingIH wishIX
    意料 expectDZ anticipIK
    意料之中 expectIZ surprisIV
    意料之外 unexpectFZ whileIZ surprisNZ
    意旨 intentIU willIZ wishIX
    意欲 desirIX intendIU wantIZ
    意气风发 spiritGQ confidLX highLZ vigorLU
    意见 counterproposLM counterLQ proposPT
    意识 awarMO consciousMJ realizMQ jerkRM kneeRR unawarRO unconsciRP wakeRU ideologZG
    愕 astonishHR
    愕然 astonishGS stunGP
    愚蠢 dumbKO foolishKM silliKI stupidKL
    感 motionKO forMZ sensorMK accessOZ feelRX yourRZ exclamZK inspirZQ moodZQ sensitZK thankZM
    感人 moveGZ touchGZ
    感兴趣 interestBT
    感冒 coldFR catchLZ fluLJ
    感到 feelDW sensIW
    感动 touchEV moveFZ
    感受 feelDT experiIZ
    感叹 exclamGK markIZ exclaimPL marvelPP sighPR
    感同身受 empathLP empathiLO feelLX relatLZ sameLZ
    感应 inductKI reactKL responsKZ sensorKZ
    感性 perceptHO perceptuHF
    感悟 insightIT realizIU reflectIT
    感情 affectKZ emotKR feelKX loveKZ
    感慨 feelKR sighKL emotMP withMZ lamentRG
    感染 infectHF affectOZ caseOZ offOZ onOZ personOZ rubOL
    感激 grateHI thankJR appreciKM gratitudNI eternPZ
    感激涕零 grateLQ gratitudLN
    感知 perceivKI perceptKO sensKW
    感觉 feelES sensHR
    感触 deepliIQ
    感谢 thankIL forJZ appreciNP gratePQ
    愤 indignLL
    愤怒 angerIP angriJT furiKG rageKS
    愤愤不平 aggrievKC angriKV indignKM resentKT
    愤慨 angriIV indignIM outragIS
    愿 wishJS getLZ
    愿不愿意 wantKZ willKZ wouldKZ youKZ
    愿意 likeIZ wouldIV willMZ readiOZ wantOZ
    愿景 dreamIV goalIS visionIS
    愿望 desirIX hopeIV wishIX
    愿者上钩 victimKN
    慈悲 merciDL compassIP
    慌乱 flusterGP panicGT
    慌忙 hurriFR hastiliKK inKZ
    慌慌 flurriLC flusterLP hurriLW inLZ panicLT
    慌里慌张 flusterGP panickiGG
    慎微 cautiousIR overcautiIL timidII
    慎行 cautiousMR discreetMC
    慎重 careIZ cautiousIR prudentIP
    慑 deterJN deterrJM
    慢 slowDJ downPZ leisurQP sluggishXL slowliZN
    慢了 isJZ
    慢性 chronicGI slowGZ
    慢性病 chronicFD
    慢慢 gradualGT slowliGV
    慧眼 discernKK eyeKZ insightKT sharpKS
    慰问 comfortIU condolIG consolIZ
    慷慨 generousDJ liberIS
    慷慨激昂 impassGN vehementGI
    慷慨陈词 impassLN vehementLI
    憎恨 detestIM hateIQ hatrIO
    憔悴 haggardLC wanLG
    憧憬 dreamCV
    懂 understandEV savviIK
    懂事 sensiblGN thoughtGZ
    懂得 knowGZ understandKX howLZ toLZ
    懒 laziFK
    懒得 botherKP
    戈 againstKZ backstabKK turnMZ
    戊戌变法 reformFR
    戏 gameEL playOZ jokePP nicknamPU
    戏剧 dramaHL theaterMO dramatMN playMZ theatricMK
    戏曲 dramaGP operaGM
    戏法 trickDZ
    成 theIZ toLZ aOZ successQH wasQZ completRJ generatYI finishYJ becomZQ outcomZP succeedZL doneZJ addictZI compositorZK fqdnZM memberZH proportZR
    成为 becomGQ makeNZ beOZ intoPZ turnPZ
    成交 dealIS transactLZ closeQZ handQZ shakeQW soldQQ strikeQZ turnovQR
    成交量 volumDZ tradeIZ
    成亲 marriDM getIZ
    成人 adultFK grownKK upKZ
    成何体统 outragGS scandalGI
    成像 imagCZ
    成分 componKZ compositKX elementKZ ingrediKM
    成功 successCH succeedOJ wasPZ panZR
    成千 thousandCS
    成千上万 thousandGS ofGZ
    成名 famousKV becomLZ fameLO overnightLL nameNZ makeOZ
    成员 memberDH itemPZ ofRZ
    成品 finishIZ productIZ
    成因 causGZ originGZ
    成型 formIZ shapeIZ takeIZ
    成就 accomplishIS achievIU successIZ
    成年人 adultIQ grownIK upIZ
    成效 resultJZ effectNZ toOZ
    成本 costDG expensUN cacYC overheadYO wageZP
    成果 accomplishLS achievLU fruitLW outcomLR resultLZ
    成熟 maturIO upLZ blownPJ fullPZ growPZ grownPK ripePK
    成百上千 hundrFK thousandIZ
    成立 holdJX upJZ
    成章 naturHW followMZ logicMZ makeMZ sensMW
    成绩 achievNU cardNZ gradeNT performNZ reportNZ resultNZ scoreNY transcriptNL
    成群 inJZ flockJM groupJZ herdNN swarmNP droveZI
    成色 fineIW puritiIH qualitiIZ
    成虫 adultGQ imagoGC
    成金 touchFZ goldenKR midaKC
    成长 growIQ growthKQ stockMY companiRZ flourishRS intoRZ strongRZ thriveRT
    我 meIG ourIH myJG iMH usTJ weVI donatZR
    我们 weDH ourKJ usKJ donatZQ
    我国 ourFX
    我家 myFU
    我的 myCI
    我行我素 ownIZ wayIZ
    戒 humblKN modestKL stayKZ admonishOF cautionOT warnOZ
    戒严 curfewIC lawIZ martialIP
    戒备 guardEQ alertMZ onMZ
    戒律 tabooNK
    戒指 ringBP
    戒烟 smokeFQ
    戒酒 drinkIV quitIZ soberIK
    或 orAC eitherVK maybZR norZP
    或是 orGZ perhapPU
    或者 orBN eitherPN
    或许 perhapIS maybKR mightLZ probablMZ mayOZ
    战 warGJ battlKJ fightOR strategiWR tacticWO scareZP terrifiZQ tremblZP warshipZM
    战争 warCK ofPZ warfarPD conflictPZ expeditZP
    战事 fightGZ warGZ
    战俘 prisonGN powLC
    战区 theaterIQ warIZ zoneIZ
    战友 comradFF
    战场 battlMW battlefieldMC battlegroundMG fieldMZ frontMZ ofMZ
    战士 warriorHJ soldierIR fighterJP
    战备 combatKQ
    战役 battlGW campaignGS
    战战兢兢 cautiousLR fearLW nervousLT scareLU tremblLP
    战斗 fightJT fighterJJ combatMM battlRW capacRZ effectRZ jetRM planeRZ
    战术 drillGO tacticGK endlessLZ
    战机 fighterGO jetLJ opportunLV warplanLC
    战死 battlHS inHZ
    战火 warFX
    战略 strategDJ strategiKR
    战线 frontFT lineHZ battlMW
    战胜 beatNW conquerNR defeatNV nationNZ overcomNO victorNL victoriNV winNZ
    战舰 battleshipGC warshipGM
    战败 defeatFQ loseKZ warKZ
    战车 chariotGG tankGM
    战马 horsIR warIZ warhorsII
    戛然 abruptKK haltKM toKZ
    戟 bladeFN
    截 screenshotHI blockLP interceptPI takeQZ truncatSH stripZQ
    截住 interceptGU stopGZ
    截取 capturFU
    截断 truncatDH
    截止 deadlinKI dueKZ endNZ untilQZ cutRZ cutoffRJ offRZ
    截然 oppositEP exactKZ polarKZ contrariZP
    截然不同 differFZ
    截稿 deadlinKO
    截至 asMZ byMZ ofMZ toMZ untilMZ upMZ
    戳 timestampDI stampJK
    戴 wearHP withJZ onNZ supportPZ personRZ
    户 userDG usernamQI accountZK uidZJ clientZI merchantZQ portalZL superusZM tenantZG
    户口 householdIZ hukouIC registrIT
    户部 revenuHP ofHZ
    房 roomGP housGN homeOZ kitchenZM mortgagZK rentZN
    房东 ownerFX landlordKK propertiKZ
    房产 propertiIZ estatLO housLW realLZ taxLZ
    房地产 estatHL realHZ propertiLZ housOZ
    房子 housDR buildJZ homeMZ
    房屋 housET buildKZ homeKZ
    房租 leasIP rentIT rentalIO
    房车 rvCC
    房里 roomDZ inJZ
    房门 doorCV
    房间 roomIW bedroomNK
    房顶 roofCO
    所 theIY allKI toPZ chosenZM deedZO attorneyZP desirZN freeliZO goeZQ ownerZN ownershipZO seatZO
    所以 soIT thereforMO thatRZ hencSL
    所作所为 actionMZ conductMS deedMO doeMZ oneMZ whatMZ
    所向披靡 everythKZ invincKS sweepKX unstoppKN
    所在 locatLZ whereMZ ofMZ
    所在地 locatHZ seatJT siteJZ
    所属 belongIR toLZ affiliOO subordinQQ
    所得 taxFV incomGR gainQX
    所有 allAH everyonZP
    所有制 ownershipCU
    所有者 ownerDM appearMZ
    所用 useFZ
    所知 knowGZ knowledgGV
    所要 exactIZ
    所见略同 alikJJ sameJZ thinkJZ
    所谓 callHZ
    所长 strengthKU directorMV headMZ
    所需 desirIM theLZ
    扁平 flatDO flattenKM organMZ
    扁桃 tonsilCC
    扁豆 lentilCC
    扇 scallopIG fanKP
    扇子 fanCR
    扇形 sectorGP fanKR shapeKZ
    手 handEH manualGF partnerWN phoneZK turnovZN assistZO backhandZO cartwheelZK feeZK fingerZR gesturZN gloveZK handbalZJ handshakZI helperZO riderZI singerZJ wrenchZL
    手上 handDZ inIZ
    手下 menIS subordinIQ underIZ
    手中 handDX inJZ
    手册 manualEV
    手势 gesturCL personOZ signPZ
    手头 handKZ onKZ
    手套 gloveBG
    手工 manualIV byJZ handMZ handmadMC
    手帕 handkerchiefCC
    手忙脚乱 flusterLP franticLC inLZ rushLZ scramblLR
    手拉手 holdBZ
    手持 handKZ handheldKH heldKO holdKZ
    手指 fingerBO
    手掌 handJZ
    手推车 cartGQ wheelbarrowHG
    手提包 handbagCG
    手术 operGZ roomNZ scalpelNC surgeriNG surgicNJ theaterNQ
    手机 phoneDJ mobilKY cellPZ smartphonRF
    手枪 handgunIG gunIS pistolIH
    手柄 draggablHM
    手榴弹 grenadDB handIZ
    手段 meanLZ measurLZ methodLZ resortLR toolLZ
    手法 methodIZ techniquIR trickIX
    手球 handbalCH playLZ
    手电筒 flashlightFH torchGL
    手稿 draftIX manuscriptIM noteIZ
    手续 feeEK transactPZ paperworkUG
    手肘 elbowCI
    手脚 limbKO
    手腕 trickGX wristGG
    手臂 armCU
    手舞足蹈 dancHQ excitMW gesturMV joyMZ forMZ
    手艺 craftIR craftsmanshipIG skillIZ
    手表 watchEV wristwatchIC
    手足 andNZ brotherNT feetNS handNZ limbNO flusterZP
    手足之情 brotherIT brotherhoodIG loveIZ
    手里 handCX inKZ
    手镯 braceletCG
    手风琴 accordionBG
    才 ifHZ onliMR abilWR jackXP versatilXN specialistZM
    才华 talentBQ brilliantZR
    才智 wisdomFK ingenuKI talentKX
    才能 canHZ toKZ beforNZ beQZ onliRZ
    才高八斗 brilliantGR talentGX
    扎 clusterKZ intoKZ inKZ
    扎实 solidJS downNZ earthNV steadiNV sturdiNL thoroughNT toOZ
    扎根 rootGX takeGZ
    扑 topologNF onNZ jumpNZ plopNG splashNM thumpNI
    扑克 cardFZ pokerLK
    扑朔 mysteriHM bewildNN complicNS confusNW
    扑灭 outGZ
    打 theJZ toLZ inNZ aOZ onQZ openUH printerWI beatZP reopenZL printablZK analogZO crackZQ dialZP packZN printZH punchZO
    打下 capturKZ downKZ layKU shootKV
    打井 wellFZ
    打人 hitFV beatKW peoplKZ
    打仗 fightGZ warGZ
    打伤 injurGR woundGS
    打倒 downGZ overthrowLK
    打入 breakKZ enterKZ infiltrKL intoKZ
    打出 hitKZ playKZ putKZ upKZ
    打击 strikeKQ crackMQ downMZ hitMT blowRR combatRQ fightRZ hurtRR percussZE
    打动 impressIV moveIZ touchIZ
    打包 packDM upRZ
    打卡 inFZ punchMQ
    打印 printerFI printIH printablXK
    打嗝 hiccupDK
    打孔 drillGT punchGQ
    打字 typewritHK inputKZ
    打官司 litigLI sueLO
    打家劫舍 lootIK plunderIK robIO
    打工 workKZ jobMY workerMZ earnerRC
    打开 openAH reopenZL
    打成 beatKW intoKZ reachKZ tieKV
    打成一片 blendNN minglNI
    打扫 cleanFV sweepJV upKZ
    打扮 dressGR upGZ
    打扰 botherIP disturbIQ interruptIX
    打折 saleGS discountHR onKZ
    打抱不平 championMK defendMU injusticMG standMZ upMZ forMZ
    打招呼 sayGZ greetLR helloLQ
    打探 pokeLM
    打架 fightDZ
    打法 tacticKO
    打猎 huntBK
    打电话 callGX phoneKZ makeOZ
    打盹 dozeGG napGM
    打破 breakEX boxMZ smashQM outsidRZ ruleRZ outRZ antitrustZI impassZP
    打磨 grindIO polishIS refinIU
    打算 planKW inOZ
    打败 beatGW defeatGV
    打赌 betCU
    打趣 jokeGP teasGL
    打退堂鼓 backJZ
    打造 buildKZ tailorKO creatOZ fromOZ customPZ forgPT madePZ scratchPW
    打道回府 homeGX
    打量 upHZ
    打高尔夫 golfCO
    打鼓 drumDI beatHZ fanfarZK
    扔 throwER
    扔掉 throwFS
    托 sothoQI supportQZ delegRP cleanRZ everythRZ palletRK tellRZ revealRY trayXI motorcyclZK
    托儿所 daycarGC nurseriGC
    托管 hostEZ colocOC custodiOK trustOZ
    扣人心弦 excitIW gripIL thrillIO
    扣除 deductBK
    执 executHH performKL runNV receiptQK beQZ
    执意 determinGZ insistGN
    执掌 chargKV controlPZ headPZ leadPZ runPZ takePZ wieldPG bePZ
    执政 inIZ partiLY powerLZ ruleLZ
    执法 enforcGM lawGZ policNV
    执照 licensEQ permitJU certifNZ
    执行 executEG performML runOV enforcXM actuatZC consulZL ceoZI
    执迷不悟 stubbornNQ
    扩 extensCI expandQO capacZO expansZM enlargZR extendZI rampZQ
    扩充 extendFZ expandHZ
    扩大 upKZ enlargMR broadenOH expandOZ growOZ increasOZ rampOQ widenOG
    扩展 extensBI extendUI expandYR scalablZO expansZM
    扩建 buildNZ enlargNT expandNZ expansNP extendNZ extensNZ outNZ
    扩张 expandLZ expansLP growLZ scaleLZ upLZ
    扩散 diffusEE spreadJT outNZ proliferNL
    扫 scanDH qrLQ sweepRP mopZM scannerZK
    扫地 sweepGR floorLZ roombaLG vacuumLZ
    扫帚 broomCH
    扫描 scanCH scannerJH
    扫雷 minesweepFB clearKZ mineKX
    扬 strengthKQ offLZ goPZ swaggerPN speakerZN
    扬声器 speakerCM loudspeakNM
    扬起 kickIW raisIZ upIZ
    扭 turnEY awayOZ profitPR aroundQZ
    扭曲 distortDK twistHP
    扭矩 torquCC
    扭转 turnHZ aroundLY reversMW tideNO bendQN twistQR
    扮演 playCX actJU
    扯 aimlessNP ramblNR chatNZ talkNZ disputQQ
    扯下 ripGR
    扰 interruptNX agitQP annoyQU disturbQX
    扰乱 disruptKO disturbKQ offKZ throwKW
    扳 wrenchIL
    扳手 wrenchEJ spannerGF
    扶 supportIZ helpJZ holdMZ reliefPZ povertiZO
    扶手椅 armchairCF
    扶持 helpKZ propKP supportKZ upKZ
    扶梯 escalCM
    扶植 fosterKN propKP supportKZ upKZ
    批 commentDM approvHI bunchVN wholesalZK batchZJ bulkZO
    批准 approvFL signLZ offMZ onRZ permitRY ratifiRC
    批判 criticBO critiquNI
    批发 wholesalGE bulkJN dealerNM distributorNL inOZ
    批处理 batchEO batchfilMN processMZ
    批次 batchBL
    批注 commentGM byOZ threadRZ
    批示 commentIZ instructIY writtenIV
    批评 criticFR outKZ callOZ fireOZ lashZK
    批量 batchJM volumKZ massMM bulkNL smallPZ
    扼 offGZ
    扼要 succinctJN pointJZ toJZ
    找 findEG foundHI couldRZ lookZQ seekZP discovZP lookupZK pokeZM
    找不到 foundEN couldKZ beQZ unablQZ findZP volumenamZJ
    找出 findGZ identifiJZ outKZ
    找到 foundDL couldQZ findQN haystackZG
    找回 bringLZ backLZ retrievLZ
    承 inheritFH underwritNG pressurZQ
    承保 coverIX insurIW underwritIP
    承办 hostIZ organIZ undertakIP
    承包 contractFT contractorGM
    承包商 builderIQ contractorIM vendorIW
    承受 affordKN bearKR endurNT sufferNU takeNZ withstandNL
    承担 onKZ takeKZ assumPT bearPW hookPY shoulderPT undertakPP
    承接 followKZ onKZ takeKZ undertakKP
    承袭 followGZ inheritGZ
    承认 acceptMZ acknowledgMN admitMS ownMZ recognMZ upMZ
    承诺 commitFW pledgKN promisKU
    承载 carriEY
    技 technicGK skillKM renovQZ upgradQZ technologZM
    技工 mechanFR skillMZ technicianMI workerMZ
    技巧 skillIZ techniquIR trickIX
    技术 technologHG technicKH techMF techniquVP technicianWI
    技法 skillGZ techniquGR
    技能 skillCK abilPS
    技艺 artIZ craftIR skillIZ
    抄 ccGK copiOZ buyQZ dipQI fishQV
    抄袭 plagiarGG copiLZ offLZ ripLR
    抉择 choicIZ choosIZ decisIX
    把 toFZ jsonbZM
    把关 checkLZ controlLZ gatekeepLC qualitiLZ vetLN
    把戏 trickCX
    把手 handlMZ commandOZ deputiOP inOZ knobOL numberOZ secondOZ twoOZ
    把握 confidKX graspKQ seizKT sureKZ
    把玩 playGZ withGZ
    抑 circumflexJL curbPJ repressPK
    抑制 holdKZ suppressNS backPZ controlPZ downPZ inhibitPC reinPQ restrainPP
    抑扬 circumflexKL
    抑郁 depressDK antidepressMC prozacMC
    抒情 lyricBF
    抓 onKZ focusOZ jobOZ hangOX toOZ doPZ gripPL graspZQ
    抓住 holdKY onKZ ontoMS graspRQ latchRG
    抓取 crawlMM grabMU graspMQ scrapeMM fetchOZ
    抓狂 freakGN
    抓紧 hurriJR
    抓起 grabIU pickIZ upIZ
    投 castFJ investKK venturZO vcZM bankerZM trapZO valuatZM
    投产 intoJZ productJY goMZ
    投保 insurFP customNZ outNZ policyholdNG takeNZ
    投入 putMR intoNZ inPZ goQZ investQT leanTQ spendWQ engagYO immersYP roiYI sinkYP
    投其所好 toGZ appealLR caterLI panderLC
    投向 toGZ throwJW turnJZ
    投奔 refugKG
    投影 projectDZ
    投手 pitcherCG
    投掷 hurlGG throwGW
    投放 putPY runPZ onRZ castXQ
    投机 speculGJ alongPZ disagrePT gamblerPC getPZ traderPI notPZ
    投标 bidFM submitKZ tenderKO
    投球 pitchCU
    投票 pollHH voteHL ballotQM castQZ placeQZ rightQZ stationQZ
    投稿 contributGV submitGZ
    投诉 complainGS complaintGQ
    投资 investEI investorIG backerRH vcRH shareholdVR venturZO roiZI angelZJ diversifZM diversifiZP institutZQ
    投足 everiKZ gesturKV moveKZ movementKU
    投身 intoJZ diveMN inMZ jumpMV
    投降 giveHZ capitulMC surrendMN upMZ inMZ
    投靠 refugLG
    抖 douyinIG tiktokIG rousPG
    抖动 jitterGE shakeIW tremblIP
    抗 resistIS fightKZ toNZ
    抗争 fightIZ resistIX strugglIV
    抗体 antibodiGG immunGO
    抗击 againstIZ fightIZ resistIX
    抗原 antibodiGG antigenGC
    抗战 warGW resistJX
    抗拒 resistFR irresistKM refusKX
    抗日 japanHH resistJZ antiMN japanesMZ againstNZ
    抗生素 antibiotGG penicillinGG
    抗病 diseasFM resistFZ
    抗药 resistDS drugIZ
    抗衡 competJR withJZ contendNS counterbalNC matchNZ rivalNP
    抗议 complainKS demonstrKR objectKZ protestKL
    抗震 earthquakDH
    折 wrapLU discountPO belowRZ folderRZ markdownRJ memoriRZ collapsVN depreciZM foldZK
    折叠 collapsDN overflowOT fanfoldRO foldZK
    折合 toHZ
    折射 refractDB reflectIT
    折扣 discountGL offNZ couponOR dealPZ pricePZ reducPZ storePZ
    折断 breakGZ snapGY
    折旧 depreciEK lifeOZ
    折磨 tormentGG torturGK
    折腾 overJZ tormentOG tossOM
    折衷 offIZ tradeIZ tradeoffII
    抚摸 caressIG strokeIW touchIZ
    抛 throwHQ raisLW behindPY leavPZ dumpQU offerQZ
    抛光 buffGC polishGS
    抛弃 throwJS discardMU abandonOV awayOZ giveOZ outOZ upOZ
    抛物线 parabolaCC
    抢 forIZ jumpMZ stealMX
    抢先 aheadIW getIZ
    抢劫 lootIK robIO robberiIC
    抢占 grabLP seizLO
    抢夺 grabKU robKO seizKT snatchKK
    抢救 rescuGW saveGZ
    抢购 buyHS upJZ
    护 protectBH guardianZM guardrailZJ safeguardZO unprotectZK maintenZK passportZL
    护卫 escortHJ frigatMC guardMY protectMZ shipMZ
    护城河 advantagKZ barrierKU competitKY moatKJ
    护士 nursBK
    护照 passportDJ documentNZ travelNZ
    护理 careEU nursGM
    护送 accompaniGR escortGO
    报 reportBH newspapVJ alarmZL alertZP earnZO whistlZL whistleblowZH
    报上 newspapGT reportGZ
    报仇 avengFG revengFG vengeancZI
    报价 bidLR offerLZ priceLZ quotLZ quotatLU
    报关 customFZ
    报刊 newspapGQ andJZ magazinJL
    报名 appliLZ enrolLW registLZ signLZ upLZ
    报告 reportDJ bugOW
    报备 fileGZ reportGZ
    报复 retaliID backNZ evenNZ getNZ payNZ revengNL
    报头 headerHZ
    报废 junkKZ offKZ scrapKL writeKZ
    报社 newspapGO officLZ paperLZ pressLZ
    报税 taxFV
    报章 newspapCT
    报答 repayGT requitGC
    报纸 newspapEM paperJZ
    报表 reportEU withNZ statementOZ unlessRZ
    报警 policIQ alarmLV
    报道 reportHZ newsQY coverQX coveragQO storiQX upRZ followRZ journalRZ investigZR
    报酬 paidKV payKZ remunerKC rewardKT
    报销 expensGU reimbursGC
    抨击 lashNK
    披 pizzaJF wearLT drapeNI beOZ
    披上 drapeII onIZ putIZ
    披肩 shawlDC
    披露 disclosGN disclosurMK publishMZ revealMY
    抬起 liftGT raisGZ
    抬高 upGZ jackNP
    抱 handLZ togethMZ sorriNL cupQQ bandQU hugZJ
    抱住 embracIN holdIZ hugIQ
    抱头痛哭 weepMR
    抱怨 blameKV complainKS complaintKQ grumblKK
    抱歉 sorriGL wePZ butQZ
    抱残守缺 clingKC
    抱薪救火 worsNQ
    抱负 ambitGN aspirGL
    抵 deductFK
    抵债 insolvGB
    抵制 resistGS backLZ boycottLC pushLZ
    抵御 offIZ againstOZ fendPL wardPM withstandPL
    抵扣 deductGP offsetGZ
    抵抗 resistFS backKZ fightKZ
    抵押 collaterIH mortgagIN pledgIJ securNZ
    抵挡 fendKL offKZ resistKX withstandKL
    抵触 contradictHO conflictJZ resistJX
    抵达 reachFZ arrivGW
    抹 forgetGR
    抹去 wipeFR offKZ outKZ
    押 pledgHM collaterIM mortgagSQ pawnSG
    押注 betGN onJZ
    押金 depositDO securIZ
    抽 samplIT spotOW populPU
    抽出 outFZ
    抽屉 drawerBB
    抽成 cutJY takeJZ commissNR skimNK
    抽搐 convulsGG twitchGC
    抽查 checkGZ
    抽样 samplCQ pollPQ surveyZQ
    抽水 pumpFI
    抽烟 smokeBO
    抽象 abstractCG layerLZ
    抽身 stepFZ
    拂 dusterIG whiskIG
    拂袖而去 outIZ
    拄 withGZ caneZN
    担 bearKW liablMG takeMZ
    担任 asJZ servJS
    担保 guaranteJQ behindOY collaterOM cosignOW guarantorOC standOZ vouchOG
    担子 burdenGO loadGZ
    担当 bearKW onKZ responsKZ takeKZ
    担心 worriHS concernMT aboutMZ anxiousNU fearNW afraidOT
    担忧 worriGR concernJQ aboutOZ anxiousOV
    担惊 afraidMT anxiousMV fearMW liveMZ worriMZ inMZ
    担架 stretcherCC
    担负 bearIW shoulderIT undertakIP
    拆 splitDK spinPQ offPZ upPZ detachXQ
    拆开 apartJT
    拆迁 demolishIG demolitIG relocIV
    拆除 downHZ demolishQG dismantlQC
    拇 thumbDP
    拇指 thumbEP fingerIU
    拉 downKX pullMP dropMZ latinPI driveQZ stretchUN koalaYG arabZJ extrusZI karaokZK
    拉丁 latinBT
    拉丁字母 latinBL
    拉丁文 latinDV
    拉伸 extrusBI stretchZQ
    拉开 drawLZ openLZ pullLZ startLZ widenLG
    拉扯 bringKZ dragKZ pullKZ upKZ
    拉拉扯扯 dragIZ pullIZ tugIC
    拉票 canvassIC voteIU winIZ
    拉链 zipperCF
    拉面 ramenBG
    拌 mixBZ
    拍 startKZ auctionLI bidLR atNZ beatQZ clapSM
    拍卖 auctionKI bidKR offKZ sellKZ
    拍手 clapDI handHZ
    拍拍 clapGO patGG
    拍摄 takeGZ filmJS shootJV
    拍板 finalJX
    拍案 slamMK
    拐 turnGZ inflectKJ aPZ cornerVP
    拐杖 crutchIJ caneJN stickJZ walkLZ
    拐角 aHZ cornerKP
    拒 rejectII deniKN refusOK wasOZ becausQZ declinUN
    拒付 chargebackIC paymentIZ refusIX
    拒绝 rejectII deniKN declinMM refusNK denialXJ
    拓 topologEF
    拓展 developFY expandMZ extendMZ dealMZ
    拔 pullKZ unplugKM plugQZ
    拔出 drawKZ outKZ pullKZ
    拔地而起 riseIW towerNQ
    拔掉 pullDZ
    拔牙 toothFJ
    拔苗助长 overenthusiasmMG
    拖 dragDG dropJW prolongZK
    拖垮 downFZ
    拖延 offMZ stallRR
    拖把 mopCM
    拖拉 tractorCG
    拖欠 arrearLG defaultLZ delayLX oweLP paymentLZ
    拖累 downJZ dragJV onJZ weighJP
    拖车 trailerEI
    拖鞋 slipperCK
    拘 carefreLS freeLZ unfettLK unrestrainLP
    拘捕 arrestGL detainGK
    拘留 detainGK detentGG
    招 attractIM admissON investPZ recruitQO techniquSR
    招兵 armiMZ buildMZ hireMT raisMZ recruitMT teamMY
    招募 bringNZ enlistNI hireNT onNZ recruitNT signNZ upNZ
    招呼 callIZ greetIR helloIQ
    招式 moveGZ trickGX
    招待 entertainKR receptKN servKX treatKY
    招待所 guesthousGG hostelGC
    招手 beckonGL waveGZ
    招揽 attractMW boardMY bringMZ recruitMT solicitMK onMZ
    招摇 offKZ paradKG showKZ swaggerKR
    招收 admitIS enrolIW recruitIT
    招架 wardLM
    招标 bidHK invitJZ tenderJJ
    招牌 signIZ signaturIZ signboardIG
    招生 admissIN recruitIO studentIZ enrolNW
    招聘 recruitHN hireIO jobKZ fairMX
    招股 fileGZ prospectusGC
    招致 incurKM invitKZ leadKZ toKZ
    拜 kabylJK azerbaijaniQL
    拜访 byJZ comeLZ visitLZ
    拟 virtualEH hypervisorOO fitPY overfitQH simulZJ underfitZH
    拟定 draftKX drawKZ formulKL upKZ
    拣 choosIZ pickJZ
    拥 theNZ rushPU surroundPR supportQZ hugWJ congestZG jamZN tenantZR
    拥戴 backGZ supportGZ
    拥护 behindKY getKZ supportKZ upholdKI
    拥抱 hugFK embracLN intoLZ leanLV
    拥挤 congestGQ crowdGY
    拥有 ownER haveNZ ownershipPQ holdRZ possessUN
    拦 blockCP interceptZM
    拦住 blockGZ stopGZ
    拦截 blockDP interceptOK
    拨 callIZ dialMP groundhogNI marmotNI
    拨付 allocGZ disbursGG
    拨号 dialGP
    拨款 fundGX allocJZ appropriJR grantNZ
    择 selectDI choosGH pickZP chosenZL selectorZI choicZL pickerZI
    括 includCL bracketOI enclosRN parenthesiZJ braceZK parenthesZJ
    括号 bracketDI closeMZ openPZ bracePK parenthesiSM parenthesTJ
    括弧 parenthesiEO
    拯救 rescuFU saveGZ
    拱 bracketFZ
    拱形 archBI
    拱手 handJZ giveMZ overMZ surrendMI awayRZ bowRU cupRR submissRT
    拳 fistKG andMZ punchMK artRZ kickRZ martialRN beatZR cupZQ
    拳击 boxFZ boxerKI punchKQ
    拳头 fistDJ punchKP faceNZ
    拳法 martialLP
    拷 copiHZ cannotMZ
    拷贝 copiGZ cannotLZ
    拼 spellGI spellcheckML puzzlQP jigsawRH hustlZP
    拼写 spellEI spellcheckKL checkerQZ
    拼凑 togethEY scrapeNM
    拼合 togethFZ
    拼错 misspelER
    拼音 alphabetIT phonetLR pinyinLD bopomofoMP spellNZ writeOZ
    拽 dragJS hereMZ
    拾 climbFQ stepKZ
    拾人牙慧 ideaKZ parrotKO plagiarKL secondhandKC
    拾荒 scavengFB collectKZ scrapKL
    拿 takeLZ inPZ bagQT almostRS betRU certainRZ dunkRN slamRU
    拿下 landIT winIV capturNZ getNZ takeNZ
    拿出 outKZ
    拿到 getGZ
    拿手 bestMZ fortML specialtiMN strongMZ suitMZ trickMX
    拿来 bringIZ fetchIZ takeIZ
    拿破仑 napoleonCC
    拿起 upFZ
    持 supportCH isQZ unsupportSJ sustainZR duratZO heldZL keepZQ maintainZO persistZK sidelinZQ stalemZK stayZQ
    持久 longKZ protractKB warNZ haulSJ prolongSM persistUO
    持久性 persistEV
    持之以恒 perseverHM consistMZ persistMY stickMY withMZ
    持平 levelHZ
    持有 holdJZ heldMN ownMZ subjectOZ
    持续 continuKZ sustainMI duratOO keepQZ persistRT climbVQ unsustainWK slumpZN
    持股 shareholdJM holdKZ ownershipMZ ownOZ shareOZ stakeOU employeZM
    挂 suspendGI hangMN pendOR mountPP attachQZ
    挂号 appointGS registGZ
    挂帅 takeGZ
    挂断 upFZ hangGV
    挂钩 linkJZ tieJV toJZ
    挂齿 mentionJX trivialJP worthJS notLZ
    指 specifiDG theKZ assignUL pointZQ indicZK givenZN unspecifiZL fingerZH directZR exponZK exponentiZL fingerprintZJ guidZQ pointerZH
    指令 directFR instructNO orderPZ isaXC
    指使 instigKL
    指出 indicGT outMZ pointMZ toPZ callQZ noteQZ sayQZ
    指南 guidER guidelinOM manualOZ
    指向 pointGT toNZ referOZ atPZ
    指头 fingerCV
    指定 specifiCG assignQM givenZN unspecifiZM
    指导 guidJW instructorKK directMZ guidancNN instructOW advisPS politPZ
    指引 guidHZ guidancKP pointKZ wayKZ
    指挥 commandGZ officOX postOZ captainTN conductorTK headquartTP
    指控 accusGL allegGH chargLZ
    指数 exponentiDF exponMI indexMZ
    指日可待 imminNO
    指明 indicJZ outMZ pointMZ designNZ
    指望 countMZ expectMZ hopeMV lookMZ onMZ toMZ
    指标 metricFJ indicNY keyPZ measurQY
    指派 assignGZ castLZ
    指点 advicMV advisMS directMZ giveMZ outMZ pointMZ
    指甲 nailEL polishJZ fingernailMG
    指示 indicDO instructMR directNZ
    指示器 indicCU
    指纹 fingerprintBI
    指肠 duodenGG duodenumGG
    指责 accusIQ blameIV criticIZ
    指针 pointerCH
    挈领 highlightIZ mainIZ pointIZ
    按 pressFG byHO toOZ buttonZH tapZK accordZQ ctrlZM massagZJ
    按下 cellPZ
    按住 holdER downIZ pressOZ
    按兵不动 bideOG
    按劳分配 workHZ
    按捺不住 cannotJZ restrainNP
    按摩 massagEH rubML getNZ
    按时 onIZ punctualIG timeIZ
    按此 tapFV
    按照 accordJO toMZ theirPV inPZ basePZ followPZ onQZ withQZ
    按说 inIZ ordinariliIC theoriIQ
    按部就班 byJZ stepJZ routinOR
    按钮 buttonDH theKZ toPZ
    按键 ideographIW buttonKZ keyboardNV
    按需 demandGQ onIZ
    挑 pickiML carriNZ raisPZ
    挑剔 pickKY apartPZ onPZ pickiPN flawlessPO impeccPI
    挑战 challengEK takeLZ onLZ
    挑拨 offJZ playJZ
    挑毛病 pokeIM
    挑衅 provocFB challengKR provokKO
    挑起 provokKO shoulderKT stirKT upKZ
    挑选 pickFS choosKZ andOZ outOZ selectOZ
    挖 cryptominJP digJN awayPZ excavPP hirePT poachPK mineZQ
    挖出 digFP
    挖掘 digJM mineLR excavMK intoMZ diggerQG explorQZ tapQX upQZ
    挖空心思 contrivLC
    挖角 poachDF talentIZ
    挞 tartFF
    挟 holdJZ threatenLM
    挠 scratchIS
    挡住 blockKZ keepKZ offKZ stopKZ
    挣扎 strugglGT fightKZ gaspXN
    挣脱 breakHZ freeHZ
    挣钱 earnGR moneyGZ
    挤 outIZ crowdJQ squeezLM onOZ extrudQI ekeRJ putRZ
    挤眉弄眼 eyeIZ makeIZ winkIP
    挥动 brandishGI waveGZ
    挥手 waveBU
    挥舞 brandishII waveIZ wieldIG
    挥霍 burnKY splurgKC squanderKI throughKZ
    挨 nextIZ
    挨家挨户 doorJX housJZ toJZ
    挨打 beatIW beatenIO takeIZ
    挪 moveIZ shiftJY aroundMZ maneuvMK
    挪威 norwayEF norwegianIP
    挪威语 norwegianCL
    挪用 divertIN embezzlII misappropriIC
    挫折 failurIZ frustratIK setbackIO
    挫败 defeatKV frustratKK setbackKO thwartKC
    振 arguON assertON boostOT plausiblOL revOT speakOZ liftOT upPZ
    振兴 rejuvenGG revitGC
    振动 vibratBG
    振奋 excitIW inspirIV upliftIG
    挺 throughKZ
    挺身而出 forwardJZ stepJZ upJZ
    挽 tideKO
    挽回 irreparMG irreversMJ saveMZ backQZ redeemQM retrievQZ undonQU winQZ
    挽救 rescuGW saveGZ
    捂 facepalmGJ
    捆 bundlEO
    捆绑 tieFM bundlIL downOZ upOZ inPZ
    捉住 capturIZ catchIZ grabIU
    捉摸 downKZ elusKK pinKZ unpredictKR
    捉摸不定 elusIK erratII unpredictIR
    捍卫 defendKQ forMZ protectMZ safeguardMO standMZ upMZ
    捏 pinchIM
    捏造 fabricFQ makeKZ upKZ
    捐 contributJQ makeKZ donatZO
    捐款 donatDM contributLT
    捐献 donatBQ
    捐赠 donatCN contributJV
    捕 capturCL
    捕捉 capturFU catchIZ
    捕捞 catchGZ fishGV
    捕获 capturEN catchIU
    捕风捉影 chaseLU groundlessLN shadowLZ speculLS unfoundLG
    捕食 predatIB preyIH huntNP hunterNG onNZ
    捕鱼 fishCN catchKZ
    损 corruptEJ lossMQ isOZ losslessRI brokenZO damagZR
    损伤 damagJU hurtJR injuriJO
    损坏 corruptDJ damagOO isOZ spoilUN brokenZO
    损失 lossDQ loseLZ damagNU
    损害 harmGR damagKU hurtKR
    损耗 wearHP lossMZ tearMZ wastagMC andMZ
    换 toIZ changOZ wrapRM convertSI replacVH switchVH swapWI transitXM exchangZJ conversZN transformZI castZN newlinZJ togglZI makeovZK altZK carriagZO ddeZP leadershipZR substitutZP turnovZN
    换取 forFZ
    换句话说 anothMZ putMZ wayMZ
    换用 switchHZ toHZ
    捣乱 messIQ disruptNO
    据 dataCG toOZ databasRI metadataZI accordZL baseZP carvZQ credentiZK dbZK ddeZQ gssapiZQ occupiZQ packetZQ pivotZQ svndiffZM
    据为己有 appropriLV claimLV forLZ keepLZ takeLZ
    据悉 isIZ itIZ reportIZ
    据点 baseGZ strongholdGL
    据称 allegIM reportIZ saidIQ
    据说 allegMM itMZ reportMZ saidMQ supposMS isMZ
    捷 shortcutBJ
    掀开 liftIT openIZ uncovIG
    掀起 liftKT offKZ raisKZ setKZ
    授 giveIR toKZ creditPV grantQM authorZN
    授予 grantFM allowJZ awardQR conferQU
    授人以柄 ammunitKG
    授权 authorCM delegOQ
    授课 lecturGP teachGV
    掉 outMZ downMZ dropPZ behindQZ fallQZ lagQQ
    掉以轻心 complacNO underestimNL
    掌 leaderKW palmLK handMZ headNZ sectNJ techniquRZ bossRQ
    掌上明珠 applLO belovLL
    掌声 applausGM clapGO
    掌心 palmDK centerMZ ofMZ
    掌控 onIZ
    掌握 controlLZ ofOZ onOZ stayQZ graspSQ ropeZQ
    掌柜 managGZ shopkeepGC
    掌管 controlJZ inKZ
    掌舵 helmKG leadKZ runKZ steerKM
    掏 payJZ upJZ poniNL
    掏出 outGZ
    排 sortEH byLZ collatQL exclusVK troubleshootZJ arrangZK rankZO emissZI excludZI
    排他 exclusDR
    排出 dischargIL drainIQ expelIN
    排列 arrangGK permutMJ orderPZ
    排名 rankDL topPZ oneQZ
    排山倒海 irresistIM overwhelmIU sweepIW
    排序 sortCI byOZ collatRM
    排挤 outFZ
    排放 emissGI carbonNZ dischargNL emitNR releasNZ
    排斥 excludJV againstNZ discriminNZ dissidNG purgNS rejectNZ repelNG
    排水 drainGQ drainagGG
    排水量 displacCO
    排灌 drainagIG
    排版 layoutGZ typesetIH
    排球 volleybalBF
    排行榜 chartIZ leaderboardIC rankIY
    排长 leaderIZ lieutenIM platoonIC
    排队 lineJZ inLZ waitLZ queueOU
    排除 excludEI outOZ exclusRP overcomSJ troubleshootZQ
    排骨 ribHI meatHZ
    掘 excavHN
    掠夺 predatoriIF plunderMI lootNK onNZ preyNM undercutNI
    掠过 flashKV pastKZ skimKK sweepKW
    探 probeHK outNZ leanOV explorZP
    探头探脑 craneII peekIJ peepII
    探戈 tangoCC
    探明 provenGI verifiGZ
    探查 inspectorHW pokeJM
    探测 probeGJ detectIW detectorPK explorPZ sensorPZ
    探究 digLT explorLZ inquirLQ intoLZ investigLV
    探索 explorCM probePU
    探讨 discussGV explorGZ
    探险 adventurGJ expeditIO explorIZ
    掣 speedGV fastLZ raceLW
    接 connectDG toMZ linkQF plugZP receivZL attachZP connectorZI acceptZH directZN disconnectZN eternusZP hyperlinkZH interfacZK junctionZM nearestZN reconnectZM reinforcZO socketZI sslZQ unixZL whisperZM
    接到 receivJZ linkKZ getLZ
    接力 relayFM passNZ raceNZ takeNZ turnNZ
    接力棒 batonIG passIZ torchIM
    接受 acceptFH withRZ
    接口 interfacBK
    接合 jointDT
    接壤 borderFZ adjoinKM shareKZ
    接待 hostIZ receivIZ receptIN
    接待员 receptionistCC
    接手 takeIZ slackNN
    接收 receivDL acceptNZ grabVQ
    接替 overKZ replacKZ succeedKY takeKZ
    接点 pointGW anchorKZ reductOV
    接班 overKZ succeedKY successKZ takeKZ
    接班人 heirGK successorGP
    接着 thenHZ nextJZ afterOZ andOZ followOZ immediOZ
    接种 vaccinDF inoculIC
    接管 takeGZ overHZ takeovLM
    接纳 acceptLZ admitLS embracLN inLZ takeLZ
    接见 grantKZ interviewKR meetKZ receivKZ
    接触 reachJX accessOZ contactOZ exposurOO haveOZ outOZ touchOZ toOZ
    接踵而至 comeIZ
    接近 nearestJN nearKR approachQV approximQU closeQZ closestQO
    接连 inIZ anothLZ oneLZ afterLZ successLZ
    控 controlBG consolZI ipythonZK masterZQ monitorZL treatiZO
    控制 controlCI cybernetYC reinYQ
    控制台 consolAI ipythonZK
    控告 accusIQ chargIZ sueIO
    控股 controlIZ holdIZ stakeIQ majorNZ
    控诉 accusIQ complaintIQ denouncII
    推 pushJN tweetOF promotPU onRZ twitterUK fuelZO inferZO recommendZM
    推三阻四 excusFL
    推举 choosIZ electIW nominIR
    推倒 downKZ startKZ scrapPL
    推出 outGZ bringNX releasQY launchRZ
    推力 pushGZ thrustGC
    推动 pushGP aheadQZ boostQT driveQZ forwardQZ promotQZ propelQJ throughQZ
    推向 toHZ bringMZ driveMZ pushMZ takeMZ
    推土机 bulldozGC diggerGG
    推导 derivCO
    推崇 admirIV esteemIL praisIT
    推广 extendNZ goNZ outNZ popularNZ promotNZ rollNX spreadNX toPZ
    推开 pushES
    推心置腹 heartFW
    推拿 massagCP
    推断 inferEM deducIJ
    推测 guessGP speculKQ inferMT presumMM
    推演 deducIL deductIP simulIT
    推理 inferFJ reasonHX deducPL thinkPZ
    推算 calculIZ estimIX reckonII
    推翻 bringLZ downLZ overthrowLK overturnLK topplLC
    推荐 recommendEK suggestLT npsVC
    推行 pushIV carriNY implementNZ outNZ promotNZ throughNZ
    推论 inferDO corollariIC
    推辞 declinGZ refusGX
    推进 aheadMU forwardMY moveMZ pushOZ advancQZ progressQZ propelTJ steadiliZN
    推迟 offKZ backMZ pushMS holdPZ putPZ
    推送 pushIQ
    推销 sellGR marketPZ pitchPU promotPZ salePX salesmanPI salespersonPG toughPZ
    推陈出新 newGZ
    掩 maskEO netmaskML photomaskQK ambushXK
    掩人耳目 coverLX deceivLQ hideLZ hoodwinkLC upLZ
    掩护 coverIX screenIZ shieldIO
    掩盖 concealKO coverKX hideKZ upKZ
    掩饰 coverKX disguisKS hideKZ upKZ
    措手不及 guardJX offJZ blindsidOC unpreparOG
    措施 stepHZ measurIY actionJZ
    掺 dopeDG
    描 descriptHI theKZ ofPZ forPZ descriptorQJ aQZ scanQI describZK depictZJ scannerZK
    描写 depictIL describIW descriptIZ
    描绘 depictHJ paintHU describJW
    描述 descriptDI describLJ descriptorNJ
    提 theLZ forNZ aNZ toPZ providYI accruZI asidZQ efficiZO provisZR commitZI promptZI submitZI alertZO boostZQ extractZK extractorZJ hintZL offerZN proposZP remindZI submissZK suppliZK tipZN tooltipZK
    提上 onFZ
    提交 commitGH submitIH submissQI
    提价 priceHZ
    提供 providGH suppliNJ offerPM
    提倡 advocIM encouragIS promotIZ
    提出 upNZ bringOX forwardOZ putOZ proposOO
    提到 aboutMZ bringMZ mentionMU referMZ talkMZ upMZ
    提前 leadNX timeNZ inOZ aheadOW earliPR advancRZ
    提升 improvGS increasNZ promotNS upNZ rampSQ
    提及 upKZ referLZ
    提取 extractFJ extractorOJ drawQZ getQZ
    提名 nominBL
    提成 bonusIQ commissIR cutIZ
    提拔 promotDU elevIN
    提案 motionIZ pitchIU proposIV
    提款 withdrawDO
    提炼 distilIK extractIY refinIU
    提督 admirGV commandGZ
    提示 promptEI tipLM hintPJ tooltipRL
    提纯 purifiGK refinGU
    提纲 outlinCT
    提议 proposGQ suggestGZ offerLZ
    提请 proposGV submitGZ
    提起 bringKZ liftKT mentionKU upKZ
    提醒 remindDH upNZ headOZ alertOQ warnQZ
    提问 questionGV askIZ
    提高 improvJV upNZ increasPZ raisQX higherQT bumpRR
    插 insertCG pluginHE plugXI illustrZN
    插入 insertDG intoNZ plugWO
    插图 illustrDK
    插头 plugDN outletJQ
    插座 outletGQ socketGZ
    插手 getMZ interferMP involvMW meddlMG stepMZ inMZ
    插画 illustrCQ
    插话 inHZ chipMV interjectMG interruptMX jumpMZ
    握 handshakFI sslMY graspQO malformRZ holdRZ gripZL
    握住 graspIQ gripIL holdIZ
    握手 handshakFH shakeNS handOZ makeOZ reconcilTP
    揩油 riderKN skimKK
    揭 mortgagKR
    揭发 exposIV revealIY unmaskIC
    揭开 revealGY uncovGG
    揭示 lightJZ shedNO
    揭竿而起 rebelKQ revoltKP riseKZ upKZ
    揭露 callKZ exposKV outKZ revealKY
    援 instancHZ unrescuMQ rescuZP
    援助 aidKW assistKX helpKZ supportKZ
    搀 armIX helpIZ
    搁 postponGJ fallQZ stallQR strandQG throughQZ unshelvRQ shelvRM
    搁置 onKZ shelvLL putMZ asidNR holdQZ burnerRI postponVJ
    搅拌 mixerIF blenderJE mixKY stirKT
    搏 pacemakOI fightOZ hustlOP outOZ striveOU strugglOV goOZ allPZ
    搏斗 fightIZ strugglIV wrestlIS
    搔痒 ineffectIL missIZ pointIZ
    搜 searchAH
    搜寻 searchJZ forLZ huntMP lookMZ scanOZ
    搜捕 huntLP manhuntLC roundLZ searchLZ upLZ
    搜查 raidGO searchGZ
    搜索 searchCH forLZ
    搜集 collectGZ gatherGU
    搞砸 upJZ screwNL
    搞笑 funniGM hilariGC
    搬 moveEZ
    搬入 moveFZ
    搬迁 relocDP moveIZ
    搬运 carriKY moveKZ porterKC transportKY
    搭乘 rideCW
    搭建 buildIX upIZ
    搭配 withJZ collocMC combinMZ goMZ matchMZ pairMZ
    携 portablLL togethLW joinMZ partnerNS workQZ
    携带 bringGV alongLZ carriLY takeLZ
    摄 cameraDK yourLZ accessOZ deputiZO
    摄像 cameraBK yourQZ webcamVC
    摄影 photographFI photographiII photoKW
    摄政 regentDF princIZ
    摄氏 celsiusFE centigradHB degreMZ
    摆 placeIZ putIZ lieKU
    摆动 swayGN swingGR
    摆弄 playFZ aroundIZ withIZ
    摆手 waveDU handIZ
    摆脱 getLZ ofMZ awayNV offNZ outPZ ridUN
    摇 shakeIM noMZ cowRQ disagreRT goldenRZ goosRR shakiSH crumblZG vergZJ rockZP
    摇摆 swingIJ stateLZ battlegroundQG fencQR onQZ swayQN waddlQC wobblQG waverZK
    摇晃 swayIJ rockNX shakeNW shakiNO staggerNT wobblNG
    摇椅 chairGQ
    摇滚 rockDM musicOZ hornPZ
    摇篮曲 lullabiCC
    摊 amortLL spreadMS stallON outOZ showdownTK
    摊子 messGO shamblNC stallNR standNZ pickOZ piecOU
    摔 menKZ womenKZ wrestlZK
    摔倒 fallFX downKZ tumblKM
    摔跤 wrestlCI wrestlerJG
    摘 summariIK digestML autosummariNN summarSQ abstractZO
    摘要 summariFJ abstractML digestQL autosummariQN
    摧枯拉朽 crushLR smashLM
    摧残 destroyKU devastKQ ravagKG wreckKG
    摧毁 outHZ destroyMU knockMU wipeMW wreckMG
    摩 comoroKI getMZ faceNZ frictionTK massagUJ motorcyclZK
    摩天大楼 skyscrapGC towerGQ
    摩尔 moorFH moldovaFG
    摩托 motorcyclGH motorbikLC motorMW
    摩拳擦掌 sleevNM
    摩擦 conflictKZ frictionKL rubKL tensionKN
    摩擦力 dragGZ frictionGL
    摩纳哥 monacoCG
    摸 touchHP caressOF
    摸摸 feelGX touchGZ
    摸索 aroundNZ explorNZ feelNY figurNX gropeNG outNZ triNZ
    摸鱼 offMZ goofQG loafQG slackQN
    撅 poutFM
    撇 apostrophHH asidJO
    撑 supportFZ
    撒手 aceNK killerNN trumpNK
    撒手不管 washLQ
    撒拉族 salarCC
    撒谎 lieDP tellIZ
    撕 tearFU offJZ
    撕下 offFZ
    撕碎 tearFV
    撕裂 apartFT
    撞 byJZ accidNR
    撞击 collisKL hitKZ impactKT strikeKW
    撤 removJZ undoLI withdrawMK pullNR outQZ undonRL divestUI retractXG revokZN
    撤出 outHZ pullHU
    撤回 backKZ pullOZ recalOR retractOL walkOY withdrawOT
    撤消 undoFM revokLQ undonNO
    撤离 evacuMO leavMZ outMZ pullMZ withdrawMT ofMZ
    撤退 backKZ fallKZ retreatKP withdrawKT
    撤销 undoHN revokLQ cancelNZ repealSI
    播 playFK podcastOG playbackQI playlistRL broadcastXI sowZL
    播出 airGX broadcastGV
    播放 playCK playbackQI playlistRL
    播种 plantIW seedIZ sowIM
    撰 composGO writeNX compositPX compilRZ
    撰写 writeGV composIN upOZ
    撰稿人 contributorGM writerGX
    擅自 withoutFZ permissIZ
    擅长 atHZ
    操 operFI actionIJ manipulZL chromeoZP osZM
    操作 operDI actionKJ teleoperZB osZK chromeoZP
    操作性 actionKZ feasiblKN operKZ practicKY
    操场 fieldIZ playgroundIL sportIV
    操心 worriGU aboutLZ concernLV troublLZ
    操纵 manipulEM operKZ controlLZ
    操练 drillGT practicGY
    擎 enginCI
    擒 easiKV catchNX
    擒拿 capturIZ catchIZ seizIT
    擦 wipeKR limitLZ pushLV areaPZ grayPV rulePZ skirtPN
    擦肩而过 missIZ brushNN narrowliNK
    攀 climbCM
    攀升 riseHT climbKQ goOZ soarOU upOZ
    攀登 climbCU
    支 supportCH isPZ unsupportSJ branchZM payZQ bayZM paidZM paymentZM
    支付 paymentEL payKP paidUM
    支出 spendGO expenditurLI expensLQ onPZ capexQK opexRG
    支持 isLZ unsupportLJ doeMZ supportMH notPZ areQZ
    支援 supportJZ aidKW assistKX helpKZ
    支撑 upGZ propNP shoreNP
    支架 bayEM bracketLZ stentLC
    支柱 pillarFH keyKZ mainstayKG
    支气管炎 bronchitiCC
    支流 branchGY tributariGC
    支票 checkFZ
    支部 branchER partiGZ
    支配 dominGT controlIZ governIZ
    收 receivFH recipiMI collectTJ acquirWO receiptZP incomZO gatherZO collapsZP collectorZJ convergZM dialZP favoritZM feedZL grabZR inboxZK shrinkZR trashZQ
    收件 inboxGL incomJR
    收件人 recipiCK
    收入 revenuGG incomHM
    收养 adoptBM
    收到 receivBN getOZ
    收割 harvestFJ combinKZ reapKM
    收取 feedBL chargRQ
    收听 audiencLQ inLZ listenershipLC rateLZ tuneLV
    收回 backHZ recovMV takeNZ getRZ reclaimRC recoupRI walkRZ withdrawRT
    收场 endKZ finishKZ upKZ windKZ
    收复 recapturII recovIZ retakII
    收尾 upJZ mopNM
    收成 cropGU harvestGO
    收手 backKZ pullKZ quitKZ stopKZ
    收拾 upGZ packMU cleanMX tidiQM
    收据 receiptFS invoicJY slipJT
    收支 andIZ expenditurNN
    收支平衡 balancIZ breakevenPI budgetPP
    收效 littlHR effectJZ
    收款 receivIZ paymentJZ recipiNZ collectOZ getOZ paidOV
    收益 returnGZ ofPZ ratePZ yieldQP gainRR earnRR diminishZK equitiZR
    收盘 closeDZ priceHZ
    收紧 tightenHI backMZ pullMZ restrictMZ upMZ
    收缩 shrinkIO contractJP backKZ pullOZ scaleOZ
    收获 gainKX harvestKO reapKM rewardKT
    收藏 favoritDM collectIX storePZ
    收视率 audiencIQ rateIZ viewershipIC
    收购 buyLR takeovLF bidNZ acquisitSQ tenderSO buyoutVG hostilZK
    收费 chargHW feeLZ freeMZ tollMC
    收起 collapsDP awayOZ putOZ
    收银 cashierGF checkoutGP clerkLI
    收集 collectDJ collectorJI gatherNM
    攸关 breakKZ makeKZ orNZ lineRZ onRZ
    改 changBH alterUH modifiZH insteadZO modifZH improvZK changelistZL rectifiZK unchangZN
    改写 overwritHZ rewritIS
    改制 restructurGL convertLZ reformLV reorganLO
    改变 changEW changerZJ
    改名 renamHZ
    改善 improvEQ betterIR
    改建 rebuildIX reconstructII renovIQ
    改成 toJZ changKZ
    改朝换代 changHZ dynastiHL regimMK
    改正 correctGZ amendKN fixKZ
    改用 insteadDS useLZ switchPZ
    改称 changIZ nameIZ renamIZ
    改组 reorganIO reshufflII restructurIQ
    改编 adaptDT reorganIO
    改良 improvFZ reformFT
    改装 convertIZ modifiIZ refitIC
    改进 improvBK
    改造 reformLS transformLX campPY rebuildPX remakPL renovPQ retrofitPG upgradPZ
    改革 reformFM changOZ overhaulOI dengOI xiaopOI andPZ democraciZM
    攻 attackDK takePZ capturRZ conquerRR assaultWL
    攻克 capturIZ conquerIR overcomIO
    攻入 breakIZ intoIZ invadIR
    攻关 tacklKG
    攻击 attackDJ adversariSI assaultSN offensSQ
    攻势 attackGZ offensGQ
    攻占 capturIZ occupiIS stormIX
    攻打 assaultGN attackGZ
    攻破 breachIZ breakIZ throughIZ
    攻读 pursuGO studiGX
    攻陷 capturLZ fallLZ overrunLK stormLX takeLZ
    放 zoomJG scaleOK letQS replayRI freeSP playbackUG scalablYI playZK liberZR releasZQ slowdownZK abandonZQ castZQ discardZO dragZN enlargZM lendZM magnifiZK placeZQ playlistZL
    放下 downMZ goMZ letMY putMZ
    放之四海 universDR applicIZ
    放任 alonKU leavKZ letKZ uncheckKT goOZ
    放入 putIV inJZ placeKZ intoPZ letPZ
    放出 giveLZ letLZ offLZ outLZ releasLZ
    放到 dropKZ putOZ placeQZ withinRZ reachRZ
    放在 placeHV putIV inPZ aboutQZ careQZ seriousQW takeQZ
    放声 loudDL outJZ
    放大 enlargIK magnifiKG inOZ tiltQZ
    放宽 easIU loosenIN relaxIT
    放射 radiatGK emitLR radiologMG radiologistMG
    放射性 radioactBG
    放屁 bullshitIL fartIG nonsensIO
    放开 goKZ letKZ openKZ releasKZ
    放弃 upOZ onPZ abandonQN giveQX discardZO
    放心 restMZ
    放慢 slowDT downHZ
    放手 goIZ letIY
    放映 showCZ
    放松 deregulLJ relaxLR calmNZ downNZ letNZ loosenNN upNZ
    放款 disbursKG lendKQ loanKV makeKZ
    放水 moneyGY
    放火 arsonII fireIZ setIZ
    放牧 grazeDB herdIN
    放电 dischargGL drainGQ
    放眼 aroundIZ lookIZ
    放纵 indulgCC selfKZ
    放置 placeFS putLX keepPZ layQU placementQN
    放肆 impudII presumptuIG unbridlIG
    放荡 dissolutKK unrestrainKP wildKW
    放行 clearLZ letLZ passLZ releasLZ
    放逐 banishGM exilGL
    放长线 longHZ
    政 policiGM governNQ politNO zipZQ
    政事 affairIV governIZ politIX
    政体 governHT ofJZ politiOC regimOK
    政党 partiDW politIZ
    政务 governGX
    政协 cppccKC
    政变 coupIG overthrowIK takeovIM
    政委 commissarDE politIZ
    政客 lawmakIN politIX politicianIG
    政局 politEQ
    政府 governCK stateMZ consulTL beijZM federZQ
    政教合一 theocraciKC
    政权 governIZ powerIZ regimIK
    政治 politCH geopolitOB
    政治家 politicianGG statesmanGG
    政治局 bureauIM politIZ politburoIC
    政法 andIZ lawIZ politIW
    政界 politCQ circlKZ
    政策 policiBL subsidiZL diplomaciZK fiscalZO lawmakZN policymakZI
    政绩 achievFP politKZ recordKZ
    故 failurMR failMZ toNZ failovQM troubleshootVO taleZQ
    故乡 homeKZ hometownKK nativKU placeKZ
    故事 taleDJ storiKX
    故宫 museumKM
    故居 formerKQ
    故弄玄虚 mysteriGM
    故意 deliberKT intentKU onKZ purposKU
    故步自封 wayKZ inLZ complacPO
    故道 oldFZ
    故里 hometownIK nativIU placeIZ
    故障 failurGQ faultOQ breakQZ breakdownRH downRZ glitchRJ outagRM troubleshootZO
    效 invalidEH validKH isOZ effectPH badUK efficiZI payloadZO rfcZL
    效力 effectLZ forLZ forcLZ servLX workLZ
    效应 effectFW flywheelMH scaleOZ impactQT moreQZ userQZ complementZO snowbalZK synergiZI
    效忠 allegiIC loyalIQ servIX
    效果 effectCM outcomUR
    效率 efficiDL dataOZ productPZ
    效用 benefitLW effectLZ useLZ utilLX valuLZ
    效益 benefitFQ returnJZ efficiNW profitNZ
    效能 effectIZ efficaciII efficiIW
    敌 enemiFH foeTG rivalTK competitorZN
    敌人 enemiGW foeGL
    敌军 enemiDR troopIZ
    敌对 adversariGI hostilGM
    敌忾 hatrMO
    敌手 opponGK rivalGP
    敌方 enemiGW opponGK
    敏 sensitEK
    敏感 sensitBK
    敏捷 agilCH quickKZ
    敏而好学 eagerJP
    敏锐 acutIO keenIO sharpIS
    救 rescuFK saveHZ
    救亡 nationGU salvatKF saveKZ
    救人 saveGZ
    救出 rescuGW saveGZ
    救助 aidKW helpKZ reliefKS rescuKW
    救命 lifeHU saveIZ helpNZ strawVN gratitudZN
    救国 salvatNJ
    救护 ambulEG paramedHC
    救援 rescuEN reliefKS
    救治 rescuIW treatIY treatmentIP
    救济 aidGW reliefGS
    救灾 reliefDN disastJZ
    救药 beyondLX helpLZ hopelessLQ incorrigLI incurLM
    教 teachJO educNP academQQ administrQZ coachQS advicRV muchRZ obligRN instructorZP religionZG tutorZP tutoriZI
    教主 leaderDW cultIO
    教义 creedIC doctrinII teachIV
    教书 teachDR educIZ
    教会 churchDJ
    教养 breedIS mannerIS upbringIK
    教员 instructorGP teacherGU
    教堂 churchIJ chapelJH georgianJZ cathedrLC
    教士 clergymanGC priestGN
    教学 teachER educIZ
    教室 classroomHI classJZ schoolroomJC
    教导 teachDR instructIY
    教师 teacherGM instructorMM communitiOZ facultiOI nonOZ stateOZ
    教徒 believGV followGZ
    教授 professorHK facultiKI profKC teachKV
    教材 bookKZ materiKZ teachKW textbookKK
    教案 lessonFP curriculumKG planKZ
    教法 methodIZ pedagogiIC teachIV
    教派 denominGP sectGN
    教皇 popeCC
    教科书 bookIZ classicIV textbookIK
    教程 tutoriBI
    教练 coachHK trainerJI aircraftOZ headOZ instructorOP managOZ
    教职 tenurDG professorshipIG
    教育 educDF schoolOR teachRR upbringZK
    教育部 educGZ ministriJL ofJZ
    教训 lessonFP scoldKK teachKZ
    教诲 instructGY teachGV
    敛 convergHN backKZ dialMZ restrainMP
    敛财 rakeGM
    敝履 awayIZ discardIW throwIW
    敞口 exposurCG openKZ
    敞开 openDZ wideLX upLZ
    敞篷车 convertCZ
    敢 dareER venturMO
    敢为 pioneerIK dareJL beMZ firstMZ toMZ
    敢于 braveGS dareGT
    敢作 dareEO boldHY
    敢想 dareIO
    散 hashDL bulkPP evacuZK
    散伙 upHZ
    散发 dishevelNG
    散射 scatterCO
    散布 disseminIG scatterIT spreadIX
    散开 dispersKL outKZ scatterKT spreadKX
    散户 investorFO
    散文 essayGO proseGC
    散步 walkET strollLK
    散沙 disorganKG disunitKC loosKZ sandKM
    散点 scatterEP plotJZ
    散热 coolHR heatHV dissipMG radiatMO
    敦促 pushCZ
    敬 respectJW dedicMT professionMP aweOP admirQV
    敬而远之 distancJX
    敬重 esteemGL respectGY
    数 numberFG theKZ ofNX dataTH countWH arrayZH argumentZH logarithmZG alphanumerZL argZM ballparkZQ coefficiZK counterZN databasZI dbZL decimZI dhZK digitZI exponZH exponentiZO factorZO fractionZK functionZI gammaZJ integZH jsonpathZO mathZO mathematZL maxZQ metadataZI modulusZK negatZQ numZJ numerZI packetZP paramZI parametZH perZN pivotZR pluralZN romanZN scoreZL svndiffZM thousandZO valuZR
    数以百计 hundrDN ofIZ
    数位 decimGR placeIZ digitLZ
    数值 valuHQ numerKO theOZ whichOZ bePZ
    数字 digitGH numberHO numerLJ whoseZR alphanumerZL romanZM
    数学 mathematEH mathHM mathematicianQC
    数家珍 rattlLI
    数据 dataBG databasSI metadataZI dbZI packetZL datasetZC discriminZQ ddeZQ pivotZQ svndiffZM synthetZO
    数目 numberEZ ofMZ
    数码 digitFZ numberIZ
    数线 scoreGT
    数量 numberIW ofIZ countRS amountRT quantitiXK tenXP
    数额 amountGX sumIY
    敲 hintLR beatMT
    敲定 agreNW downNZ finalNZ hammerNS nailNT outNZ settlNX
    敲诈 offGZ ripGM extortQK
    敲锣 andJZ fanfarJK gongJL drumRO
    敲门 knockIN doorLZ onLZ
    整 wholeKJ fullMN entirNI theOZ integOG anPZ resizVL neatXJ rectifiZK adjustZI incompletZM integrZQ
    整个 entirEK wholeIN throughoutRQ
    整体 wholeIV entirMZ onMZ overalMT
    整修 renovGQ repairGX
    整合 integrIT togethJW combinQZ bringRZ consolidRU pullRZ putRZ rollRX
    整数 integCH anMZ
    整整 exactIZ fullIZ wholeIZ
    整治 crackKQ downKZ
    整洁 neatCO
    整理 organHZ sortKZ arrangMU tidiMK outOZ
    整装 setHZ
    整顿 upHZ cleanMZ overhaulMI rectifiMK shakeMW
    整风 rectifCC
    整齐 neatJJ orderJZ tidiJH unalignOT
    敷衍 perfunctoriMG
    文 fileFG theJZ documentSF textTG filenamZI articlZH adifZN artZP autotextZO bibliographiZL brokeZK chinesZK citatZJ contextZL culturZQ docZH essayZO filelinkZL filesystemZM folderZJ fsZM hangulZH htmlZK ideographZH inconsistZR inscriptZI japanesZM literariZI literaturZL macintoshZK manifestZR metafilZJ microsoftZN opendocuZI pdfsZM poZM poetriZN ppdZL presentZP profilZP subfoldZK textualZJ
    文中 inFZ articlLZ textLZ
    文书 documentJZ clerkKI paperworkKG
    文人 letterMZ literatiMC manMZ scholarMT writerMX ofMZ
    文件 fileBG filenamZI folderZJ adifZN filelinkZL filesystemZL fsZM manifestZR metafilZJ pdfsZM poZM ppdZL profilZP subfoldZK
    文体 styleGZ genrLL literariLO
    文凭 credentiIZ degreIW diplomaIG
    文化 culturDF civilQU historiQZ ministriQZ ofQZ andQZ
    文华 wenhuaCC
    文史 literaturIO
    文字 textBN transcriptZL liZH altZO asianZQ
    文学 literaturJI literariKI historiLZ ofLZ
    文官 civilFQ
    文教 educFW andIZ culturIO
    文明 civilIZ culturIR spirituII
    文本 textAJ plainZQ
    文武百官 officiGT
    文物 relicGJ antiquLL artifactLM culturLZ
    文献 documentIZ literaturIO paperIZ
    文生 literIW misinterpretIC takeIZ
    文盲 cannotKZ illiterKC illiteraciKC readKZ
    文科 artIZ humanIZ liberIT
    文稿 presentDN
    文章 articlBH artXN storiZR
    文职 civilianCM
    文艺 artGX andLZ literariLO literaturLQ renaissZI
    文莱 bruneiCF
    文质彬彬 gentlIR politIX refinIU
    文集 autotextCL anthologTG
    文革 revolutGQ
    斑 stripeGQ mottlHH
    斑斑 mottlGI stainGG
    斑马 zebraED crossLZ crosswalkLC
    斗 passQZ seasonQU timeQZ fightQZ soloQN goRZ infightRQ intriguRN
    斗争 strugglFO fightIV conflictNZ
    斗志 fightHX moralMQ
    斗智 outwitLC
    斗篷 capeGJ cloakGI
    料 profilFO unexpectQW foreseSJ corpusTG ingrediVH stuffZQ beveragZN
    料事如神 accurKU foreseKO predictKZ prophetKK
    料理 arrangMW careMZ cuisinMN managMZ takeMZ ofMZ
    斜 slashGH slantKI backslashNJ divisQZ slopeZM italZI obliquZI
    斜体 italEI obliquNJ togglQZ
    斜率 slopeDK gradientIZ
    斟 wordHZ
    斡旋 brokerGN mediatGN
    斤斤 overJZ dimeOJ nickelOT nitpickOI pettiOR andOZ hagglRJ fussZN
    斥 exclusMZ caMZ spendMX mutexZK mutualZR
    斧头 axeBQ
    斩 beheadRI
    斩草除根 destroyLU eliminLR eradLG outLZ rootLZ
    斩钉截铁 categorLO decisLX firmLW flatLX resolutLZ
    斩首 beheadGK decapitGC
    断 breakpointIF interruptJH hyphenMK breakMR breakerUJ decisVQ cutoffZJ assertZP diagnosZK diagnostZI disconnectZL truncatZI
    断代 dateBZ
    断定 beKZ concludKP judgKU sureKZ
    断层 faultGT gapGX
    断开 disconnectEL detachLS unlinkOQ
    断然 flatGX resolutGZ
    断绝 offGZ
    断裂 breakMZ outMZ runMZ ofNZ cashPT fracturQG
    断言 assertIL predicMQ certaintiOG claimOV declarOZ sayOZ withOZ
    断食 fastBV
    斯 andOZ unhurriPN slowliRV bayRQ outletZM
    斯克 nynorskIK
    新 newAD updatXG flushZQ innovZR latestZI midiZQ newerZI newliZI newlinZN newsZJ newsgroupZJ reZI reconnectZL recreatZN refreshZI reindexZN relaunchZM reloadZK relocZO renewZQ reopenZL repostZM reprogramZO resentZQ restartZO techZP xinhuaZG
    新人 newIZ hireNT newcomNN newlywNI peoplNZ rookiNI
    新任 appointIZ newIZ newliIT
    新兴 emergHR newJZ countriOZ developOZ nascentOI riseOZ
    新兵 recruitDO newIZ
    新冠 coronavirusGC covidGI
    新创 startupCZ
    新加坡 singaporCG
    新型 newEZ kindLZ typeLZ
    新增 newIZ addJZ adKZ newliOP
    新娘 brideFE wifeGQ
    新婚 newlywFD marriKX newliKW
    新建 newFQ creatNZ addOZ inOZ openOZ aRZ
    新式 newFZ styleIZ modernKU
    新房 newFZ
    新政 newFZ
    新教 protestGL protestantGC
    新旧 andGZ areIZ doKZ
    新版 newHZ versionMZ whatNZ editOZ
    新生 newIZ freshmanQI leasQP nascentQI newbornQC rebornQL revivQM studentQY
    新的 newEL aGZ
    新科状元 newGZ championLK
    新纪元 newFZ epochII eraKL
    新郎 groomFG bridegroomGC
    新酒 repackagMC
    新闻 newsIH newsgroupJJ pressLY journalQL briefXQ announcXP hoaxXG freedomZQ
    新陈代谢 metabolBF
    新颖 innovKT newKZ novelKO originKZ
    新高 highFX
    方 squarIG methodKG theKZ howVQ partiZJ schemeZL abovZQ alignZQ analogZL belowZO covariZJ cubeZM diamondZR directZQ equatZP orientZJ scenarioZI shortcutZP thirdZN variancZG wayZQ westernZO
    方丈 abbotGC monkGM
    方位 directKZ locatLZ positLZ
    方便 easiIQ conveniIK makeOZ andPZ quickRZ
    方向 directEP orientJJ wheelRP
    方圆 areaIZ radiusIV surroundIV
    方式 methodGN wayJP modeKZ howMQ alignZQ shortcutZP
    方形 squarCO rectangularQQ
    方才 justGX
    方框 mathematMZ squarMU likeNZ plusNZ
    方案 schemeFK scenarioKI solutOL schemaQU
    方法 methodBJ wayQX
    方略 planGZ strategiGR
    方程 equatDP formulaIZ
    方程式 equatEP formulaIZ
    方解石 calcitCC
    方言 dialectFN
    方针 guidelinIM policiIZ principlIR
    方面 aspectJL termMZ inQZ ofQZ allRZ everiRZ everythRZ respectRY
    施 shotNV callNZ
    施主 almsgivGC benefactorGI
    施加 putIZ appliKZ exertMQ imposMP onMZ pressurZR
    施压 pressurGO onJZ putJZ
    施工 constructDR buildJZ workMZ
    施行 effectLZ enforcLT implementLZ intoLZ putLZ
    旁 rubiGK textLZ besidOR nextOZ sidePZ
    旁人 otherDZ peoplIZ
    旁听 auditIT inIZ sitIX
    旁观 onKZ byOZ clearPZ lookPZ seePZ sidelinPN standPV sitRS bystandSD onlookTC
    旁边 nextIZ toKZ besidMV nearbiMZ sideMZ
    旅 travelDL teamOZ tourOV
    旅客 travelDR passengIP
    旅店 hotelGT innGL
    旅游 touristJD travelLR tourismLB bureauOZ industriOZ
    旅行 travelEM journeyMS tripMT
    旅行社 agencFR
    旅途 journeyGS tripGT
    旅馆 hotelFQ innGL
    旋 rotatDI spinMP orbitZM
    旋律 melodiGK tuneGV
    旋转 rotatEI revolvOK spinRR
    旋风 whirlwindFG cyclonGI
    旌旗 bannerGU flagGZ
    族 familiGO ethnicZM buyerZP
    族人 clanIP clansmanIC memberIZ
    旗 flagCM bannerNP streamerQG
    旗下 underGY
    旗号 bannerIU flagIZ nameIZ
    旗帜 flagKV bannerKS cutOZ explicitOX standOZ unequivocOG
    旗杆 flagpolEC
    旗舰 flagshipII leadIZ topIZ
    旗舰店 flagshipDD storeIZ
    旗袍 cheongsamGC qipaoGC
    旗鼓相当 matchIZ
    无 notGO noMO couldMH toMZ unablNH caVJ withoutXO noneZL nothZP badZL boundlessZK brokeZK cannotZJ carefreZO endlessZO eternusZM flexvisorZI goneZO hooliganZI impossZO incognitoZJ indifferZN infinZK infinitZI invalidZH invincZN ldapZR ppdZO regretZL rfcZL roguZI sanZJ speechlessZL unavailZR unlimitZL unparallelZK unrecognZP unrestrainZK unrivZK uriZO uselessZP vanishZP vastZN
    无事 peacMT alongPZ coexistPO getPZ inPZ livePZ allQZ wellQW boreZR unevZI
    无产阶级 classKZ proletarianKC proletariatKC workKZ
    无人 noMZ nobodiMJ unmanQB droneUD autonomXR driverlessXG successorXP takerXD uavXC uninhabitXC
    无人驾驶 autonomKR driveKZ driverlessKG selfKZ
    无从 wayJW noJZ notLZ
    无价 invaluKG pricelessKI treasurKT
    无依无靠 toIZ
    无偿 freeIY gratiNC
    无关 unrelKJ irrelevLH toOZ doPZ nothPZ withPZ doeQZ independRX
    无冤无仇 noIZ grudgNM hatrNO
    无出其右 unsurpassLC
    无力 weakGR powerlessHG unablMZ feeblSI
    无功 emptiNZ failNZ handNZ returnNZ successNZ withoutNZ futilZM
    无可 nothKT noLZ cannotNZ enoughQZ fedUN strawUQ unbearUP flawlessZO impeccZI indisputZF resignZQ unavoidZN
    无名 unknownMZ anonymPT causPZ fingerPZ justPZ justifPO namelessPI ringPW
    无味 boreKR dullKN insipidKI
    无声 silentHP quietMT soundMV unnotMB withoutMZ silencMM
    无处 everywherNX noNZ nowherNR omnipresNI pervasNK placeNZ ubiquitNK
    无奈 noIZ choicJT helplessNO forcPZ havePZ reluctPU toPZ resortZR
    无家可归 homelessBF
    无常 impermanIB capriciNK changeablNN erratNI ficklNI unpredictNR
    无底 pitKK
    无形 intangEE intellectuMQ invisMT
    无微不至 meticulLL
    无忧无虑 worriGU
    无性生殖 asexuIC cloneIV reproductIZ
    无恙 safeIZ unharmOK unscathOI
    无情 heartlessIH ruthlessIK coldNW heartNZ mercilessNK
    无意 intentKQ orLZ noMZ unintentMK
    无懈可击 airtightKI flawlessKO impeccKI unassailKC
    无所不在 everywherIX omnipresII ubiquitIK
    无所不知 knowGZ omnisciLC
    无所不能 almightiNC omnipotNC
    无所谓 notHZ careMW matterMU
    无措 flusterPP
    无政府主义 anarchGC anarchistGC
    无故 reasonKX withoutKZ causMZ forMZ noOZ
    无效 invalidBH badRK rfcZL
    无期徒刑 lifeFZ imprisonNM
    无机 inorganDB chemistriIS
    无权 notJZ permitKQ areKZ allowLZ toPZ
    无比 extremIW incomparIN unmatchIU
    无法 cannotGI notLR unablLG couldMG toOZ caUI impossZK lawlessZC outlawZI flexvisorZI recoverZR unattainZM unavailZQ unrecognZO
    无济于事 noKZ futilPM
    无理 irratGG unreasonHM numberLZ bulliZO rudeZM
    无用 uselessKP noOZ useOZ worthlessOP junkOZ
    无疆 longevKK
    无疑 doubtJQ noJZ undoubtNK
    无病 causKZ sentimentKR whineKG withoutKZ
    无益 uselessHO goodLZ unhelpLC noMZ futilZM
    无知 ignorBZ
    无礼 impolitIC insolIG rudeIM
    无稽 groundlessKN mythKK nonsensKO rubbishKN
    无穷 infinJH infinitKM endlessLO troublOZ consequSP inexhaustSI limitlessSI aftertastZF memorZQ
    无精打采 dispiritMM lethargMC listlessMN lowMZ spiritMV inMZ
    无线 radioDM wirelessGF
    无缘 noKZ chancNV fateNT missNZ outNZ notOZ
    无缝 seamlessDD connectPZ flawlessPO perfectPX
    无缺 flawlessDO
    无罪 guiltiIN innocIQ notIZ
    无耻 shamelessEI brazenGL impudZI
    无聊 boreDK boredomJG
    无能 incompetIE nothMZ canQZ doQZ helpQZ helplessQT powerlessQL unablQZ
    无色 clearGZ colorlessGC
    无花果 figCE
    无视 ignorHZ shrugMN breakOZ offOZ outOZ tuneOV
    无记名 anonymGT secretGZ
    无论 regardlessKL matterNT whetherNZ noOZ aniPZ
    无误 correctGZ
    无路可走 nowherNR
    无辜 innocFO blamelessGC
    无邪 pureFR naivOM innocQQ
    无阻 ofNZ orNZ rainNZ regardlessNV shineNO weatherNZ
    无限 infinitGL unlimitHM endlessQV gloriZM
    无须 notJZ needKZ unnecessariKL
    既 neitherHQ norIV
    既定 establishKZ fixKZ givenKZ setKZ
    既往不咎 bygonIG forgivIL
    既得利益 interestGZ
    既得利益者 interestHZ vestHK
    既有 bothGZ existGZ
    既然 sincGZ
    日 dayHK theNZ logOI datePH forQZ japanesSG yenVK sunXR sunrisZH ddZH japanZL unlogZM birthdayZJ calendarZG cjkZK dailiZM holidayZO journalZM maturZQ qsoZM sunsetZI syslogZO todayZO twentiZD
    日光 daylightGK sunlightGK
    日军 japanesEV
    日历 calendarBH
    日夜 aroundKZ clockKZ
    日子 dayIZ lifeIV byNZ getNZ liveNZ
    日常 everydayHL dayJZ dailiMR toMZ routinOR
    日志 logBI journalSK unlogWM syslogZO
    日报 dailiEL newspapIR paperNZ
    日文 japanesBJ ideographPZ
    日新月异 changIZ rapidIR
    日日夜夜 andHZ dayHZ nightHS
    日期 dateCH cutoffZJ deadlinZK
    日本 japanesDS japanIL
    日渐 dayGZ byLZ gradualLT increasLZ waneZL
    日照 sunlightGK sunshinGG
    日用 dailiIT everydayIS useIZ
    日益 moreGZ
    日积月累 dayJZ
    日程 agendaGT schedulGX calendarKZ
    日薄西山 declinKV onKZ wanePL
    日记 diariGC journalGT
    日语 japanesBR
    日趋 dayJZ increasJZ byOZ gradualOT intensifiQN upQZ
    日进斗金 moneyHZ lucratMG rakeMM
    旧 oldBF olderPJ legaciZK oldestZK depreciZM
    旧址 siteDZ formerIQ
    旧式 legaciKV
    旧版 legaciHO olderKQ anNZ
    旨 aimJL subjectJZ toOZ designPZ
    旨意 decreGM willGZ
    早 earlierMO hadNM beforNZ earliNO ifPZ knownPZ
    早些 earlierCT
    早就 longGZ
    早已 longGZ
    早期 earliDM dayNZ stageNZ
    早点 breakfastIN earliIW earlierIT
    早餐 breakfastBK
    早饭 breakfastCN
    时 whenEE timeIG whileME hourZI agoZR anytimZM bothZN clockZM clockwisZK commentariZK concurrZN counterclockwisZI disappearZO duratZM edZK ephemerZL flickerZJ hitZR hrZM instantZO intermittZL liveZQ lunZK momentZP msZP obsoletZP outdatZO overtimZI runtimZL simultanZO sometimZO startupZQ temporariZH temporariliZJ tentatZL timecodZJ timelinZJ timeoutZF timerZH timestampZI timezonZG whenevZM
    时代 timeGZ ageLY epochLK eraLL
    时候 timeKZ whenKZ thenNZ atOZ momentPV sometimRR childhoodUO
    时光 dayGZ timeGZ
    时刻 timeKZ alwayOZ momentOZ pointOZ
    时势造英雄 timeGZ
    时尚 fashionGF cheapOQ clothOZ fadON fastOZ trendiOC zaraOC
    时差 jetKG
    时常 frequentGU oftenGX
    时报 timeDZ
    时时 alwayGZ constantGT
    时期 periodHV timeKZ eraPL phasePW stagePX
    时机 timeGZ boatLV momentLZ opportunLV
    时空 spaceHZ timeHZ andJZ spacetimOC
    时艰 togethHZ overcomMO
    时节 seasonGU timeGZ
    时辰 hourGZ timeGZ
    时速 hourIZ perIZ kilometNO
    时钟 clockDK
    时间 timeCJ timelinPI timecodZJ duratZL outagZM ageZR agoZR msZQ timestampZI
    时限 timeoutER
    时髦 bandwagonKM buzzwordKK
    旷古未有 beforIZ neverIZ unprecedIR
    旺 arpitanJL
    旺盛 exuberIC strongIZ vigorIU
    昂贵 expensFQ costJZ priceyJI
    昂首阔步 strideGL
    昆 descendHZ
    昆虫 insectEJ bugGX
    昌盛 prosperHQ flourishKS thriveKT
    明 theNZ specifiPZ aPZ declarTI mingUH burialYL descriptZR transparZH noticZN ambiguZQ explanZO explicitZL instructZQ opaquZJ proofZN proveZN
    明亮 lightGX brightGQ
    明令 banGS explicitKZ forbidLO
    明信片 postcardCK
    明史 historiGZ mingGH
    明哲保身 wiseMM
    明天 tomorrowBI
    明察秋毫 discernKK eyeKZ perceptKO sharpKS
    明文 explicitKW plainNZ plaintextOO writtenPV specifiPZ stipulQG
    明明白白 clearFZ obviousKS plainKX
    明显 apparIK clearJZ obviousJO significOV visiblOZ
    明治 sandwichBI
    明白 understandGX sinkLP
    明目张胆 blatantKI brazenKQ flagrantKC openKZ
    明知 knowHY
    明确 explicitGL clearKZ unambiguPL ambiguXQ
    昏 duskEK
    昏天黑地 chaoticIN darkIZ dizziIT
    昏昏欲睡 drowsiGG sleepiGI
    昏昏沉沉 dazeKQ dizziKT drowsiKG groggiKG
    昏暗 dimER darkHZ
    昏迷 comaGG unconsciGP
    昏迷不醒 comaIG comatosIC unconsciIP
    易 transactEL easiMP changQZ purchasZR
    易如反掌 asJZ easiJX
    易懂 accessKZ easiKZ understandKZ toKZ
    易燃 catchIZ fireIZ flammablIC
    昔日 formerCQ
    昙花 fadNN
    星 starBF asteriskOI planetZI alienZI satellitZJ zodiacZO
    星云 nebulaCE
    星光 starGZ starlightGC
    星宿 constelGK starGZ
    星座 zodiacEO constelIK
    星星 starDS
    星星之火 sparkDL singlIZ
    星期 weekCQ
    星期一 mondayBI
    星期三 wednesdayBJ
    星期二 tuesdayBJ
    星期五 fridayDG
    星期六 saturdayBI
    星期四 thursdayBJ
    星期日 sundayBJ
    星火 sparkDL
    星球 planetGN starGZ
    星系 galactGC galaxiGK
    星际 intergalactHC interstellarHC
    映 mapEH aOZ
    映像 imagHX isOZ
    映射 mapCH
    春 springFR
    春暖 springHN
    昨 yesterdayFI
    昨天 yesterdayBH
    昭雪 exonerGG vindicGI rehabilitZI
    是 isDI areOM bePM aPZ wasVN yesXG yeahZI yepZG alwayZQ butZK doZR insteadZP ippZO leftwardZR moodZQ whetherZI
    是不 ambiguNR anOZ volatilPZ
    是不是 isJZ itKZ
    是以 wasHZ withIZ
    是否 whetherFH ifLZ doNQ youOZ
    是在 atKZ
    是非 andKZ gossipKS rightKZ wrongKZ
    昵 nickIJ nicknamKK
    昵称 nickHJ nicknamKK
    昼夜 clockFU
    显 displayBG shownXH showXH appearZO explicitZL revealZQ apparZN gpuZN highlightZN svnlookZK
    显出 appearIZ revealIY showIZ
    显得 comeIZ acrossNZ appearNZ lookNZ offNZ seemNW
    显微镜 microscopBH
    显然 obviousFO apparKQ clearKZ
    显现 showGZ appearLZ emergLY upLZ
    显示 theIZ showKH displayNG shownNH appearUP revealZQ highlightZN svnlookZK
    显而易见 obviousLO brainerQL
    显著 significFI markNZ remarkNP dramatSN notablSL substantiSN needlSQ
    显赫 eminIJ illustriIG prominIM
    显露 appearIZ revealIY showIZ
    晃 shakeHR swayKK rockLX nodMM
    晋升 promotHR upKZ
    晓 awarHS
    晓得 awarKS beKZ knowKZ understandKZ
    晕 glowMN eyeMZ withNZ faceNZ dizziRO
    晕头 confusLW disoriLI dizziLT outMZ
    晚 lateGN delayOX
    晚上 nightBY
    晚会 partiFW evenKZ galaKG
    晚报 evenFY
    晚辈 generatIZ juniorIP youngerIM
    晚餐 dinnerFN supperGG
    晚饭 dinnerGP supperGG
    晨 mornFP
    晨报 mornFJ
    普 normalIR generalPZ universRR
    普天之下 worldIW
    普查 censusGG surveyGT
    普通 commonJQ ordinariMM regularPZ averagQU lawQY peoplQZ personQZ mandarinVM millVO putonghuaVC normalZR
    普遍 generalHY commonMZ universMW wideMW widespreadMN
    景 backgroundFJ scenicPM sceneQP landscapQK sceneriSJ foregroundZK
    景气 boomGU prosperGV
    景点 attractKW scenicKR sightKX spotKZ
    景物 landscapGR sceneriGO
    景致 sceneriGO viewGZ
    景色 foregroundIP viewKZ landscapLR sceneriLO
    景象 sceneGV sightGX
    晴天 blueLZ boltLQ bombshelLG fromLZ shockLU
    晶 lenHY crystalKO
    晶体 crystalKQ crystallinKC gateKT transistorKC
    晶圆 waferFF fabIE foundriNK siliconNZ
    晶片 chipCV
    晶石 crystalGQ sparGC
    晶莹 crystalGQ sparklGS
    智 smartHI institutNQ readerNZ tankSM intelligXP wisdomXO opinionZR lenZO
    智力 intellectJC intellectuJQ intelligJT
    智商 intelligGT iqGC
    智慧 wisdomDP
    智者 differFZ
    智能 smartHH intelligJH superintelligOC aiPV agentQZ embodiRE gridRZ automRS lenZO smartphonZI
    暂 pausKI onMZ temporariMU tentatQI offQZ holdRZ interimVI provisionVI burnerWI temporariliZK suspendZO
    暂且 forGZ
    暂停 pausBH
    暂时 temporariliGK nowJY forNZ rightPZ temporariQZ tentatZK
    暖 warmCR
    暖和 warmDR upIZ
    暖气 heatDR heaterIC
    暗 darkDQ dimJO
    暗中 secretJY
    暗器 weaponGO
    暗想 thinkDW toIZ
    暗斗 fightKZ infightKQ rivalriKH strugglKV
    暗暗 inwardGJ secretGZ
    暗流 undercurrKC
    暗示 impliHQ hintJT suggestJZ
    暗算 stabMI
    暗自 inwardIJ secretIZ toIZ
    暗道 passagGL
    暴 taxGZ exorbitLL extortLP brutalQK
    暴利 profitER windfalJH hugeLZ
    暴力 abusLS cyberbulliLG violencLG violentLO onlinLZ
    暴动 insurrectGI riotGM
    暴富 getHZ richHV windfalMM
    暴涨 boomOU goOZ roofOO shootOV skyrocketOO soarOU surgOV throughOZ
    暴行 atrocIG outragIS violencIG
    暴跌 cliffOQ collapsOZ crashOZ fallOZ plummetON plungOS slumpON tumblOM
    暴跳如雷 rageHN fliMZ furiousMP intoMZ lividMC
    暴雨 stormGQ downpourNG heaviNX rainNZ rainstormNC
    暴雷 blowKR collapsKZ defaultKZ upKZ
    暴露 exposGN revealKT bareOT exposurOO fulliOZ layOZ
    暴风 blizzardII snowstormII hurricanOJ
    曙光 dawnMN rayMN
    曜 sunlightOI
    曝光 exposurHJ exposMV publicMZ revealMY visiblMZ
    曰 callGZ
    曲 hyperbolEH curvOJ curZN hockeyZN songZM twistZP
    曲子 melodiKK piecKU songKU tuneKV
    曲折 windIU complicLS turnLZ twistLR andMZ tortuousZI
    曲曲折折 tortuousLI twistLR
    曲棍球 hockeyCK
    曲线 curvBI bendTN conicZI
    曲调 melodiGK tuneGV
    曲轴 crankshaftCC
    曲高和寡 highbrowMD nichML
    更 updatFH changKJ moreNK toOZ alterZL autocorrectZL betterZM fasterZK higherZN newerZM unchangZO
    更加 moreEZ evenMZ furtherMX
    更名 changIZ nameIZ renamIZ
    更多 moreBM additOT
    更大 largerHT
    更好 betterCN improvOZ
    更少 lessDS
    更慢 slowliHR
    更换 changHZ outOZ replacOZ swapOY switchOZ exchangPZ
    更改 changDJ theOZ alterVM unchangYQ
    更新 updatBH renewZN newerZQ
    更是 evenFY especiKP moreKZ
    更替 changIZ replacIZ turnovIR
    更正 autocorrectEL correctOT
    更深 deeperCL
    更迭 alternIZ changIZ turnovIR
    更高 higherGM laterLZ greaterNZ newerOS
    曹 ministriKO
    曼 caymanMM turkmenMK rhaetoNM
    曾 haveKZ accessMZ everPV
    曾几何时 oncIZ uponNR
    曾经 everJQ oncJZ useLZ beforMZ toMZ
    替 replacBH substitutTJ alternWK altZJ insteadZP
    替代 alternFN substitutJJ replacMY insteadOX irreplacQF
    替代品 alternFZ
    替换 replacGH withLZ altNK alternPR substitutSN
    替罪 scapegoatFG fallKZ guyKS
    最 theHZ maximumJH mostLK maxOH ofRZ lastYL minimumYH latestZI minZK bestZL finalZO highestZM largestZL maximZK minimZI nearestZK oldestZI optimZO recentZL smallestZK worstZK
    最为 mostFZ
    最优 optimKX bestKZ maximumLZ optimumLI
    最低 minimumCP leastNY lowestQP
    最佳 bestEM optimLO spotNZ sweetNO optimumRI
    最先 firstHZ earliestKM
    最初 atKZ firstKZ initiKZ originKZ
    最前 topEZ
    最后 lastBL finalNN
    最多 atIZ upJZ mostLS maximumQZ shouldRZ
    最大 maximumCI maxLK maximRI largestUK greatestZG biggestZC lionZQ
    最大值 maximumES maxMV
    最好 bestEV betterLZ hadLR
    最小 minimumEL minLM minimMK smallestRM
    最小值 minimumEQ minLR smallestOO
    最少 minimumFU leastJW atNZ minimQW
    最快 fastestHC quickestHC
    最惠国 favorGQ mostGZ
    最新 latestEI dateLZ upOZ newestQK
    最旧 oldestEL multixactLZ
    最早 earliestHG firstLZ atNZ oldestNU
    最深 deepestIC mostIZ profoundIQ
    最糟 caseGZ worstGL
    最终 finalHO endKZ ultimOM upOZ eventuTR
    最能 bestHZ
    最近 recentBK nearestRN
    最重 heaviestIC importIZ mostIZ
    最长 longestII maximumKZ
    最高 highestII topJZ maximumOZ peakRU pointRZ supremRM tallestRC
    最高峰 highestIS peakIZ summitIM
    最高法院 courtGR
    月 monthCE moonKG crescentZJ marZJ romancZO romantZO
    月亮 moonBN
    月份 monthCO
    月光 moonbeamGG moonlightGC
    月刊 monthDZ magazinIO
    月球 moonFW lunarGK
    月经 menstruatHI menstrualIC periodIZ
    月薪 monthEW
    有 haveIG hasMK arePR withQR isRV thereTJ existZQ noZL ownZO equipZP didZK accompaniZM allZI carvZQ eggZN fondZM harmZR insightZO laughZN neitherZR norZR oidZO ownerZN ownershipZQ payloadZR prominZH relishZH revZR seldomZM sometimZP tastiZK validZK wealthiZN withoutZQ
    有些 someEZ certainMX bitOX littlOY somewhatOR
    有人 someonMR peoplMZ successorMK anyonQU fewRZ knownRZ littlRZ somebodiRJ
    有何面目 shameKQ
    有余 enoughPY morePZ thanPZ toPZ amplUM
    有关 aboutER withQZ doRZ
    有利 beneficiOG conducOD favorOQ moneyOZ toOZ lucratTG
    有力 forcIZ powerIZ strongIZ
    有功 contributGV meritoriGI
    有助 helpGX toHZ conducPI contributPV
    有口难言 cannotGZ
    有史 historiHZ inHZ
    有声有色 colorKZ impressKV liveKZ vividKV
    有失 biasMM unfairMI detrimentNK loseNZ oneNZ sideNZ beNZ
    有如 asIZ ifIZ likeIZ
    有害 harmGM badNZ damagNU
    有序 orderEU inQZ
    有待 remainKW yetPZ juriUL
    有待商榷 questionGX
    有心 deliberMT intendMU intentMU meanMZ thoughtMZ toMZ
    有性生殖 reproductDJ sexualIJ
    有意 deliberIO intentJP intendNU interestNZ
    有意思 funIU interestIZ meaningIK
    有所 moneyOZ valuOZ worthOP somePZ doPZ
    有所不同 differCZ somewhatKS
    有效 validBI payloadZO
    有效性 validFZ
    有效期 validJZ expirJZ expiriOP untilPZ
    有效率 efficiCW
    有数 knowFT haveNZ ideaNU fewPZ limitPZ
    有时 sometimIM alwayMZ rightMZ woNZ
    有时会 sometimGT
    有望 expectMZ hopeMV likeMZ promisMU standMZ toMZ
    有朝一日 dayHZ eventuMR oneMZ someMZ somedayMC
    有期徒刑 prisonIN imprisonNM jailNN
    有机 organDZ naturPZ compoundPT matterPZ chemistriZO loopholZP synthesiZJ
    有权 haveJZ ownershipKO accessOZ entitlQL powerQZ rightQZ titlQZ
    有板有眼 methodIZ orderIZ systematIN
    有毒 poisonGR toxicGP
    有气 feebliIG listlessIN feeblKN
    有点 bitJT littlKV ofKZ somewhatNQ kindPZ sortPZ
    有理 reasonGZ rightGZ
    有理数 rationFP
    有生之年 lifetimJS
    有生以来 everIO
    有生力量 manpowLM
    有用 useGZ workJZ helpNZ
    有的放矢 targetGZ focusLZ purposLU withLZ
    有益 goodIY forMZ beneficiNK benefitNW helpNZ useNZ
    有目共睹 seeKZ toKZ
    有目共赏 admirFQ
    有着 haveIZ isIZ thereIZ
    有线 cablBL
    有罪 convictIM crimeIT guiltiIN
    有色 colorJZ nonferrJC ferrousKF nonKZ
    有言在先 beforehandMI saidMQ
    有趣 interestFX funIS amusKN
    有轨电车 tramDK
    有迹可循 patternFZ followKZ traceablKC
    有限 limitEY finitMH liabilNK llcOG
    有限公司 companiGX limitGZ ltdLC
    朋 punkHG acquaintPI palPJ
    朋友 friendHO buddiPM circlPZ feedPZ momentPZ ofPZ palPK wechatPC
    服 serverDI servicKH theOZ clothZR keyservZL imapZN ldapZQ novaZQ smtpZM tuxedoZK vpnZI
    服从 followIZ obeyIR submitIZ
    服侍 attendKV onKZ servKX waitKZ
    服务 serverFI servicGG servZR microservicZC waiterZI waitressZC keyservZL imapZN ldapZQ novaZQ smtpZM vpnZI
    服役 servicGZ enlistLI militariLY servLX
    服用 doseIG swallowIQ takeIZ
    服装 clothGO costumJJ garmentLL
    服饰 clothIU costumKL dressKV
    朗 aloudLM brightOZ clearOZ distinctOV
    朗读 aloudGM
    望 expectGO lookOZ wantOR youQZ horizonWO sidelinZJ desirZP
    望尘 behindJW farJZ
    望望 lookCZ
    望梅止渴 fanciMH illusML
    望而生畏 intimidFD aweKR dauntKG
    望远镜 telescopEK hubblHC
    朝 tipIX leftwardLZ rightwardMZ jamoPN downwardQU faceQZ towardRZ fistZN koreanZM
    朝三暮四 changKZ ficklKI inconsistKX mindKZ
    朝代 dynastiGQ reignGO
    朝向 towardFV
    朝夕相处 togethFW
    朝天 chiliJG enthusiastNO
    朝政 courtFP
    朝气 energetON youthOQ
    朝着 towardGQ inLZ directLZ ofLZ
    朝阳 growHZ sunrisHP
    朝鲜 koreanCF northMZ ethnicQZ
    期 dateEH periodIG unexpectRQ expirZI episodZJ expectZI dureZK expiriZK lifetimZO lpadminZO maturZL recentZP
    期刊 journalHR magazinIO periodIZ
    期待 expectIZ forwardKZ lookKZ hopeOV toOZ
    期望 expectDO unexpectOZ desirQT
    期望值 expectFZ valuLZ
    期末 finalCY
    期满 expirBZ
    期盼 hopeCV
    期货 futurDR contractMZ marketMZ
    期间 dureCJ periodPQ
    期限 timeMZ deadlinNO limitNZ termNZ
    朦胧 dimIO haziIB mistiNG obscurNM vaguNT
    木 woodenGK woodKO lumberNE treeQZ
    木兰 magnoliaCE
    木匠 carpentFH woodworkGG
    木头 woodEN logHZ
    木工 carpentriGF carpentII woodworkJG
    木已成舟 doneFV isIZ
    木星 jupitCC
    木材 lumberHI timberHK woodIR
    木板 boardGX plankGG
    木棍 stickDW woodenIO
    木棒 stickFW clubKT woodenKO
    木炭 charcoalCK
    木牌 boardIX signIZ woodenIN
    木琴 xylophonCC
    木瓜 papayaCC
    木筏 raftCC
    木质 woodGR woodenGN
    木雕 carvDM woodIZ
    木马 trojanFB horsHZ
    未 notCO noLQ unreadZG yetZM unusZM catchupZK futurZN incompletZQ iqnZJ unchangZP undefinZL unencryptZN unknownZH unnamZK unrecognZQ unsavZJ unsentZK unspecifiZN unterminZL untitlZK unverifiZK unvisitZK
    未免 bitIY ratherIU tooIZ
    未卜先知 foreseIO predictIU prophetIK
    未完成 incompletIR unfinishMO
    未定 shakenJD inJZ
    未尝 notIZ
    未必 notGZ mayKZ necessariliNH
    未成年 underagJC childrenLV juvenilLC kidLT minorLU
    未曾 notIZ neverJZ
    未有 haveIZ neverIZ notIZ
    未来 futurDL
    未然 preventHY
    未知 unknownAH unchartZI
    未知数 cardLZ uncertainLQ uncertaintiLI unknownLZ wildLW
    未经 unverifiHO withoutJZ notLZ yetOZ
    未置可否 commentIZ noIZ noncommittIG
    未能 failDR toLZ couldNY iqnZJ
    未闻 heardLN unheardLG
    未雨绸缪 aheadKW preparKZ rainiPM
    末 endDU lastJZ ofQZ
    末位 rankGY
    末尾 ofHZ theLZ atMZ bottomQZ
    末期 endIZ finalJZ stageJX
    末端 lastIZ mileIO endLZ tipMZ
    末节 detailEZ
    末路 endIZ
    本 theKZ textKJ thisLY aPZ versionPH isRZ revisVH repositoriYJ localZI newerZQ basiZQ basicZK copiZR japanZO nativZL newspapZP notebookZJ replicaZO repoZN revZL samplZL scriptZH uuidZN
    本人 inLZ himselfMI myselfMI personMZ
    本位 baseIZ centerIZ standardIZ
    本周 thisGZ
    本国 countriKZ domestKT homeKZ ownKZ
    本土 domestLT homegrownLG localLZ nativLU
    本土化 localBZ
    本地 localAI nativZP premisZI
    本届 currentGZ thisGZ
    本市 citiES
    本性 naturDZ instinctIM
    本意 meanHZ
    本文 textFZ thisJZ documentPZ articlRZ paperRZ
    本期 thisFZ episodKR
    本来 trueGT originHZ
    本校 schoolFW
    本次 thisEZ timeLZ currentNZ
    本源 toHZ
    本省 provincDQ thisIZ
    本科 undergraduHC bachelorKG studentKZ collegPX degrePZ undergradPC
    本章 chapterDW thisIZ
    本能 instinctJH naturJW feelOZ gutOQ jerkOM kneeOR secondOZ
    本质 essentiGP basicLZ essencLK naturLZ
    本身 itselfCN
    本部 headquartCP
    本金 principJM capitMZ amountMZ originOZ
    本钱 capitGZ principGR
    本领 abilGS skillGZ
    术 byNZ fontworkOI termQQ artRP technologTM techniquXP artistZL magicZR technicZM
    术语 termDP terminologOI jargonQI
    朴 simplKV
    朵 withHZ clusterLZ flowerLY earZN
    机 toNZ machinNH printerOJ isQZ yourQZ onlinUP aircraftUG computVL hostXH hostnamZK mechanZK airbornZK offlinZK airplanZM chatbotZM confidentiZJ downtimZG fighterZN hypervisorZP minerZR nativZR opportunZK outagZK pagerZN phoneZK planeZL rackZK randomZJ rigZF robotZP turbinZI
    机上 onGZ computKS yourRZ inRZ
    机会 opportunLP haveOZ giveQZ shotQR chancQV getQZ tradeQZ offRZ
    机体 bodiGZ organGZ
    机关 organJZ agencOT authorOZ gunOS machinOZ mechanOX officOZ
    机制 mechanCJ processQZ systemQZ incentZL
    机动 motorIN vehiclJX mobilJX flexiblOT maneuverOC
    机器 robotGG chatbotJL machinLN botMI machineriVK apparatusWJ humanoidZG
    机场 airportEF airfieldLC terminLZ
    机密 confidentiEI secretHR
    机床 machinFU toolIZ cncNC machineriNK
    机智 cleverKQ resourcKZ witKS wittiKC
    机构 institutHI agencLJ authorMS firmQS rateQZ congressZR investorZN legislaturZK parliamentZL
    机枪 gunDO machinIZ
    机械 mechanIL robotKL armOZ machinOV machineriOF gripperTC
    机电 electromechanKC
    机票 ticketFO airMZ airfarMC planeMZ
    机组 aircrewIC crewIN unitIZ
    机缘 byKZ chancKV luckKS serendipKI coincidZN
    机翼 wingCS
    机能 functionFZ
    机车 locomotGL motorcyclGO
    机遇 chancGV opportunGV
    机长 captainGN pilotGU
    杀 killEQ chargOZ sellQZ hurtZQ
    杀人 killHT silencMN bloodthirstiQC killerQN
    杀人放火 arsonHD murderHO killMZ andMZ
    杀害 killGZ murderGP
    杀戮 killDW slaughterIN
    杀手 killerKI acePK assassinPL trumpPK
    杀掉 killCZ
    杀死 killDW murderJP
    杀气 fiercIV menacIP murderIP
    杀绝 eliminLR exterminLK outLZ ruthlessLP wipeLW
    杀虫剂 insecticidGG pesticidGG
    杀鸡 eggMZ goldenMZ goosMO killMZ layMZ thatMZ
    杂 complexGM charPZ bastardPI hybridPU scriptQZ dopeZG miscellanZJ
    杂乱 messiHH chaoticMN clutterMK disordMQ disorganMG
    杂交 hybridFP crossKZ crossbreKC
    杂剧 dramaIP operaIM zajuIC
    杂志 magazinHI journalKR editoriMI officMZ publishMZ
    杂技 acrobatDG
    杂耍 jugglEK
    杂货 storeHZ groceriHJ cornerMY supermarketMI
    杂质 impurCG
    杂项 miscellanCJ
    权 permissGH rightOY authorPL privilegQH powerQR weightWK exercisYL decentrZM delegZQ authoritarianZF autocratZK copyrightZK creditorZJ infringZH jurisdictZL ownershipZP permitZP privaciZR
    权利 rightDZ entitlOL freedomOU civilOZ
    权力 powerDT authorOZ
    权势 powerEY
    权威 authorCZ
    权宜 expediNI fixNZ makeshiftNI measurNZ quickNZ stopgapNM temporariNZ
    权益 rightGZ interestJY equitiNR andOZ protectOZ
    权衡 offIZ tradeIU weighKP tradeoffPI
    权限 permissEH privilegIH
    杆 poleFM joystickKK
    杆子 poleCQ
    杆菌 bacillusGC bacteriumGC
    杉 redwoodIG sequoiaIG
    杉木 firDF chinesIZ
    李 favorNV reciprocNL returnNZ
    李子 plumCG
    杏 apricotFF
    杏仁 almondGG amygdalaGC
    杏子 apricotCH
    材 dealJZ materiJW
    材料 materiDT stuffJT
    村 villagEO
    村子 villagCS
    村庄 villagCS
    村民 villagCS
    村落 hamletGG villagGS
    村里 villagDN inIZ
    村长 villagFN
    杖 caneEH whiteJZ
    杜鹃 azaleaGC rhododendronGC
    束 endEK ofPZ constraintPH unterminXL bunchZN eofZN
    束手 constrainNN hamperNG handNZ tieNV fateOZ resignOS
    束手无策 doKZ
    束缚 tieHR bindMZ downMZ fetterMC restrainMP
    杠 barES fromOZ slashRM
    杠杆 leveragGH deleveragMB highMZ buyoutPJ leverRG onRZ takeRZ upRZ
    杠铃 barbelCC
    条 entriII theKZ conditLH barPO criteriaZI barcodZL termZN lineZR scrollbarZL unconditZK
    条件 conditFH criteriaII prerequisitZI reflexZH unconditZJ
    条例 actKW ordinKO regulKW ruleKZ
    条形 barHX barcodIL
    条条 ruleGZ
    条款 termEN clausPU provisPO
    条目 entriBI itemQS
    条约 agreementIV pactII treatiIO
    条纹 bandFX
    来 toJZ inMZ comeNN fromUP bringWR futurZL hebrewZK oncomZM presumZM sourcZR welcomZR
    来临 arrivGS approachLV comeLZ horizonLO
    来信 writeHZ letterIZ inLZ
    来到 toIZ comeIZ arrivNW getNZ reachNZ
    来华 chinaGP
    来历 backgroundIZ historiIZ originIZ
    来去 andHZ
    来回 andIZ backKZ forthKN
    来得及 timeHZ
    来日 timeIZ plentiNR
    来源 fromHZ sourcJR originLX providQZ
    来潮 whimIF impulsNM spurNN
    来看 seeNZ fromNZ atNZ lookNZ viewNZ
    来自 fromBQ
    来讲 forHZ speakHX asMZ generalPX
    来访 visitGZ toKZ comeKZ
    来说 forHZ speakIU ofOZ asPZ
    杯 glassFJ cupHI trophiQI
    杯子 cupIQ glassIS mugIK
    杰 outstandPR
    杰作 masterpiecCK
    杰出 brilliantKR distinguishKV excelKT outstandKS
    松 easiliOL loosOK youOZ pineQJ
    松开 releasGU goLZ letLZ loosenLN
    松弛 loosIR relaxIT slackIN
    松散 loosCR
    松果体 pinealGC
    松石 turquoisCN
    松花 pineIZ pollenIG songhuaIC
    松软 fluffiII softIV spongiIC
    松露 trufflCC
    松饼 muffinGC pancakGK
    松鼠 squirrelDE
    板 templatEH theOZ clipboardRH palettTK plateZQ snowboardZI panelZI cricketZJ dashboardZN shortcomZM solarZP swirlZD tabletZN
    板凳 benchGL stoolGI
    板岩 slateCM
    板栗 chestnutBH
    极 extremMO veriNQ ultimPK polarQI asQZ utmostSN poleTP antarcticaZK bungeZC superiorZQ
    极为 extremIW highIZ veriIX
    极了 extremGW veriGX
    极其 extremKW highKZ superKO veriKX
    极力 doIZ strongIZ utmostIS
    极大 greatIU enormMP hugeMW tremendMJ
    极好 awesomMO excelMT fantastMP greatMZ terrifMI wonderMS
    极富 extremIX richIZ veriIX
    极度 extremDR
    极恶 evilIT fiendishIC viciousIQ
    极权主义 totalitarianBB
    极端 extremDP extremistLI stormMX
    极限 limitIZ limeOZ superiorOR inferiorOW extremPU ofQZ
    构 buildHO builderOM constructQO structurRI refactorVF restructurVO architecturZK hierarchiZL
    构件 componGZ memberGZ
    构思 upKZ ideaNX comeOZ conceivOI conceptOS designOZ thinkOZ withOZ
    构想 conceivMI conceptMS dreamMV ideaMZ upMZ visionMS
    构成 formMZ portrayMN populNZ composPX constitutPQ makePZ upPZ
    构造 constructHS tectonKE constructorNL structurOZ
    枉法 corruptFZ bribeKN takeKZ
    析 parsDH parserOI resolvRM analyzWI analysiZI
    枕头 cushionGC pillowGF
    林 forestEJ woodNR limbuOK groveVF
    林业 forestriGI forestIT logIZ
    林区 forestDP areaIZ
    枚 enumEH enumerMK
    枚举 enumJH listNZ endlessOV numerOZ enumerSK countlessTQ
    果 theIZ youLZ isNZ resultPI aRZ ifUI fruitZI applZM congoZL effectZN
    果冻 jelliCG
    果园 orchardCG
    果子 berriGI fruitGW
    果实 fruitFR
    果断 decisDO resolutMZ
    果然 enoughKZ indeKS realliKZ sureKZ
    果真 enoughKZ indeKS realliKZ sureKZ
    果酱 jamCN
    枝 branchIS pruneJH twigOG foliagOG andOZ
    枢密院 priviGC
    枢纽 hubJM centerNZ keyNZ pivotNZ positNZ damTP hydroTK
    枣子 dateCZ
    枪 gunKO cartridgNG tunaNI deadOZ downOZ shootOV riflTM
    枪声 gunfirIK gunshotIC shotIV
    枫 maplDH
    枫树 maplCM
    枯 driIP burnKY runLZ
    枯燥 boreFP driGQ
    枯竭 outIZ runIZ driNQ
    架 theOZ framePI rackPK fromQZ architecturZO bayZM bridgZQ frameworkZM
    架子 airIX frameIZ shelfIR
    架构 architecturLL designMW structurMY schemePZ schemaPW architectQO frameworkQO orgQG
    架起 upFZ
    柄 handlBQ
    柏树 cypressCG
    某 aGZ anOY somePM certainRQ someonZQ
    某一 aLZ complexQR numberQZ
    某些 someBM
    某人 someonEM somebodiMH personOZ certainOZ
    某地 somewherCM
    某处 somewherCM
    某某 soDZ
    某次 foundGZ
    某种 someKZ kindKW ofKZ certainPZ sortPZ inQZ
    柑橘 citrusIG orangIW tangerinIM
    染 renderFI dyeTN infectTL
    染发 dyeFH hairFZ
    染料 dyeCM
    染色 dyeFH chromosomKC stainKG
    柔 softET
    柔和 gentlIR mildIN softIV
    柔性 flexiblFO softJT agilKO
    柔软 flexiblGT softGV
    柔道 judoCF
    柚子 pomeloCC
    柚木 teakCC
    柜 cabinetGI freezerJK rackLR
    柜台 counterIV deskIO tellerIF
    柠 limeDH lemonIG
    柠檬 lemonGG acidJZ citricJC
    查 theJZ forJZ toOZ reviewRM viewTL checkUI investigXM queriZG seekZR inspectorZJ checkpointZJ lookupZH seeZK lookZP examinZN viewerZL checkerZL findZM inspectZL lintZM spellcheckZM subqueriZJ
    查出 detectIZ findIZ outIZ
    查封 downKZ sealKQ seizKT shutKZ
    查找 searchFU lookLR lookupQJ findXM
    查看 viewDL viewerSL reviewTO inspectorYM seeZL
    查询 queriDG subqueriSJ lookupZQ
    查阅 consultKO seeKZ upNZ lookPZ referQZ readRZ
    柩 coffinGN casketIK
    柱 columnFZ capitNZ stigmaNG andNZ pillarUK
    柱子 columnGZ pillarGM
    柱状 barJZ chartJZ graphJT
    柳树 willowCG
    柴 fuelCV
    柴油 dieselDD fuelMS enginMZ
    柿 persimmonBF
    柿子 persimmonCG
    栀子花 gardeniaCC
    栅 rasterGH
    栅栏 fencCQ
    标 labelIG theKZ tabNI tagPH markPI iconTG headerZK targetZH cursorZF flagZI anchorZN annotZI axeZP axiZO coordinZN destinZJ headZK idZI identifiZK logoZF markerZI markupZI monumentZI mousZG mousewheelZJ polarZO punctuatZL replicaZQ rubiZI rulerZL scalarZJ standardZI starZO stderrZM stdinZM stdoutZL subscriptZO supZK superscriptZH titlZI
    标价 priceFU tagKZ
    标准 standardBH deviatRQ criterionXM benchmarkZP normZK stdoutZL stdinZM stderrZM
    标尺 rulerCL
    标志 flagEN symbolMZ signQZ tokenRY logoRP
    标本 samplGZ specimenGI
    标枪 javelinCC
    标点 punctuatBK
    标示 identifiFZ
    标签 tabDI tagNJ labelUH metaZR
    标记 markEI tagKO flagON asPZ markerSI markupXK
    标识 idGI identifiMK logoZQ replicaZQ
    标语 posterGR sloganGI
    标量 scalarCI
    标题 headEK titlII headerMQ headlinUH clickbaitZC
    栈 stackBH warehousZL
    栉比 rowFZ uponNR
    栏 barFG columnKQ toolbarPI sidebarRG railZK livestockZR slaughterZN taskbarZK safeguardZO panelZO stripZQ
    栏杆 railDK handrailIC
    树 treeCD toctrePK treesheetQI subtreTJ btreeVG speciZM
    树叶 leafFQ leavGZ
    树干 trunkDP treeIZ
    树懒 slothBG
    树木 treeCX
    树林 forestHS groveIH woodIR
    树皮 barkCJ
    树立 setFZ establishKZ upKZ
    树脂 resinBE
    栖息 inhabitIK liveIZ perchIK
    栗 chestnutJK
    栗子 chestnutCI
    校 checksumEH schoolON proofreadRG calibrZI
    校准 calibrCI
    校区 campusCL
    校友 alumniIG alumnusIC graduatIU
    校园 campusIL collegIV schoolIZ
    校外 campusKL
    校尉 raiderGC
    校长 headmastIC presidIS principIR
    栩栩如生 lifeMZ lifelikMG realistMN trueMZ vividMV toMZ
    样 styleBH samplXI stylesheetZI strangZP
    样品 samplGZ specimenGI
    样子 appearNZ lookNZ mannerNS oldNZ sameNZ shapeNZ wayNZ
    样式 styleCH stylesheetRJ
    样本 samplDK examplOX shotRR fewRZ specimenWI
    样机 machinIZ prototypIQ samplIZ
    核 kernelBF coreSI atomZP auditZO
    核准 approvGV offJZ signJZ
    核反应 reactorDH nuclearIZ
    核实 checkHZ verifiIZ onOZ confirmOZ upOZ
    核对 checkFZ
    核弹 bombIL nuclearIZ nukeNG warheadNG
    核心 coreDJ centralNT centerPZ heartPZ
    核查 checkFZ inspectHR verifiMZ factZO
    核桃 walnutCC
    核武器 nuclearGO nukeLG
    核潜艇 nuclearFO
    核电 nuclearEJ plantJZ powerJZ
    核算 accountGZ calculGZ
    核糖 ribosomCC
    核能 nuclearFO
    核裂变 fissionDD nuclearIZ
    核酸 acidIZ nucleicIC pcrIC
    核销 writeGZ
    根 rootCF baseMO accordZN
    根基 foundatFN basiNR rootNZ shakiNZ weakNZ
    根据 baseHN onJZ accordKL toPZ basiYP strongholdYL
    根本 fundamentGI rootNZ allOZ atOZ basicOZ simpliOU
    根本性 fundamentCP
    根深蒂固 rootHZ deepMZ deepliMS entrenchMN ingrainMC
    根源 originIZ rootIZ sourcIZ
    根除 outFZ
    格 theGZ formatKH gridNF cellSI tablZJ paneZF autoformatZM calcZN eligZP gridlinZJ malformZO odfZN pngZO priceZO spaceZO specZJ spreadsheetZL strictZL whitespacZK
    格外 extraJZ especiLP particularLV
    格局 gameKZ bigPZ landscapPR layoutPZ patternPZ picturPZ setupPY structurPZ changerPK
    格式 formatBH malformZO autoformatZM odfZN pngZO
    格式化 formatFZ autoformatMY formattQO
    格陵兰 greenlandFG
    栽培 cultivFK growMZ mentorMK trainMY cropOU
    栽跟头 failKZ setbackKO stumblKP sufferKZ
    桀 ancientMZ chickenMZ emperorMY
    桃 suitKZ peachKH
    桃子 peachCK
    桃李满天 studentDT everywherIZ
    桃源 laKZ paradisKK shangriKC taoyuanKC
    桃花 peachDG blossomIZ
    桃花心木 mahoganiCF
    框 boxEF theKZ frameMH dialogTI checkboxVI frameworkZK borderZI
    框架 frameBI frameworkSI
    框框 ruleGZ
    案 schemeHL scenarioJI planNX schemaPU contingTN benchYK answerZP
    案件 caseIZ incidIO lawsuitIO
    案例 caseGZ examplGZ
    案子 caseIZ lawsuitIO matterIZ
    案情 caseFZ
    桉树 eucalyptusCC
    桌 desktopGJ panelNZ roundtablNI
    桌上 tablFZ deskKO onKZ
    桌子 deskGO tablGZ
    桌面 desktopEJ tablKZ onOZ tabletopPC
    桑 saunaJH
    桑田 changGZ vicissitudLK
    桑葚 mulberriCG
    桔 fiberOR
    桕 tallowFD
    档 documentAF docZH shelfZQ archivZH docstrZM opendocuZM
    档案 fileFZ archivIZ recordKZ
    桥 bridgDF approachOU deckOO pierZJ
    桥梁 bridgIV linkIZ spanIT
    桥牌 bridgCV
    桦树 birchCC
    桶 pailJD bucketKO caskME drumMR
    梅毒 syphiliCC
    梦 dreamGK realizMQ upNZ pipeQZ awakenRZ suddenRZ fromRZ visionariVH wakeZP
    梦境 dreamFV dreamlandGC
    梦寐 dreamKR grailPK
    梦想 dreamGV visionGS
    梦见 dreamDR ofIZ
    梨 pearIE avocadoIJ
    梨子 pearCH
    梯 stepJZ ladderPK
    梯子 ladderCL
    梯度 gradientEV descentLI slopeLP
    梯形 trapezoidCC
    械 weaponIO armamentKL ordnancKG
    梳理 throughFZ
    梵 buddhistHO sanskritHK
    梵文 nandinagariDD
    检 checkAH examinZN checkpointZJ detectZJ checkerZK inspectZL lintZM retrievZQ spellcheckZM
    检举 accusKQ againstKZ informKZ reportKZ
    检修 inspectKW maintenKU overhaulKI repairKX
    检察 prosecutorHB attorneyNK generalNZ daSG procurSK procuratorSC procuratoriSC prosecutSG
    检查 checkEI checkpointMJ forNZ inspectSK examinVL checkerZL lintZM spellcheckZM
    检测 detectBI
    检索 retrievBQ ragZO
    检讨 criticIZ reviewIZ selfIZ
    检阅 inspectGW reviewGZ
    检验 testEU chiPQ examinQV inspectQW outQZ proveQX
    棉 cottonCI
    棉花 cottonCL
    棋 chessFJ
    棋子 piecFS chessKQ pawnKH
    棋布 dotKZ everywherKX scatterKT spreadKX
    棋手 playerDQ chessIT
    棋盘 boardEU chessboardIC
    棍 stickDV scoundrelMK hockeyZL
    棍子 rodGL stickGY
    棍棒 clubIT rodIL stickIY
    棒 awesomJM barLZ rodLN clubQR hitQZ stickQZ basebalZJ
    棒法 techniquKR
    棒球 basebalEG ballKV mlbKC
    棕 brownDG palmMP treeQZ
    棕榈树 treeFZ palmGN
    棕色 brownBI
    棘手 toughKO crackPZ difficultPX nutPZ potatoPR thorniPG trickiPN troublesomPG
    棚 shedFJ
    森 forestHM forestriLK industriNZ dawsonPK
    森严 heaviliHM guardIW strictMV
    森林 forestEM woodKR
    棱 prismGI
    棱镜 prismCI
    棺 coffinBK
    棺木 coffinCQ
    棺材 coffinFM casketGK
    椅 wheelchairHK motorKZ inLZ chairQN seatQY
    椅子 chairEM seatHR
    植 plantDO
    植株 plantCW
    植物 plantCK treeOY vegetOR fernZI
    植被 vegetCR
    椒 pepperFH hotLZ chiliML spiceOF
    椭 elliptDH ellipsoidPJ ovalTI ellipsZL
    椭圆 ellipsEH ovalHF elliptZK
    椰 coconutLH
    椰子 coconutDI
    楔 wedgFM forewordGH
    楔形文字 cuneiformCH scriptLZ
    楠 mosoGC
    楠木 nanmuCG
    楼 housKU buildLX developOZ downstairOG propertiOZ projectQZ mansionTJ unfinishZM
    楼上 upstairCC
    楼下 belowGZ downstairGL
    楼层 floorCU
    楼房 buildDZ storiIZ
    楼梯 stairGK staircasGC
    概 overviewJH probablLL generalOX summariSO conceptZP
    概况 overviewGO generalLZ profilLZ situatLW
    概念 conceptGI stockLZ ideaOX notionQM themeQZ
    概括 summarIT generalKZ sumKY upKZ
    概率 probablDL likelihoodUG
    概要 profilEZ summariKT
    概论 introductGQ outlinGZ
    概述 summariGT overviewHO outlinMZ
    榄 olivDI
    榆树 elmCC
    榈 palmBO
    榛 hazelnutBD
    榜样 modelFY examplKZ roleKZ
    榨 exploitIT squeezIS
    榨取 squeezFN extractKY outKZ
    榨菜 picklDJ mustardIO
    榴弹炮 howitzCC
    榴莲 durianCC
    槐树 treeFZ locustKI pagodaKG
    槟 nutFR
    槽 slotCF replicKZ tankYK
    模 modeGH patternJI modulNF schemaQI templatYG modelZJ saverZK modularZH modulusZG blurZN incognitoZQ modalZJ opticZP picturZR simulZK
    模仿 copiIZ imitIS mimicIR
    模作 actMX poseMO pretendMU pretentiMG putMZ onMZ
    模具 dieIY moldIK toolIZ
    模型 modelBH llmTD diffusZL
    模式 modeCH schemaNI patternUJ saverZK incognitoZQ picturZR
    模拟 simulFG analogKL emulLF
    模数 modulusIK
    模板 templatBH
    模样 appearIZ lookIZ shapeIZ
    模棱 ambiguFO equivocKG vaguKT
    模模糊糊 blurKN blurriKG fuzziKL vaguKT
    模版 templatBU
    模特 modelCZ
    模糊 blurHF fuzziKI unclearOO vaguOT manglPJ bloodiZN
    模糊不清 ambiguLT blurriLG fuzziLL unclearLO vaguLT
    模范 modelGX workerKZ countiNZ examplNZ exemplariNI
    横 horizontGT acrossJU landscapQQ dashQY laterRZ bannerWJ aspectZL
    横冲 amokOI
    横扫 sweepDN upLZ
    横溢 brilliantGR giftGU
    横膈膜 diaphragmCG
    横行 runGZ amokLI
    横跨 acrossGZ spanGT
    樱 cherriDF
    樱桃 cherriDH
    橄 olivDI
    橄榄 footbalGL rugbiHH olivJG
    橇 sledgHE
    橘 orangDU
    橘子 tangerinFJ orangGW
    橙 orangAF
    橙色 orangZK
    橡树 oakCG
    橡胶 gumGK rubberGG
    橱窗 windowFZ
    橼 citrusBF
    檬 locustCH
    欠 oweII underfitIH inNZ runNZ debtZR
    欠款 arrearKG debtKV moneyKZ oweKP
    欠缺 shortJY deficiNI shortcomNM
    次 timeFQ minorPI secondariQJ oncUJ lastZP againZP batchZN defectZJ hierarchiZL inferiorZQ retriZQ subprimZF trialZQ twiceZO
    次序 orderEZ sequencGZ
    次数 ofJZ numberKZ timeMZ retriNR countQX frequencRQ trialZQ
    欢 thumbMN happiPU submitPZ dislikQQ downQZ welcomZK
    欢乐 happiFS joyKU merriKC
    欢呼 cheerEN acclaimLI hailLL
    欢喜 happiHO joyLQ winLZ delightQT endQZ everyonQZ happiliQG
    欢欣 elatJK jubilJO rejoicJI
    欢聚一堂 gatherGQ togethGZ
    欢迎 welcomEI popularLU greetPR
    欣喜 delightIT happiIX joyIU
    欣喜若狂 ecstatMG jubilMO moonMZ overMZ overjoyMR thrillMO
    欣慰 gratifiIL pleasIZ relievIU
    欣欣向荣 boomKU flourishKS prosperKV thriveKT
    欣然 gladGO willGZ
    欣赏 admirIV appreciIR enjoyIS
    欧 europAF europeanZI
    欧元 euroEG currencKY europMZ
    欧姆 ohmCG
    欧洲 europDH europeanIH
    欧盟 euHH
    欲 toNZ hastOK wantPZ freeliQO itchZK vergZO
    欲望 appetitIM desirIX lustIG
    欲言又止 hesitIS toIZ
    欺 scamJL deceivNQ
    欺人太甚 farIV tooIZ bulliNO
    欺侮 bulliCO
    欺凌 bulliBJ
    欺诈 fraudJQ scamJK cheatLR
    欺负 bulliIO onIZ pickIZ
    欺骗 deceptJR trickKT deceivLO cheatMR lieMU
    款 paymentFK collectQZ repayQN termZP blockbustZI sellerZO
    款待 entertainIR hospitIS treatIY
    款项 fundKZ moneyKZ paymentKZ sumKY
    歇息 restCV
    歉 sorriFL weRZ
    歌 songHK googlKZ singMP andPZ lyricWI singerZJ
    歌剧 operaCK
    歌唱 singBM
    歌声 singGQ songGU
    歌手 singerBI
    歌曲 songBM
    歌词 lyricGK wordGZ
    歌颂 praisFO celebrKW singKZ
    止 blockIO fromJZ stopLI preventPJ abortZJ forbiddenZK terminZN prohibitZL
    止住 haltGQ stopGZ
    止境 endGZ neverGZ
    止步 stopCZ
    止渴 disastrNK
    止痛 opioidGG painkilGI
    止血 bleedGO
    正 isHW correctKI theNZ bePZ forRZ properXK incorrectZK progressZN autocorrectZM formalZO geometrZP impropZO normalZK regexZN regularZL sineZK squarZR sternZN tangentZI
    正中 centerFZ middlGZ
    正义 justicFO justKZ righteousKO
    正值 positDY justOZ whenOZ duplicPZ
    正则 regularCL regexMM expressQZ
    正副 deputiIP
    正向 forwardIZ perfectKZ
    正在 isIZ progressMN areNZ forOZ
    正好 exactGT justJX toNZ happenOY rightOZ
    正宗 authentGZ genuinGU
    正常 workFT properLQ normalOQ woRZ
    正式 formalFI officiHS regularMZ
    正弦 sineBI
    正当 justLX unfairMI processMZ
    正整数 positGZ integHX
    正文 bodiEP textGZ mainNZ
    正方形 squarCQ geometrLV boxPZ
    正是 exactLZ isLZ itLZ justLZ precisLY
    正极 cathodIG electrodIL positIZ
    正正 properKZ straightKW uprightKQ
    正殿 hallDO mainIZ
    正比 proportDN directMZ inMZ
    正气 integrGZ righteousGO
    正直 honestIX integrIZ uprightIQ
    正确 incorrectGJ correctJJ properOM rightQZ impropVN accurZQ
    正经 seriousGP decentNM properNZ
    正统 legitimGO orthodoxGN
    正襟危坐 sitGX
    正要 toGZ
    正规 regularKZ
    正门 frontHZ entrancMP
    正面 frontGR headIZ onOZ positPZ
    此 thisAE hereZJ sceneZP sightZQ suchZP thereforZQ
    此事 thisFZ itKZ matterKZ
    此人 thisGZ personKZ
    此刻 nowJZ momentJS rightLZ thisMZ atMZ
    此后 laterKZ sincLZ afterwardNM afterNZ thatNZ thenNZ
    此地 hereIZ placeIZ thisIZ
    此外 additKY inNZ moreovNM onOZ alsoOZ ofQZ besidQV topQZ
    此时 atIZ thisJZ momentOT timePZ nowQZ thenRZ
    此次 thisGZ sessionMZ occurrNZ timeOZ forQZ
    此类 suchMV kindMV soNZ andNZ onOZ thisQZ likeRZ likewisSI whatnotZI
    此行 thisJZ tripJT
    步 syncEH stepII synchronQH paceZR asyncZJ asynchronZK furtherZQ meteorZO
    步伐 paceGS stepGZ
    步入 onIZ trackIZ intoNZ
    步兵 infantriCC
    步履维艰 difficultKX goKZ hardKZ strugglKV
    步枪 riflDE assaultMZ gunMS
    步步 stepHZ cautiousMR
    步行 footIT onIZ walkIY
    步骤 stepDP measurQZ procedurQZ
    武 martialJJ armLZ armamentLL policOW militariOZ
    武力 forcDZ militariIZ
    武器 weaponEI armIT conventMZ
    武士 knightIG samuraiIG warriorIK
    武官 militariFT
    武将 generalIZ militariIY officIZ
    武昌 wuchangED
    武术 artIZ martialIM fuLI kungLI
    武艺 martialKP
    武装 armDM militariLT forcMZ insurrectQI
    歧视 discriminCE chargOZ differOZ
    歪打 byIZ hitIZ luckiNO
    歪歪斜斜 askewIC crookIK slantIR
    死 deathHL deadLO deadlockMJ
    死不 dieJR toJZ
    死不瞑目 regretNQ
    死亡 deathGS dieHT deadKV
    死亡率 mortalEF deathLZ rateLZ
    死刑 penaltiLQ
    死去 deadJT awayOZ deathOZ desperOS dieOY halfOZ passOZ toOZ
    死囚 condemnLL inmatLC
    死尸 bodiIZ corpsIM deadIZ
    死心塌地 deadMY devotMS dieMZ hardMZ loyalMQ setMZ
    死水 stagnantFG deadKY poolKZ
    死者 deadIY deceasIC victimIN
    死记 roteFB memorIQ cramNP learnNZ
    死路一条 doomLR
    歼 fighterGL annihilJJ
    歼灭 annihilKM destroyKU outKZ wipeKW
    殃及池鱼 collaterKM
    殊 specialBJ differPZ
    残 salvagJM defectLO residuNN
    残余 remainIZ remnantIK residuIN
    残喘 onJZ lingerNP
    残废 cripplGC disablGZ
    残忍 brutalIM cruelIM ruthlessIP
    残暴 brutalIM cruelIM savagIK
    残杀 eachMZ fratricidMC infightMQ internecinMC killMZ otherMZ
    残留 residuDJ remainIZ
    残疾 disablDZ handicapMC personMZ
    残缺 fragmentariIG incompletIX missIZ
    残酷 brutalIM cruelIM harshIN
    殖民 coloniEF colonLT colonialistLG
    殖民地 coloniCM
    殖民者 colonIT colonistIC settlerIC
    殡葬 burialGL funerGK
    段 fieldCF columnMO segmentRD paragraphZG bandZL paraZJ phaseZM snippetZK
    段中 fieldHY typeKZ
    段位 rankGY tierGP
    段落 paragraphCH paraKJ
    殿 hallEM
    殿下 highDX yourIZ
    殿内 hallFO
    殿试 examinFS
    毁 downJZ destroyMX backNZ breakOZ outOZ tearOZ
    毁掉 killGZ ruinGT
    毁灭 destructGK destroyLU devastLQ ruinLT
    毂 bustlJS crowdJY
    毅然 firmKW hesitKX resolutKZ withoutKZ
    毋庸置疑 certainNZ doubtNU noNZ questionNZ undoubtNK unquestionNG withoutNZ
    母 masterIM letterMK capitOT alphanumerQL uppercasTN femalTR lowercasXP alphabetXL latinYM carrierZL cyrilZO denominZK
    母亲 motherDP momIO
    母女 daughterIP
    母子 andHZ motherHM
    母鸡 henCC
    每 eachFG perIF everiIG whenevZQ
    每一 calculMZ theNZ
    每人 eachFZ everyonKZ personKZ
    每况愈下 worsJM deteriorOM
    每周 weekDP everiKZ perNZ
    每天 dayGX everiJZ dailiLR eachNZ
    每年 yearET annualLQ eachMZ everiMZ
    每日 dayGX dailiIP everiNZ
    每月 monthDQ everiIZ perOZ
    每次 timeIZ everiJQ alwayOZ eachPW
    每每 alwayKZ everiKZ oftenKX timeKZ
    每秒 secondGV perGZ everiMZ
    每股 shareGZ perIZ
    每行 perFT lineIZ
    每逢 everiFY
    毒 antivirusFK poisonJK virusQJ venomVE
    毒品 narcotDB drugIW
    毒性 toxicBK
    毒气 gasDQ poisonIZ
    毒物 poisonGR toxinGG
    毒素 poisonGR toxinGG
    毒药 poisonGR toxicGP
    毒蛇 snakeGL viperLC
    比 thanKS yearNW ratioOH forPZ overQZ analogSK comparisonTI comparUK proportZJ bitcoinZI percentagZJ contestZO contrastZK percentZO scaleZQ
    比不上 asHZ
    比亚 zambiaFG
    比作 toFZ
    比例 proportGJ scaleJQ factorNV ratioOO
    比分 resultIZ scoreIY talliIK
    比利 belgiumDG
    比基尼 bikiniBH
    比如 forHZ examplIU instancNZ sayNW suchQZ asRZ
    比拟 comparHX analogMS incomparMN unmatchMU unparallelMP
    比比皆是 everywherKS aboundPG abundPO commonPZ countlessPQ dimePT dozenPJ foundPZ
    比率 ratioER rateIZ
    比目鱼 flounderCC
    比翼 pairGZ togethGZ
    比试 competGW contestGR
    比赛 contestGK raceLU gameMZ competitNW matchNZ
    比起 comparIZ thanIZ withIZ
    比较 comparisonHI comparHK againstQZ
    比重 proportIX ratioIW shareIZ
    比高 valuIZ
    毕 endNZ finishOX completRZ graduatZP
    毕业 graduatDK alumniMG gradMK
    毕恭毕敬 deferentiIC respectIY reverIR
    毕生 allKZ lifeKZ lifelongKM lifetimKX
    毗邻 toLZ adjacLQ borderLZ neighborLW nextLZ
    毙命 dieGY killGZ
    毛 teaIT mauritiusJJ greenNZ maojianNG trivialZP
    毛利 grossFK
    毛巾 towelCM
    毛毛 caterpillarDI
    毛病 defectLS faultLT illLT problemLZ troublLZ
    毛笔 brushEI writeIZ
    毛衣 sweaterCC
    毛豆 edamamCC
    毛里塔尼亚 mauritaniaBH
    毛骨悚然 chillNM horrifiNK spookiNC
    毫 mmGH msNL secOZ millisecondZM
    毫不 notHZ withoutLZ allOZ atOZ noOZ bluntZO hesitZQ
    毫不在乎 notHZ damnMK
    毫不留情 mercilessHF merciMQ noMZ ruthlessMP showMZ
    毫不相干 irrelevMM
    毫不费力 effortlessGF easiliLZ effortLV withoutLZ
    毫克 mgGC milligramGC
    毫升 millilitCC
    毫发 intactIN unharmIK unscathII
    毫无 noHZ withoutMY notRZ brainerZL doubtZQ scruplZK undoubtZK unscrupulZL
    毫秒 millisecondFK msIK inPZ
    毫米 mmDG millimetMF millimetrQC secQZ
    毯子 blanketCN
    氏 lastIZ clanNU familiNZ
    氏族 clanCP
    民 peoplIT privatLY runPZ democratQN netizenTI citizenYK
    民不聊生 destitutKG miseriKM peoplKZ sufferKU
    民主 democratDD democraciJD partiRZ
    民主化 democratBO
    民事 civilCU
    民众 folkKR massKT peoplKZ publicKZ
    民俗 folkDM customIZ
    民兵 armLX groupLZ irregularLG militiaLC militiamanLC
    民国 republFI
    民宿 airbnbLC andLZ bedLZ breakfastLO homestayLC
    民工 laborIZ migrantII workerIZ
    民心 heartJW
    民意 publicJZ willJZ
    民政 civilFP
    民族 ethnicHF nationHO townshipMM peoplNZ groupQZ
    民族自治 autonomiDJ ethnicIZ
    民权 rightFZ civilKV equalKZ
    民歌 folkFM balladKG songKZ
    民法 civilFL codeHZ lawJZ
    民生 livelihoodFD peoplJZ
    民用 civilIU civilianIM
    民粹 populGY populistGG
    民粹主义 populGY populistGG
    民航 airlinIO aviatIL civilIZ
    民警 policGV policemanGG
    民调 pollBM
    民间 folkIP civilKU popularKZ privatKZ
    氓 unwantFN
    气 calmKQ popularOU vitalOO gasXQ angriZO arrogZO balloonZM bubblZK turbinZM weatherZO
    气体 gasCL airMX
    气候 climatEG weatherMW globalMZ warmMV monsoonZH
    气力 effortGV strengthGZ
    气势 imposJK mannerMZ momentumMS grandRQ magnificRN majestRK
    气压 pressurDQ airIZ
    气压计 barometCC
    气味 odorIG scentIK smellIN
    气喘 breathlessOI gaspON
    气囊 airbagGD airLZ bagLU sacLC
    气急败坏 angriKV exasperKK flusterKP furiousKP
    气息 breathIS flavorIZ smellIN
    气愤 angriIV furiousIP indignIM
    气概 mettlGC spiritGV
    气氛 atmospherIN climatIN moodIU
    气泡 bubblDJ balloonKT
    气派 grandIV imposIP styleIZ
    气流 airIX airflowIC currentIZ
    气温 degreIW heatIW temperaturIQ
    气球 balloonFN airIZ
    气管 bronchusIC tracheaIC windpipIC
    气象 meteorologGC weatherGW
    气质 qualitiGZ temperaGK
    氖 neonBE
    氙 xenonBB
    氛围 moodHS atmospherIN environIZ
    氟 fluorinBB
    氡 radonBB
    氢 hydrogenDF
    氦 heliumBB
    氧 oxygenBD
    氧化 oxidBD
    氧化物 oxidCI
    氧气 airGX oxygenGI
    氨 ammoniaBF
    氨基 aminoCG
    氨基酸 aminoGG
    氩 argonBB
    氪 kryptonJB
    氮 nitrogenBD
    氯 chlorinBC
    水 waterEH horizontOI andQZ posterUN hydropowXL naviZM amphibiZI damZN fruitZL watermarkZI
    水上 waterGU aquatMM onMZ floatplanMG seaplanMG
    水下 underwatDF worldJZ
    水中 waterDW inIZ
    水中捞月 futilGM impossGR
    水产 aquatKM fisheriKK productKZ seafoodKN
    水仙 daffodilGC narcissusGC
    水准 levelGZ standardGZ
    水分 moisturGH waterGZ
    水利 waterGV irrigJG conservNX damTP hydroTK
    水到渠成 naturKW ripePK
    水力 hydraulJD frackNC fracturNZ hydroNK hydropowNL powerNZ waterNZ
    水印 watermarkDH markMZ
    水土 soilFL
    水域 waterFW
    水壶 kettlCC
    水平 horizontBI
    水库 damGP reservoirGG
    水底 underwatKL
    水手 sailorGC seamanGC
    水文 hydrologBB
    水族 aquariumHG aquatJM shuiJD
    水星 mercuriCI
    水晶 crystalCO
    水果 fruitAK
    水桶 bucketCP
    水槽 sinkCP
    水母 jellyfishCC
    水泄不通 congestKQ crowdKY jamKN packKZ
    水泡 blisterGG bubblGW
    水泥 cementGG concretGM
    水泵 pumpDI waterIZ
    水流 currentIZ flowIY waterIZ
    水深 deepKT depthKU direPG miseriPM straitPZ sufferPU troublPZ waterPZ
    水渠 aqueductIC canalIK ditchIM
    水温 temperaturGQ
    水源 waterFU sourcHZ suppliMZ
    水火不容 atKZ incompatKZ irreconcilKM oddKZ
    水牛 buffaloDE waterIZ
    水獭 otterCJ
    水球 poloEG waterIZ
    水生 aquatCM
    水生植物 plantFV aquatKN
    水电 hydroelectrKD hydropowKG damPP electrPX hydroPK plantPZ stationPZ waterPZ
    水痘 chickenpoxCC
    水稻 paddiGH riceGS
    水管 plumberGG pipeGT waterLZ
    水系 systemFZ
    水草 plantFV aquatKN
    水落石出 comeKZ toKZ
    水蛭 leechCG
    水解 hydrolysiKC distantON
    水质 waterDW qualitiIZ
    水资源 waterDW resourcIZ
    水路 byIZ waterIZ waterwayIL
    水道 channelIZ watercoursIC waterwayIL
    水量 waterGW
    水雷 mineDW navalIK
    水面 waterGZ surfacGR
    水龙头 faucetGC tapGX
    永 permanEI willMZ eternZM forevZR neverZP
    永不 neverCP forevRS giveRZ quitRZ upRZ
    永久 permanDI permalinkPK forevPQ everlastRC
    永垂不朽 immortLQ
    永恒 eternDI forevIS
    永生 forevIS immortIQ liveIZ
    永磁 magnetDM permanIZ
    永远 alwayIZ neverIX forevIM eternPN
    汁 saucMJ
    求 requestBG seekXP sumZP askZN requirZR evaluZO solvZP solverZK
    求人 reliancKI
    求值 evaluBP
    求助 helpKZ
    求变 changIZ innovIT seekIY
    求婚 proposBQ
    求情 begLO intercedLC pleadLN
    求救 helpGZ forHZ
    求知 curiosIL knowledgIW seekIZ
    求职 jobGT applicKZ forNZ seekerRG
    求解 solvHN solverHK goalNR solutPR seekQZ
    汇 exchangNS foreignNZ togethNY subtotPL flowQX convergRO
    汇兑 exchangFV convertKZ currencKZ
    汇合 convergFO joinKZ meetKZ
    汇报 reportFZ briefKU toKZ
    汇款 wireHK moneyMZ remitMG remittMC transferMZ
    汇率 exchangFU currencKY rateKZ
    汇编 compilGU assemblLV putLZ togethLZ
    汇集 assemblLV collectLZ gatherLU pullLZ togethLZ
    汉 hanjaKH manLZ chinesNX braveQU fellowQO guyQS heroQR kanjiQI
    汉书 hanGJ
    汉人 hanDJ chinesIZ
    汉堡 hamburgEF burgerGE
    汉奸 collaborGX traitorGP
    汉字 hanjaGH charactLZ kanjiLI hanOS chinesQZ
    汉族 hanEH
    汉水 hanGO
    汉语 chinesGU mandarinLM
    汗 sweatDI
    汗水 sweatCS
    汗流 sweatGQ
    汞 mercuriBD
    江 porpoisFF
    江河日下 declinKZ deteriorKM downhilKG goKZ
    江淮 huaiIC
    江郎才尽 creativNR washNQ
    江面 riverFO
    池 poolBE moatZI batteriZO
    污 dirtiIP foulJN filthiPH pollutPK
    污吏 corruptDZ
    污染 pollutFH contaminKG dirtiKR
    污染物 contaminGG pollutGL
    污水 sewagJG treatmentJZ wastewatJF
    汤 soupKC throughNZ tongaOH impregnPN waterPZ rockPZ securPZ
    汲取 absorbIP drawIZ learnIZ
    汹 restlessHP turbulHQ
    汹汹 fiercFO aggressIN comeNZ
    汹涌 turbulFK surgIO rageLS
    汽 partIZ autoKZ carLS
    汽水 drinkKZ popKZ sodaKJ softKZ
    汽油 gasIU gasolinII petrolIG
    汽车 carKO autoNW vehiclNR carmakOH electrOZ automobilPG busRO
    沃 irrigQM
    沉 capIO dropIZ faceRZ caissonYH
    沉吟 hesitIX mutterIL ponderIN
    沉寂 quietGZ silencGQ
    沉思 thoughtIX deepLZ meditLM ponderLN
    沉沉 deadIY dullIN lifelessIC
    沉没 sunkIC costMZ
    沉浸 immersDJ soakIL
    沉淀 depositKT precipitKK sedimentKL settlKX
    沉着 calmIZ composIX steadiIV
    沉积 depositEL sedimentGG
    沉重 heaviIT heftiIK seriousIW
    沉静 calmIZ quietIZ serenIK
    沉默 quietJX silentJX silencLQ
    沉默寡言 fewLZ quietLZ reticLC taciturnLC wordLZ
    沌 chaoticFL
    沐浴 bathDL showerIN
    沙 sandboxEF sandOK
    沙丁鱼 sardinCC
    沙包 sandbagCC
    沙发 couchEH sofaHF
    沙拉 saladBG
    沙滩 beachFS
    沙漠 desertEP sandHL
    沟 drainLP waterwayPK
    沟渠 canalIK channelIZ ditchIM
    沟通 communicFU baseKZ touchKZ
    没 notER noPK didVL noneZP neitherZP norZO withoutZP
    没了 onJZ
    没什么 nothHZ
    没头 abruptLP mindlessLC
    没收 confiscGG seizGT
    没有 noCJ notQR withoutRO noneZP didZM nopeZG neitherZQ
    没法 cannotKZ noKZ unablKZ wayKZ
    没用 noIZ useJZ uselessJT
    没错 yeahCI
    沥血 andKZ painstakPP
    沥青 asphaltCC
    沦 victimON
    沦陷 fallHY capturMZ enemiMZ occupiMS toMZ
    沧海 dropKZ inKZ oceanKQ tiniKS vicissitudZK
    沫 foamFH
    沮丧 depressIR dejectKQ dispiritKM frustratKK
    河 riverIK ofQZ byRZ reachRZ riversidRK stretchRZ
    河岸 bankGZ riverbankGC
    河床 bedIX riverIZ riverbIC
    河流 riverFQ streamHZ
    河蟹 crabDI riverIZ
    河豚 fishGZ pufferIC
    河道 riverDO channelIZ
    河马 hippopotamusFF hippoGC
    沸沸 buzzLP discussLZ heatLZ talkLZ uproarLI
    沸点 boilGP
    沸腾 boilIK excitIR seethMG firePZ upPZ
    油 oilFI gasMR jackUP refineriZK
    油井 wellDX oilIZ
    油价 priceFZ
    油料 oilFR cropKZ fuelKT
    油料作物 cropIV oilIZ oilseIC
    油桐 treeGZ tungGB
    油桶 barrelIC drumIR oilIZ
    油漆 paintCW
    油然而生 arisMZ naturMZ riseMZ spontanMJ upMZ wellMZ
    油田 oilFR fieldKZ oilfieldKC
    油画 paintDP oilHZ
    油管 videoGZ youtubGM
    油脂 fatIO greasIG oilIV
    油茶 camelliaIC oilIZ teaIV
    油菜 rapeGC rapeseGC
    油轮 tankerDB oilIZ
    治 ruleIZ administrLZ seatLO governOZ jurisdictQL ofRZ
    治愈 cureGN healGO
    治理 governGR managLZ bringQZ cleanQZ controlQZ underQZ upQZ comprehensZL
    治疗 therapiHJ cureMN treatMY treatmentMP psychotherapiMG
    治病 cureIN illIT treatIZ
    沼泽 bogIG marshIG swampII
    沾沾自喜 complacNO patNG smugNK
    沿 alongFQ displayNZ
    沿岸 coastFJ alongKZ bankKZ
    沿江 alongIZ riverIT riversidIK
    沿海 coastFJ alongKZ coastalKI
    沿用 useIZ
    沿着 alongHX followIZ
    沿袭 carriLY continuLZ followLZ inheritLZ onLZ
    沿途 alongFV
    沿革 evolutGP historiGZ
    泄 breachDL leakSN compromisWN exposZO
    泄密 leakDP secretIZ
    泄漏 leakIT spillIP compromisKX
    泄露 breachJQ leakJK outNZ revealNT disclosPP letQZ compromisXO exposZO
    泉 burstKW flowKZ fountainLI springLQ
    泊 poissonII anchorLZ
    泊位 berthCI
    法 notIR couldJH unablKH toLZ beRX caRJ algorithmZH bogusZM cannotZJ divisZR eternusZM fiatZH flexvisorZI frenchZG grammarZI illegZI impossZO judgZO justicZQ legalZM magicZP methodZK strategiZP svnadminZL svnlookZM syntaxZH tacticZO unavailZR unrecognZP usagZQ
    法人 legalGQ
    法令 actKW decreKM lawKY orderKZ
    法兰克 frankfurtCC
    法则 ruleGZ lawLY principlLR thumbLZ
    法制 legalHQ
    法务 legalFQ departKZ lawyerKG
    法国 francGK frenchGS frenchmanLC
    法子 methodGZ wayGZ
    法学 lawGU jurisprudLC
    法官 judgFM justicJQ courtMT scaleNZ
    法定 legalHS pesoIZ statutoriJC
    法师 mageBI
    法庭 courtIT courtroomIC tribunIG
    法律 legalEM lawIQ andQZ counselZK
    法条 articlIZ lawIY statutIG
    法案 actIW billIV legislIM
    法治 lawHT
    法规 lawGQ zoneJZ regulJU ruleOZ
    法语 frenchBH francON
    法院 courtIT judgIU tribunIG
    泛 generalDY
    泛滥 floodJM rampantKL controlPZ overflowPW overrunPK ofPZ outPZ runPZ
    泡 bubblEI toOZ bulbZL
    泡沫 bubblHU foamLI crashMZ popMZ burstNP
    泡沫塑料 foamCI
    泡菜 picklFK kimchiGC
    波 waveGM balticKI tildNJ fuelYO bandZR
    波动 volatilEM fluctuatIH waveMZ
    波及 affectCZ
    波折 hiccupCK
    波斯 persianHI
    波段 bandDL waveLZ
    波浪 waveEM tildIL waviNL
    波涛 choppiIG roughIR stormiIN
    波澜 grandLV magnificLS surgLV sweepLW
    波长 waveGZ wavelengthGG
    波音 boeCC
    泣 criGX sobJN
    泥土 earthIV mudIK soilIP
    泥沙 mixJV mudOK sedimentOL siltOI
    泥潭 bogKG downKZ mireKG stuckKU
    泥灰岩 marlCC
    注 noteKH theNZ thatNZ annotOG captionOL endnotOG commentTI betTN injectYI unregistZJ footnotZH enrolZL registZI registrZL registriZK
    注入 injectGI intoIZ feedQZ infusQC pourQV putQZ
    注册 registHI enrolML registriOK registrOJ upOZ signQZ
    注定 doomGJ toIZ boundJU destinOZ
    注射 injectDN shotIV
    注射器 syringBJ
    注意 noteEK attentNO radarZN
    注意到 noticCW
    注意力 attentCQ focusKZ
    注文 annotGS
    注明 indicJZ noteJZ specifiJZ
    注脚 footerDT
    注视 gazeIK stareIN watchIZ
    注释 commentCL annotPN noteRY
    注重 attentLX emphasLO focusLZ onLZ payLZ
    泪 tearCL criNV weepOP inOZ
    泪水 tearDT criIX
    泰 thaiFH tamilJK
    泰山 extremIW importIZ weightiIG
    泰文 thaiEM
    泰然 strideLP
    泰然自若 calmIZ composIX poisIK
    泳 swimEH diveNV
    泳衣 swimsuitEJ
    泵 pumpBJ
    泼冷水 dampenLC
    泽 lusterMK
    泾渭 cutJZ dividJZ sharpliJR
    洁 cleanIS keepLZ integrNZ respectNZ
    洁净 cleanFU
    洁白 whiteDZ pureIS
    洋 pacifEI foreignNZ westernNU magentaPI oceanVM atlantZJ indianZL
    洋娃娃 dollCO
    洋洋 voluminLC
    洋洋得意 complacKO proudKQ smugKK triumphantKM
    洋溢 enthusiastKO passionKS warmKV
    洋红 magentaDN
    洋芋 potatoGR spudGG
    洋葱 onionBJ
    洋行 foreignFZ
    洗 shampooGI bathZQ
    洗手间 bathroomHK restroomIK toiletIO
    洗涤 detergCC
    洗澡 bathDK showerJL
    洗牌 shakeHS outMZ reshufflMI shakeoutMG upMZ
    洗碗 dishFK
    洗碗机 dishwashCF
    洗礼 baptismGC baptizGC
    洗衣 washerGH machinIZ washIQ
    洗衣服 laundriKE
    洗钱 launderFB moneyHZ amlOC
    洛 citiKZ ilokoOM
    洞 holeFN clearOZ doorwayOI perceptOO gatewayPX
    洞口 caveGL entrancGW
    洞察 understandGU insightLT perceivLI seeLZ
    洞庭 dongtCC
    洞穴 caveGO holeGV
    津津有味 withIZ gustoNC
    津贴 allowIZ stipendIC subsidiIL
    洪 floodEP vastJZ
    洪水 floodBM
    洪流 floodIV streamIZ torrentIM
    洪都拉斯 honduraBG
    洲 americaCG africaPH asianTI continWH asiaZH antarcticaZK europZI europeanZL
    活 activCI userQZ liveRW inactSO
    活人 alivIS liveIZ personIZ
    活佛 buddhaGL
    活儿 jobGZ workGZ
    活力 energiIX vigorIU vitalIR
    活动 activDM eventJV
    活塞 pistonCB
    活性 activCZ
    活捉 alivFN
    活期 checkIZ demandIZ depositIV
    活泼 liveGY vividGR
    活活 alivIS deathIZ toIZ
    活生生 alivIS liveIZ vividIV
    活着 liveDY alivIS
    活跃 activDV inactQU dynamQV liveQZ
    洼 depressJR
    洽谈 discussIV negotiIU talkIZ
    派 outLZ dividendLM payLZ sendNZ handQZ sectZM derivZO
    派兵 troopFS
    派出 dispatchGR sendGZ
    派别 factionIK groupIZ schoolIZ
    派生 forkHT derivJO
    派遣 sendFZ dispatchKR outKZ
    流 streamEE flowKI throttlXJ advicZO riverZQ trafficZN workflowZL
    流下 downIZ flowIY shedIO
    流亡 exilCL
    流产 abortHX fallMZ miscarriagMG throughMZ terminMZ
    流传 circulMM downMZ spreadMT aroundQZ passQZ popularQZ wideQZ widespreadQN
    流体 fluidEF liquidKT
    流光 brilliantKR dazzlKP glitterKM shimmerKG
    流入 flowJY inflowJC intoJZ
    流出 flowJY outJZ outflowJC
    流动 liquidIN mobilKX moveKZ flowOW aroundPZ currentPZ
    流向 directIZ flowIY toIZ
    流域 basinGG riverLZ valleyLP watershLG
    流失 churnIB drainKJ attritNG loseRZ lossRZ lostRZ rateRZ runRZ
    流形 manifoldCC
    流感 fluFD avianME birdMZ influenzaMC
    流放 banishGM exilGL
    流星 shootGR starJZ meteorKO
    流氓 gangsterLG hooliganLI roguLI thugLC trollMZ patentZI
    流水 flowMV lineMZ waterMZ pipelinPP grossRQ
    流泪 criKY shedKO tearKZ weepKR
    流派 genrGL schoolGZ
    流畅 smoothFS fluentLL
    流离 displacLO homelessLK vagrantLG wanderLO
    流程 workflowDK processQZ procedurRY reversRZ
    流芳百世 forevIO
    流血 bleedKO bloodKZ bloodshKL shedKO
    流行 fashionKI buzzwordPK catchPZ outbreakPM pandemPI popularPZ prevalPG spreadPX
    流行病 epidemKL epidemiologKC epidemiologistKC outbreakKM
    流言 gossipGS rumorGU
    流言蜚语 gossipIS rumorIU slanderIK
    流贼 banditDI roveID
    流连忘返 enchantLI lingerLP
    流通 circulHK shareKZ distributKZ floatPZ outstandPS tradablPC
    流速 flowIY rateIZ velocIG
    流量 trafficFM dataMZ attentRX flowRY runoffRG viewRZ volumRZ
    流量表 flowFZ
    流露 betrayIO revealIY showIZ
    浃背 sweatGQ
    浅 lightCM shallowLF superficiOL
    浅绿色 lightEZ
    浅蓝色 lightFZ
    测 detectJI testMJ forMZ theOZ aRZ betaZO benchmarkZP probeZL guessZM meterZL observZP predictZM telemetriZK
    测定 determinGZ measurGZ
    测绘 mapGZ surveyGT
    测试 testBI tureTB betaZO benchmarkZP
    测量 meterFL measurIT surveyQT
    测验 quizFL testHZ
    浏 browsGH browserGI yourNZ
    浏览 browserGI browsGH yourPZ skimZK
    浑浑 aimlessKP alongKZ dazeKQ muddlKL
    浓 thickEV
    浓厚 deepIY strongIZ thickIW
    浓度 concentrIQ densitiIV levelIZ
    浓眉大眼 handsomML
    浓缩 enrichFG uraniumIJ concentrNQ condensNP
    浓郁 richGY strongGZ
    浣熊 raccoonBF
    浩大 greatLZ hugeLW largLZ massivLQ scaleLZ
    浩浩荡荡 mightiLN
    浪 waveGL sinaPG weiboPK ofQZ stormRS surfZJ tildZL
    浪漫 romantEJ romancJM romanticLG
    浪潮 waveFT ofKZ tideKS
    浪费 wastGM extravagKG awayPZ lavishPG squanderPI throwPW
    浮 floatBG reliefZP
    浮出 comeKZ emergKY lightKZ toKZ
    浮力 buoyancCC
    浮动 ipDQ floatHI fluctuatVM
    浮游生物 algaGG planktonGC
    浮点 floatGT pointIZ flopJK
    浮现 appearMZ comeMZ emergMY mindMZ surfacMV toMZ
    浮肿 edemaIC swellIK swollenII
    浮雕 reliefEM
    浴 bathDO washKZ
    浴室 bathroomDO
    浴缸 bathtubEI bathHQ
    浴血 bitterIQ bloodiIN fightJZ
    浴袍 bathrobCC
    海 seaHL oceanLI marketRZ navalRJ overseaRS returneRG untapRG worldRZ maritimVI alzheimZM beachZO
    海上 maritimIK offshorIN seaIV
    海产 marinIK productIZ seafoodIN
    海关 customEZ borderKZ officKZ
    海军 fleetIR navalIJ naviIM
    海军陆战 marinDF corpIZ
    海口 haikouGC seaportGC
    海啸 tidalIK tsunamiIC waveIZ
    海域 seaGV waterGZ
    海外 overseaFN abroadKT foreignKZ
    海岸 shorelinJF coastLN coastlinLC seasidLG shoreLP
    海市蜃楼 illusGL miragGG
    海带 kelpCC
    海平面 seaDM levelHZ
    海底 underseaHC floorMW seaMZ seabMC
    海报 posterBM
    海拔 altitudLJ elevLN
    海星 starfishCC
    海水 desalinKF saltLQ seaLV seawatLC waterLZ
    海洋 oceanEK seaIV
    海洛因 heroinCK
    海滩 beachEK shoreJP
    海狮 seaFZ lionGO
    海狸 beaverCI
    海王星 neptunCC
    海盗 piratEK piraciIG
    海绵 spongBF
    海胆 urchinGG
    海藻 algaGG seaweGC
    海豚 dolphinBI
    海象 walrusCC
    海豹 sealBM
    海边 beachGQ seasidGG
    海运 freightJI oceanJQ seaJU shipJW
    海里 nauticKC
    海量 ofGZ tonGK massivLQ
    海防 coastalGI
    海面 seaFQ
    海马 hippocampusGC seahorsGC
    海鲜 seafoodEM
    海鸥 gullGC seagulGG
    海龟 turtlFK seaHZ
    浸 dipIH immersIN
    浸泡 immersGP soakGL
    涂 defeatMZ badOZ coatOQ completOZ crushOT paintOW utterOO losePZ
    涂料 coatGQ paintGW
    消 messagCI cancelXH msgZJ consumZL deselectZK firefightZK revokZQ scramZP unblockZN uncheckZN undoZM undonZO ungroupZL unpinZL unsubscribZL
    消亡 dieGR extinctNK witherNI
    消化 digestEJ absorbNP priceNZ inNZ
    消失 awayKZ disappearMQ vanishMR fadeOT goOZ goneOT
    消息 messagBI msgZJ scramZP
    消极 negatGZ passivGK
    消毒 disinfectCB sterilKC
    消灭 outIZ killLW destroyQU eliminQR exterminQK stampQV takeQZ wipeQW
    消耗 consumptNN downOZ useOZ burnOY consumOX drawOZ eatOT intoOZ
    消耗战 attritGG grindLO
    消费 consumEG consumptMG spendQT taxQZ buyerVP shopperVG
    消防 fireFQ enginLZ truckNZ firefightOM safetiPZ
    消防员 firefightFH departMX fireMZ firetruckMW
    消除 clearLZ eliminOQ ridQN
    涉 includFZ
    涉及 toJZ involvNQ withPZ haveQZ concernRV coverRX relatRZ touchRZ
    涉嫌 allegCM
    涉足 footMO getMZ intoMZ involvMR setMZ
    涌 intoJZ pourKM inLZ rushMU jumpRZ pileRT rollRX
    涌出 outFZ gushKI
    涌现 emergEN upIZ springLN popQZ
    涓涓细流 smallIZ streamIZ tricklII
    涓滴 tricklGI
    涕 tearEU throughGZ
    涝 floodDP torrentJK
    涡轮 turbinFL generatKZ turboKC
    润 moistenJG nourishJK
    润滑 lubricCC
    涨 riseIR upLZ limitNZ callQZ bullishTM skyrocketZO
    涨价 priceGZ
    涩 harshLM
    液 liquidCM
    液体 liquidGP fluidIN waterIZ
    液化 liquefiGF lngGG
    液压 hydraulGI pressurGV
    液晶 crystalIR lcdIC liquidIZ
    涵 includFZ
    淀粉 starchCG
    淇 henanKE
    淋巴 lymphIC lymphocytIG nodeIZ
    淋浴 showerBK
    淋漓 thoroughIP contentMZ heartMZ heartiMC toMZ incisZI sweatZQ
    淋病 gonorrheaCC
    淘汰 outHZ eliminOK knockSP weedSL knockoutUC playoffUG ridUN
    淙淙 gurglBB
    淡 fadeLM lightNZ casualPT downPZ downplayPK playPZ understPK pessimistPN
    淡化 downGZ playLZ waterLZ desalinMF
    淡水 freshwatGB
    淡淡 faintIT indifferIR lightIZ
    淡淡的 faintIT lightIZ paleIS
    淤泥 mudIK siltII sludgIC
    淤积 depositKT siltKI siltatKC upKZ
    深 depthHG darkII deepJL
    深仇大恨 hatrFK
    深信不疑 believHQ convincMS doubtMU firmMZ noMZ
    深入 inKZ diveOM deepOS intoOZ goPZ simplPT lureZK
    深切 deepIY heartfeltII profoundIQ
    深刻 deepIY deepliIS profoundIQ
    深化 deepenCN
    深厚 deepIY profoundIQ strongIZ
    深受 deepliJN badOZ beOZ greatOZ hurtOR sufferOU victimON belovZL
    深处 deepGY depthGZ
    深度 depthFI deepLQ
    深思 thinkIT thoughtKT throughLZ makePZ peoplPZ provokPT
    深恶 abhorKC detestKM hateKQ loathKG
    深情 affectKZ affectionKI deepKZ feelKZ
    深感 deepliGO feelGW
    深更半夜 nightHQ ofJZ
    深有 deepliIQ
    深沉 deepGY profoundGQ
    深深 deepGY deepliGS
    深知 wellFZ
    深耕 inJZ
    深色 darkDR
    深蓝 darkFZ
    深谋 foresightOP
    深远 farJV profoundJN reachJZ impactOR
    深邃 darkHW
    深长 deepKY meaningKK profoundKQ significKV
    混 mixGL hybridMM confusRT togethRZ
    混乱 chaoticJL chaoLT confusLW messLV messiLM
    混凝土 concretFK cementGG
    混合 hybridGI mixHL jargonQH blendRN mixturZI
    混合物 mixturCI
    混战 meleKC scufflKC tanglKZ warfarKJ
    混杂 mixDP jumblLC
    混淆 confusJQ upNZ conflatOL misleadOS mixOY muddiOG publicOZ waterOZ
    混蛋 assholIC bastardII jerkIJ
    淹没 drownIG floodIV submergIG
    添 addAI adUL
    添加 adFL addKI toLZ aPZ
    清 clearCI cleanRM qingSE clearancXI cleanupZI vacuumZL erasZJ braisZJ inventoriZO manifestZI purgZK tsinghuaZF
    清亮 clearCZ
    清偿 offIZ payIZ settlIX
    清单 listFZ manifestGI inventoriPK checklistWC
    清廷 qingGP
    清新 freshFS refreshGZ
    清明 qingmIC sweepIZ tombIR
    清晰 clearCY distinctLW
    清楚 clearGZ knowJZ thinkLZ throughLZ
    清水 waterDW clearIZ
    清洁 cleanER cleanerNK greenNZ janitorNC
    清洗 cleanIZ purgIS washIQ
    清清楚楚 clearDZ plainIX
    清清白白 cleanIZ innocIQ pureIR
    清澈 clearGZ limpidGC
    清理 vacuumIL upMZ cleanMO clearPX cleanupRK mopXM autovacuumZP
    清算 liquidEL clearIZ settlNX
    清脆 clearGZ crispGG
    清蒸 steamBP
    清规 tabooNK
    清醒 awakKL clearKZ headKZ soberKK
    清除 clearEK purgQL ridWN weedWP
    清静 quietFU
    渊源 originGZ sourcGZ
    渐 gradientFI apartMR gradualQQ awayRY driftRM growRZ
    渐变 gradientBI
    渐渐 littlGY
    渔 fishHQ teachIZ
    渔业 fishGV fisheriGK
    渔场 fishIW fisheriIK groundIZ
    渔夫 fishermanCG
    渔民 fishermanGG fishermenGC
    渔网 netDQ fishIZ
    渗 exudLG leakLT oozLG seepLK infiltrOK
    渗入 infiltrKL intoKZ penetrKN seepKK
    渗漏 leakGT seepGK
    渗透 penetrKI infiltrPL inroadPK makePZ osmotPC permeatPG pressurPZ tricklPI
    渠道 channelFW distributKZ distributorPL partnerPZ sourcPZ wayPZ
    渡 dodoID transitJP ferriOL crossQZ
    渡口 crossGZ ferriGN
    渡轮 ferriBK
    渡过 throughIW overNZ comePZ crossPZ getPZ outPZ ridePW tidePS
    温 temperaturLI upNZ lukewarmOI coolOR soPZ tractionTP thermometZL
    温和 moderHS centristMG gentlMR mildMN modestMQ
    温室 greenhousGG hothousKC carbonMZ emissMQ
    温室效应 greenhousDG effectIZ
    温带 temperDM zoneIZ
    温度 thermometFK temperaturIO heatKW
    温暖 warmGV warmthGC
    温柔 gentlIR softIV tenderIO
    温水 boilGO
    温热 lukewarmGN warmGV
    港 portGZ harborOL hongZM
    港口 harborGN portGZ
    渲 renderEI
    渲染 renderCH exaggerQP playQZ upQZ
    渴 thirstiSH
    渴望 desirMX eagerMT longMZ wantMZ yearnMP forMZ
    游 cursorEN gameJK tripVR swimZJ
    游人 touristGN visitorGT
    游击 guerrillaDA warLZ warfarNZ partisanQG
    游子 travelGZ wanderGO
    游客 touristGN visitorGT
    游戏 gameDI consolOZ videoOZ sumQY zeroQZ
    游泳 swimBG
    游牧 nomadBD
    游玩 goKZ playKZ sightseKK visitKZ
    游艇 yachtCC
    游荡 loiterIC roamIK wanderIO
    游行 demonstrIR marchIT paradIG
    游览 tourGV visitGZ
    游记 travelFU traveloguIG noteKZ
    游说 lobbiBF
    渺茫 longFZ shotFR
    湖 lakeFK
    湖泊 lakeGM pondGN
    湖边 lakeGM lakesidGC
    湖面 lakeDI surfacIZ
    湿 dampIF humidIK
    湿地 wetlandCC
    湿度 humidCG moisturLH
    湿润 humidIO moistII wetII
    湿疹 eczemaCC
    溃 crashFI
    溃疡 ulcerCC
    源 sourcBD originVP resourcZH stemZO corZO poolZM
    源头 originEX sourcOZ upstreamOP
    源泉 fountainIM sourcIZ springIS
    源源 comeLZ flowLZ steadiLV streamLZ endlessLV
    源远流长 longJZ
    溜之大吉 awayHZ sneakMM
    溢 overflowFI spillSM
    溢出 spillJL overMZ hangNZ scrollablPZ overflowZJ
    溪流 streamCZ
    溯 upstreamRO
    溯源 traceFR originIZ provenMI
    溴 brominBB
    溶 dissolvFG solublIG
    溶剂 solutGR solventGC
    溶液 liquidGT solutGR
    溶解 meltHO dissolvIK dissolutIK
    滋 relishKK tastiKP flavorLZ
    滋味 feelIX flavorIZ tastIR
    滋生 breedIS growIZ multipliIV
    滑 sliderEJ smoothPM skateZL skiZK
    滑冰 skateBF
    滑板 skateboardDI
    滑梯 slideBZ
    滑稽 comicIQ funniIM ridiculIP
    滑翔 gliderDC
    滑落 slipCT
    滑轮 pulleyCC
    滑雪 skiDG snowboardKL
    滔滔 onHZ andLZ nonstopLN talkLZ torrentQM
    滚 scrollFI rollML rollbackMF mousewheelTJ scrollbarUK billowWB rockZP wheelZM
    滚动 scrollCI rollOO scrollbarRK
    滚打 trenchNC tumblNM
    滞 behindNW fallOZ slowOZ unsoldOG stagnatQM stagnantTK
    满 fullJQ allMZ overOX wholeQT packUQ cramXK toldXG wholeheartZP satisfiZN
    满城 scandalLI
    满怀 fullIZ ofIZ
    满意 satisfiHK happiKP satisfactNB pleasOZ satisfactoriOM
    满族 manchuCH
    满月 fullEZ
    满足 meetIU satisfiJN fulfilOO forOZ contentRZ settlRX
    满载 loadHZ fullJZ atQZ capacQY fulliQZ ladenQC
    滤 filterAK strainZK
    滥杀无辜 killGZ indiscriminLI innocLQ
    滥用 abusEO misusHC
    滥竽 unqualifiNI
    滩 beachKK
    滴 dropGZ
    滴水不漏 airtightLI watertightLC
    漂 tossPK
    漂亮 beautiIU niceLP prettiMS goodNZ handsomNL lookNZ
    漂浮 floatDZ
    漂白 bleachCC
    漆 lacquerIB varnishID sumacKG
    漆器 lacquerwarCC
    漆黑 darkES pitchIV blackMZ
    漏 throughMZ slipMP crackRZ awayRZ fugitRK gotRZ oneRZ
    漏斗 funnelBG
    漏水 leakBP
    漏油 oilFX
    漏洞 vulnerHL bugMU dayOZ flawOO holeOV loopholOP zeroOZ
    漏税 taxFZ evasMO
    演 presentDM pitchRU roadshowRG
    演习 drillIT exercisIQ maneuvIK
    演出 performGZ gigLP playLZ showLZ tourZQ
    演化 evolutGP evolvGP
    演变 developIZ evolutIP evolvIP
    演员 actorGO actressJC performJZ
    演唱 singBM
    演奏 performFZ playGZ
    演示 presentCL demonstrMM
    演练 drillIT exercisIQ practicIY
    演绎 deducIL deductIP interpretIY
    演讲 lecturKP speakKZ speechKW talkKZ
    演说 addressGZ speechGW
    漕 transportFT
    漠 desertLR aloofNH indifferNQ
    漫 spreadKZ
    漫山遍野 hillLR
    漫无 aimlessIP boundlessIT ramblIR
    漫步 strollIK walkIY wanderIO
    漫游 roamDF wanderIO
    漫画 comicHO cartoonIH mangaIC
    漫长 endlessHV longHZ
    潇洒 andIZ
    潜 influencJS gradualNT imperceptNN subtNK subtlNS potentiZN
    潜伏 hideIZ latentIG lurkII
    潜入 diveHN intoHZ infiltrML sneakMM
    潜力 potentiDP upsidKQ
    潜在 potentiCL hiddenNZ
    潜心 concentrIQ devotIS immersIP
    潜意识 subconsciGC unconsciGP
    潜水 diveDL scubaIE
    潜艇 subGV submarinGQ
    潢 expansLO
    潮 tideSR
    潮水 tideCS
    潮汐 tidalFC energiMZ powerMZ tideMS
    潮流 trendER tideMS
    潮湿 dampKI humidKO moistKI wetKI
    潸然 tearFY shedKP weepKR
    澄清 clarifiIM clearIZ upIZ
    澎湃 surgFQ tempestuHG
    澜 fuelJO amplifiOO contributOV fanOZ flameOQ addOZ tideZO
    澡 bathHM washJZ
    澳 australiaJJ australOS
    澳大利亚 australiaBI
    激 activEP enablMZ incitYI agitZN
    激光 laserCC beamKZ
    激动 excitCL thrillJJ
    激励 incentGH encouragPS incentivPC inspirPV motivPN compensRZ optionRZ stockRZ equitiZR
    激化 aggravIK escalIM intensifiIN
    激发 bringNZ fireNZ inspirNV outNZ sparkNQ stimulNL upNZ
    激增 explodKP jumpKZ spikeKM surgKV
    激怒 angerIT enragIM infuriIC
    激情 enthusiasmGL passionGS
    激战 fiercFR
    激昂 excitGW impassGN
    激活 activBP
    激流 rapidJS swiftNR torrentNM
    激烈 fiercHP intensKQ heatKR ratPN violentPO intensifiZN
    激素 estrogenIC hormonII steroidIG
    激起 upGZ arousNL provokNO whipNK
    激进 aggressGS radicGN
    濒临 onGZ ofMZ brinkQN vergQO
    瀑 cascadIO
    瀑布 waterfalFG fallGZ
    灌木 bushGO shrubGG
    灌溉 irrigDI waterIZ
    火 fireHN burnNT boomPM prosperPO thrivePM firewalRI thermalTL coalTO railwayZO rocketZP
    火候 heatGR
    火光 blazeIL firelightIC flameIP
    火冒三丈 furiousLP
    火力 fireGZ firepowGC
    火器 firearmCC
    火堆 bonfirGC fireGZ
    火山 volcanoEG volcanHC
    火急 urgentGN
    火把 torchCM
    火星 marIL martianIC sparkIQ
    火柴 matchCZ
    火灾 fireFZ blazeGL
    火炬 torchFH flameJP
    火炮 artilleriIJ gunIR cannonNI propelNL selfNZ
    火烈 flamingoBF
    火烧 fireIV
    火焰 fireFX flameGN
    火爆 boomKU fieriKK hotKZ popularKZ
    火箭 rocketCG launchJX
    火箭炮 rocketGP bazookaLC
    火腿 hamDB sausagIZ
    火花 sparklFR sparkGQ
    火花塞 sparkGQ
    火药 gunpowdGC powderGJ
    火车 railwayGL trainHR stationKZ railroadPI
    火锅 potIP hotIZ hotpotIC
    火鸡 turkeyCJ
    火龙 dragonGP
    灭 extinguishKG devastMQ doomMR exterminRP wipeRZ ashZO
    灭亡 destructHH courtOZ dieOY fallOZ outOZ perishOK selfOZ
    灭绝 extinctHE dieIU exterminNK offNZ outNZ
    灯 slideEJ lightNU lampOF theOZ lanternSG
    灯光 lightDY lampJP
    灯泡 bulbDG lightHZ
    灯火 lightFV ofJZ
    灯笼 lanternDK
    灰 grayFI grayscalIH ashOL greyRJ limeXN mortarXK
    灰头土脸 badLZ bruisLP dejectLQ embarrassLT lookLZ
    灰尘 dirtGM dustGQ
    灰烬 ashFG toIZ
    灰石 wollastonitCC
    灰色 grayFJ greyFI
    灰褐色 brownIZ grayishIC taupIC
    灵 spiritGQ soulJM fairiZQ inspirZQ
    灵巧 handFZ
    灵感 inspirBN
    灵机 ideaJU brainwavNC
    灵活 agilGH flexiblGM nimblNF versatilZN
    灵魂 soulFN spiritHV
    灶 stoveFJ hearthIG
    灾 disastJN crashKZ marketMZ catastrophNI recoveriOZ backupPZ collapsQZ doomZR
    灾区 areaFZ strickenKJ
    灾害 disastDP catastrophIO
    灾民 victimDJ disastIZ
    灾难 catastrophGM disastGR
    灿烂 brightIX brilliantIR splendidIM
    炉 furnacMH ovenMI
    炉子 ovenII furnacII stoveIL
    炉火 fireIZ consummNG masterNZ masteriNC perfectNX stoveNM
    炎热 hotFU burnKZ scorchKG
    炎症 inflammCC
    炒 friNR flipOU playOZ speculOS tradeOZ propertiPZ parchQI
    炒作 speculDN hypeIP
    炒菜 friFN cookKU stirKZ
    炒面 noodlKI
    炒鱿鱼 fireFV getKZ sackKL
    炖 stewFF braisIJ
    炙 afterNZ demandNV redNZ soughtNL highNZ
    炫耀 boastKO flauntKG offKZ showKZ
    炭火 charcoalDF fireIZ
    炭疽 anthraxCC
    炮 gunKQ gunfirLK ofMZ artilleriQM cannonQH bombardZM
    炮兵 artilleriGN gunnerGC
    炮击 bombardFH shellFQ
    炮台 batteriKX emplacKC fortKL gunKZ
    炮塔 turretDB gunIZ
    炮弹 shellFS artilleriKR cannonbalKC
    炮火 fireFZ artilleriKO gunfirKK
    炯炯有神 brightFS eyeKZ piercKJ
    炸 explodMO comicNZ collisOM
    炸弹 bombFH bombshelNG explosNP tickNZ timeNZ
    炸毁 blowIR bombIQ upIZ
    炸药 dynamitFF explosGO
    点 pointHG clickLH theLZ dotME toNZ tapZL spotZN pilotZN speckZD checkpointZJ endpointZH savepointZI anchorZK breakpointZF commendZP critiquZI dessertZM feedZL focusZP hotspotZJ ignitZM ipsecZH nodeZH penaltiZL poleZO ptZF punctuatZK thirtiZG wentZN
    点亮 lightDZ upIZ
    点儿 bitGT littlGT somewhatLR
    点头 agreFR nodFH
    点子 ideaFX suggestHZ
    点心 pastriKK dessertLO dimLT snackLI sumLZ
    点数 floatGT pointGZ
    点滴 bitIX dripIK dropIZ
    点火 ignitKH fanPZ firePZ flamePQ incitPK inflamPC stirPT troublPZ
    点点 dotEW bitIX
    点燃 lightHZ upHZ fireMZ ignitMM
    点睛 touchFW
    点缀 decorGT dotGZ
    点菜 orderDZ foodIZ
    炼 refinEL refineriOK condensVO
    炼丹 alchemiIC elixirIC makeIZ
    炼乳 milkGO
    炼油厂 refineriDF oilIZ
    烁 blinkEK
    烂 unfinishIJ abandonKQ beleaguQK overwhelmQU strugglQV troublQZ
    烈 vehementPH
    烈士 martyrBB
    烈火 fireFX blazeKL rageKV
    烘干 dryerCG
    烘烤 bakeHM roastIO toastIO
    烘焙 bakeDK roastIO
    烛 candlKJ
    烛光 candlFL candlelightGG
    烟 smokeIO destroyQU vanishQT cigarettSH opiumSH ashZO
    烟台 yantaiCC
    烟囱 chimneyCC
    烟消云散 disappearLT dissipLG evaporLL goneLT vanishLT
    烟火 fireworkJK andKZ fireKZ smokeKV
    烟草 cigarettFM tobaccoGG
    烟雾 fogIK smogII smokeIU
    烤 roastHN
    烤箱 ovenDI
    烤面包机 toasterCC
    烦恼 annoyIP troublIZ worriIZ
    烦躁 agitIN fidgetiIG irritIG
    烧 burnEK cashMZ throughOZ bakeQN pitSK
    烧烤 grillFF barbecuHG
    烧饼 cakeJZ sesamJG
    烫手山芋 thorniKG
    热 hotFG trendPR heatQO standbiRZ buzzSK hotspotVI overheatXI buzzwordXK popularZR sellerZQ tropicZM
    热切 eagerCT
    热呼呼 hotIZ pipeIZ warmIV
    热带 tropicBH rainforestZH
    热心 eagerKT enthusiastKO heartKZ warmKV
    热忱 enthusiasmIL passionIS zealIG
    热情 enthusiastIJ passionIN warmIR enthusiasmLL
    热气 hotHR steamHN airMZ heatMW
    热水 hotDU waterIZ
    热泪 tearCQ hotKZ
    热浪 heatDR waveIZ
    热潮 rushJV boomOU crazeOL fadON goldOZ hypeOP upsurgOC waveOZ
    热点 hotspotEI hotLV spotQZ topicQZ trendQZ
    热烈 enthusiastIO liveIZ warmIV
    热爱 loveGZ passionGS
    热狗 hotHZ dogHP
    热线 hotlinCG
    热血 bloodJT passionJN ardorNC hotNZ righteousNZ
    热身 upFZ warmFR
    热量 caloriGK heatGW
    热门 hotHO popularIT hitOZ trendQZ
    热闹 bustlGJ liveHW busiOZ excitOW festivZN
    烹 cookEQ
    烹调 cookBQ
    烹饪 cookEO cuisinKN culinariKC
    焊 weldGH
    焊接 weldDE solderIG
    焓 enthalpiGC
    焕发 beamIS glowIP radiantIL
    焕然 lookIZ brandMV makeovMP refreshMZ
    焚 burnHW
    焚毁 burnHT
    焚烧 incinerLC
    焦 focusCK
    焦急 anxiousGV worriGZ
    焦点 focusDN spotlightPN
    焦耳 joulCC
    焦虑 worriIT anxiousIP anxietiII nervousNT
    焦躁 anxiousIV impatiIO restlessIN
    焰 arrogIQ blazeLL
    焰火 fireworkDN
    然 andDZ theMZ anywayZL hastiliZK howevZR naturZQ stillZP thenZJ
    然后 thenCI andKZ
    然而 howevHO butKZ yetMZ onOZ handOZ otherOZ
    煎 panIZ friJO pancakKI
    煞 fiendKL fiercKV menacKP deitiPH malignPK
    煞有介事 asMZ ifMZ pretendMU pretentiMG realMZ seriousMW
    煤 coalFH charcoalRI
    煤气 gasDR coalIW
    煤油 kerosenCC
    煤炭 coalFK mineFW
    煤矿 mineDV coalIR
    照 snapshotDH illuminZK licensZR passportZK photoZI
    照例 asFZ
    照射 illuminIO irradiIC shineIO
    照明 lightFZ illuminGJ
    照样 allLZ asLZ sameLZ stillLZ usualLZ
    照片 photoBI picturPZ photographRP
    照相 photographIP picturIZ takeIZ
    照耀 illuminGO shineGO
    照顾 careHW
    煲 cookerGI
    煽动 upIZ agitNN incitNK instigNL stirNT whipNK
    熄灭 outGZ
    熊 bearDL downturnNN grizzliOG pandaZK
    熊猫 pandaDK
    熔 fuseLM meltLO haltNQ tradeNZ circuitOQ
    熔化 meltCP
    熔岩 lavaCG
    熙 splendidHN
    熙熙攘攘 bustlHO busiMZ crowdMY hustlMZ andMZ
    熟 familiarIO ripePI
    熟人 acquaintHK friendHW
    熟悉 knowJX familiarNO getNZ toPZ speedPZ upPZ wellPZ ropeQQ
    熟知 familiarIT knowIZ wellIZ
    熟练 skillDU proficiII
    熟能生巧 practicFT
    熟虑 careMZ considerMS deliberMT wellMZ outMZ thoughtMU
    熟路 ropeMQ
    熠熠 glistenGC sparklGS
    熬夜 stayIX upIZ nighterNC
    熬过 throughIU getMZ
    熵 entropiCC
    燃 turbinFL gasJZ ignitPK
    燃料 fuelGJ rodMI gasNP nuclearRT spentRZ wastRZ ethanolTI
    燃油 carFZ gasolinID gasMY combustNK
    燃烧 burnGY combustGJ
    燃眉之急 needHZ emergMY immediMZ pressMZ urgentMS
    燕子 swallowEQ
    燕尾 guillemetGM
    燕尾服 tuxedoEN tailcoatIC
    燥 aridJH
    爆 hitLS bestPZ sellerPM viralPP blockbustVI
    爆发 burstMO eruptMG powerMZ explosNK breakRZ outbreakRM offRZ takeRZ
    爆炸 explodLM explosMN blastNI blowNR goNZ offNZ upNZ
    爆炸性 explosGP sensatGS
    爆破 blastKI blowKR demolitKG upKZ
    爆米花 popcornBG
    爪哇 javanesBG
    爬 climbCK rampZL
    爬山 climbGU hikeGR
    爬虫 crawlerIC scraperIC spiderIO
    爬行 crawlHM creepHI
    爱 loveDM supportMZ andQZ
    爱上 fallHX
    爱因斯坦 einsteinDF albertIE
    爱国 patriotBH
    爱好 hobbiNG interestPZ amateurPK enthusiastPO fanPR fondPQ loverPI ofPZ
    爱屋及乌 loveGV
    爱心 compassGP loveGZ
    爱情 loveEV romancHM
    爵士 jazzCG
    父 parentBI fatherOK
    父亲 fatherEP dadIJ
    父女 daughterIP
    父子 andIZ fatherJZ sonJV
    父母 andIZ dadNK
    爷 masterKZ youngKX emperorQR majestiQM
    爷爷 grandfathGK grandpaGK
    爸爸 fatherDP dadIJ
    爹爹 dadIJ daddiIC fatherIR
    爽口 refreshGZ tastiGP
    爽快 frankHP readiliHG refreshMZ straightforwardMQ
    片 imagJP theMZ slideNJ aQZ youQZ piecVP sliceVM moviWI cardZN photoZI bladeZO chipZM fragmentZM katakanaZK siliconZM snippetZK waferZI
    片上 onHZ chipJV socJG
    片中 masterLZ
    片假名 katakanaDI
    片刻 momentCZ
    片段 snippetBK
    片语 wordHZ
    片面 oneIZ sideIZ unilaterIM
    版 versionEG revisKH repositoriPJ revZK newerZQ revpropZR repoZL copyrightZK layoutZO legaciZO masterZN releasZQ representZM uuidZR
    版式 layoutBO
    版本 versionFH revisJH repositoriNJ releasZQ revZK revpropZR repoZL uuidZR
    版权 copyrightEI rightMZ intellectuOQ propertiOZ
    版税 royaltiFC authorKZ incomKY
    版面 layoutGZ pageGZ
    牌 tokenHI labelRZ plateRL medalZJ showdownZK
    牌位 tabletDQ memoriIZ
    牌坊 archIN archwayIL memoriIZ
    牌子 brandIV plateIR signIZ
    牌楼 archwayDG decorIZ
    牌照 licensDX plateIV
    牙 bluetoothCI toothUJ spanishZK
    牙买加 jamaicaCG
    牙刷 toothbrushBG
    牙医 dentistCE
    牙线 flossGC
    牙膏 toothpastGC tubeGK
    牙齿 toothEK teethGL
    牛 oxGE oreganoLG oxcartLG cowRI bullSJ buffaloZL
    牛仔 cowboyGD jeanHF denimKC
    牛刀 dipMU firstMZ testMZ toeMK triMZ waterMZ
    牛奶 milkFL dairiGJ
    牛市 bullFH boomKU marketKZ
    牛排 steakCD
    牛毛 countlessKQ dimeKT dozenKJ innumerKL
    牛油 avocadoBJ
    牛皮 psoriasiEC
    牛耳 dominIV leadIZ leaderIX
    牛肉 beefGH cowGQ
    牛角 croissantCM
    牛顿 newtonDF isaacID
    牛鬼蛇神 demonMO
    牟利 makeIZ moneyIZ profitIZ
    牟取 profitEV windfalKM
    牡丹 peoniCC
    牡蛎 oysterCJ
    牢 confinIN restrictIZ
    牢不可破 rockKZ solidKZ unbreakKC unshakKC
    牢固 firmGW solidGX
    牢房 cellDZ prisonIS
    牢牢 firmGW tightGU
    牦牛 yakCC
    牧业 livestockIM husbandriNI
    牧区 pastorGG
    牧场 pasturGI ranchGI
    牧师 ministIT pastorIG priestIN
    牧民 herderIC herdsmanIC nomadII
    牧羊人 shepherdCC
    物 materiGI thingMS ofNZ changQZ creaturZK breakfastZO foodZQ monsterZQ petZI physicZJ potZN shopZM
    物业 propertiDZ managIZ
    物事 matterGZ thingGZ
    物产 producGY productGZ
    物以稀为贵 scarcitiKM
    物件 articlIZ objectIZ thingIZ
    物价 priceGZ
    物体 bodiGZ objectGZ
    物力 resourcDZ materiIZ
    物品 articlMZ goodMZ itemMZ objectMZ stuffMT thingMZ
    物料 materiIZ partIZ suppliIZ
    物流 deliveriIW logistII shipIY
    物理 physicBH
    物种 animGZ speciGO
    物质 matterHR antimattPC biomassPC darkPZ materiPZ minerPR organPZ substancPN
    物资 goodIZ materiIZ suppliIZ
    物超所值 bargainNR
    牲口 animKZ beastKQ draftKY livestockKR
    牲畜 animIZ cattlIC livestockIR
    牵 leadEZ takeKZ
    牵制 checkLZ containLZ downLZ pinLZ restrainLP
    牵引 pullIZ towIJ tractionIP
    牵扯 implicGQ involvGW
    牵涉 implicGQ involvGW
    牵连 implicGQ involvGW
    特 specialKJ specifKK bitcoinOI aQZ ultraZH capablZQ certainZO outletZM particularZO twitterZK
    特产 localIZ productIZ specialtiIN
    特使 envoyDM specialIZ
    特别 especiIL particularKR specialLZ veriNX
    特务 agentIZ secretIZ spiIP
    特区 specialGW zoneHZ
    特地 onIZ purposIU specialIZ
    特大 extraIX largJZ bigMZ especiMP hugeMW
    特定 specifDK certainKN particularON
    特征 featurKZ characteristMK biometrMM eigenvaluOC traitOI enrolOZ eigenvectorQG
    特性 featurDS capablNQ propertiQZ characteristRM
    特意 deliberKT onKZ purposKU specialKZ
    特技 effectIZ specialIZ stuntIN
    特效 overridJX effectMW tagNZ animOZ
    特有 characteristIO peculiarII uniquIZ
    特权 privilegHV advantagPY entitlPL perkPL specialPZ treatmentPP
    特殊 specialCJ
    特派 commissionIK correspondIZ specialIZ
    特点 characteristJO featurJZ traitJI
    特种部队 commandoHB forcMZ naviMN sealMZ specialMZ
    特立独行 independIX maverickIG unconventIK
    特约 specialDZ engagIP
    特约记者 contributorIM correspondIZ reportIZ
    特色 distinctGP uniquKZ characteristNO featurNZ specialNZ
    特赦 amnestiGC pardonGG
    特长 specialtiGN strengthGZ
    牺牲 sacrificGI busOZ dieOY throwOZ underOZ
    犀 rhinoceroGG
    犀牛 rhinoHB rhinoceroLG grayMZ obviousMY threatMZ
    犁 plowDF ploughIG
    犬 dogFL chaoOT turmoilOQ
    犬齿 caninCC
    犯 attackJZ invadJR criminLO
    犯人 convictIM criminIQ prisonIS
    犯罪 crimeFM commitLZ criminLQ offensLQ
    犯规 breakKZ foulKN ruleKZ violatKZ
    犯错 screwKL
    犰 armadilloBF
    状 statusFH stateII theNZ shapeZI inactZR lenZP pieZR radialZK treeZR
    状元 championMK scorerMC
    状况 healthFQ stateOZ conditPZ situatPW statusPZ
    状态 statusFG stateGI inactZR
    犸 mammothBF
    犹 satisfiMV continuMZ moreMZ wantMZ
    犹太 jewGD jewishGD
    犹如 asGZ
    犹豫 hesitDK secondQZ thoughtQZ indecisZO
    狂 tideLO madRM
    狂奔 raceKW runKZ stampedKM wildKW
    狂妄自大 arrogIV conceitII hubriIC
    狂热 crazeLL enthusiasmLL fanatLC fervorLC frenziLG
    狂犬病 rabiCC
    狂风 windHU fiercMZ galeMK strongMZ
    狐 foxGI sohuKG
    狐假虎威 bulliLO
    狐狸 foxGH aKZ
    狐猴 lemurCC
    狒狒 baboonCC
    狗 dogEI sogouMG
    狠狠 fiercIV hardIZ ruthlessIP
    狡猾 craftiIO cunIP sliIH
    狩猎 huntBL
    独 uniquIQ alonKN onliOZ separQS ownQV independUO fondZM
    独一无二 uniquNZ elsOZ kindOZ nobodiOT ofOZ oneOZ onliOZ unparallelOP
    独到之处 distinctKW originKZ specialKZ uniquKZ
    独占 exclusKU comeOZ dominOV firstOZ leadOZ monopoliOQ takeOZ topOZ
    独善 immunMO
    独家 exclusFQ soleHJ scoopMI
    独木舟 canoBH
    独来独往 alonKZ keepKZ lonerKC toKZ
    独特 distinctGW uniquGZ
    独立 independFI separJZ spinOT sovereignUM
    独自 ownIZ onJZ alonKZ byKZ
    独裁 dictatHG autocratMK dictatorshipMI strongmanMC tyrantMK
    独角兽 unicornGG
    独资 proprietorshipKC wholliKG
    独轮 unicyclGC wheelbarrowGG
    狭 narrowEP andKZ
    狭义 specialGZ narrowIY sensIZ
    狭小 smallIZ crampJG narrowJV
    狭窄 narrowCV
    狭路 faceJZ confrontOP
    狭隘 narrowCV
    狮 lionBK
    狮子 lionBJ
    狮子座 leoDK
    狱 jailGJ prisonGP lawsuitPN
    狳 armadilloBF
    狸 foxGI beaverII
    狼 wolfDG
    狼吞虎咽 devourKG downKZ gobblKC wolfKJ
    狼心狗肺 cruelIM heartlessIM ungratIQ
    狼狈 awkwardKK embarrassKP sorriKU stateKZ flusterPP inPZ
    狼藉 disgracKQ disreputKG infamKI notoriKI
    猁 monkeyBV
    猎 headhuntIG recruitIT huntLN
    猎人 hunterCG
    猎物 gameIZ preyIM targetIZ
    猎豹 cheetahCC
    猕 kiwiFI monkeyGZ
    猖獗 rampantIQ runIZ wildIW
    猛 abruptLP jumpLZ skyrocketLO suddenLX
    猛增 jumpLZ shootLV soarLU surgLV upLZ
    猛攻 attackKZ fiercKV onslaughtKC stormKX
    猛烈 fiercKV heaviKT violentKO lashKK
    猛然 abruptGP suddenGX
    猜 guessFL
    猜想 conjecturIG guessIV supposIS
    猜测 guessHM speculHN
    猝不及防 guardKX offKZ unpreparPG
    猞 lynxDD
    猩 orangutanFF speciIZ
    猩猩 gorillaHG orangutanII apeII
    猪 pigDE hogND pigletPG farmRZ boarYG
    猪肉 pigGQ porkGD
    猫 catBE pandaZK
    猫头鹰 owlBH
    猫眼石 opalCC
    猬 hedgehogNF
    献 bibliographiDK presentNZ borrowZP
    献策 suggestFY advicGQ
    献给 toFZ
    献身 dedicIT devotIS sacrificIP
    献金 campaignIT contributIZ donatIV
    猴 monkeyFK maneMH lionMZ
    猴子 monkeyEO apeHK
    獭 otterDI
    獾 badgerBB
    玄武岩 basaltCC
    率 rateDH ratioOK thePZ turnovUQ chancZP dpiZM frequencZM inflatZP payoffZI probablZM resolutZK yieldZP
    率先 firstHZ beMZ earliMW leadMZ takeMZ
    率领 commandIZ headIZ leadIZ
    玉器 jadeDH articlIZ
    玉石俱焚 indiscriminNI perishNK
    玉米 cornFH maizHD
    王 dominNZ occupiNS turfNN kingNO
    王位 crownGP throneGP
    王冠 crownCL
    王室 royalDL familiIZ
    王家 familiFZ royalKQ wangKC
    王牌 aceIK cardIZ trumpIK
    王者 kingCN
    玛 gammaJM
    玛瑙 agatDG
    玩 playDT aroundQZ hangQX outQZ withQZ jokeVN bouncZJ
    玩世不恭 cynicDB frivolIC
    玩乐 funLU haveLZ partiLZ playLZ pleasurLO
    玩具 toyEH playthGE
    玩家 gamerGC playerGT
    玩忽职守 dutiHZ neglectMM
    玩意儿 stuffIT thingIZ toyIM
    玩水 sightseGK travelGZ
    玩物 toyCM
    玩球 bouncDL
    玩笑 jokeGP kidGT
    玫 roseCI
    玫瑰 roseCI
    环 environJH loopJH ringNJ environmentZH circularZM cyclZP wrapZP
    环保 environmentFH greenKZ protectKZ
    环境 environCH climatWL surroundXQ circumstXR environmentZM
    环岛 aroundIZ islandIV roundaboutIN
    环形 circularEX
    环氧树脂 epoxiCC
    环流 circulCR
    环球 aroundKZ globalKZ globeKT worldKZ
    环绕 wrapEQ aroundLZ orbitON surroundOV
    环节 linkKZ partKZ segmentKX stepKZ
    现 anNZ arePZ nowPK appearPO isQZ foundRS inRZ cashWQ seenZP monetZF implementZI occurZQ banknotZO discountZO discovZM discoveriZN existZQ memcachZM modernZN occurrZR realitiZJ reproducZQ sawZN
    现今 nowadayGK
    现代 modernBF manQZ peoplQZ
    现任 currentIZ incumbIC presentIZ
    现在 nowBK
    现场 spotJR onJZ liveMZ groundOZ sceneOV siteOZ
    现存 existGZ extantKC survivKS
    现实 realitiEI realistNH newPZ
    现役 activDZ dutiIV
    现成 readiIX availNZ existNZ madeNZ offNZ shelfNR
    现有 existBP anQZ
    现状 quoLB statusLZ
    现用 activDZ rereadKQ
    现行 currentKZ existKZ presentKZ
    现象 phenomenonLC seeLZ thingLZ weLZ whatLZ
    现货 inIZ spotIW stockIZ
    现金 cashEI flowLZ moneyNX banknotZP makerZO
    玲珑 exquisitEJ delicIK
    玻 glassFV bosonGI
    玻利维亚 boliviaCI
    玻璃 glassGN fiberglassLG windowLZ windshieldLC
    珀 amberDI
    珊 coralCH
    珊瑚 coralFH reefGI
    珍 treasurIN rareIT preciousKM raritiMI
    珍品 treasurCT
    珍宝 jewelGI treasurGT
    珍惜 cherishIN treasurIT valuIZ
    珍珠 pearlBH
    珍贵 preciousHJ rareHR valuablHM
    珠 beadMF counterfeitOP fakeOZ genuinOX offOZ passOZ asPZ pearlUH
    珠宝 jewelriFG jewelGI
    班 shiftGQ workLZ flightLN planePR squadZJ spanishZK
    班主任 teacherEN homeroomND
    班子 teamFP leadershipIK assemblPZ buildPZ groupPZ
    班底 teamFT coreKZ crewKN
    班长 squadLK
    球 ballED gameLZ penaltiQL cricketQJ goalTM globeZJ sphereZL basebalZJ footbalZN handbalZJ hockeyZJ poloZI squashZF tenniZK
    球体 sphereBK
    球员 athletIQ footbalIR playerIT
    球场 courtKT fieldKZ pitchKU stadiumKK
    球形 sphericGG globularJC roundJZ
    球茎 bulbCP
    球迷 fanFM sportKZ supportKZ
    球队 clubIT squadIK teamIY
    理 managBH administrXI adminZI agentZJ claimZO cleanupZK explorZQ haircutZI handlZK handlerZK hypervisorZM inferZR physicZJ processZN processorZM proxiZI texturZH unmanagZN vacuumZK
    理事 councilLI directorLQ boardQX chairmanQO governQZ memberQZ presidQS trusteQK
    理会 attentKX heedKI payKZ understandKZ
    理发 haircutHJ barberKG getLZ hairdressPC
    理学 confucianIZ neoIC sciencIV
    理工科 stemKO
    理应 oughtGM shouldGZ
    理念 conceptIS ideaIZ philosophiIG
    理性 rationCF actorPZ personPZ reasonPZ
    理想 idealGL dreamMV perfectMX disappointOT unsatisfactoriOG
    理所当然 naturKW brainerPL
    理智 rationKR reasonKZ sensKW sensiblKN
    理由 reasonFZ excusMP groundMZ justifMO
    理直气壮 assertLS boldLY confidLX justifiLV righteousLO
    理睬 attentKX heedKI payKZ respondKZ
    理科 sciencFO mathMZ stemMO andMZ
    理解 understandIO onPZ inPZ comprehendUI comprehensUP sinkUP
    理论 theoretFB ideaNZ onNZ paperNZ theoriNQ
    理财 managGZ wealthLO moneyNZ
    琉璃 glazeDD colorIZ
    琐 cumbersomIG tediousIG
    琐碎 weedGP
    琢 polishJR
    琢磨 ponderLN
    琥珀 amberCG
    琳琅 arrayLZ assortLG dazzlLP varietiLT wideLZ
    琴 banjoKJ chinesMZ guitarMK luteMI
    琵琶 luteGG pipaGC
    瑕不掩瑜 flawGN outweighLH
    瑕疵 flawGO
    瑙 nauruEI
    瑚 coralFI
    瑜 flawlessLN
    瑜伽 yogaCI
    瑞 georgianHZ haiII ruiII
    瑞典 swedenBF
    瑞典语 swedishBH
    瑞士 switzerlandDG
    瑟 massivKP
    瑰 extraordinariHP
    瑶族 yaoCB
    瓜 melonIH guadeloupPK guaraniPK cucumbSI
    瓜分 carvKQ dividKX splitKZ upKZ
    瓜子 seedFZ
    瓜熟蒂落 ripeNK
    瓢虫 ladybugEC
    瓦 swahiliKK avarPK
    瓦屋 housGZ tileGQ
    瓦特 wattDH jameID
    瓦罐 jarGI clayLK
    瓦解 breakJZ
    瓮 earthenKD
    瓮中 duckIO sitIZ trapIT
    瓶 bottlDH
    瓶子 bottlBL
    瓶颈 bottleneckEE constraintNZ limitNZ plateauNI
    瓷器 chinaGU porcelainGI
    甄 discernJI
    甘 sweetPY tastiTO
    甘之如饴 endurIZ enjoyIS gladIP
    甘心 reconcilGP willGZ
    甘拜下风 admitIT concedIM defeatIZ
    甘油 glycerinGC glycerolGC
    甘蔗 caneIZ sugarIO sugarcanIC
    甚 veriMX anythMY whatNZ considerOR extentSR
    甚少 knowJZ littlJT
    甚至 evenEV soIZ muchNX
    甜 sweetDN dessertKK
    甜点 dessertFL
    甜甜 doughnutFG donutGL
    甜蜜 sweetFN happiKX spotKZ
    甜言蜜语 sweetHN wordHZ
    甜酒 wineFM
    生 generatKH occurRJ lifetimSL studentXO manZQ ladZI birthZR bornZN derivZM doctorZO forkZN graduatZN happenZQ lifelongZM lunZL producZM spoilZN womanZR
    生于 bornDN inIZ
    生产 productEK ofPZ leanQO lineRZ manufacturRP producRR reproductYL gdpZG glutZL jitZM overcapacZK oversuppliZL
    生出 birthKS giveKZ growKZ producKY
    生动 liveGY vividGR
    生化 biochemGC biochemistriGC
    生命 lifeEQ alivOS biologOP lifecyclOM ltvQI
    生命力 forcIZ lifeIZ vitalIR
    生姜 gingerCI
    生存 survivIJ onKZ liveLX forOZ lifetimQN dependRZ existRZ reliRU
    生平 biographiII lifeIZ lifetimIX
    生态 ecologFD ecosystemHE environMZ
    生怕 afraidGT fearGW
    生息 reproducMQ
    生意 busiHU dealNV businessmanRN
    生成 generatBH producRP
    生搬硬套 copiIZ forcIZ mechanIX
    生效 effectGQ takeIZ
    生日 birthdayEM
    生机 lifeHT vitalJN ofNZ vibrantYK glimmerZI
    生杀大权 powerIZ
    生来 bornIS byIZ naturIZ
    生死 deathIP lifeIZ andKZ orLZ
    生死之交 friendFW swornKK
    生死存亡 existentiLC
    生殖 reproductDG reproducIQ
    生母 motherFN
    生气 angriEM madLL getNZ poutQQ
    生活 lifeIS liveIT ofJZ sexNL wayQZ subsistSI
    生涯 lifeGV careerGM
    生父 fatherDM biologIZ
    生物 biologHE biotechNG creaturOH organOZ biotechnologOF ethanolZI
    生理 physiologDD physicIZ
    生理学 physiologCI
    生病 sickGM illHO fallNZ getNZ
    生育 birthIL bearPW childbirthPG childrenPV fertilPP givePZ havePZ familiPZ
    生育率 birthIO rateIZ fertilNP
    生菜 lettucCH
    生计 livelihoodNM
    生锈 rustGH rustiGC
    生长 growthGU growGV
    生鱼片 sashimiCC
    用 useEG withLL toPZ forTP appliYH availZH agriculturZP appZI applicZL callZL callablZK consumptZP deprecZK disablZI enablZI genericZL invokZH javascriptZN keystonZO medicZR neutronZR quotZP quotatZP refZK referZI referencZL reusZO scopeZR standbiZQ superusZO uidZK unavailZK unusZK usablZK usagZH userZH usernamZK utilZP
    用不着 needFZ
    用之不竭 inexhaustGI unlimitGV
    用于 forDS useMZ toPZ
    用人 employDR servantIR
    用以 toJZ useJZ inKZ orderKZ
    用作 asEX useKZ
    用到 useFZ
    用力 effortKV exertKQ hardKZ withKZ
    用功 diligIR hardIZ studiIX
    用品 suppliKX goodMZ householdMN durablMD itemQZ appliancRP dailiRZ necessRO
    用地 landFT siteKZ useKZ
    用处 uselessKR forLZ goodMZ worthlessMP useMZ
    用完 runJZ outJZ
    用尽 outHZ exceedIZ ofKZ maxOZ runOZ
    用心 attentIX careIZ intentIU
    用心良苦 intentIQ
    用意 intentGU purposGU
    用户 userCG usernamPI uidZJ stickiZO superusZM uiZM
    用材林 timberGL
    用武之地 useKZ toKZ
    用水 waterET useGZ
    用法 usagBO svnlookZM svnadminZK
    用语 historiIZ
    用途 purposIQ usagIZ useMZ
    用量 usagDV
    甩 saleKW clearancOO fireOZ buckPS passPZ shiftPZ blamePR
    田地 farmlandIJ fieldIZ landIY
    田径 trackGY fieldJZ andJZ athletLM
    田间 farmGT fieldGZ
    由 byDL routerOG routWI dueZJ fateZM freedomZN
    由于 becausGP dueHJ sincQP oweZP
    由来 longHY
    由此 thisKZ thusLN bePZ hencQL thereforQU canQZ fromQZ seenQX
    由此可知 thisHZ fromMZ showMZ thereforMU thusMS
    甲 maskFM armorML ironcladWI
    甲午战争 sinoII
    甲壳 shellfishFG crustaceanHG
    甲板 boardIX deckIP onIZ
    甲烷 gasIU methanIC naturIZ
    甲状旁腺 parathyroidDB glandIZ
    甲状腺 thyroidDB goiterIG
    甲苯 toluenCC
    甲虫 beetlBI
    甲醇 methanolCC
    甲醚 etherFZ dimethylKC methylKC
    甲醛 formaldehydCC
    甲骨文 oraclDE boneIZ
    甲鱼 turtlFI
    申 requestJZ shenhuaPG callsignRT
    申报 appliIZ declarIZ reportIZ
    申诉 appealGR complaintGQ
    申请 requestCZ applicOZ appliRZ
    电 electrIF powerJP emailPN batteriQI spreadsheetTL lightnTK appliancZI coalZI cookerZI dispatchZR electronZN filmZO hybridZR laptopZL motorZM moviZR phoneZO radioZQ tabletZQ telephonZK televisZP tvZK
    电信 telecomFJ telecommunGG
    电力 powerFV electrHQ gridOZ utilOX
    电动机 motorDO electrIZ
    电厂 powerFZ plantHP stationJV
    电压 voltGG voltagGL
    电台 radioEQ stationJZ
    电器 appliancDJ electrIZ
    电场 fieldIZ windIW
    电子 emailHN spreadsheetHK electronKF kindlZC positronZC commercZQ
    电容 capacitGC capacitorGG
    电工 electrHS electricianHG enginMZ workerMZ
    电影 filmIJ moviIL cinemaII festivOZ theaterQZ
    电感 inductGI inductorGC
    电报 cablIT telegramIC telegraphIC
    电机 generatHZ electrJW motorJO machinOZ turbinOQ dieselZN
    电极 anodGI electrodGL
    电梯 elevEJ liftGT
    电气 electrFR electrifKC electrifiKG
    电池 batteriDJ lithiumNI cellNZ
    电波 waveGZ radioGS
    电流 currentFZ electrFS
    电源 powerES suppliLZ sourcQZ uninterruptQJ upQZ
    电磁 electromagnetCB waveKZ
    电站 powerFZ stationIZ
    电线 poleIM wireNP
    电缆 cablFR wireGP
    电能 electrFS energiKZ powerKZ
    电脑 computEU laptopIK pcPK machinQZ tabletZO
    电荷 chargDV electrIZ
    电视 tvFG televisIE stationQZ cablZQ
    电解 electrolysiGC electrolyzGC
    电话 phoneFO telephonIJ callMZ telPL
    电路 circuitGF boardIW pcbLD circuitriPC
    电车 tramFP trolleybusHK
    电量 powerIZ consumptJK batteriNQ demandOV electrOZ
    电锯 chainsawCC
    电阻 resistGX resistorGC
    电风扇 fanDM electrIZ
    男 manAE maleZN menZM
    男中音 baritonCC
    男人 manDN menNO guyPS malePS
    男女 andJZ sexNP
    男女平等 equalDZ genderIT
    男女老少 andIZ
    男女老幼 andIZ
    男子 manFX guyNS maleNS menNS realNZ
    男孩 boyEM kidHT
    男性 maleEK manLZ menLS
    男朋友 boyfriendGC partnerGW
    男生 manIP boyLP maleLT studentLZ
    男高音 tenorCC
    画 picturDI animNI paintOL inPZ pieZR
    画像 profilHZ personaKI picturKZ portraitKM
    画家 artistGP painterJC palettJZ
    画意 picturesquGC poeticGC
    画蛇添足 gildKI liliKZ overdoKG superfluKK
    画面 frameJZ imagNZ picturNZ sceneNV viewNZ intoOZ
    畅 speakNV freeliOO mindOZ thinkOZ whatOZ youPZ upQZ
    畅通 clearIZ smoothIU openNZ unblockNU
    畅销 bestJZ sellJW bestselNC
    界 boundKN theLZ delimitOS interfacPM boundariTM worldZQ uiZK guidZQ
    界定 definGZ delimitGZ
    界线 guidEQ lineLZ boundariOX
    界限 lineGZ boundariKX limitKZ
    界面 interfacCL uiMJ
    畏惧 afraidJO fearJR dreadOK fearlessOP noOZ notOZ undauntOC
    留 keepHO leavKO reservPL preservQK asidRO keptWL retainZL olderZR residZQ
    留下 stayKT leftLZ leavLY remainMW behindOZ stickPW aroundPZ onRZ
    留住 holdJZ onJZ toJZ
    留在 stayES remainMZ
    留存 retentFF keepMZ rateMZ retainMU
    留学 studiGZ abroadJO overseaJO
    留学生 studentFR
    留守 behindGT rearLO
    留心 attentKX careKZ payKZ watchKZ
    留有 leavEZ keepLZ retainLU
    留空 leavHY blankJZ
    留给 leavDW
    留言 commentIZ leavIZ messagIZ
    畜 livestockCJ
    畜牧 livestockHJ animJZ husbandriJD industriOZ ranchOI
    畜生 animIZ beastIQ bruteIC
    略 policiGK theIZ ignorNI omitYI skipZQ dismissZP ellipsiZJ ikeZH ipsecZM qosZQ rbacZH strategiZM thumbnailZJ
    略图 thumbnailCJ
    略微 slightGN bitIV littlIV
    略有 slightGP bitLY haveLZ littlLY
    略知一二 knowHZ
    略胜 slightEP
    番 turnKZ timeOZ takeOZ quadruplPL twofoldPI twicePX byPZ doublPZ
    番茄 tomatoFH ketchupKC saucKZ
    畸 malformFZ
    畸形 deformEG abnormJQ
    疆域 domainGZ territoriGR
    疏 ambitiMZ butMZ overambitiML untalMK porousMI loosVR evacuZK
    疏忽 carelessHK negligHK neglectLM oversightLL
    疏散 evacuEK
    疑 suspiciNI doubtNO unsurPT skepticQM suspectQL grainRY halfRZ saltRU bewildRN
    疑心 suspectGQ suspicionGI
    疑惑 confusJV doubtKU puzzlKR wonderKS
    疑神疑鬼 paranoiaIC paranoidII suspiciIS
    疑虑 doubtHQ concernMV misgivMC suspiciMS wariMI
    疑问 questionIS doubtJN brainerRL certainRZ definitRZ downRZ handRZ undoubtRK
    疑难 difficultIX difficultiIU knottiIC
    疗 chemotherapiLF chemoMG radiatMV radiotherapiMG therapiMT
    疗效 effectEZ curatLS efficaciLI
    疗法 therapiGO treatmentGP
    疙瘩 knotGK lumpGO
    疟疾 malariaCG
    疫 epidemIG covidLI outbreakLM pandemLI plaguOK
    疫苗 vaccinBF
    疯 craziNQ mentalRO
    疯子 craziIR lunatIC madmanIC
    疯狂 madHJ craziMR frenziMG insanMM nutMQ
    疯癫 craziIR insanIM madIO
    疱疹 herpCC
    疲 weakKT tireMO loveOZ neverOZ sluggishOM weakenOL doQZ
    疲倦 weariHM tireIS exhaustJW
    疲劳 tireFR fatiguGG
    疲惫 tireKP exhaustKR weariKM outKZ wearOU
    疵 flawNQ
    疼痛 achGM painGV
    疾 comeLZ fizzlLM nothLZ outMZ diseasRP
    疾呼 outIZ appealOR urgON
    疾病 diseasGO illJT sickJS
    疾风 stormGV violentGQ
    疾驰 gallopIL raceIW speedIZ
    病 virusHJ diseasLN antivirusPM sickTR injuriZO
    病人 patientGS sickGS
    病例 caseGZ patientGS
    病假 leavHZ sickHN
    病历 chartIZ medicIW recordIZ
    病原 pathogenGG virusGV
    病变 changIZ lesionIC pathologII
    病因 causGZ etiologLC
    病床 bedDO hospitIZ
    病情 conditFZ illKT patientKU
    病房 hospitKS roomKZ sickroomKC wardKM
    病死 dieFV
    病毒 viralFH virusII goNZ bugQX marketQZ antivirusZM
    病理 pathologBD
    病虫害 pestFH
    症 remediMM
    症状 signGZ symptomGC
    痉挛 convulsIG crampIG spasmIC
    痊 healGM recovGW
    痕 incognitoBI
    痕迹 traceIV markLZ signLZ
    痛 painFL achNH dullOZ throbOK
    痛不欲生 griefNM
    痛哭 criFU bitterKT weepKR
    痛哭流涕 bitterKP criKZ tearKZ weepKR
    痛定思痛 learnHZ
    痛心 distressKL heartbrokenKK painKV sadKU
    痛心疾首 bitterGK distressLL
    痛快 contentMZ delightMT happiMX heartMZ straightforwardMQ toMZ
    痛恨 detestGM hateGQ
    痛楚 anguishGM painGV
    痛点 painJQ pointJZ problemJZ frustratOK
    痛痛快快 happiliLG readiliLK
    痛苦 painGQ miseriKM sufferKU
    痛风 goutCC
    痢疾 dysenteriCC
    痴呆 alzheimFM dementiaFJ
    痴心妄想 delusMG dreamMW fantasiMT pipeMZ thinkMZ wishMY
    瘀 bloodGQ
    瘤 tumorJM
    瘦 thinDR
    瘦身 downIZ downsizIK slimIK
    瘫痪 paralysiGG paralyzGI
    瘴 chaoMT foulMN malariaMM messMV toxicMP vaporMQ
    瘾 addictCH
    癌症 cancerGO tumorGK
    癫痫 epilepsiCC
    登 signFK inHZ loginMI
    登上 onIZ ascendNW boardNX climbNU getNZ hopNR
    登台 stageGR
    登山 climberDL
    登录 signFK inHZ loginMI
    登机 boardCR
    登记 recordJZ registLZ dateMZ onMZ registrMN bookRZ checkRZ inRZ
    登陆 landEQ shipLZ
    登革热 denguCC
    白 whiteEF blankPI inversXP whitespacZO yangtzZG
    白人 whiteDW peoplIZ
    白内障 cataractCC
    白宫 administrKZ housKZ presidKS whiteKZ
    白手起家 fromIZ scratchLN nothNZ startNZ ragSO
    白族 baiDB peoplIZ
    白杨 aspenGC poplarGC
    白果 ginkgoDD nutIZ
    白矮星 dwarfGK
    白羊 ariCN
    白色 whiteBJ terrorZQ
    白菜 cabbagHH cheapIZ dirtIN
    白虹 haloIM rainbowIP whiteIZ
    白蚁 termitCC
    白血病 bloodIZ cancerIO leukemiaIC
    白衣 whiteET
    白酒 baijiuGC liquorGK
    白领 workerIZ officIX collarKK professionPP
    白驹过隙 fleetIR fliIV timeIZ
    白鹭 egretCC
    百 percentIJ percentagMJ hundrON
    百万雄师 mightiKN
    百事 pepsiGG pepsicoGG
    百依百顺 obediGN submissGT
    百倍 valuIZ inNZ riseNZ soarNU worthNU confidZQ
    百出 fullGZ ofGZ flawZO
    百分 percentEK pointMZ percentilPM percentagQZ
    百分比 percentagCJ percentMM
    百合 liliCN
    百姓 peoplDU commonKZ ordinariKT civilianZM
    百官 officiCX
    百家 contendJN
    百密一疏 oneIZ oversightIL slipIT
    百尺 furtherFT
    百川 allLZ tendQM
    百年 centuriIH inKZ oncKZ hundrPR yearPZ
    百度 baiduCC
    百感交集 mixFX
    百战百胜 undefLL
    百折不挠 giveMZ indomitMK neverMZ perseverMQ resiliMQ upMZ
    百无一失 foolproofLG
    百无聊赖 boreGM boredomLG
    百科 encyclopediaGC wikiGC
    百花 flowerDT hundrIZ
    百花齐放 bloomLQ diversLU flourishLS flowerLZ hundrLR
    百货 departHQ storeIZ generalNZ merchandisNK maciOG
    百里 elitNN hundrNR
    百里香 thymeCG
    百骸 bodiEZ limbKO
    皂 soapEE
    的 ofFC theHH forNH aUM thatVH whichZM anZM apiZL areZL avatarZK badZO balticZJ barbZM beZN bogusZN byZP catZL chromeZO cidrZK dogtagZH fromZO globeZO hasZN httpZQ invalidZP ipZO isZO jsonZO keystonZK leftwardZO malformZO mimeZN multixactidZM myZJ nestZQ nonZQ oidZH onZP postgresqlZP pythonZO recentZO rightwardZO scramZM sslZK strokeZQ subZQ sudoerZQ suffixZP superscriptZP taxiZK tlsZP toZM unexpectZP unrecognZP uriZI uuidZN valuZQ walZK wasZQ wereZO withZL yourZH
    的是 expectMZ ofMZ plentiNM havePZ orderQZ inQZ forRZ
    的确 certainIZ indeIS realliIZ
    的话 ifFZ soOZ caseOZ inQZ thenQZ
    皆 everybodiON
    皆有 possiblFZ
    皆知 knowJZ knownJZ wellJZ everyonMV
    皇 imperiFO emperorQR majestiQM
    皇上 emperorGR majestiGM
    皇位 emperorGR throneGP
    皇后 empressGI queenGI
    皇太极 taijiFB
    皇子 princCO
    皇室 familiHZ royalHL imperiJR
    皇宫 palacDP imperiIZ
    皇家 imperiGT royalGQ
    皇帝 emperorIR majestiIM rulerIW
    皇族 familiFZ
    皇陵 imperiIZ mausoleumIK tombIS
    皖 anhuiDB
    皮 pickupHM truckMZ disputWQ trivialZP
    皮子 furGI leatherGK
    皮层 cortexCG
    皮带 beltCO
    皮毛 furGI superficiGR
    皮肉 fleshGR skinGU
    皮肤 skinFS complexionGI
    皮艇 kayakCG
    皮质 cortexIK cortisolIC leatherIK
    皮革 leatherCK
    皮鞋 shoeDS leatherIN
    皱 frownEL foldKS wrinklQH
    皱纹 lineGZ wrinklGK
    盆 potJQ
    盆地 basinGL valleyGP
    盈 earnKR profitLQ toNZ peOJ
    盈亏 andHZ lossJT profitMZ breakevenZI
    盈余 blackKZ inKZ profitKZ surplusKT
    盈利 profitHO makeMZ moneyOY earnOR modelPZ
    盈盈 brimGG graceGP
    盈眶 eyeHZ inHZ
    益 yieldJR gainNV
    盐 saltBI
    盐酸 hydrochlorGC
    监 monitorFI listenMK supervisorPH supervisUQ fdaZI drugZR watchZO
    监听 listenHQ onIZ forQZ
    监听器 listenDO aRZ
    监察 supervisDO inspectIW
    监护 guardianHM okOZ custodiOK guardianshipOC sayPZ icuZJ
    监测 monitorHU hypervisorLZ
    监狱 jailGN prisonGS
    监督 supervisFG oversightNG selfNZ unsupervisOF
    监禁 imprisonIH prisonIN inNZ jailNN putNZ
    监管 regulFI regulatoriLC supervisOO oversightSL loopholZP
    监视 watchFO monitorJO outRZ
    盒 boxET sandboxLG
    盒子 boxEZ caseHZ
    盔 helmetFJ
    盖 overridJK overwritLJ coverLO overriddenTK overwrittenUL iceZO
    盖章 sealGQ stampGU
    盗 robJJ cardKZ stealLU stolenNQ creditOZ fraudPS
    盗版 piratDJ piraciIG
    盗窃 stealGX theftGQ
    盘 diskJG trayOH plateTL discVG driveVP cdZK keyboardZI lotusZO
    盘子 dishIP plateIR trayIU
    盘旋 circlIZ hoverIV spiralIQ
    盘算 calculIZ figurIX planIZ
    盛 endurGO
    盛产 aboundKG inKZ producKY richKY
    盛会 eventKZ galaKG grandKV meetKZ
    盛名 establishNZ fameNS famousNY greatNZ longNZ prestigiNI renownNR reputNV
    盛大 grandGV magnificGS
    盛开 bloomGL blossomLN
    盛极一时 allMZ heydayMI popularMZ rageMS voguMC inMZ
    盛气 arrogKV dominKV imperiKT overbearKL
    盛行 holdLZ popularLZ prevailLR prevalLG takeLZ
    盛衰 bustIO
    盟 alliGM leaguLM alliancSO
    盟主 leaderFV
    盟友 alliIR friendIW partnerIW
    盟国 alliCJ countriKZ
    目 theJZ directoriLH itemQJ entriSI targetUH destinVH projectVH eyeZQ catalogZI dirZI bulletZL purposZP rootZQ toctreZL vividZR
    目不暇接 dazzlNP
    目不转睛 blinkMT eyeMZ fixMZ gazeMK stareMN withoutMZ
    目中无人 contemptML
    目光 eyeKZ gazeKK lookKZ visionKS myopicZI
    目前 currentFV nowKU rightOZ timeRZ
    目录 directoriDH catalogPI dirTI rootZP toctreZL
    目标 targetCH destinLI goalZM grailZK
    目的 purposJN destinJX goalPQ aimQT endQZ objectQZ
    目的地 destinDS goOZ placeOZ whereOZ
    目睹 seeGZ witHO firsthandNL
    目瞪口呆 dropLZ dumbfoundLO jawLN speechlessLS stunLP
    盯住 eyeMZ keepMZ pegMQ stareMN watchMZ onMZ
    盲 blindIV noMZ braillMM caneZK
    盲人 blindDR personIZ
    盲目 blindFN bandwagonOM herdON trendOZ followOZ optimistZK
    直 verticDI directJL straightUO bluntXO straightforwardXL provinciZR untilZL
    直上 riseKZ fastPZ meteorPP promotPZ rapidPX skyrocketPO soarPU
    直下 turnLZ deteriorPM worsPQ
    直入 inMZ straightMR toMZ
    直到 untilDM tillRJ upRZ
    直升机 helicoptEI chopperHC
    直叙 narratIQ plainIZ straightforwardIQ
    直奔 straightHR
    直径 diametCI
    直截 bluntGO directLZ straightLW straightforwardLQ
    直接 directBM indirectVP
    直撞 amokOI
    直播 liveGV streamLV broadcastMU livestreamMB
    直方 histogramCI
    直流 currentIZ dcIC directIZ
    直立 uprightEK erectKN standKZ
    直系 directIZ immediIZ linealII
    直线 straightFM lineIZ sharpliQR soarQU
    直至 untilDS toMZ upMZ
    直观 visualHV intuitJG directJZ
    直觉 gutGL feelLZ instinctLM intuitLG
    直角 rightGZ anglIU
    直言 speakJU bluntLM frankLN sayNZ
    直言不讳 bluntJO frankJP candidOW directOZ outspokenOM sayOZ speakOZ
    直辖市 stateHZ citiJZ municipJO
    直追 catchHR upHZ
    直通 directGZ
    直销 directFZ
    相 theGZ relatMM asRZ associZQ phaseZQ deadlockZQ stalemZK adjacZL albumZK correlZM correspondZQ multipliZP relevZL sameZM similarZQ
    相乘 multipliHP
    相互 eachIW otherIZ mutualKN anothNZ oneNZ interdependZF
    相互作用 interactBW
    相交 crossHY intersectJR friendLW makeLZ
    相亲 blindIV dateIZ matchmakIG
    相传 downIZ passJW legendKR toMZ accordPZ
    相似 similarEM alikPN resemblPI
    相信 believIR trustLZ buyOZ confidOX convincOS faithOS intoOZ
    相关 relevJJ relatJQ aboutKS associNP correlQH closeRZ stakeholdZH
    相助 assistHX helpHZ
    相去 farJV
    相反 contrariHH oppositLM onNZ aroundPZ insteadPZ otherPZ wayPZ
    相同 sameDL asKZ identOY differRZ equalRY
    相处 getHZ alongKV hangOX onOZ outOZ relationshipOT harmoniZM
    相宜 appropriIV fitIZ suitablIV
    相对 relatBQ comparQU einsteinVH humidZL
    相差 differIZ farMT sameOZ apartQZ
    相应 correspondHP accordOV appropriPQ
    相当 equalLZ equivalMQ considerQS fairQW onQZ parQS prettiQU ratherQU
    相形之下 byGZ
    相待 treatIX courteousNI courtesiNI politNX receivNZ withNZ
    相得益彰 complementIJ
    相成 handIZ complementNO reinforcNO
    相扑 sumoCC
    相承 carriNY consistNZ continuNZ inheritNZ lineagNK onNZ sameNZ
    相接 connectJZ joinJZ meetJZ
    相望 acrossJZ faceJZ seaJQ
    相机 cameraBR digitRZ
    相比 comparGQ toOZ byPZ comparisonPT contrastPS
    相片 photoCY
    相生相克 restraintLK
    相符 matchIZ sensitKZ caseLZ agreQW consistQZ
    相等 equalDT equivalOV
    相聚 getIZ meetIZ togethIZ
    相识 eachMZ knowMZ otherMZ acquaintQK strangerQK unacquaintQC
    相貌 appearIZ featurIZ lookIZ
    相距 apartLU farLX fromLZ awayQZ differQZ distancQZ veriQX wayQZ
    相近 similarHX closeJZ nearJY
    相连 linkGZ connectJZ closeLZ joinNZ intertwinZK
    相通 communicIZ connectIZ interlinkIC
    相逢 faceJZ confrontOP
    相遇 encountGW meetGZ
    相邻 adjacGI nextKZ neighborLO toMZ
    相配 matchCZ
    相隔 apartIX separIZ
    盼望 forwardJZ lookJZ
    盾 tunnelGR boreKZ shieldOL
    盾牌 shieldBJ
    省 defaultDS provincMH provinciVM ellipsiZJ omitZL
    省份 provincCV
    省会 capitDZ provinciIS
    省内 provincFQ
    省吃俭用 saveHZ frugalMI scrimpMC
    省城 provinciGR
    省委 committeGZ provinciGN
    省市 provincFQ
    省政府 governIZ provincIV provinciIR
    省略 omitGL ellipsiHJ leavRZ outRZ
    省籍 provinciGR
    省级 provincGV provinciGR
    省钱 cheaperKC economKV moneyKZ saveKZ
    省长 governorGN provinciGO
    眈眈 covetLL eyeLZ lurkLI preyLM watchLZ
    眉 headerBN footerQS eyebrowWI frownZL
    眉头 browGD frownGQ knitLZ
    眉开眼笑 smileFV allKZ beamKS
    眉毛 eyebrowFK browGI
    眉清目秀 delicLP handsomLL
    眉飞色舞 animIZ beamIS elatIK
    看 seeDI viewKL lookQQ reviewZO bullishZH pessimistZF viewerZL bearishZJ inspectorZN stareZM
    看上去 lookHZ likeKZ seemMU
    看不到 seeIZ cannotIZ invisKT
    看中 choosKZ fanciKH likeKZ takeKZ
    看书 readDZ bookIZ
    看似 seemFS likeKZ lookKZ
    看作 asGZ
    看出 detectLZ makeLZ outLZ seeLZ tellLZ
    看到 seeEQ whoOZ
    看好 believNV betNU bullishNM favorNV likeNZ optimistNN inOZ onOZ
    看守 watchFV guardKY overKZ
    看待 atNZ lookNZ makeNZ ofNZ regardNT treatNY viewNZ
    看成 asFZ
    看望 callKZ onKZ seeKZ visitKZ
    看来 itKZ seemKT likeLZ lookLZ apparOQ appearOZ
    看板 billboardCG
    看法 eyeLZ opinionMV sentimentMR thoughtMZ viewMZ
    看病 doctorIO medicIT
    看看 checkHZ lookIZ outMZ seeNZ takeNZ
    看见 seeGZ catchLZ noticLW sightLY
    看起来 appearIY lookIZ seemLR itMZ likeMZ
    看跌 putGZ bearishIN
    真 realIL realliLM trueLQ genuinQN seriousQR truthRT indeRN scripturVN faxZI
    真主 allahGC godGO
    真人 realitiJR realOZ showOZ fleshOR immortOQ
    真假 orIZ
    真刀 realEU
    真切 clearIZ realIZ vividIV
    真实 realJR trueKY realnamMP authentNZ truthPU
    真心 sincerFJ genuinKP heartMZ realliMZ wholeheartZP
    真情 feelIY trueIZ truthIU
    真是 indeIS realliIZ truliIN
    真枪 realEU
    真正 realliIX actualOY genuinOU literOW realOZ trueOZ truliON
    真理 trueGZ truthGU
    真的 realliEN doMZ realQZ trueQZ truliQN
    真相 truthGQ knowKZ uninformKK
    真相大白 truthGQ
    真真 clearLZ realLZ truliLN vividLV
    真空 vacuumGS
    真菌 fungalIC fungiIC fungusIC
    真诚 sincerDP genuinIU
    眠 sleepDP
    眨 winkBL
    眨眼 faceDZ
    眩 dazeMO
    眯 blindDX
    眼 eyeCL facePZ jealousRL pinkeyRG helplessZO winkZK
    眼中 eyeDW inIZ
    眼光 eyeLZ judgmentLO sightLX tastLR visionLS
    眼帘 greetNR
    眼底 viewIZ overlookNP
    眼明手快 deftKC eyeKZ quickKZ sharpKS
    眼泪 tearBS
    眼珠 eyeGZ eyebalGI
    眼球 attentIT eyeIW catchNZ eyebalNI grabNZ
    眼界 eyeJW horizonJL openJZ broadenOM outlookON visionOS
    眼疾 quickGZ
    眼皮 eyeGZ eyelidGK
    眼看 aboutLZ seeLZ soonLZ toLZ watchLZ
    眼眶 eyeDW socketIZ
    眼睛 eyeCQ sightLX
    眼神 eyeGV expressLZ lookLZ inLZ
    眼色 hintIT lookIZ winkIP
    眼花 giddiHG
    眼花缭乱 dazzlFK bewildKN dizziKT
    眼见 seeGZ
    眼角 eyeFW
    眼镜 glassIO cobraMC spectaclMC contactRZ eyewearRN
    着 inMZ ofOZ atQZ ignitVM stareVN towardZQ
    着地 groundIZ landIY touchIZ
    着实 indeGS realliGZ
    着急 anxiousGV worriGZ
    着手 setHZ aboutMZ beginMZ outMZ startMZ
    着眼 focusJY lookJZ
    着色 emitQZ hasRZ
    着重 emphasIO focusIZ stressIR
    着陆 landGR hardJZ crashNZ downNZ touchNZ
    睁 helplessFK watchKZ stareNV
    睑 eyelidBF
    睛 eyebalNH pupilRK
    睡 sleepDK stayMZ upMZ
    睡眠 sleepFQ asleepHK
    睡着 asleepEF fallJZ
    睡衣 pajamaEC
    睡觉 sleepGQ
    督 supervisGQ inspectIW overseNK
    督促 pressKZ pushKZ supervisKT urgKN
    督察 inspectorGV supervisGT
    睦邻 neighborDR
    睫毛 eyelashCC
    睫毛膏 mascaraCC
    睽 publicKZ stareMR fullOZ viewOZ watchOZ eyeOZ everyonPY inPZ
    睾 testiclDF testosteronLI
    睾丸 testiclCG
    瞄准 inKZ onKZ aimMM takePZ
    瞌 sleepiFG
    瞎 darkFX
    瞎子 blindDR manIZ
    瞠目 astonishLS dropLZ jawLN stunLP
    瞧 spotHW
    瞧不起 despisKI
    瞧瞧 lookDZ takeIZ
    瞩目 attentMX focusMZ spotlightMN catchPZ eyePZ impressPV notablPL remarkPT
    瞪 stareER
    瞬 ephemerJN vanishLT flashMT
    瞬息 changFZ
    瞬间 instantGX momentGZ
    瞳孔 pupilCM
    瞻 lookKZ
    矗立 riseIZ standIZ towerIQ
    矛头 attackIZ spearheadIC targetIZ
    矛盾 contradictFE enemiMW andRZ betweenRZ conflictRZ contradictoriRL tensionRN usRZ
    矢 aimlessMP pointlessMN randomMZ shootMV atMZ vowTH vectorTL
    矢口 deniFZ flatHZ
    矢量 vectorBL
    知 anKZ notifMH knowNN unknownNH unrecognPV knownVK notifiZJ awarZP magistrZL
    知之 knowJZ littlJT
    知名 famousKY knownKZ noteKZ wellKZ
    知名度 awarMT fameMS nameMZ popularMZ recognitMT visiblMZ
    知己知彼 knowGZ
    知府 magistrGP prefectGK
    知情 informJZ awarNT knowNZ matterOZ withOZ consentPN
    知更鸟 robinCF
    知法犯法 breakGZ lawGT
    知觉 consciousIO perceptIO sensIW
    知识 knowledgKO intellectuOK knowOZ workerQZ collarRO conceptRS topicRZ whiteRZ
    知足 contentGZ satisfiGV
    知遇之恩 appreciIR gratitudIN recognitIT
    知道 knowFS awarQT findQZ outQZ realizQU wonderQS
    知青 youthGL
    知音 friendHV mateMO
    矩 theHZ arrayMS matrixTK rectanglZI
    矩形 rectanglCH rectangularMO
    矩阵 arrayFR matrixHI
    短 shortDJ weakRU shorterRJ shortcomWM briefZR daggerZM
    短信 textGZ messagGZ smsNC
    短兵相接 closeJZ handJZ combatOQ
    短时间 shortHX periodLZ timeLZ
    短暂 briefGS shortIZ
    短期 shortGP termJZ runLZ inOZ
    短浅 myopicII
    短短 shortGY briefLU justLZ onliLZ
    短缺 lackNW lowNY runNZ scarcNP scarcitiNM shortNZ shortagNT
    短裤 shortBZ
    短视 shortGZ myopicLI
    短跑 dashIZ sprintIG sprinterIC
    矮子 dwarfIK personIZ shortIZ
    矮小 dwarfIK shortIZ smallIZ
    石 stoneFK borrowOZ learnOZ wisdomOQ rockRW
    石刻 stoneFZ
    石化 oilIV petrifiIG petrochemIC
    石器 stoneFN neolithNC
    石块 rockGX stoneGU
    石墨 carbonIS graphenIC graphitIC
    石壁 cliffIQ stoneIW wallIZ
    石头 feelJW stoneJQ
    石子 gravelII pebblIJ stoneIU
    石板 flagstonIC slabIG slateIM
    石棉 asbestoCC
    石榴 pomegranCC
    石油 oilCK bigNZ petroleumNC
    石灰 limeCP
    石灰岩 limestonCG
    石灰石 limestonCG
    石破天惊 earthLZ groundbreakLG remarkLT sensatLS shatterLM
    石碑 steleIE stoneIZ tabletIZ
    石窟 caveFJ grottoKG rockKZ
    石膏 gypsumGC plasterGG
    石英 quartzCC
    石蜡 paraffinCC
    石雕 stoneFZ sculpturKK
    矿 mineCI oreMD minerPN phosphatZI
    矿业 mineDS industriIZ
    矿产 minerFK resourcIZ depositNZ mineNX
    矿区 mineDS areaIZ
    矿山 mineBS
    矿工 minerDM coalIZ
    矿床 depositDR oreIN
    矿泉 waterFZ bottlKO
    矿物 minerCR
    矿石 minerGR oreGK
    矿藏 minerDM resourcIZ
    码 passwordFH codeHF yourRZ passphrasYI barcodZH cipherZL codecZL coderZI cryptoZR cvcZO decodZI encodZH maskZQ pinZQ qrZM snippetZL sourcZP timecodZJ utfZN
    码头 pierGJ dockIR wharfIC
    砂 grittiMD
    砂土 sandIL sandiIC soilIZ
    砂岩 sandstonCC
    砍 killHL cutNZ fellND hackNM bargainPR hagglPO
    砍伐 cutGZ downGZ
    砍除 killBL
    研 inMZ developMZ housMU studiPO researchRO gradWL postgraduWI
    研制 developGZ
    研发 andIZ developIZ researchIQ spendMW
    研磨 grindCO
    研究 researchFH studiQN seminarVL societiVR
    研究室 labKR laboratoriKI officKZ researchKX
    研究所 institutGQ
    研究生 gradJF graduatJP schoolJZ studentJZ postgraduOI
    研究者 researchGX scholarGT
    研究院 institutFQ academiKM researchKZ
    研讨 seminarIG discussMV studiMX symposiumMG workshopMN
    砖 brickCG
    砖头 brickBK
    砥 polishHZ
    破 crackQV deciphQM reunitQL togethQZ getQZ andQZ backQZ strugglQZ
    破产 goIZ bankruptciID bankruptNF bustRO
    破伤风 tetanusCC
    破口 swearNP yellNR
    破土 breakFZ groundFU
    破坏 destroyKR breakLZ damagNS ruinPT sabotagPC underminPG destructTQ disruptTO
    破天荒 firstHZ timeHZ
    破折号 dashEV
    破旧 shabbiJJ
    破灭 burstLT bustLO dashLZ disillusLG shatterLM
    破烂 shabbiJG ragLJ outMZ wornML junkQZ tatterQC dilapidRK ruinRT
    破碎 brokenJQ shatterJH crushNR fragmentNQ piecNU inOZ
    破绽 flawGK pointLZ weakLZ
    破裂 burstJM breakKZ apartOX downOZ fallOZ rupturOL rockQX
    破解 breakKZ crackKV hackKR solvKV
    破败 decayIL dilapidIK ruinIT
    破釜沉舟 retreatPP
    破除迷信 debunkMK superstitML
    砷 arsenicBB
    砸 throwIS heaviliNQ
    砺 sharpenHM
    础 fromQZ foundatRZ stoneRZ
    硅 siliconDF waferJJ chipOV valleyZO
    硒 seleniumBB
    硕士 masterCV degreKZ
    硕果仅存 survivorNH
    硝烟 smokeFM battlJV gunOZ ofOZ
    硝酸 nitricGC
    硫 sulfurBD
    硬 hardGS rebootNZ hardwarOH driveZQ
    硬仗 uphilGI
    硬件 hardwarDH devicMZ
    硬体 hardwarCX
    硬化 hardenIE
    硬度 hardBZ
    硬是 justGZ simpliGU
    硬盘 driveDO diskKY hardLZ
    硬着头皮 biteLN braceLT bulletLZ forcLZ reluctLU
    确 sureFG areMZ youNZ realliUL confirmWH okZL determinZI indeZM ensurZI incorrectZJ accurZK ambiguZQ correctZK diagnosiZK exactZQ explicitZN impropZO precisZP properZN unsurZJ
    确保 makeER ensurIJ sureNQ
    确信 sureJZ certainLZ confidLX convincLS
    确切 exactES definitLZ precisLY
    确定 determinGI areKZ youNZ okSL realliTN sureUK uncertaintiZI unsurZM
    确实 realliHV doLZ indeMR certainOZ trueOZ
    确立 setHZ establishMZ holdMZ takeMZ upMZ
    确认 confirmBH verifiPX
    硼 boronBB
    碌 unavailHZ rockiML
    碍 accessFW inMZ wayOV hinderRI deterZL barrierZM
    碎 shareGZ brokenJU bustRN
    碎尸万段 dismembKC
    碎片 fragmentIO shareKZ debriLC piecLU
    碗 bowlEM
    碘 iodinBB
    碟 plateHT
    碰 touchJW baseNZ meetNZ upNZ
    碰上 runHZ
    碰到 acrossJX runJZ comeOZ encountOW intoOZ meetOZ
    碰壁 hitIZ wallIT
    碰撞 bumpKR collidKJ collisKL crashKZ
    碰杯 clinkCK
    碱 ashLZ carbonLZ sodaLJ sodiumLK
    碱性 alkalinCG
    碲 telluriumBB
    碳 carbonED neutralOZ decarbonPF emissZQ
    碳水化合物 carbGC carbohydrGC
    碾 rollerGJ millstonII
    碾压 crushIR overIZ runIZ
    磁 diskBH magnetXK
    磁场 magnetDM fieldIZ
    磁带 tapeFM cassettIE magnetKZ
    磁性 magnetBK
    磁盘 diskBH
    磁铁 magnetBK
    磅礴 powerIZ grandLV magnificLS majestLP
    磋商 consultFR negotiKU talkKZ
    磐石 rockGT
    磕头 kowtowCI
    磨制 grindGO polishGS
    磨损 wearFL abrasOC
    磨灭 endurIT indelIK lastIZ
    磨练 grindCO
    磷 phosphorusGB phosphatGG rockLZ
    磷肥 phosphatGL
    磷酸 lfpKC lithiumKO
    礁 reefGG
    示 showBG shownZH appearZP denotZM displayZH highlightZN hintZL indicZL meanZO presentZL promptZI represZM representZQ revealZQ svnlookZL tipZO
    示例 examplGV samplJZ
    示威 demonstrDM protestIJ
    示意 gesturIV motionIZ signalIZ
    示波器 oscilloscopCC
    示范 demonstrHI countiLV modelLZ areaQZ examplQZ pilotQU zoneQZ
    礼 standJV riteKG ofNZ boardPZ ministriPZ reviewQZ courtesiWG giftZP monkeyZQ tuxedoZM wedZN
    礼仪 etiquettGI ceremoniJP mannerJS
    礼品 giftFQ presentGZ
    礼堂 auditoriumGC hallGT
    礼拜 worshipFZ
    礼服 tuxedoGK dressIS formalNW gownNI
    礼法 etiquettIL mannerIS riteIN
    礼物 giftEO presentHZ
    礼貌 politFT courtesiKI mannerKS
    社 socialIM communitiIL societiON insurQZ securQZ troupYG dramaZQ
    社交 socialDJ mediaNZ networkPZ facebookRK twitterRK
    社会 socialFJ societiMI communitiOQ publicQZ andQZ sociologVC sociologistVG slaveriZM
    社会学家 sociologistCG
    社区 communitiEM neighborhoodOP
    社团 associIZ clubIT societiIR
    社稷 godLO
    社论 edLK editoriLI
    社长 directorIV presidIS publishIZ
    祈求 begFL prayGL
    祈祷 prayerFI prayGL
    祖 founderLP patriarchLG ancestorOM zuluRJ forefathSK
    祖先 ancestorGL forefathLL
    祖国 countriIZ homelandIG motherlandIC
    祖母 grandmaCI
    祖父 grandfathGK grandpaGK
    祝 blessLW happiLZ prayLP cheerRZ celebrZK
    祝愿 hopeGV wishGX
    神 restMR eyeMZ spiritOU godQS divinRL dragonZN taleZQ
    神不守舍 absentIO distractIT mindIZ
    神乎其神 fantastIP miraculIK wonderIS
    神仙 fairiIQ godIO immortIQ
    神位 tabletFQ
    神像 idolLI
    神农 shennongGC shennongjiaGC
    神出鬼没 elusLK mysteriLR
    神奇 magicFM amazKV miraculKK
    神学 theologianDB theologIC
    神庙 templCQ
    神往 fascinIF forIZ longIZ yearnNP
    神态 expressIZ lookIZ mannerIS
    神情 expressGZ lookGZ
    神来 geniusLI
    神气 airIX cockiII expressIZ
    神灵 deitiII godIO spiritIV
    神秘 mysteriDJ secretKZ
    神童 prodigiDD childIZ
    神经 nervIE nervousJI neuralME brainMK systemRZ neuronTC
    神色 expressGZ lookGZ
    神话 legendJV mythJK mythologJC taleZQ
    神通 powerLZ showLZ
    神道 shintoIK spiritIV wayIZ
    神采奕奕 energetIN glowIP radiantIL
    神魂 aboutLZ craziLR enchantLI infatuLK smittenLG
    祠堂 ancestrGG
    票 ticketFH admissOQ countQZ ballotRI fareSI invoicSI
    票房 grossLP
    票据 billJV noteJZ receiptJX
    票数 voteFP
    祭 heavenHZ sacrificJM worshipJN
    祭司 priestCN
    祭祀 sacrificFK offerKZ worshipKQ
    祭祖 ancestorHO
    祷 prayerIH
    祸 inIZ misfortunKJ
    祸起萧墙 strifeLJ
    禀 reportFZ
    禀报 reportCZ
    禁 disablEI blockLR isQZ forbiddenQI banVJ prohibitZJ forbidZL disallowZQ
    禁令 banKX injunctKC prohibitKV restrictKZ
    禁区 areaHZ
    禁地 forbiddenFT
    禁忌 tabooCK
    禁止 blockIT forbiddenMK accessNZ prohibitNJ allowPZ notRZ fromRZ forbidUI banVO
    禁用 disablAI
    禁运 banIX embargoIC sanctionIN
    福 blessKP
    福利 welfarHF benefitIP netOV perkOL safetiOZ socialOZ
    福星 luckiGN
    离 offlinIN quitJL detachOK awayQT distancZL isolZM leavZR
    离不开 inseparMM
    离任 leavHZ departMW downMZ officMZ stepMZ
    离去 awayIZ goIZ leavIZ
    离合 clutchCK
    离婚 divorcIC splitIZ upIZ
    离子 ionEB lithiumGZ
    离开 leavJQ quitKL awayLR offQZ
    离心 centrifugGC
    离群 exceptGZ outlierGC
    离职 departOW jumpOZ leavOZ partOZ quitOZ resignOQ shipOZ wayOZ
    离谱 craziGR insanGM
    离题 digressLI
    禽 poultriGF andKZ livestockZQ
    秀 showIZ
    秀丽 beautiGV prettiGU
    秀才 scholarGT xiucaiGC
    私 privatBG secretOO privaciZI abusZO
    私人 privatHU personIZ onePZ
    私信 messagDZ privatIZ
    私利 gainIQ interestKZ personKZ selfKU selfishZK
    私募 privatGZ equitiKM placementNN
    私有 privatEQ cloudNW ownQZ
    私立 privatBZ
    私自 permissKZ privatKZ secretKZ withoutKZ
    私营 privatCY ownLZ
    秃 baldBD
    秉公 actIZ fairIW impartiIK
    秋 autumnKE
    秋千 swingCR
    秋后算账 reckonKI
    秋天 fallCZ
    秋收 autumnIJ harvestIZ uprisIN
    种 seedHJ kindOP speciQG whichRZ breedTL feedVQ bastardZI
    种子 seedDI feedJQ grainWQ pipWF
    种族 racialGB ethnicLN raceLW racismMG discriminZP
    种植 plantFP cropNY cultivNR farmNZ growNZ
    种种 allIZ sortIZ variousIV
    种类 kindFS typeOZ sortPZ speciPO varietiPT
    种群 populCY
    科 dakotaNK kobeNG sciencOO komiQJ scientifQM scientistVM
    科威特 kuwaitBG
    科学 sciencEF scientistJG scientifNH biologZP
    科技 technologHK techLH stockLZ
    科普 copticHI sciencIQ
    科目 accountGZ subjectGZ
    科研 researchDN scientifNZ scientistNS grantOZ
    科长 sectionGZ
    秒 secondCF secNC millisecondZM msZL
    秘 secretFM
    秘书 secretariEL generalGZ
    秘密 secretFQ confidentiQR
    秘方 saucGK
    秘诀 secretGZ keyLZ saucLL trickLX
    秘鲁 peruBF
    租 tenantCG rentLI renterSF rentalZK leasZK
    租地 landFZ leasKQ
    租用 leasJP rentJT tenancJM
    租界 concessCI
    租约 leasCP
    租赁 leasHK rentalIL hireMT rentMT
    租金 rentalFK feeKZ rentKT
    秦 qinED
    秩序 orderDZ lawMZ
    秩序井然 orderFZ
    积 accumulLJ upMZ productNV convolutQF integrZO calculusZK cumulZK multipliZQ snowZP
    积分 integrDN creditNV pointNZ
    积木 blockDZ buildIZ
    积极 activIZ enthusiasmOL incentOQ initiOZ motivON positOZ aggressOS
    积累 accumulFL upJZ buildOZ rackOR
    积蓄 saveBZ
    称 nameFI theKZ aRZ sayXR hostnamZR arguablZK emperorZQ keystonZR nickZJ nicknamZJ salutZL symmetrZJ
    称为 callKZ knownMZ asNZ nameOZ toOZ referOZ
    称号 nameGZ titlGZ
    称呼 salutCM callOZ addressOZ
    称心 happiIX satisfactoriIR
    称谓 formKZ titlKZ ofLZ addressMZ appelMC
    称赞 commendIP complimentIC praisIT
    移 moveCH shiftQJ removTJ migratZI mobilZL motionZN movementZP offsetZI
    移交 handIZ overIZ
    移入 intoJZ
    移出 fromIZ removJZ
    移到 moveKY theNZ itQZ towardRZ myRZ
    移动 moveEJ mobilIK shiftTO motionZN movementZP
    移居 comeLZ emigrLG migratLZ moveLZ overLZ
    移植 transplantEE graftLN portLZ
    移民 immigrGD emigrLG migrantLI migratLZ
    移花接木 graftIN substitutIV swapIY
    移除 removBJ
    秽 inferiorHQ obscenJG feelMZ dirtiOP
    稀 scarcHN scarcitiJM rareMV sparsPJ preciousZO
    稀土 earthGT rareGZ
    稀土元素 earthGS rareGZ
    稀奇古怪 bizarrKL oddKZ strangKU weirdKP
    稀少 fewIZ rareIW scarcIP
    稀有 rareGT scarcLP inertNF noblNV
    稀疏 sparsIJ scatterKT sparsitiKC thinKV
    稀薄 thinCV
    稀释 dilutDE downMZ waterMZ
    稀饭 congeGH porridgGC
    程 theKZ programNH toOZ applicPL processQJ procedurZI agentZR extensZO agendaZK journeyZN routinZN daemonZL driverZM equatZP handlerZN librariZN midiZQ multiprocessZK pidZM remotZI reprogramZO threadZP tutoriZI workerZO workflowZL
    程序 applicGK programIH procedurUQ extensXO programmZI coderZI routinZO agentZR librariZN cinderZR driverZM handlerZN
    程度 howMZ extentMP inNZ degreOV levelPZ muchPW scalePZ
    稍 laterCK againKZ
    稍候 whileKZ
    稍微 bitHV littlHV slightLT somewhatMR
    稍稍 littlGY slightGU
    税 taxCF taxatZI carbonZQ fiscalZQ
    税制 taxGW taxatLN
    税务 taxFW bureauNN irNF officNZ taxatNN
    税收 taxEQ creditLZ breakLZ revenuQZ taxatQN
    税法 taxFX
    税率 rateGZ taxGX tariffLO
    税负 taxEV
    稠密 crowdGY densGN
    稳 stabilKK steadiMO safeOZ stablWM
    稳健 prudentMP robustMO solidMX soundMZ stablMS steadiMV
    稳固 consolidKU firmKW solidKX stablKS
    稳如泰山 rockHT
    稳妥 safeFZ
    稳定 stabilIJ stablJJ volatilMN stablecoinSC
    稳扎稳打 steadiHQ steadiliMM
    稳步 steadiGO steadiliGF
    稻 riceDP
    稻草 strawJN
    稻谷 paddiGH riceGS
    稿 draftGJ writeOZ manuscriptRH retractRG presentZN
    稿件 articlGZ manuscriptGM
    稿子 articlKZ draftKX manuscriptKM scriptKZ
    穆 graveKQ bamumOL solemnOL majestTN
    穆斯林 muslimCH
    穗状花序 earGT spikeGM
    穴道 acupointIC acupuncturIJ pointIZ
    究 studiMP
    究竟 actualMY afterMZ allMZ earthMV exactMZ onMZ
    穷 ofLZ endNZ relentlessNK deadRY roadRY povertiTR infinZL
    穷人 poorDQ peoplIZ
    穷途 endIZ
    空 emptiDE nullLF blankSG spaceZJ vacancZH idlZJ hollowZG vacantZK bearishZJ loopholZP namespacZK skyZO tablespacZI whitespacZI
    空中 airHQ inJZ castlOZ dreamOW pipeOZ skyOU
    空位 vacancET
    空军 airFQ airforcNC forcNZ pilotNU powerNZ
    空前 neverHZ unprecedHN beforMZ
    空地 openIZ vacantNK
    空头 shortGZ bearKW sellerKR
    空姐 attendIZ flightIS stewardessIC
    空心 hollowBI pointNZ
    空战 airGW dogfightLC
    空手道 karatCF
    空格 spaceCO whitespacOK
    空气 airFQ aerodynamIF atmospherNN pollutNP
    空洞 emptiCZ
    空白 blankEI spaceLZ whitespacOO gapRS
    空穴 baselessKC groundlessKN rumorKU unfoundKG
    空空 desertGU emptiGZ
    空空如也 emptiGZ nothJZ completLZ
    空缺 openKZ vacancKS pickKZ slackKN
    空虚 emptiIZ hollowIZ voidIN
    空袭 airGY airstrikLC raidLP
    空调 airGW conditionKL acMG conditMZ
    空运 airHR airliftOC freightOO
    空闲 freeEW availMZ sincRZ idlZL
    空间 tablespacHI namespacHK spaceJN upsidZQ
    空降 airbornKF outsidKZ parachutKI inLZ broughtPK paratroopPG
    空隙 gapFV spaceGZ
    空难 crashFZ
    穿 wearLT onMZ outNZ goNZ inOZ crossOZ tuxedoZM
    穿山甲 pangolinCC
    穿戴 wearablGF dressIV wearIU
    穿越 throughGZ
    穿过 throughGW crossJX
    穿透 throughHZ cutMZ passMZ penetrMN piercMJ
    突 conflictFI breakRZ
    突出 highlightFW outLZ outstandQS prominQM standQZ stickQY
    突击 assaultKN attackKZ rushKZ surprisKZ
    突厥 turkicFK turkGK
    突发 emergIY outbreakIM suddenIX
    突变 mutatDG changMZ suddenMX
    突如 abruptMP nowherMR outMZ suddenMX unexpectMZ ofMZ
    突尼斯 tunisiaCG
    突然 suddenFN ofLZ abruptQP allQZ blueQZ outQZ ambushZM raidZO
    突破 breakGZ throughHZ breakthroughPI cutPZ exceedPZ bottleneckZJ
    突袭 attackIZ raidIO surprisIZ
    突触 synapsCC
    突起 breakLZ bumpLR outLZ protrusLC riseLZ
    突飞猛进 rapidJR
    窃 stealGL stolenNM eavesdropZM
    窃取 stealIK theftQQ
    窃听 eavesdropDK bugNX wiretapNC
    窃窃私语 murmurGI whisperGR
    窄 narrowDO
    窍门 hackGR trickGX
    窑洞 caveDK dwellIT
    窒息 suffocFD chokeKL stiflKG
    窗 windowBG paneLF popZN popupZM
    窗口 windowEH popZO
    窗外 windowFZ
    窗子 windowCZ
    窗帘 curtainCL
    窗户 windowBZ
    窘境 awkwardKP dilemmaKS predicaKG situatKZ
    窝 quiltKI underKZ coverKY
    窟窿 cavitiIG deficitIR holeIV
    窥豹 glimpsIM limitIZ viewIZ
    立 immediMJ nowMO establishNK standOP instantUO crownZP independZR
    立于 undefNL
    立体 stereoHH dimensionLV solidLX threeLZ
    立刻 immediJU rightNZ awayNZ atPZ instantPX oncPZ spotPW onPZ
    立即 nowFO immediIL asRZ
    立地 standKZ tallKN towerKQ uprightKQ
    立场 stancGE standGZ positLZ
    立方 cubeGM cubicII
    立方体 cubeDK
    立方米 cubicGI
    立法 legislGD lawKT lawmakPN makePZ congressPR legislaturPK parliamentPL
    立足 baseIZ footholdJI standJZ establishMZ
    立足点 footholdIN pointIZ startIZ
    竖 verticET erectOK disordZQ
    竖琴 harpCL
    竖起 erectGN raisGZ
    站 siteBG websitOH stationSG cookiZN ipsecZP trashZQ
    站不住 holdJZ untenNC
    站住 freezIW haltIQ stopIZ
    站台 platformFZ
    站得住脚 holdFZ
    站稳 gainKZ footholdQN tractionQP
    站立 standET feetMS onMZ
    竞 gameHU competNU competitOY bidPR esportPG videoPZ
    竞业禁止 competIW nonIZ noncompetIC
    竞争 competitDE raceOQ competRS bottomRZ competitorUI commoditZI unfairZL
    竞价 bidBM
    竞技 competitJQ competKR athletOQ onOZ sameOZ sportOV stageOZ
    竞相 raceGR competLW toLZ vieLP
    竞赛 raceEP competitKW contestKR
    竞选 campaignGH runIZ forMZ againstRZ electRW officRZ
    竟敢 dareIT haveIZ nervIQ
    竟是 actualIY outIZ turnIZ
    竟然 actualLY evenLZ surprisLZ toLZ unexpectLZ
    章 articlFH sectionIK chapterII artZN medalZR storiZR
    章程 charterKM constitutKQ regulKW ruleKZ
    章节 refJN badMZ rfcYM chapterZJ
    章鱼 octopusBG
    竣工 completDZ finishIZ
    童 childrenIQ clothKZ boyQN
    童工 childFW
    童年 childhoodGO kidGT
    童话 fairiJX taleJR
    竭 exhaustJU
    竭力 utmostKN doLZ effortOZ hardOZ noOZ spareOS triOZ
    竭尽 doKZ hardMZ triMZ utmostMS canMZ
    竭虑 painstakLP
    端 portGF endJQ backendMF midZJ peerZK subportZI clientZJ cloudZO driveZQ endpointZH frontendZJ justifiZN terminZL ttiZI
    端正 correctIZ regularIZ uprightIQ
    端点 endpointBH
    端的 peerIU indeNS realliNZ
    端端 uprightMQ
    竹 bambooHJ crimeMP
    竹园 bambooGM
    竹子 bambooCM
    竹林 bambooFJ
    竿 resultJZ instantKS immediMW
    笑 smileGH laughLK chatQZ withQZ faceRT funSP mockXM smirkYI grinZM
    笑嘻嘻 grinGS smileGZ
    笑声 laughGW laughterGM
    笑容 smileET allLZ beamLS
    笑容可掬 smileFY beamKS charmKT
    笑意 smileCZ
    笑柄 becomIZ jokeIP laughingstockII
    笑笑 laughHR chatMZ jokeMP smileMZ andMZ
    笑脸 smileGT faceJZ smileyLI grinVP
    笑话 atIZ jokeIP laughIW
    笑语 cheerIU happiIX laughterIM
    笔 notebookJK penQF laptopVM pencilZM
    笔伐 condemnIL criticIZ denouncII
    笔墨 inkHI penMZ wordMZ writeMZ andMZ
    笔架 brushKN
    笔直 straightGW uprightGQ
    笔者 authorGZ writerGX
    笔记 notebookDI notePX laptopVK
    笔试 writtenFR
    笛 bagpipIG piccoloIG
    符 charactKH theLZ aNZ breakRM charVH symbolZH hyphenZO wildcardZI bulletZL charsetZK newlinZL accentZN asciiZL conformZO connectorZO delimitZL descriptorZJ dollarZQ identifiZN isoZN operZQ placeholdZJ primeZR punctuatZN separZP stringZJ unicodZO
    符号 symbolDH bulletIL notatVL primeZR dollarZP punctuatZM
    符合 matchHY meetMS conformQJ
    笨 stupidGK dumbIO awkwardPO
    第 firstGO ofLZ onOZ thePZ partiXO ppdcYM refZN thirdZL tierZN
    第一 firstCM
    第一次 firstMZ
    第三 thirdDF partiIZ tertiariRD
    第二 secondDS secondariNS placeQZ comeQZ
    第二个 secondGZ
    第五 fifthEJ
    第四 fourthGZ
    笼 steamerGG bambooLZ basketMZ likeMZ
    笼络 ropeKQ
    笼罩 coverLX envelopLZ hangLX overLZ shroudLC
    等 equalIH peerJH moreKU andQZ etcQF waitQI equivalVH equatZQ inequZP mediumZN pendZO
    等于 equalFJ toMZ orOZ thanQZ
    等候 waitFZ forJZ awaitLQ
    等到 waitIZ untilKZ byMZ
    等待 waitCI forKZ awaitUL pendZO
    等离子体 plasmaCI
    等等 andIZ onMZ soMZ etcNP holdQZ forthRS waitRZ whatnotRI
    等级 levelHX gradeMP classPZ rankPY slaPG
    筋 barKZ rebarKG reinforcKZ musclLN tendonLG steelZM
    筋斗 flipGT somersaultGC
    筑 constructGR buildIW
    筑城 buildIZ citiIZ fortifIG
    筑成 buildCZ
    筒 pipeKZ receivLZ
    答 answerEI questionLZ repliOW andRZ
    答复 answerKZ repliKZ respondKZ responsKZ
    答应 yesIU agreKW promisKU sayKZ
    答案 answerDN solutNR
    答话 answerGZ repliGZ
    答辩 defendGU defensGV
    答非所问 answerHZ evasMN irrelevMM
    策 policiBG instigZL ikeZJ rbacZK strategiZM
    策划 planIZ enginKZ plotKY schemeKZ
    策略 policiBK strategiTJ tacticZO ipsecZM ikeZH qosZQ rbacZH
    筛 filterAM
    筛选 filterDN xmlZO xsltZQ
    筝 kiteFQ
    筵席 banquetGL feastGL
    筷 chopstickCK
    筷子 chopstickBF
    筹 chipKR capLY largLZ organLZ
    筹划 planFZ preparFZ
    筹备 inHZ preparHY pipelinMR workMZ
    筹建 toHZ
    筹措 raisCZ
    筹码 chipFS bargainKZ leveragKS
    筹集 collectGZ raisGZ
    签 tabEI signKM tagRJ bookmarkZH signaturZG endorsZK labelZH metaZR signerZJ
    签发 signIZ
    签名 signaturDH signIO signerTM autographZC
    签字 signGZ offIZ signaturLZ
    签署 signDW onPZ signaturPZ inkSM
    签订 concludGP signGZ
    签证 immigrKI permitKY visaKC workKZ
    简 simplGJ simplifiMI succinctPJ streamlinQO deregulRN concisZM
    简介 introductFK briefLZ summariLZ
    简体 simplifiBL
    简便 conveniIT easiIZ simplIX
    简化 simplifiDL reducKV streamlinNO
    简单 simplEJ simpliKN easiQZ straightforwardQQ
    简历 resumGY cvID biographiKI
    简报 newslettCG
    简明 briefHP concisHK simplJU
    简易 simplFS
    简洁 concisKO simplLV cleanMZ succinctMN compactMW
    简直 almostKS literKW practicKY simpliKU
    简称 abbreviIR shortIY asLZ forNZ knownNZ
    简而言之 inJZ putKZ simpliKP shortNZ nutshelPG
    简陋 crudeLJ humblLS makeshiftLI shabbiLN simplLX
    算 calculDH theMZ computQJ mathYN recalculZL algorithmZH chancZQ consolidZO estimZO gpuZN hyperbolZR machinZR settlementZN
    算作 countFZ
    算是 ofJZ
    算术 arithmetHH
    算法 algorithmBG
    算盘 abacusEE planHZ
    管 managHH administrJI yourLZ adminRI unmanagXJ pipeZH explorZQ ductZD tubeZH hypervisorZM pipelinZM stewardZK
    管事 chargKZ inKZ managKZ stewardKK
    管制 controlJZ regulJR restrictJX deregulRJ sanctionSN
    管家 butlerIC housekeepIC stewardIK
    管教 correctIZ disciplinIT officIZ
    管理 managEH administrJI yourOZ adminTI explorZQ hypervisorZM unmanagZN librarianZI
    管理局 administrIZ authorIZ bureauIM
    管理者 managHZ administrHZ
    管辖 administIP governIZ jurisdictIL
    管道 pipeDI pipelinKJ
    管闲事 busiMZ interferMP meddlMG mindMZ nosiMC ownMZ
    管风琴 organCZ
    箭 arrowAH birdZO rocketZP
    箭头 arrowFH pointMZ strokeNZ leftwardRX
    箱 emailKU boxMZ mailboxOJ containQZ yourQZ inboxVJ maskZP toolboxZI trashZN
    箱子 boxKZ caseKZ suitcasKG trunkKT
    篇 articlEW unreadJR essayUN
    篇幅 lengthGZ spaceGZ
    篑 fallKZ lastKZ
    篡 usurpHH
    篮 basketEN
    篮子 basketCL
    篮板 backboardGC reboundGK
    篮球 basketbalGF ballJV nbaJC
    篱 hedgFM
    篱下 dependIY roofNO
    簇 clusterDR swarmYO
    簿 bookCS
    米 riceIJ mmKH samiRH cmZI
    米子 fermionCC
    米饭 riceEM cookGZ
    类 typeEH classLE categoriWH flavorXK kindZM classifiZN mimeZO similarZO subtotZL subtypZK
    类似 similarHN likeIZ analogOQ
    类别 categoriBJ
    类固醇 steroidCG
    类型 typeCH flavorVK kindZQ genrZL mimeZO subtypZK
    类星体 quasarCC
    类比 analogFQ comparHZ
    粉 pinkHH dressOV windowOZ powderQI
    粉丝 fanGR followGZ
    粉末 powderCJ
    粉碎 crushIR shatterIM smashIM
    粉红 pinkDK pinkishJC
    粉色 pinkDN
    粉身碎骨 crushMR dieMY piecMZ shatterMM smashMM toMZ
    粑 cakeDM
    粒 chipletIG grainLY
    粒子 particlFG particulKC physicKZ
    粗 boldFG thickII heaviZR
    粗壮 stoutKC strongKZ sturdiKL thickKW
    粗大 bigGZ thickGW
    粗心大意 carelessDN negligIS
    粗略 roughIN ofLZ ballparkNP sketchiNG
    粗糙 coarsKG crudeKJ roughKR sloppiKI
    粗细 thickEO weightLW
    粘 pastKI intoOZ overRZ mucousVE
    粘土 clayCK
    粘膜 membranIZ mucosaIC mucousIH
    粘贴 pastBI
    粟 milletOH
    粥 congeEF
    粪便 excrementIG feceIC stoolII
    粮仓 barnGC granariGG
    粮草 provisJO fodderNG
    粮食 foodFQ grainIL cerealOH suppliOZ
    粳稻 japonicaGC
    粽子 dumplIO riceIZ zongziIC
    精 precisNK goodOY expertRV hardbackRG hardboundRG hardcovRG skillRZ essencTI elitZN polishZN refinZQ
    精兵 troopIV crackKU elitKI
    精准 targetIZ precisKU marketLZ spotPW onQZ surgicRJ
    精制 refinGQ
    精力 effortIV energiIX vigorIU
    精华 bestIZ creamIP essencIK
    精品 boutiquKC fineKW productKZ qualitiKZ
    精妙 exquisitIQ ingeniIN subtlIO
    精子 spermCC
    精密 precisDU sophistIG
    精巧 delicIP exquisitIQ ingeniIN
    精度 precisEN accuraciJM scaleQZ
    精彩 awesomNO brilliantNR excelNT excitNW fantastNP splendidNM wonderNS
    精心 careIZ elaborIK meticulIL
    精打细算 careJV penniMK budgetQP frugalQI thriftiQG
    精明 shrewdIJ astutNG capablNX competNW savviNK smartNY
    精湛 consummIG exquisitIQ superbII
    精灵 elfDK fairiKU
    精疲力尽 outGZ
    精疲力竭 outGZ
    精确 precisEM exactHR accurMO
    精神 spiritMQ energiOS upOZ ofOZ energetTN mentalTP psychologTL rousTH entrepreneurshipUI
    精神分裂症 schizophrenGC schizophreniaGC
    精神病 illIZ mentalIQ psychosiIC
    精神科 shrinkFV psychiatristHK
    精神饱满 energetKN
    精简 downNZ downsizNK simplifiNX slimNK streamlinNQ trimNQ
    精算 actuariFI calculKZ riskKZ
    精算师 actuariDI riskIZ
    精细 careJZ fineJW meticulJL
    精美 beautiIU delicKP exquisitKQ fineKW
    精致 delicIP exquisitIQ fineIW
    精英 bestKZ elitKN peoplKZ topKZ
    精选 featurJZ selectMZ choicMZ
    精通 atLZ expertLV greatLZ masterLZ proficiLI
    糊 ambiguMR pastMZ blurZN
    糊口 makeHZ liveKZ byOZ endOZ meetOZ scrapeOM
    糊涂 confusKP muddlKE messMQ awRP befuddlRC foolishRM somehowRI terriblRR
    糍 riceFZ
    糕 cakeIQ pastriIG
    糖 sugarHH candiLH refinMZ makeNZ
    糖尿病 diabetBD
    糖果 candiFJ sweetGR
    糟 picklHL
    糟糕 badHZ awMP horriblMM poorMV terriblMR
    糯米 riceEZ glutinJF stickiJL
    系 systemCH contactYI filesystemZL chromeoZP coefficiZI cuisinZN factorZN fsZM osZM relatZK relationshipZM
    系主任 departHR chairJN headJZ deanOG
    系列 seriGW familiHZ rangOZ
    系数 factorHM coefficiHH strongMT giniPB inequTQ
    系统 systemBG filesystemPL osZK systematZI fsZM chromeoZP circulZR ecosystemZH expertZQ immunZM respiratoriZJ
    紊 methodLZ orderLZ organLZ systematLN
    紊乱 chaoGT disordGQ
    素 elementEH pixelKF pxZI conditionZK vegetarianZF literaciZK
    素数 primeFN numberJZ
    素有 hadKR
    素质 qualitiFY roundKZ wellKZ
    素食 veganGE vegetarianGF
    索 searchEH forQZ reindexVM indexYH sorbianZH explorZQ retrievZQ
    索引 indexAG reindexZM
    索然 boreKR dullKN insipidKI
    索赔 claimDQ damagIZ
    紧 tightHI shortMW inOZ suppliQZ strainZM condensZL snapZR
    紧凑 compactEV
    紧密 closeDZ tightKQ intertwinNK
    紧张 tensKG tensionKI nervousNQ edgOZ stressOR tightOU onOZ
    紧急 emergEQ urgentKQ ofMZ
    紧急情况 emergCY
    紧紧 closeIZ firmIW tightIU
    紧缩 tightenJI condensKL austerOC backOZ cutOZ squeezOS
    紧要 insignificNN matterNZ trivialNU unimportNM notOZ crucialOO crunchOL irrelevZM
    紧贴 snapFR
    紧身裤 legGS tightGU
    紧迫 gunKS pressKZ underKZ urgentKS
    紫 purplDF violetJG
    紫外 ultravioletGB euvLK extremLZ uvLC
    紫水晶 amethystCG
    紫罗兰 violetCJ
    紫色 purplDJ violetLQ
    累 cumulFJ tireMO graduatQV implicXO
    累积 cumulGJ upIZ accumulMO
    累累 achievKU fruitKW greatKZ productKZ
    累计 accumulIP totalLZ cumulLT addNZ upNZ
    絮叨叨 chatterKK longKZ ramblKR windKZ
    縻 harNJ
    繁 complicIO complexPZ difficultPZ traditZP
    繁体 traditDI chinesLZ charactMZ
    繁华 bustlIS flourishIS prosperIV
    繁复 complicCS
    繁多 numerGZ variousGV
    繁忙 busiFX hecticJC
    繁殖 breedLS fecundLC fertilLP reproducLQ reproductLL
    繁盛 flourishIS prosperIV thriveIT
    繁茂 lushGK luxuriGR
    繁荣 prosperEK flourishLN thriveLP boomNU
    繁衍 breedIS multipliIV reproducIQ
    繁重 heaviGT strenuousGC
    纠 redressFO inspectMZ investigMZ
    纠正 correctGZ putLZ rectifiLK rightLZ
    纠纷 conflictIZ disputIQ quarrelIM
    纠缠 entanglEE pesterJD tanglLL
    红 redCF flushTO scarletVG blushWI viralZO magentaZI boomZM brickZP pinkZN prosperZO thriveZM
    红利 dividendFL benefitNW bonusNQ demographNH youngNZ
    红宝石 rubiCV
    红楼梦 ofIZ chamberNN
    红海 oceanKQ
    红烧 braisGF
    红糖 sugarGO
    红绿灯 trafficFR lightGZ stoplightMC
    红色 redBJ
    红花 flowerKW redKZ safflowKC saffronKC
    红薯 sweetHX potatoHP yamJG
    纤 fibrJI fabricMR hairlinMH
    纤夫 boatFV haulerKC
    纤维 fiberDD opticOZ synthetQO cellulosSC fiberboardSC nervZO
    约 constraintFH aboutRZ contractSO approximVN ballparkYP treatiZN
    约会 dateDZ appointIS
    约定 conventHN agreOW agreementOV appointOS arrangOW customariOK establishOZ
    约旦 jordanBD
    约束 constraintDH constrainVK reinYQ restrainYP
    约谈 summonLP
    级 levelBG gradeZP cascadZN superusZL advancZK climbZP downgradZK municipZO notchZI prioritiZL tierZJ upgradZH
    级别 levelDK
    级差 differIZ differentiIQ gradeIT
    纪 disciplinEI annalNK breakPZ chronologPG inspectRZ historYQ
    纪录 documentariED filmLS recordLZ
    纪律 disciplinCT
    纪念 memoriHZ anniversariMK commemorOC hallOV mementoOC museumOM souvenirOC
    纪要 minutIZ noteIZ summariIZ
    纬 latitudFI
    纬度 latitudCK
    纯 plainDL pureNP
    纯属 pureDM sheerIC
    纯正 authentGZ pureGR
    纯洁 puritiIF chastKC innocKQ pureKR
    纯粹 pureDM simpliIU
    纱 yarnHG veilLK threadOZ
    纲 outlinBI
    纲要 outlinGZ programGZ
    纲领 guidelinIM platformIZ programIZ
    纳 kannadaMK cashierPK nanosecondPG admitZR
    纳入 underKU intoLZ includOZ bringOZ incorporOO unversRT
    纳州 indianaFP
    纳税 taxGR payHZ taxpayKB publicPZ
    纳米 namibiaHK nanoJC nanometJC
    纳闷 puzzlGR wonderGS
    纵 verticER inNZ portraitRK indulgWK reignZN aspectZL
    纵横 aspectIL ratioJZ crisscrossNF andOZ horizontPZ verticPZ weepZR
    纵然 evenFZ
    纷 tanglRK
    纷纷 afterNZ anothNZ droveNI maniNZ oneNZ inNZ buzzXP
    纸 paperBG wallpapZK
    纸币 banknotHM moneyJZ
    纸张 trayLZ soQZ theyQZ fitRZ paperZL
    纹 fingerprintGI texturGH shadeRU
    纹丝不动 notHZ budgMI motionlessMI moveMZ stillMZ
    纺 spinBQ weavMS
    纺织 textilHF cottonKJ fabricKQ spinKX weavPL
    纽带 bondCS
    纽扣 buttonCZ
    线 lineDJ threadLN onlinOK wireZK dashZG offlinZN midlinZF strikethroughZJ midfieldZK cablZM timelinZL underlinZH baselinZH curvZK diagonZL dotZO geometrZP hatchZK linearZI overlinZG serifZJ slashZL spiralZO strokeZN theaterZQ underscorZK
    线上 digitLZ internetLZ onlinLZ virtualLZ
    线圈 spiralGN coilJC
    线性 linearCH straightNR lineRZ
    线条 lineBR
    线粒体 mitochondriaGC mitochondrionGC
    线索 clueIN leadKZ threadKZ trackKZ
    线虫 nematodCC
    线路 lineEZ circuitLO routLY
    练 trainKR
    练习 exercisGQ practicGY
    组 groupDE arrayLG componUH tuplZF gidZH assemblZR combinZL comboZJ compositZP lungroupZK newsgroupZJ organZJ organizZK ungroupZL
    组合 combinFK compositNP comboOJ groupPY portfolioRJ
    组成 componJU consistLX ofOZ formRZ composRX constituRK makeRZ
    组织 organEJ yourKZ organizSH tissuYK
    组长 leaderFT
    绅士 gentlemanGK gentriGG
    细 moreIY aboutJR learnMO thinNK finePL verbosWL tiniXP detailYN spiZP fleshZR polishZO refinZQ thickZQ
    细嫩 delicGP tenderGO
    细小 tiniFQ smallGZ
    细心 attentGX careGZ
    细枝 detailEZ
    细看 closeIZ examinIV lookIZ
    细胞 cellFZ redLZ stemLJ bloodPZ cellularPK
    细腻 delicKP exquisitKQ fineKW smoothKY
    细致 careIZ detailIZ meticulIL
    细节 detailFX specifQZ nittiSG weedSP
    细菌 bacteriaEH germKI photosynthetKD
    织 organBJ yourOZ knitZK organizZJ
    织物 fabricGU textilGM
    终 terminGH endKW toOZ finalQO lifelongXM ttiZI alwayZM ultimZP
    终于 finalKZ atLZ lastLZ eventuNR
    终局 endKZ endgamKC finalKZ outcomKR
    终止 terminGN abortMT endNZ
    终点 finishHW endIZ pointNZ destinOZ lineOZ
    终究 endMZ inMZ eventuQR
    终端 terminEK ttiKI
    终结 terminDX endKZ
    终身 lifelongHH lifeMZ lifetimMX alwayMZ keepMZ tenurZG
    经 hasJS isKZ beenLQ theOZ alreadiZJ classicZO scripturZN
    经世致用 practicIY pragmatIL statecraftIC
    经久 lastIZ prolongOM
    经久不衰 endurLT fadeLR lastLZ neverLZ timelessLG
    经书 classicIV scripturIN sutraII
    经典 classicCL
    经历 throughHZ experiMZ goMZ liveMZ undergoMG
    经受 standJY undergoNG withstandNL
    经商 busiHZ
    经常 oftenHP alwayOZ regularOZ constantQY frequentQU recurQZ steadiQW subscriptQZ revenuZP
    经文 scripturGN sutraGI
    经济 economFC economiHC financiRO cropYP budgetYO economistZF gigZK microZN microeconomZF professorZP recessZJ sanctionZM
    经理 managFZ pmMI directorQV executQZ leadQZ supervisorQP portfolioRO
    经由 throughHZ viaMZ ofMZ byNZ wayOZ
    经管 administrKZ busiKZ managKZ runKZ
    经纪 agentGZ brokerGI brokeragLI
    经营 operKZ managMZ runMZ byPZ rightPZ toPZ busiQZ momZO
    经贸 tradeFZ
    经费 fundES budgetOO expensOU financQZ moneyQZ campaignUM
    经过 throughHW passIX byMZ afterPZ goQZ
    经销 dealerGM distributorGL
    经验 experiIU ofMZ fromQZ howQZ knowQZ lessonQU voicQZ veteranSQ
    绑 bindDG boundKK tieRQ bundlZQ
    绒 cashmerHG
    结 endIJ ofJZ theMZ withRZ checkoutTI knotZG resultZI unterminZL eofZN freezZL frozenZK hierarchiZL settlementZN structurZJ summarZN trailZN
    结交 befriendIC friendIW makeIZ
    结合 balancLZ combinLX restLQ workLZ joinPZ andQZ integrQZ lifeQZ
    结婚 marriFM getKZ marriagKP
    结实 solidHS sturdiHG firmMW strongMZ
    结尾 endFT withMZ atNZ trailPN conclusTP
    结局 endFZ outcomKR resultKZ
    结成 enterKZ formKZ intoKZ joinKZ
    结晶 crystalBJ
    结束 endDK closePZ unterminYL conclusZP eofZN
    结构 structurDH architecturTM timberVL hierarchiZL
    结果 resultBH outcomXM consequZN
    结点 gluepointEK
    结盟 alliancGL alignLZ alliLR formLZ
    结算 settlementGJ clearJZ settlNX
    结结巴巴 stammerGG stutterGK
    结缔组织 tissuDF connectIZ
    结舌 dumbfoundHJ speechlessHN stunZP
    结论 conclusFH concludNP
    结识 acquaintNK
    结队 inIZ crowdJY droveJI
    绕 aroundGQ bypassKI goNZ wrapPQ
    绘 drawBI paintPL plotUM
    绘制 drawHR paintJQ mapOZ
    绘图 plotHN drawUL
    绘声 vividDR liveIZ
    绘画 paintDQ drawIZ
    给 toGZ givenHI giveNP sufficiWO assignZR censorZO sentZQ
    给予 giveJZ grantKZ offerKZ providKZ
    绚丽 gorgeousGD magnificLS splendidLM brilliantLR
    络 networkHH webMN theNZ fiZP lightnZL wiZP
    绝 noOZ rejectPI deniSN absolutUI declinZN refusZK heartlessZM ruthlessZP
    绝不 neverLZ absolutLX noMZ byMZ
    绝处 miraculMK
    绝对 absolutCH anNZ
    绝技 skillIZ stuntIN uniquIZ
    绝望 despairIM desperIS hopelessIQ
    绝缘 insulBB
    绞尽脑汁 brainHU rackHP
    统 filesystemJL isQZ systemRH fsWM statistZJ osZM chromeoZP lieutenZM statZK unifiZP
    统一 unifiFJ unitLZ uniformMO unifPC
    统帅 commandFZ
    统治 ruleGZ governKV areaPZ dominPV monarchPO reignPO rulerPW
    统率 commandGZ leadGZ
    统筹 planGZ overalIM asPZ coordinPS wholePZ
    统统 allGZ completGZ
    统计 statistBI statPK statisticianWD
    统购 monopoliOQ
    统销 monopoliOQ
    统领 commandBZ
    绦 cordMJ
    继 continuGI toKZ proceedNI resumPM youQZ inheritZJ relayZK throneZP trunkZJ
    继任 successorGK replacLZ succeedLY successLZ
    继承 inheritFH columnRZ heirVK successorVP
    继电器 relayCT
    继续 continuEI keepMT onNZ proceedSI resumVM
    继而 afterwardGM thenGZ
    绩 gradeJO recordJZ achievLR averagOZ gpaOG trackOZ
    绩效 performFZ recordMZ resultMZ trackMZ
    绪 readiOO complicPS doPZ lotPW myriadPK yiddishQL
    续 continuEH toOZ youRZ proceedSI contUF resumVM subsequWL renewZM duratZN consecutZJ feeZK
    续约 renewFP contractKV extendKZ
    续航 rangFZ lifeJZ batteriKW
    续订 renewBN
    绰 dimKO shadowiKF vaguKO
    绰号 nicknamCU
    绳 cordKJ reinZQ
    绳子 ropeHO stringIZ cordIG
    绳索 cablGT ropeGQ
    维 qrJG dimensKQ codeNZ dimensionPH arrayRZ maintenVI opWK serbianZL
    维修 repairIU maintenKT fixLZ maintainLU
    维吾尔 uyghurDH uighurHF
    维护 maintenHJ maintainOS safeguardSO upholdSI upkeepSC
    维持 keepHX upNZ lightOZ onOZ propSP
    维新 reformGV restorGZ
    维艰 difficultLX goLZ hardLZ strugglLV stuckLU
    绵 woolGF
    绵延 continuIZ extendIZ stretchIT
    绵羊 sheepCK
    绷带 bandagBK
    绸缎 satinGG silkGL
    综 complicJS
    综合 comprehensGG overalLO combinQZ complexQZ disordQQ integrQZ syndromQG
    综艺 showIZ entertainJR varietiJT
    绽 badLZ bruisLP flogLM tornLL crackLZ
    绿 greenAG tealZH
    绿化 greenDW afforestIG
    绿宝石 emeraldCG
    绿洲 oasiCC
    绿绿 brightIX colorIZ
    绿色 greenDI tealPM ecoQC friendQZ
    缀 prefixDF suffixKG
    缄 silentJT lipMR
    缄默 silencJQ silentJY
    缅 myanmarHM
    缆 cablDO wireZP
    缆车 cablHT carHZ
    缎 satinCF
    缎带 ribbonDR
    缓 cachCF bufferMH slowUQ slowdownZK burnerZI gentlZR mildZN
    缓兵 stallIP tacticIL
    缓冲 bufferCK
    缓刑 probatIK sentencIW suspendIZ
    缓和 detentKG easKU mitigKC relaxKT
    缓慢 slowFT slowliIV
    缓缓 gradualGT slowliGV
    缓解 alleviIJ easIU relievIU
    缔结 concludIP establishIZ signIZ
    编 theHZ toPZ codePX editQH editorRI encodRH zipYL compilZI knitZK codecZL bellZR chapterZQ contZL downsizZK headcountZK midiZQ numberZQ orchestrZK postalZM reprogramZO utfZO
    编修 compilHZ editorHZ
    编写 writeKZ compilLZ composMZ
    编制 compilOZ drawOZ establishOZ headcountOK officiOY postOZ stafOH weavOL
    编剧 screenwritGC writerGX
    编号 numberBP chapterZQ
    编导 choreographLG
    编排 orchestrGL arrangMW choreographMG layoutMZ
    编的 codeDZ
    编目 catalogDX
    编码 encodBG utfZO zipZO
    编纂 compilCZ
    编组 formatIZ groupIZ marshalIK
    编织 knitFI weavFJ
    编译 compilCH buildNX
    编辑 editDH editorHI editoriZI newsroomZC
    编队 fleetGR formatGZ
    缘 theJZ amountLZ leavMZ topNZ edgQJ wantRZ
    缘故 ofKZ becausKZ causKZ reasonKZ
    缘由 causGZ reasonGZ
    缝 sewMF everiOZ momentOZ squeezOS
    缝隙 crackIV crevicIC gapIX
    缤纷 ofJZ riotJM vividJV
    缩 indentHF zoomJG scaleKK reducUO scalablVH compressZH downsizZK headcountZK shrinkZK compactZL condensZK abbreviZJ decompressZM thumbnailZJ zipZQ
    缩写 abbreviDJ initiLZ
    缩减 backHZ cutNZ downNZ scaleNZ reducQW dialSQ pareSI
    缩小 reducKV shrinkKM downLZ narrowMO outNZ enlargZP
    缩成一团 curlKQ huddlKG shrinkKV upKZ
    缩水 loseIZ shrinkIV valuIZ
    缩短 shortenGK cutMZ
    缰 reinBL
    缴 payJZ paymentJZ
    缴纳 payCZ
    缸 jugCP
    缺 missHI defaultHS isNZ shortagTL lackVL deficitZQ scarcitiZH ippfindZQ scarcZK
    缺一不可 bothHY needHZ essentiMT indispensML
    缺乏 ofJZ lackNS outOZ runOZ shortOZ shortagOT wantOZ withoutOZ
    缺口 gapHS shortfalHH breachMZ shortagMT
    缺失 missDU absencQN deficiQI lackQW
    缺少 missCJ lackQL withoutRZ ippfindZO
    缺点 conOX disadvantagOL downsidOI drawbackOI faultOT prosOO shortcomOM weakOZ
    缺陷 defectJO flawLM faultNT shortcomNM
    罂粟 poppiCC
    罄 crimeJP
    罐 jarIL
    罐头 canEZ foodKV tinLU
    罐子 jarIK jugIH potIQ
    网 networkKG siteLH toNZ gridPF websitRH internetUH webWH onlinZL gatewayZF subnetZE netZP bridgZQ cookiZO fiZQ gridlinZJ lightnZM netizenZI trapZP urlZI webpagZI wiZQ
    网上 webIZ onlinJW onPZ internetQZ
    网友 netizenLI
    网址 urlBI
    网点 branchIY networkIZ outletIQ
    网球 tenniFI courtKT racketKC
    网站 siteCH websitJH cookiZQ
    网络 networkBG internetVR cellularYG webYO netZR fiZP lightnZL neuralZK wiZP
    网罗 gatherGU recruitGT
    网页 webGN pageHR webpagNI
    罕见 rareGQ diseasJN unusuMR orphanOZ seenOZ
    罗 intoLZ trapLO romanNJ fallQZ walkQZ croatianRK balticWI violetZM
    罗马 romanFK romanianKK uppercasPZ romaniaQK lowercasRZ
    罚 fineMV
    罚款 fineGW penaltiGQ
    罢 callLZ itMZ givePZ
    罢休 giveKZ quitKZ stopKZ upKZ
    罢免 dismissKV oustKC recalKR removKZ
    罢工 strikeGR walkoutLC
    罢手 giveIZ stopIZ upIZ
    罩 maskFU photomaskLK reticlLG
    罪 evilHS blameIV sinQK viceQK
    罪名 accusIQ chargIZ crimeIT
    罪孽深重 sinDG guiltiIN
    罪恶 crimeIT evilIT sinIL
    罪犯 criminHM convictKM felonKC offendKM
    罪行 crimeIT guiltII offensIQ
    罪过 faultIT guiltII sinIL
    罪魁祸首 culpritHD blameMV mainMZ perpetrMC toMZ
    置 setBG configurXH placeZO resetZF setupZI builtZJ confZI configZI inactZR invertZN locatZJ misconfigurZN placementZK positZJ postponZK profilZP shelvZO unsetZN vacancZL vacantZK whereZO
    置之不理 brushNN disregardNN
    置之度外 disregardLN
    置信 confidKR amazQV believQV goodQZ incredQM tooQZ trueQZ unbelievQL
    置若罔闻 disregardLN
    置身 beKZ inKZ placeKZ stayKZ
    置身事外 outIZ stayLZ
    置身其中 inHZ immersMP
    署 deployFI cosignZJ yamenZI
    署名 bylinIC creditIZ signIZ
    羁 controlHZ
    羊 sheepLE bellwethLI frontNZ runnerNN leaderOX goatQG alpacaZF ariZM
    羊排 chopFI
    羊毛 woolCF
    羊皮 sheepskinCC
    羊皮纸 parchmentDL
    羊肉 lambGH muttonGC
    羌族 qiangCC
    美 americaDG prettiMK beautiPN fedUN americanVJ dollarZN
    美中不足 blemishLC drawbackLI flawLO onliLZ shortcomLM
    美丽 beautiBU
    美元 dollarEJ buckLN usNZ
    美军 usHU
    美化 printEZ prettiMM
    美味 deliciFL tastiGP
    美国 usGZ usaLL unitNZ stateOZ
    美女 beautiDQ womanIZ
    美好 goodJY beautiOV fineOW happiOX beOZ toOZ trueOZ
    美妙 beautiKV fantastKP marvelKP wonderKS
    美学 aesthetBD
    美容 beautiFQ cosmetKL
    美方 sideIZ
    美术 artEQ fineOZ galleriOS museumOR craftZO
    美洲 americaAG
    美洲狮 cougarGC pumaGC
    美洲豹 jaguarCC
    美观 goodIZ lookKZ attractKW beautiKV
    美誉 goodIY nameIZ reputIR goodwilNL
    美貌 beautiFQ goodKZ lookKZ
    美食 gourmetIG foodJZ delicaciKI
    羔羊 duckJO lambJH sitJZ
    羚羊 antelopCG
    羞 disgracNP shiNH
    羞涩 eyeJZ
    羞耻 ashamGR shameGQ
    羟基 hydroxylCC
    羡慕 enviFF admirMV jealousML enviablNG
    群 groupFO clusterGH bunchZN bacteriaZL islandZM newsgroupZP
    群众 massFJ crowdPY charactPZ ofPZ peoplPZ publicPZ
    群体 groupFZ audiencKQ communitiKX
    群山 hillGR mountainGY
    群岛 islandGL archipelagoOC faroQH virginQJ cocoQH marshalXI
    群情 angerMT arousML crowdMZ excitMY outragMS publicMZ
    群策群力 wisdomMP
    群组 groupJQ newsgroupZP
    群臣 courtierIC ministIT officiIX
    群雄 heroJR warlordJM
    群集 clusterCR
    羹 soupJJ awayKZ coldKZ shoulderKT
    羽毛 featherDI
    羽毛球 badmintonFF shuttlecockGC
    翅 wingGR
    翅膀 wingDO
    翔 glideID
    翠 kingfishDD
    翡翠 emeraldIG jadeIM jadeitIC
    翩翩 charmGQ elegGP graceWP
    翩翩起舞 dancGU flutterGN
    翰林 academicianGG hanlinGG
    翰林院 hanlinGG
    翻 flipLG overQZ pokeYM translatYI cartwheelZI twofoldZI
    翻一番 doublIZ twiceIX twofoldII
    翻修 rebuildGX renovGQ
    翻天覆地 downOZ dramatON earthOY radicON seaOV shakeOZ transformOZ upsidOQ
    翻开 openIZ overIZ turnIZ
    翻新 refreshKZ fixMZ refurbishMC renovMQ upMZ
    翻来覆去 andHZ againKZ overKZ tossPM
    翻滚 tumblGM rollGX
    翻筋斗 cartwheelBS
    翻译 translatDI
    翻过 overGZ
    翼 wingFN flankKK
    耀 flexMZ musclMM showMZ gloriRK
    耀眼 brightGX dazzlGP
    老 oldEN ageOM youngPZ andPZ hawkZM seniorZO teacherZR tigerZO
    老乡 fellowGO folkLR townsmanLC
    老人 oldHY manMZ elderMQ peoplMZ seniorMS
    老人家 oldGY elderLQ
    老伴 husbandKO oldKZ partnerKW wifeKQ
    老兄 brotherKT buddiKM dudeKL manKZ
    老公 hubbiGC husbandGO
    老兵 oldIZ soldierIR veteranIQ
    老化 ageBS
    老大 bossKQ dogKR eldestKH topKZ
    老头 oldEU manHZ
    老奸巨猾 craftiKO cunKP foxKP oldKZ
    老妇 oldFZ
    老娘 motherDM oldIZ
    老婆 wifeDO womanIZ
    老子 fatherGR laoziGC
    老实 honestFN frankKP behavPQ obediPN bePZ toPZ
    老家 homeGZ hometownGK
    老师 teacherIO instructorJL professorKM mentorNK tutorNR
    老年 seniorES
    老年人 peoplIZ olderJU oldMZ elderMQ seniorMS
    老店 companiIZ lastIZ
    老式 traditGV
    老弟 boyLP
    老手 handIZ oldIZ veteranIQ
    老挝 laoBH
    老朋友 friendDR oldIZ
    老板 bossIQ employIV ownerIZ
    老泪 tearFV oldKZ weepKR
    老爷 grandpaMK lordMO manMZ masterMZ oldMZ sirMN
    老生 oldIZ
    老百姓 peoplEX
    老练 savviCK
    老虎 tigerEL slotJZ
    老鼠 mousIU miceKI ratKN
    考 examKM entrancNN intoOZ getPZ admitQO schoolQZ beRZ taughtUG koalaVG postgraduZI considZK bibliographiZK
    考勤 attendKV clockKZ inKZ timekeepKC
    考卷 examIT paperIZ testIZ
    考古 archaeologBD
    考古学 archaeologGI archaeologistGC
    考官 examinCV
    考察 lookJZ atNZ inspectNW intoNZ investigNV observNU studiNX
    考查 checkIZ examinIV testIZ
    考核 reviewIX assessKO evaluLV performMZ appraisPO examinPV
    考生 candidIW examineIC studentIY
    考虑 considFI thinkKR accountPZ intoRZ considerSO
    考证 researchIZ textualIO verifiIZ
    考试 testFX examKP examinNV satNL
    考验 ordealIC testIZ trialIY
    者 theIZ byKV aQZ orXO attendeXK participXL ownerZL issuerZI senderZQ authorZQ buyerZP consumZO developZM devtoolZM eitherZO moverZO ownershipZR signerZM
    而 insteadJL ofLZ andOZ inRZ ratherVL climbZQ difficultiZP opposZM
    而不 withoutHX notMZ isPZ
    而不是 insteadFO ofIZ thanNZ ratherOM
    而且 andIZ moreovJM alsoNZ besidNV plusNU
    而为 trendLX becomOY combinOZ mergOZ oneOZ unifiOT followQZ
    而出 outIZ tearLT
    而定 dependFY onKZ
    而已 allKZ justKU thatMZ nothNZ onliNZ moreOZ isOZ mereSN
    而废 giveIZ upIZ
    而归 fruitKW returnKZ rewardKT withKZ
    而无 evenIZ withoutMZ moreNZ soNZ surpassNQ worsNR
    而是 insteadHZ butIZ ratherKU
    而来 comeGV preparMZ followMZ accompaniQR ensuQC subsequQQ withQZ
    而立 thirtiFO
    而言 inHZ forKZ asQZ termRZ ofRZ evadZR
    而论 fairJP inMZ ofMZ allQZ beQZ honestQX speakQZ termQZ
    而起 upEZ jumpNZ leapNT springNS slamZK
    耍 playIZ jugglJK
    耐 resistDS patientQR
    耐力 endurGT staminaGJ
    耐劳 hardJZ workJZ
    耐心 patientGP patiencHK
    耐火材料 fireproofIG materiIZ refractoriIC
    耐用 durablGI lastGZ
    耕作 cultivIR farmIT tillIJ
    耕地 landGZ farmlandLJ
    耕种 cultivGR farmGT
    耕耘 workFZ cultivKR hardKZ
    耗 energiKN usePZ runQZ upQZ outRZ frictionUL
    耗力 timeHZ laboriMK
    耗子 ratDQ
    耗费 consumIX costIZ spendIX
    耗资 costGZ spendGX
    耙子 rakeCM
    耳 earJI whisperMM deafQU eachRZ otherRZ ignorRZ listenRZ tuneRV turkishZL
    耳光 slapFF
    耳朵 earBK
    耳机 headphonHH headsetII earbudKE earphonMC
    耳濡目染 exposMV imperceptMN influencMU pickMZ upMZ toMZ
    耳熟 familiarMT heardMN householdMT knownMZ oftenMZ wellMZ
    耳环 earringCC
    耳目 earMT eyeMZ informMZ noticMW spiMP andMZ
    耳目一新 freshIU newIZ refreshIZ
    耳蜗 cochleaCC
    耶 transliterES
    耸 shrugHN
    耸听 alarmistOI exaggerOP mongerOI
    耸肩 shrugDN
    耻 shameGO humiliKO
    耻辱 disgracIQ humiliIQ shameIQ
    耽搁 delayIX holdIZ upIZ
    耽误 delayKX holdKZ missKZ upKZ
    耿耿 botherNP broodNC grudgNM
    聊 chatHJ theNZ fromRZ chatbotXM roomXM
    聊以 comfortIU consolIZ
    聊天 chatIJ theNZ chatbotPL fromRZ roomXM
    聋 deafHO feignML ignorMZ playMZ pretendMU
    职 jobIO vocatNI dutiPP deputiZP
    职业 workOZ occupOD employPR freelancPF independPV selfPZ professQJ careerQL professionQN contractorTN ethicZI
    职业教育 vocatHK schoolHZ
    职位 jobGT titlMZ positNZ officOZ postOZ roleOZ
    职务 jobKZ positLZ dutiMU postMZ roleMZ titlOZ
    职司 dutiGU postGZ
    职员 staffFP clerkKI employeKR
    职场 workGZ workplacGJ atMZ discriminZO
    职工 employeIR staffIU workerIZ
    职权 authorIZ functionIZ powerIZ
    职称 titlFZ professionKP rankKY
    职能 functionCZ roleKZ
    职责 dutiJU responsJZ roleJZ
    联 associEI connectPX onlinPM contactQI inlinQH internetZJ federZI alliZP cascadZL affiliZN cosignZJ disassociZM fedZN fellowshipZI interconnectZH leaguZM marriagZL
    联军 alliIR coalitIK forcIZ
    联合 alliancMI jointMO unitOY combinPW powerPZ strongPZ communiquUI
    联名 jointHQ brandMZ coMP collaborMX signMZ
    联席会议 jointFO
    联想 associFZ lenovoJC
    联盟 alliancLP coalitLK leaguLM unionLQ
    联系 contactDI touchPO
    联结 bindKZ connectKZ linkKZ tieKV
    联络 inJZ touchJU contactPZ liaisonQC
    联署 cosignBJ
    联通 connectGZ unicomGC
    联邦 federCH unionNQ washingtonNG
    聘 engagIN
    聘用 employGV hireGT
    聘请 bringKX hireMR boardOZ employOV engagOO invitOZ onOZ inOZ
    聚 aggregCH clusterRY focusZN
    聚丙烯 polypropylenCC
    聚乙烯 polyethylenCC
    聚会 partiEU gatherMU getMZ togethMZ
    聚变 fusionEE fuseLN nuclearLZ
    聚合 aggregCJ polymerQB
    聚合物 plasticGN polymGI
    聚居 inhabitKK liveKZ settlKX togethKZ
    聚氯乙烯 pvcCC
    聚焦 onHZ focusIM inKZ
    聚苯乙烯 polystyrenCC
    聚酯 polyestCC
    聚集 aggregIS assemblRV collectRZ gatherRU getRZ togethRZ
    聚餐 togethFZ
    聪 deafHM satoshiNM hearNU
    聪明 smartGR cleverIH intelligJM brightNS wisdomZP
    肃 reverGM solemnIM graveZQ
    肃清 cleanMZ eliminMR outMZ purgMS upMZ wipeMW
    肆意 recklessIR wantonII willIZ
    肆意妄为 recklessIM
    肆无忌惮 brazenMQ recklessMR restraintMK unbridlMG unscrupulML withoutMZ
    肉 meatLK fleshLM jumpiNM broilerOG fearOW terrifiOU chickenZR
    肉丝 shredFB
    肉丸 meatbalCH
    肉体 bodiIZ fleshIR physicIZ
    肉桂 cinnamonCC
    肉类 meatFO beefGH
    肉质 fleshiIC meatIQ qualitiIZ
    肋 achillMG heelMZ spotMZ vulnerMS
    肋骨 ribCI
    肌 tissuNI
    肌肉 musclHL muscularIC strengthIZ
    肌腱 tendonCH
    肖像 picturGZ portraitGM
    肘 elbowHD
    肚 belliGM stomachIN
    肚子 belliIP stomachIN tummiIC
    肚皮 belliGP stomachGN
    肚脐 belliIP buttonIZ navelIC
    肛门 anusCC
    肝 liverFF hepatUI
    肝炎 hepatCI
    肝硬化 cirrhosiCC
    肝胆 devotIS loyalIQ sincerIT
    肝脏 liverCG
    肠 gutIJ intestinJE bowelPI twistSR sausagUF
    股 stockGK shareMZ indexQZ stakeQQ
    股东 shareholdFE stockholdSC dividendTQ
    股价 priceGZ stockGT shareLZ
    股份 stockHV jointKU shareOZ shareholdOR stakeOU systemOZ
    股市 marketFZ stockFW
    股息 dividendGM yieldGW payoutLI
    股本 capitIZ equitiIR shareIZ
    股权 equitiJI controlMZ ownershipMP stakeMQ shareMZ capRY dilutZJ dualZH
    股票 shareFZ stockHV stockbrokMG
    股骨 femurCC
    肢 limbIM prosthetIK
    肢体 bodiGZ limbGO
    肤 skinFH toneIZ typePZ
    肤浅 shallowCO
    肥大 enlargKT fatKO hypertrophiKC loosKR
    肥料 fertilGP manurGC
    肥沃 fertilGP richGY
    肥皂 soapCI
    肥胖 obesDD fatIO
    肩 shoulderCN bearOZ shrugZN
    肩上 shoulderDO onIZ
    肩膀 shoulderCT
    肩负 bearIW shoulderIT undertakIP
    肮脏 dirtiGR filthiGI
    肯 willFZ
    肯定 affirmLG certainLZ definitLZ mustLZ sureLZ
    肯尼亚 kenyaCG
    育 educLO parentLZ raisNZ carePZ breedQN producRZ sportYQ childbearZC
    育才 educIZ talentIZ trainIZ
    肺 lungFJ
    肺泡 alveoliGC alveolusGC
    肺炎 infectIT lungIR pneumoniaIC
    肺结核 tbGF tuberculosiGC
    肺腑之言 fromHZ heartHW heartfeltMI
    肽 endorphinCI
    肾上腺 adrenGB adrenalinLC epinephrinLC glandLZ
    肾脏 kidneyGH renalGC
    肿 swollenHH
    肿瘤 tumorFE cancerIJ malignMJ benignRI
    胀 inflatFG priceKZ cpiOI riseOZ
    胁 threatenRK threatVM
    胁迫 coercIL coercionIJ threatIT
    胃 appetEF
    胃口 appetitHM stomachHN
    胃炎 gastritiCC
    胆 scareIP terrifiJQ tremblNP fearOZ withOZ
    胆囊 gallbladdCC
    胆固醇 cholesterolCC
    胆大 audaciIF recklessIM boldLY dareLT
    胆子 couragIM gutIQ nervIQ
    胆小 cowardGM timidGI
    胆怯 afraidIT cowardIM timidII
    胆量 gutCQ
    背 backgroundEJ backJV dorsalZC
    背上 backDZ onIZ
    背书 endorsDH vouchIG
    背包 backpackHL knapsackJC packJZ
    背叛 betrayFJ outKZ sellKZ
    背后 behindDW backIZ
    背心 vestFN
    背景 backgroundCJ setRZ
    背诵 memorGQ recitGG
    背负 carriCY
    背道而驰 againstMZ contrariMP counterMV goMZ oppositMW runMZ
    背部 backCZ
    背面 backEZ reversKZ
    胎 ofMZ tireOR comeOZ growOZ
    胎儿 babiIZ fetusIG unbornIG
    胎死腹中 stillbornMC
    胎盘 placentaCG
    胖 fattiHG
    胖子 fatGJ fattiLI
    胚胎 embryoCG
    胜 winIL victoriLH chancQS
    胜利 victoriGQ successJZ winJZ
    胜地 resortIR scenicIR spotIZ
    胜负 orNZ outcomNM toOZ
    胜过 beatKW betterKZ surpassKQ thanKZ
    胡 wildMV commitOZ misbehavOL misdeOK outragOS runOZ beardZL
    胡乱 carelessGS randomGZ
    胡子 beardCJ fullMZ
    胡思乱想 daydreamMG imaginMU overthinkMC thingMZ thoughtMZ wildMX
    胡椒 pepperCQ
    胡萝卜 carrotBH
    胡言 babblLN gibberishLI nonsensLO raveLG rubbishLN
    胡说 bullshitFG nonsensFK rubbishZN
    胡须 beardHR mustachIC whiskerIG
    胫 shinII tibiaIG
    胰岛素 diabetGI insulinGC
    胰腺 pancreaCC
    胳膊 armCX
    胶 gluonMG photoresistMI resistMX gelMI silicaMI resinVK siliconZO
    胶合板 plywoodCC
    胶带 tapeCR
    胶水 adhesGL glueGN
    胸 breastGQ chestGO
    胸中 heartGZ mindGZ
    胸口 breastIR chestIP heartIZ
    胸怀大志 ambitiGQ aspirGL
    胸有成竹 confidMX haveMZ planMZ preparMZ sureMZ wellMZ
    胸罩 braCC
    胸脯 breastGR chestGP
    胸腺 thymusCC
    胸膛 breastGR chestGP
    胸部 breastGR chestGP
    胸针 broochCC
    胸骨 breastbonGC sternumGC
    胺 dopaminCI
    能 beFM canMP couldPX mayUI caWO ablZK energiZH possiblZK cannotZO capablZM featurZI hydrogenZL hydropowZL iqnZJ javascriptZN lenZQ mightZI nullZP performZO perhapZQ probablZO skillZM smartZJ
    能力 powerIX capablJP capacKR skillQY abilRS ablRZ premiumRP priceRZ
    能否 canEZ whetherJZ ifMZ
    能够 ablGK canGZ
    能屈能伸 adaptIX flexiblIT resiliIQ
    能干 capablCX
    能歌善舞 singJM
    能源 energiFJ electrOS renewRO
    能耐 abilGS skillGZ
    能量 energiDT powerJZ
    脂肪 fatGO oilGV
    脆 brittlOH
    脆弱 fragilKN frailKM vulnerKS weakKZ
    脆性 brittlBD
    脆饼 pretzelDK
    脉 channelJZ meridianJN arteriOJ veinOK
    脉冲 impulsJM pulsJM pulsarJC
    脉搏 heartbeatGO pulsGM
    脊柱 backbonGI spineGG
    脊椎 spineGG vertebrHK
    脊索 chordatGG vertebrGK
    脊髓 spinalGC
    脏 dirtiEK visceraQH
    脏腑 internIZ organIZ visceraII
    脐带 umbilGC
    脑 computFV brainMM cerebellumPG brainstemQG laptopZO tabletZO
    脑力 workFZ brainMR mentalMP
    脑子 brainIR headIZ mindIZ
    脑海 brainGR mindGZ
    脑胀 dizziIT headIZ spinIY
    脑膜 meningCC
    脑袋 brainGR headGZ
    脖子 bottleneckMO chokeML chokepointMC neckMT strangleholdMC throatMM
    脚 footerFG scriptHH feetTL footVQ footnotZH martialZP punchZL
    脚下 footHO
    脚手架 scaffoldBB
    脚本 scriptBH screenplayZG
    脚步 footstepFD paceKS stepKZ
    脚注 footnotBH
    脚趾 toeCH
    脚跟 heelLO gainMZ footholdSN
    脚踏 downMZ earthMV practicMY pragmatML solidMX toMZ
    脚踝 anklCC
    脱 offlinFL outLZ ofRZ decouplZF decarbonZF povertiZO
    脱手 disposLK ridLN
    脱离 ofMZ outMZ offNZ awayNZ breakNZ fromNZ
    脱节 touchGW
    脱落 fallIX offIZ
    脱逃 outMZ bailRL
    脱险 woodIR
    脸 faceBF facebookZK metaZR facepalmZJ
    脸上无光 ashamKR embarrassKT faceKZ loseKZ
    脸孔 faceCZ
    脸红 blushFM redGZ
    脸色 complexionII faceIZ lookIZ
    脸面 faceGZ prideGO
    脸颊 cheekGM faceGZ
    脾气 moodIU temperIQ temperaIK
    脾脏 spleenCC
    腊 driMZ meatMX endPZ sacrificPY yearPZ greekZJ
    腊肉 baconIK cureIO meatIZ
    腋 armpitBE
    腐 corruptEV antiKM fightNZ rotXG
    腐化 corruptDZ graftMN
    腐朽 decadGK rottenGK
    腐烂 rotGG decayIL rottenIK
    腐蚀 corrodKG corrosKC erodKK rustKH
    腐败 corruptDZ rottenIK
    腮腺炎 mumpCC
    腰 waistEE kidneyKI
    腰带 beltFI tightenHT waistbandMC
    腰果 cashewCC
    腹 belliIO
    腹中 belliGP stomachGN
    腹地 hinterlandGC inlandGI
    腹泻 diarrheaCC
    腹背 bothKZ fromKZ sideKZ
    腹部 belliGM abdomenII abdominIC
    腺 glandDC
    腾 freeKY roomMZ makeMZ upNZ offPZ soarPU takePZ maneuvZK
    腾云 cloudIZ fliIV rideIX
    腾腾 hotHU pipeIZ steamMR murderZP
    腿 legDH lotusNO positNZ inPZ
    膀 wingKR
    膀胱 bladderCG
    膜 membranIH
    膝盖 kneeGJ lapGC
    膨胀 inflatFJ expandMZ expansMP swellMK
    膳 cuisinIS foodIZ medicinZR
    膳食 dietGM mealGO
    臀部 buttockGG hipGK
    臂 armCT
    臣民 peoplGZ subjectGZ
    自 fromHO automatKG customOJ selfPI autoUH ownZM autosavZL sincZP autoformatZL ashamZM autocorrectZM autofilZL automZJ autotextZL bicyclZM bikeZO freedomZN inferiorZQ itselfZO naturZQ trapZN yourselfZL
    自上而下 topGZ
    自下而上 bottomGZ grassrootLG
    自主 autonomIK autonomiIG independJO agencQT freedomQU ownQZ
    自从 sincCR everNZ
    自传 autobiographiGG memoirGI
    自作 aleckKF cleverKL thinkKZ tooKZ
    自作自受 reapOP
    自信 confidCP selfKZ
    自制 controlIZ homemadIG selfIY
    自力更生 selfIZ reliancNI reliantNI
    自动 automatCG autoMH automSI autosavWL autoformatZL autofilZL autocorrectZM autonomZL autotextZL escalZM riflZH
    自助餐 buffetLC
    自卑 esteemKL
    自卫 defendIU defensIV selfIZ
    自发 spontanBD
    自古 ancientHP timeIZ sincKZ
    自告奋勇 offerGZ voluntGO
    自命不凡 arrogKV conceitKI importKZ selfKY
    自在 comfortIU andJZ easiJZ
    自如 easIN withLZ wellLZ copeOI freeliPS smoothPY
    自学 selfGZ taughtLG
    自家 ownCZ
    自寻 suicidDI commitIZ
    自封 wayKZ inLZ complacPO
    自尊 selfFZ esteemKL
    自尽 killGZ suicidGN
    自居 asKZ callKZ considKZ poseKO
    自己 yourselfIK ownIQ himselfSD myselfSD proveZQ
    自幼 childhoodKO
    自强 improvLZ perseverLQ selfLZ striveLU unremitLM
    自律 disciplinEL selfHZ
    自得 amusIN contentIZ enjoyIS
    自愿 voluntIO voluntariII willIZ
    自慰 comfortIU consolIZ
    自成一家 distinctKW ownKZ styleKZ uniquKZ
    自我 selfEM itselfLQ recursMX egoQG
    自扰 worriHY
    自拔 addictIP extricIG hookIY
    自掏腰包 ownIZ pocketIM
    自明 selfIZ
    自有 ownGZ privatKZ storeKZ brandZR
    自杀 suicidFI commitKZ killKZ
    自来水 waterFX
    自欺欺人 deceivLQ deceptLX foolLP kidLT selfLZ
    自此 thenGZ
    自治 autonomiJG autonomJK regionMZ governMZ selfMW rightQZ ofRZ
    自流 driftJP fairJZ laissezJM
    自然 naturCI evolutVP subsistVI
    自然界 naturDW worldIZ
    自然而然 naturGW automatLZ itselfLW ofLZ
    自生 fendKG forKZ sinkPQ
    自由 freeHP freedomIG ofOZ liberRL libertiVI freestylWC contractorZN electronZR employZR freelancZF
    自由化 liberBO
    自由自在 carefreGS freeGZ
    自相矛盾 contradictoriGG contradictLQ inconsistLX selfLZ
    自知 knowIZ knowledgIV selfIZ
    自知之明 selfFZ awarIP
    自私自利 selfishFF centerKZ selfKZ
    自称 callGZ claimGV
    自立 ownJZ independLS reliantQI
    自若 composGX coolGW
    自行 bikeHJ ownJV bicyclKK artilleriZN propelZJ
    自觉 consciousDJ awarIS
    自言自语 toHZ talkKZ mutterML
    自讨 troublHV
    自豪 proudFO prideGO
    自负 ownKZ atPZ arrogPV conceitPI egoPG pridePO
    自足 selfFZ sufficiHO
    自身 itselfEM ownKZ
    自转 rotatDY spinIX
    自闭症 autismGC autistGC
    自食其力 selfJY supportJZ reliantNI
    自食其果 consequMP reapMP
    自食恶果 consequMP reapMP
    臭 stinkID
    臭名昭著 infamGI notoriGI
    臭虫 bedbugFC
    臭豆腐 stinkiGC
    臭鼬 skunkBF
    至 toBV cinderZQ eternusZJ leastZI lunZO
    至于 asJZ toJZ
    至宝 treasurGP
    至尊 mostIZ reverIR supremIM
    至少 leastEI atFZ
    至少有 leastHX atIZ polymorphLQ
    至极 dirtEN
    至此 thisIZ hereLZ soOZ atOZ farOZ pointOZ
    至高 paramountGC supremGM
    致 causIN toNZ resultOY dueOW consistTL fatalZK inconsistZM
    致使 causJZ inJZ resultKZ
    致力 workFZ commitPZ dedicPT devotPS towardPX forQZ onQZ
    致命 fatalHG deadNY lastNZ lethalNC strawNQ
    致富 getKZ richKR povertiMO moneyPY makePZ alleviRO liftRT outRZ
    致歉 apologCR
    致电 callEZ
    致病 causIZ diseasIQ pathogenIG
    致癌 cancerIO carcinogenIC causIZ
    致谢 thankEY
    臼齿 molarCG
    舅舅 brotherIZ motherIS unclIL
    舆 publicFZ
    舆论 opinionHR publicHZ mediaMZ pressMZ
    舌 tonguCI
    舌头 tonguCO
    舍 roundDK downRZ chaseZQ neighborZR neighborhoodZP relentlessZK
    舍不得 hateLQ unwilLM
    舍弃 giveKZ upKZ awayOZ onOZ partOZ throwOW withOZ
    舍得 willFZ
    舍生 disregardMN selflessMJ
    舒服 comfortFN feelNY goodNZ underNZ weatherNW
    舒适 comfortDN coziJG
    舞 dancFJ andMZ revolvRT brandishSH balletZL
    舞台 stageCX
    舞蹈 dancBN
    航 navigDI airlinPJ carrierPL astronautZJ flightZN planeZR southernZQ
    航天 spaceJZ spaceflightJB aerospacMD crewQN humanQZ manQZ spacecraftQM shuttlRG
    航海 maritimKK navigKZ sailKO voyagKI
    航程 flightIR rangIZ voyagII
    航空 airHP aviatKF aircraftOL airlinPO airportPM forcPZ hubPZ aerospacZI
    航空公司 airlinFM carrierGP
    航线 routGT airLZ coursLW lineLZ
    航行 navigFX sailKO voyagKI
    航运 shipFT maritimKK navigKZ
    航速 knotGK speedGZ
    航道 channelGZ waterwayGL
    般 likeKZ commonNZ generalOT soPZ suchPZ normalPZ typicZR
    舰船 shipIY vesselIN warshipIM
    舰艇 navalKK shipKY vesselKZ warshipKM
    舰载 baseIZ carrierIP shipboardIC
    舰队 fleetCR
    舱 cabinHF holdIZ podKI
    舵 helmLF
    船 boatGI shipIQ jumpRZ warshipRM
    船上 aboardKG boardKX onKZ shipKY
    船只 boatIV shipIY vesselIN
    船头 bowIU frontIZ prowIC
    船舶 boatHV shipIY vesselIN
    船长 captainGN skipperGC
    船队 fleetIR flotillaIC shipIY
    艇 boatFQ rowHZ
    良 goodJV opportunJO yieldLT bulletQZ chancQV silverQS virtuousVP worthiZN
    良久 longHW timeJZ whileJZ forOZ goodOZ
    良品 rateGZ yieldGT
    良好 wellHZ goodIY fineLW
    良心 consciencCK
    良性 virtuousHJ benignID healthiKN flywheelPM fairPZ
    良莠不齐 mixJT unevenOM
    艰巨 arduousIO difficultIX formidIL
    艰苦 hardHT arduousKH difficultMS workPZ strugglQV extremRZ toughRT pioneerXP uphilZI
    艰辛 difficultKX hardKZ hardshipKR toilKI
    艰难 dangerNZ difficultNX difficultiNU hardNZ hardshipNR obstaclNN strugglNV toughNT
    艰难困苦 adversIO difficultiIU hardshipIR
    色 colorBG hueWJ blackZK blueZJ brownZL cyanZH darkZO geometrZL grayZN greenZJ greyZL lusterZK orangZJ palettZL pinkZN purplZJ redZK roleZH skinZP toneZM whiteZM yellowZI
    色彩 colorEZ colourMG multicolorMK
    色情 erotIC pornIC pornographIC
    色盲 colorFZ blindFR
    色素 pigmentBD
    色调 sliderFZ
    艳 bloomLQ fullLZ inLZ beautiNZ sexiNK
    艺 fontworkEI artLP craftTQ artistWL
    艺人 entertainGN artistJT performJZ
    艺术 artFM artistII workPZ artworkRG ofRZ fontworkTI
    艾 aidGW hivGI
    节 byteFF nodeGG sectionLJ energiVO chapterZJ festivZM holidayZR seasonZR syllablZJ throttlZJ
    节俭 frugalGI thriftiGG
    节制 controlIZ moderIW restrainIP
    节奏 rhythmKJ opinionNZ paceNS steerNM stirNT tempoNC upNZ
    节度使 governorGQ
    节水 saveFZ waterFW
    节点 nodeDH standbiZR
    节目 showEZ programLZ podcastNO tvOP
    节省 saveEZ conservMR cutPZ economPV
    节约 saveEZ conservKS economKV
    节食 dietBH
    芋 taroBF
    芒 nervousKT thornKI uneasiKQ sideMZ
    芒果 mangoBF
    芙蓉 hibiscusFH lotusGR
    芝麻 sesamDG seedIZ
    芥 mustardFG
    芥末 mustardGH wasabiGC
    芦 reedDF
    芦笋 asparagusCC
    芦苇 reedCL
    芦荟 aloCC
    芬 ibuprofenHI aromaLI fragrancLJ perfumLJ
    芬兰 finlandBF
    芭蕾 balletCN
    芭蕾舞 balletEJ dancerIZ
    芯 chipIM cellMZ coreMT rushPZ batteriQT crisiRZ semiconductorRL siliconRO
    花 flowerFI spendRU costRZ blossomVI braceVO curWN romancZO bonusZQ borrowZP catkinZD reedZK
    花儿 flowerCW
    花匠 floristCC
    花卉 flowerFR
    花园 gardenGP parkJU yardJP
    花天酒地 debaucheriIC decadIK partiIZ
    花容月貌 beautiBQ
    花岗岩 granitCC
    花序 clusterGZ flowerGP cymeOC racemOC
    花开 springHN
    花朵 flowerGT blossomHN
    花束 bouquetCJ
    花枝招展 dressKV gaudiKC showiKG upKZ
    花栗鼠 chipmunkCG
    花样 trickHS varietiHO patternMZ
    花椰菜 cauliflowCC
    花瓣 petalDJ
    花生 peanutDG nutMQ butterMZ
    花粉 pollenCG
    花纹 patternDZ decorIV
    花花 brightIX colorIZ
    花言巧语 talkIZ
    花费 spendKS costPZ expensPU onPZ shellPU takePZ outPZ
    花钱 spendET moneyHZ
    芳香 aromatIC fragrancIK fragrantIG
    芹菜 celeriCG
    苍 hairFK grayKZ blueMZ greenMZ
    苍白 paleGS pallidGC
    苍蝇 fliCS
    苍鹭 heronCC
    苏 serowJI revivKK
    苏丹 sudanED
    苏醒 comeFZ
    苔藓 mossCJ
    苔藓植物 bryophytGC mossGJ
    苗 youngMZ hmongNK backgroundNZ bornNS friNR goodOZ
    苗族 miaoCK
    苛捐 taxFZ exorbitKL leviKL
    若 ifDU toOZ asQZ indistinctZH loomZH faintZO flockZM pdfZR
    若干 ofIZ severKW couplMT
    若惊 flatterKK honorKS overwhelmKU
    若无 obliviRG unselfRC
    若无其事 casualIO nonchalNG
    若有所思 thoughtDU pensivIK
    若木 dumbstruckIC petrifiIG stunIP
    若要 toFZ yourHZ itQZ
    若非 notIZ ifIZ unlessJX
    苦 hardshipKO grindMO faceOZ
    苦不堪言 miserKK miseriKM sufferKU terriblKR
    苦于 haveIZ strugglIV troublIZ
    苦口婆心 urgMO
    苦头 hardshipGR sufferGU
    苦心 greatMW painstakML buildMZ
    苦心孤诣 mindIZ painstakIP singlIZ
    苦恼 distressKL troublKZ vexKG worriKZ
    苦笑 smileFY bitterMR
    苦苦 bitterIP hardIZ painstakIP
    苦难 hardshipIR miseriIM sufferIU
    苯 benzenFB biphenylIG
    英 inFZ britishMF englishMH heroZP inchZI poundZQ
    英亩 acrCI
    英勇 braveCS
    英国 britishLK englishMX britonMC englishmanMC kingdomOG unitOZ
    英寸 inFZ inchIH secQZ
    英年早逝 untimKG
    英文 englishFQ languagMZ
    英语 englishBH
    英里 mileCS
    英镑 poundEJ sterlJG
    英雄 heroHL greatNZ ideaNZ mindNZ alikZN
    苹 applBG
    苹果 applCI
    茂 youthJQ
    茂密 densGN thickGW
    范 rangEK scopeQK ofRZ paradigmZI boundZR qosZN
    范围 rangDK scopeLK ofQZ extentXQ
    茄 eggplantCF
    茄子 eggplantCG
    茅屋 cottagIZ hutIL thatchIG
    茉莉 jasminCC
    茧 blisterJI ownNZ
    茨 alzheimHM tswanaKJ dementiaMN thatchPI kittPK
    茫 boundlessMR
    茫然 atKZ blankKZ confusKW lossKZ
    茫茫 boundlessGT vastGS
    茬 harvestHQ
    茯苓 poriaGC tuckahoGC
    茶 teaDG famousQZ mateZO
    茶几 tablFZ
    茶叶 teaDP leafIZ
    茶壶 teapotBF
    茶杯 teacupEJ cupGQ
    茶树 teaFP
    茶水 teaCU
    茶馆 housIZ teaIU teahousIC
    草 cloverOI grassOK meadowOI influencQV purchasQZ recommendQZ grasslandQK pasturQI herbTL strawXP draftZL lawnZL
    草丛 grassJJ overgrownNG weediNC
    草原 grasslandIK prairiIC steppIC
    草地 meadowGI grassLO grasslandLK lawnLK
    草坪 lawnCG
    草木 grassLO
    草木皆兵 jumpiIM panicIT paranoidII
    草本 herbGP herbacGG
    草本植物 herbIP herbacIG plantIZ
    草根 ragIO
    草案 billGV draftGX
    草率 sloppiII hastiJQ rashJM
    草甸 meadowCO
    草稿 draftHL messagOZ saveOZ retriPZ
    草草了事 perfunctoriLG
    草莓 strawberriBE
    荐 recommendCL suggestRU
    荒 desertFQ wastelandKI
    荒凉 bleakGL desolGJ
    荒唐 absurdKN craziKR nutKQ ridiculKP
    荒山 barrenFD
    荒漠 desertFR wastelandGG
    荒诞 absurdIN preposterII ridiculIP
    荒谬 absurdII ridiculIK insanNM nonsensNO preposterNI
    荔枝 lycheCC
    荡 mopMM upMZ agitMN stirMT surgMV
    荡然无存 disappearNT goneNT leftNZ nothNZ outNZ vanishNT wipeNW
    荧光 fluorescBB
    荨麻 nettlCC
    药 drugFG medicinIH medicQR fdaXI pharmaceutXI remediYK pharmacistZI therapiZO
    药剂 pharmacistCI
    药品 drugIW medicinIU pharmaceutIO
    药店 drugstorGC pharmaciGG
    药方 prescriptGK remediGR
    药材 herbIP materiIZ medicinIU
    药片 pillGM tabletGV
    药物 drugEL discoveriMY medicinPS medicPW pharmacologPC
    荷 payloadHO lotusIL loadNZ baseloadOG
    荷兰 netherlandDI
    荷兰语 dutchEI
    荷尔蒙 hormonGI testosteronGI
    荷枪 armEV
    荷花 liliIN lotusIR waterIZ
    莓 berriHF mossJM
    莫名其妙 bafflMM inexplicMG noMZ reasonMZ strangMU forMZ
    莫测 enigmatHF unfathomHG capriciOK volatilOU mysteriZR
    莫衷一是 noGZ consensusLG
    莱 outletKM lesothoNJ
    莲 lotusJQ paradisKI
    莲花 lotusDK flowerIZ
    获 getDI retrievMI toPZ obtainZJ fetchZN acquirZM acquisitZQ approvZQ capturZO gotZR
    获准 allowHZ beJZ
    获利 makeJZ profitJV
    获取 retrievGI unablLZ toLZ getRJ obtainYM fetchZO acquirZM
    获奖 winFZ awardHM prizeMP
    获得 toMZ obtainNN getOV receivPZ byRZ rackUR
    获悉 hearGW learnGZ
    获胜 awayKZ runKZ victoriKU winKZ
    菇 mushroomCL
    菊花 chrysanthemumCK
    菌 bacteriaII microbKH microbiomKL germPH
    菜 menuCH menusPK vegetVI cuisinXN rookiZI
    菜刀 kitchenGN knifeIZ cleaverKC
    菜单 menuBH menusRK
    菜肴 dishGP foodGZ
    菠菜 spinachCG
    菠萝 pineapplBF
    菩萨 bodhisattvaGI buddhaGL
    菱 diamondDJ waterOZ
    菱形 diamondCI rhombusMF
    菲律宾 philippinDG
    萃 excelNT exceptNZ outstandNS topNZ standNZ
    萃取 extractBT
    萄 grapeCJ
    萌芽 budKH germKI nascentKI sproutKG
    萎缩 atrophiIC contractIV shrinkIV
    萝 turnipFF
    萝卜 carrotIK radishIC turnipIG
    萤火 firefliCC
    萤石 fluoritGC fluorsparGC
    营 operQZ campQK saleRW battalionRG headquartRP housRZ proprietariRL revenuRT
    营业 operHZ busiJV saleOS taxOZ revenuQM
    营养 nourishKK nutrientKC nutritKC nutritiKC
    营地 campGS campsitGC
    营救 rescuGU saveHZ
    营运 operGZ cashLY runLZ workLZ
    萧条 depressFM bustNO greatNZ recessNN slumpNN
    萨 samiFH pizzaQF
    萨尔 elFG salvadorFG
    萨摩 americanNO
    萼片 sepalCC
    落 paragraphFH paraOJ staggerUO sunsetZH
    落下 behindKY dropKZ fallKZ leavKZ
    落井下石 downKZ whenKZ
    落到 fallMX
    落叶 fallenKG deciduNI leavNZ goOZ homeOZ returnOZ rootOZ
    落后 behindGQ lagJK backwardRY fallRZ getRZ groundRZ loseRZ outdonZK
    落实 followNZ putNZ
    落差 differIZ dropIZ gapIX
    落成 completDZ beIZ
    落花流水 crushMR defeatMZ fallenMK flowerMZ routMY utterMN
    落荒而逃 runHZ fleeMR
    落落 scatterGT sparsGL
    落落大方 graceGP poisGK
    著作 authorMZ bookMZ copyrightMT rightMZ workMZ writeMZ
    著名 famousLY knownLZ noteLZ renownLR wellLZ
    著称 celebrKW famousKY forKZ knownKZ
    著述 writeDZ workIZ
    葡 grapeCJ
    葡萄 grapeFG vineGG
    葡萄柚 grapefruitCC
    葡萄牙 portuguesEL portugHG
    葡萄牙语 portuguesBK
    葡萄糖 glucosCG
    葡萄酒 wineDK redJZ
    董事 boardIO directorJN chairmanNK memberNZ ofNZ chairSQ chairwomanSC
    葫芦 copiJZ imitJN calabashMC gourdMI zucchiniMC
    葱 onionKJ
    葵 sunflowGJ
    葵花 sunflowCM
    蒙 darkKX mongolianOL keptOX knowOZ unawarOO notPZ
    蒙古 mongolianFJ mongoloidLC
    蒙古族 mongolGC mongolianGQ
    蒙特 montserratDH
    蒜 trivialHP garlicIG matterMZ pettiMR
    蒲公英 dandelionCC
    蒸 steamHW steamiJI evaporNK steamerSG
    蒸发 evaporGE vanishJP outNZ wipeNW disappearXO
    蒸气 steamGT vaporGI
    蒸汽 steamEL enginKZ vaporMI
    蒸蒸日上 boomKU flourishKS prosperKV thriveKT
    蒸馏 distilBF
    蓄 stockIV
    蓄水 waterFW
    蓝 blueAF indigoZH bluetoothZI tealZI
    蓝图 blueprintFG planGZ
    蓝宝石 sapphirCC
    蓝牙 bluetoothBI
    蓝绿 tealCM
    蓝色 blueCI naviOK
    蓝莓 blueberriBE
    蓝领 blueIZ collarIK
    蓦 suddenGW unexpectIZ
    蓬 raspberriEF
    蓬勃 energetON youthOQ
    蓬勃发展 boomLU flourishLS growLZ rapidLX thriveLT
    蓬头垢面 dishevelGG unkemptGC
    蔓延 extendKZ overKZ spillKP spreadKX
    蔗糖 caneIZ sucrosIC sugarIO
    蔚为 impressFV spectacularQI
    蔚然 commonIZ
    蔬 vegetFI fruitKZ andLZ
    蔬菜 vegetEK veggiJC
    蔽 blockDR unblockQN
    蕉 bananaCI
    蕨类 fernDD brackenIG
    蕴 depthKZ foundatKU heritagKI
    蕴藏 containIZ hiddenIZ holdIZ
    蕴藏量 depositGT reservGZ
    蕾 budEJ
    蕾丝 laceCC
    薄 thinGM weakNY frailPM dilutQN
    薄利 marginLZ profitLZ smallLZ
    薄弱 weakCZ
    薄膜 filmFN membranKG thinKZ
    薄荷 mintEG
    薪 payHU salariLJ wageMK hourMZ raisPX
    薪水 payKZ paycheckKI salariKR wageKP
    薪酬 compensIQ payIZ salariIR
    薯 chipFU potatoGK
    薯条 friDL frenchHZ
    薰 lavendFK
    藏 hideBH favoritZM hiddenZJ
    藏文 tibetanBM
    藏族 tibetanCN
    藏语 tibetanCK
    藻井 ceilDI caissonIP
    蘑菇 mushroomBG
    虎 tigerLH backPZ killerZP
    虑 considGJ worriQU
    虔诚 devoutGC piousGC
    虚 dashHK virtualNH dotPT reputRR trueRV imaginariUH voidXL hypervisorYO
    虚与委蛇 insincerKI
    虚位 openKZ positKZ vacancKS waitKZ
    虚假 falsIR fakeKQ disinformNG misinformNN shamNC
    虚名 overrMC undeservMG
    虚张声势 bluffMC blusterMC forcMZ posturMP showMZ ofMZ
    虚弱 feeblGN weakGZ
    虚拟 virtualCG vmPK hypervisorUO
    虚数 imaginariFJ
    虚无 etherKL illusoriKC intangKL vaguKT
    虚耗 wastCV
    虞 cheatZR
    虫 insectIH wormholKG wormPJ bugRX beetlVK pestZM
    虱子 lousCC
    虹 rainbowBH
    虽然 thoughHL althoughIN whileLZ evenLZ
    虽说 althoughGP thoughGR
    虽败犹荣 honorGN
    虾 shrimpGF krillJG prawnKC
    蚀 etchDH eclipsNI erodNI
    蚂蚁 antCK
    蚊子 mosquitoCG
    蚕豆 beanFL favaKD
    蚕食 awayKZ eatKP intoKZ erodPK
    蚝 oysterFL caterpillarJH
    蚯蚓 wormGK earthwormGH
    蚱蜢 grasshoppCD
    蛇 snakeHF
    蛊惑 demagoguKG misleadKS rabblKJ rousKU
    蛋 eggGJ emptiPZ everythPZ losePZ comeQZ upQZ
    蛋壳 eggshelGC shellGU
    蛋白 proteinID collagenNC eggNS keratinNC meatNQ whiteNZ
    蛋糕 pieEK cakeLO expandNZ
    蛋黄酱 mayonnaisCC
    蛎 oysterCJ
    蛙 frogBL
    蛙泳 breaststrokCC
    蛛 spiderEJ
    蛛丝马迹 clueKP hintKT signKZ traceKZ
    蛞蝓 slugCK
    蛤蜊 clamCC
    蛮横 arrogIV bulliIO rudeIM unreasonZQ
    蛰 hunkerGK
    蛾 mothBD
    蜂拥 inHZ flockOQ floodOV pileOT pourOT rushOZ swarmOP
    蜂蜜 honeyDI
    蜂鸟 hummingbirdCC
    蜈蚣 centipedCC
    蜗 snailCG
    蜗牛 snailCG
    蜘 spiderCK
    蜘蛛 spiderDJ
    蜜 honeyHF
    蜜蜂 honeybeEF beeGH
    蜡 waxMJ
    蜡烛 candlFK candlelightGG
    蜥 lizardEI
    蜥蜴 lizardDG
    蜱 tickBH
    蜴 lizardDI
    蜻蜓 dragonfliCC
    蜿蜒 meanderIL windIZ zigzagIK
    蝇 fliCT
    蝌蚪 tadpolCC
    蝎 scorpionDF
    蝎子 scorpionCG
    蝗虫 locustCI
    蝙蝠 batCH
    蝴 butterfliCK
    蝴蝶 butterfliCI
    蝶 butterfliCK
    蝶泳 butterfliCN
    蝾螈 newtGC salamandGL
    螃 crabCM
    螃蟹 crabCJ
    融 meltMO
    融为一体 becomMY blendMN fuseMN integrMZ mergMZ oneMZ
    融会 integrJZ masterJZ understandJZ
    融入 fitIZ intoIZ blendNN
    融化 meltEL thawIC
    融合 fusionJJ blendLN integrLZ mergLZ mixLY
    融融 happiIX harmoniIQ warmIV
    融资 fundHU roundJZ financKO raisLX moneyQZ
    螳螂 mantiCG
    螺 spiralFM shellIZ boltZM nutZR
    螺丝 screwdrivFG screwGK
    螺旋 helixFB doublMZ screwML spiralMQ
    螺栓 boltBL
    螺母 nutBL
    蟀 cricketDN
    蟋蟀 cricketCL
    蟑 cockroachCG
    蟑螂 cockroachCG
    蟒蛇 pythonCT
    蟹 crabEI cancerIR
    蟾蜍 toadCC
    蠕动 crawlIM squirmIG wrigglIG
    蠕虫 wormBI
    蠢蠢 toJZ restlessNN
    血 bloodFH loseOZ buttonQZ vampirZJ
    血友病 hemophiliaCC
    血小板 plateletCC
    血栓 bloodIZ clotIG thrombusIC
    血汗 exploitHT sweatshopHI
    血流 bleedIO bloodIX flowIZ
    血流成河 bloodGR bloodbathLC
    血浆 plasmaDD bloodIZ
    血海深仇 feudKC hatrKO
    血液 bloodEQ bleedJO
    血清 serotoninGC serumGC
    血管 vesselGI bloodLZ cardiovascularLC veinLI
    血糖 bloodIZ glucosIG sugarIO
    血红蛋白 bloodIZ hemoglobinIC proteinII
    血统 bloodIV descentII lineagIK
    血缘 bloodDR relatIZ
    血肉 andKZ bloodKZ fleshKJ bloodiNI bodiRZ carnagRL humanRZ mortalRM
    血腥 bloodiGN goriGC
    血色 bloodIV colorIZ redIZ
    血迹 bloodGV bloodstainGC
    行 lineEE rowID bankZK runZH okayZO bankerZK behaviorZJ bicyclZM bikeZO carriagZN cvcZN downturnZN executZI exercisZL interimZI javaZP luggagZK newlinZH parallelZI passkeyZK pedestrianZJ performZL pilotZQ ppdcZQ progressZO provisionZI runtimZK salutZQ savviZK serialZN sudoZP swiftZP travelZN wrapZO
    行业 industriFT tradeJX busiNZ sectorNS
    行为 behaviorDH actionKZ conductNK guidelinZM
    行之有效 effectKZ provenKI workKZ workablKK
    行事 actFV doKZ thingKZ hastiZQ
    行人 pedestrianGK walkJU walkerLG
    行使 exercisJQ exertJQ useJZ
    行军 marchBO
    行刑 executBZ
    行列 processIZ rankIY
    行列式 determinDZ
    行刺 assassinCL
    行动 moveKZ actionMZ operOZ actOW activOZ getOZ goOZ makeOZ
    行尸走肉 undeadDO
    行径 actGW behaviorGX
    行情 marketGW conditLZ priceLZ quotatLU
    行政 administrFW executKZ orderNZ branchPV regionQZ presidentiTK
    行政诉讼 administrFZ lawsuitKO litigKI
    行星 planetFJ planetariKC worldKZ
    行末 lineKZ
    行李 baggagFK luggagGK
    行李箱 suitcasEG
    行礼 bowEN salutJZ
    行程 tripIR itinerariKC journeyKS schedulKZ
    行者 pilgrimIC travelIZ walkerIG
    行贿 bribeGN briberiGI
    行走 walkCY
    行距 spaceEZ
    行路 travelGZ walkGY
    行进 advancKZ forwardKZ marchKT moveKZ
    行道 justicIP
    行长 presidFN bankKZ governorKQ
    行驶 driveIZ runIZ travelIZ
    衍射 diffractCC
    衍生 derivFL optionNZ outNZ spinNX swapNY
    衔 titlGY rankJU positNZ jobOZ
    衔接 joinKZ connectMZ linkMZ smoothNZ transitNZ spreadOZ seamlessZK
    街 streetFM blockKZ
    街上 streetDP onIZ
    街坊 neighborGW neighborhoodGP
    街头 streetDP onIZ
    街道 streetBM
    衙 yamenJI
    衙门 governIZ officIZ yamenII
    衡 balancHL ofOZ loadbalancPM unbalancRK imbalSL whackSJ
    衡量 measurFS performNZ judgOU weighOT
    衣 clothIT lavendOK coverQZ skinQZ
    衣服 clothEN dressJU garmentLL
    衣柜 closetGJ wardrobGG
    衣物 clothBP
    衣着 clothEP dressIV
    衣衫 ragGJ clothLU inLZ shabbiLN
    衣袖 sleevCM
    衣裙 dressDV
    衣裳 clothBP
    衣襟 garmentKL
    衣食 andLZ clothLQ foodLZ
    补 completET upOZ catchQU slackVN patchZK supplementZI
    补丁 patchEK fixLZ
    补习 cramIP schoolIZ tutorIR
    补偿 compensJL makeJZ upJZ severNT forOZ
    补充 supplementCI addRZ complementRO replenishRG
    补助 allowIZ grantIZ subsidiIL
    补品 tonicCC
    补救 remediFM makeKZ upKZ
    补给 suppliBY
    补血 enrichKL
    补课 tutorKR
    补货 replenishGG restockGC
    补贴 allowIZ subsidIN subsidiIL
    表 tablEE listTH formZI sheetZI expressZI changelistZL chartZI denotZL graphZP ideographZM meanZN playlistZL regexZN registriZM represZJ representZQ spreadsheetZL stylesheetZJ surfacZK tablespacZJ treesheetZJ
    表决 voteDL rightHZ
    表哥 cousinCG
    表妹 cousinCG
    表层 layerIX surfacIV topIZ
    表彰 awardIR commendIP honorIS
    表情 emojiGI faceNZ expressPZ lookPZ memePC stickerPJ pictographPK
    表意文字 ideographBM
    表扬 commendGP praisGT
    表明 indicIY toOZ clearPZ makePZ pointPZ showPZ suggestPZ
    表格 tablBJ spreadsheetRK
    表演 performDZ actLW showLZ
    表现 performMZ actPW behavPQ behaviorPX displayPZ doPZ expressPZ wellPZ
    表皮 epidermiGC skinGU
    表示 meanFM indicNR represNM expressQZ representSQ denotXL radianZP
    表达 expressBI conveyZO regexZN
    表述 expressIZ stateIZ statementIZ
    表面 surfacFK superficiLM appearQZ dressQV lipQS servicQZ windowQZ
    衫 shirtGL
    衬 serifFJ sanJU garmentTK
    衬衣 shirtCQ
    衬衫 shirtCO
    衰 declinKY doubtMU bearishNN pessimistNN naysayQG predictQZ weakenRK endurZO
    衰亡 witherLI
    衰减 degradFH attenuKC decayKL
    衰变 decayCL
    衰弱 breakdownHH neurastheniaHG
    衰竭 exhaustIW failIZ failurIZ
    衰老 ageHR oldJZ antiOZ growOZ longevOK senilOC
    衰落 declinIZ fallIZ waneIL
    衰退 recessGJ declinLZ downturnLN slumpLN
    衷 apathetMM careMZ indifferMR unaffectMO unmovML heartMZ
    袈裟 cassockGC robeGM
    袋 bagDM pocketRP sackRK
    袋子 bagCU
    袋熊 koalaCK
    袋鼠 kangarooDE
    袍 robeEG cloakPH
    袖 sleevHK
    袖子 sleevHH cuffMC
    袖手 sitKT byLZ backNZ doNZ nothNZ
    袜 sockGF pantyhosKI stockKZ
    袜子 sockFJ stockGZ
    被 beIO byKQ isKS wasMK beenOJ wereZO bedZQ frozenZO passivZI quiltZI
    被动 passivGK reactivGC
    被告 accusIQ defendIU defensIV
    被子 blanketGN quiltGI
    被子植物 angiospermIC flowerIZ plantIZ
    被捕 arrestDG beIZ
    被迫 forcHZ beJZ toKZ compelLO
    袭击 attackES raidKJ assaultON ambushQM surprisQZ
    裁 cutJZ clipKO decreasNZ
    裁军 armIZ disarmaIC reductIS
    裁决 ruleFZ judgmentKO verdictKK
    裁判 judgIU refereIK umpirIC
    裁剪 cropLU clipMP
    裁员 cutIZ jobIZ layoffNG
    裁定 ruleBZ
    裁缝 tailorCT
    裂 splitJZ breakLZ fallMZ rupturML outMZ
    裂变 viralHO fissionMI goMZ growthMZ splitMZ
    裂纹 crackCV
    裂缝 crackIV fissurIG gapIX
    装 instalBH assemblYO clothZM equipZO bundlZQ decorZL disguisZQ encapsulZG mountZM wrapperZI
    装作 pretendCU
    装修 renovFL decorKT remodelKG
    装入 loadEZ entrypointPO
    装卸 loadFZ
    装备 equipCM gearKR
    装扮 disguisIS dressIV upIZ
    装束 attirIK dressIV outfitIC
    装满 upFZ
    装甲 armorEE tankPM
    装甲师 armorGP
    装置 devicMZ equipMW gadgetMM gizmoMG instalMZ unitMZ
    装订 gutterFL
    装载 loadGZ upNZ
    装配 assemblFM lineKZ fitPZ productPZ modularPO prefabrPJ
    装饰 decorDK ornamentHK
    裙子 skirtFL dressGV
    裤 pantHI trouserLF
    裤子 pantFM trouserGG
    裨益 beneficiMK
    裸 bareIO dieIX
    裸体 nakeIK nudeII
    裸子植物 conifGC gymnospermGC
    裸露 bareIR exposIV nakeIK
    裹 unquotKQ probablMZ
    裹足不前 backKZ hesitKX holdKZ stallKR
    褂 coatFM
    褐色 brownFR
    褪 fadeLQ
    褶 wrinklBH
    西 westernEG westHJ atlantZJ cyrilZL dosZO spanishZK
    西亚 luciaJG
    西北部 northwestGG northwesternGC
    西南部 southwestCG
    西夏 tangutDM
    西岸 westFP bankJZ
    西方 westernEM westKT
    西欧 dosLN westernOP
    西班牙 spanishBI spainOG spaniardQC
    西瓜 watermelonBF
    西红柿 tomatoBJ
    西装 suitDO jacketNN westernNZ
    西边 westGT westernGV
    西部 westGT westernGV
    西里 cyrilAJ
    西面 westDP sideIZ
    要 toFO wantHH youNZ doZM necessariZM anywayZQ digestZM hostagZH mainZQ needZJ primariZR requirZJ secondariZP strategZL summariZJ threatenZM wouldZQ
    要不然 elsIW orIZ otherwisIY
    要么 orGZ eitherGR
    要写 toEZ
    要命 awKP deadKY killKZ terriblKR
    要塞 fortIL fortressIN strongholdIL
    要害 vitalGN
    要旨 gistIE ideaIZ mainIZ
    要是 ifDZ supposIS
    要求 requirDR askLV
    要点 pointGY keyIZ essentiNT mainNZ
    要用 asJZ thatKZ youKZ
    要素 factorKT andNZ elementRZ essentiRT inputRZ landRZ tfpRG totalRZ
    要紧 importIZ matterIZ urgentIS
    要领 pointHZ
    覆 overwritFI overridKK overriddenUK overwrittenUK overturnZK
    覆没 annihilNM
    覆灭 annihilIM destructIP doomIR
    覆盆子 raspberriCH
    覆盖 overridIK overwritKJ coveragNI coverRS overriddenSK penetrTN overwrittenTL
    覆辙 mistakIR repeatIZ
    见 seeGQ ofQZ seenQR inRZ uncommonXL invisZN opinionZL commonZR counterZQ visiblZK
    见到 meetGZ seeGZ
    见天日 lightJZ
    见解 insightIT opinionIV viewIZ
    见证 witGQ testifiIN
    见识 botherNP experiNZ insightNT knowledgNV lowerNZ pettiNR withNZ
    见面 meetHX
    观 onKZ seeNZ waitNZ andPZ sidelinQJ landscapZL observZL sceneriZO
    观众 audiencIO viewerIU spectatKC
    观光 sightseHI tourHU visitJZ
    观察 observGL lookPZ watchPZ juriVL
    观念 conceptIS ideaIZ notionIM
    观止 amazLV aweLR breathtakLG marvelLP stunLP
    观测 observDK
    观点 pointJZ viewJZ ideaOZ ofOZ opinionOV perspectOP viewpointOG
    观看 watchFX viewIZ
    观色 readGZ
    观赏 ornamentHK enjoyMS viewMZ watchMZ gardenNT
    观音 goddessKI guanyinKC merciKZ ofKZ bodhisattvaZI
    规 ruleDH specMG collatTL generalZQ qosZL regularZR
    规划 planDO programMZ
    规则 ruleFH collatLL irregularZG normZK
    规定 ruleJZ stipulLD requirNZ downQZ layQU provisQS regulQW
    规律 lawFP ofKZ patternOZ regularOZ ruleOZ
    规格 specEI extraOZ
    规模 scaleEM ofPZ shapeQY takeQZ sizeQZ
    规矩 ruleJZ behavNQ byNZ customNZ mannerNS properNZ wellNZ
    规程 procedurIZ regulIW ruleIZ
    规章 regulGR ruleHZ
    规范 specHS specifIZ standardLX normSK qosZN
    规避 aroundGX
    视 viewDK videoTH visualWI monitorZP perspectZO pivotZJ televisZL treatZP tvZN watchZP
    视为 asHZ treatKP considMV seeNZ
    视力 sightHV eyesightJC visionJS
    视图 viewBK
    视察 inspectBR
    视线 sightJS eyeNZ lineNZ viewNZ
    视网膜 retinaCC
    视而不见 overlookNP
    视觉 visualFM visionGL sightNX
    视角 viewJZ anglKZ perspectKP viewpointKG
    视野 visionHN fieldMZ horizonMO viewMZ ofMZ
    视频 videoBH clipUN
    览 browsHH browserII yourNZ previewOF overviewZL tourZL
    觉 visualKO feelMX thinkMZ consciousOM
    觉察 awarIS detectIZ noticIW
    觉得 thinkGY feelHW findKZ
    觉悟 awarKS consciousKO enlightenKQ realizKU
    觉醒 awakenFH upKZ wakeKU
    角 cornerHG anglJG roleKH diagonNH pointOZ primeZR hornZP trianglZI
    角动量 angularGC
    角度 anglDI ofRZ
    角球 cornerDU kickIZ
    角膜 corneaCC
    角色 roleBH
    角落 cornerCY
    角逐 competIW contendIS vieIP
    解 decryptJF learnLK unlockNG moreOV aboutOT solvZK resolvZJ deciphZK parsZI loosenZM understandZN codecZL decodZH decompressZI disassociZM goalZR interpretZJ parserZL solverZJ
    解体 breakKZ collapsKZ disintegrKN upKZ
    解决 fixKU resolvKO outLZ workOZ solvQQ solutZP
    解冻 unfreezCJ
    解剖 anatomiGC dissectGG
    解围 siegMN
    解开 solvKV undoKZ unravelKL untiKG
    解放 liberHK freeJV emancipMF jiefangQC roadQZ upQZ
    解放思想 mindFZ emancipKK
    解救 freeIZ rescuIW saveIZ
    解散 breakKZ disbandKC dissolvKM upKZ
    解析 parsFI resolvKM parserPL analytTM
    解毒 detoxifiHB antidotMC clearMZ detoxifMC heatMW
    解码 decodBH codecPL
    解禁 banIZ liftIU unbanII
    解答 answerKZ explainKU solvKV faqLQ
    解职 dismissIV fireIZ removIZ
    解脱 extricIG freeIZ reliefIS
    解说 commentariIK explainIU narratIQ
    解读 readGZ interpretIT intoIZ
    解调 modemDL
    解释 interpretDI explainLM explanON
    解除 disassociGM removQZ liftRT relievRU terminRZ unbindRR
    解雇 dismissMV fireMZ goMZ layMU letMZ offMZ
    触 triggerEI touchIJ
    触动 moveKZ stirKT touchKZ triggerKZ
    触发 triggerDI setRZ
    触摸 touchDO touchscreenIH
    触犯 breakIZ offendIM violatIZ
    触电 electrIZ electrocutIC shockIV
    触目惊心 appalKI shockKU startlKO strikeKW
    触角 antennaIR feelerIC tentaclIC
    言 wordMU forOZ speakOO localPY sayQS inRZ languagTH speechlessTL briefZP assertZP isoZR
    言下之意 meanIZ hintNT impliNS implicNQ thatNZ whatNZ
    言不由衷 insincerKI
    言出必行 wordJZ
    言外之意 betweenKZ impliKS implicKQ lineKZ
    言而有信 keepIZ wordIZ
    言行 deedLO
    言行一致 yourMZ preachRL
    言论 speechEP opinionLV remarkLT
    誉 beLZ fameMN praisMR reputMS callOZ goodwilOL knownOZ renownZR
    誉满全球 famousIZ renownIR worldIZ
    誓死 pledgLN swearLP
    警 warnDH alertKL alarmSJ policSH
    警卫 guardGY securGZ
    警告 warnAH alertZR
    警官 officDY policIW
    警察 policFM officJZ copKI policemanOG
    警惕 alertLZ guardLY onLZ vigilLI wariLI
    警戒 guardFT alertKZ onKZ
    警报 alarmFK alertHO sirenSC
    警方 copFI authorKZ policKV
    警觉 alertIZ vigilII wariII
    警车 policFP carFZ
    譬如 forGZ examplKZ
    计 theGZ ofOZ forQZ inRZ computTJ countVK planZN calculZH auditZN consolidZO counterZM cumulZR designZJ estimZO gbZP machinZR plannerZK statZK statistZJ thousandZO totalZP
    计划 planFJ plannerMK programRZ moonshotXK stimulusZH torchZN
    计数 countDN counterKN
    计策 planKZ schemeKZ stratagemKG trickKX
    计算 computEI calculOH thePZ machinZP consolidZO supercomputZF visionZR
    计较 hagglHH fussJI aboutNZ mindNZ dimeZJ nitpickZI
    计量 measurGS meterHP metricKS
    订 subscriptHJ unsubscribKK subscribNI representZM
    订单 orderDT purchasLU contractRV
    订婚 engagBK
    订户 subscribCY
    订立 concludIP makeIZ signIZ
    订货 orderDZ goodIZ
    订购 orderCZ
    订阅 subscriptFI subscribIH unsubscribRL
    认 defaultEH forRZ confirmZH authentZL concedZM recognZP apiZQ authZJ
    认为 thinkIR believMQ assumOQ considPV findQZ ofQZ feelRW
    认出 identifiGZ recognHZ
    认可 recognFP unrecognMZ signRZ acceptRZ approvRZ offRZ onRZ recognitRT
    认同 agreNW buyNZ identNZ identifiNZ intoNZ recognNZ recognitNT withNZ
    认定 believKV determinKZ holdKZ identifiKZ
    认得 knowGZ recognGZ
    认真 seriousFP earnestIL careNZ conscientiNL
    认知 cognitFB knowledgMV understandMZ biasNQ
    认罪 guiltiGN confessLC pleaLH
    认证 authentBK authSI apiZP
    认识 knowLY understandLT recognMU knowledgNT toNZ rationZP
    认账 acknowledgIN admitIS debtIZ
    认错 admitIT apologIR mistakIZ
    讨 threadCN
    讨人 charmKQ cuteKI likablKG lovablKG
    讨价还价 bargainFL hagglKO negotiKU
    讨伐 crusadKC
    讨厌 annoyNP disgustNK dislikNT hateNQ inNZ neckNV painNZ
    讨论 threadGN discussKN talkOX roundtablTI
    让 letHM makeLV allowQZ giveRX forRZ concedZK transferZQ
    让步 giveJZ compromisOX concedOM concessOI inOZ wayOZ yieldOX toOZ
    让路 wayGZ
    训 trainEP campLZ
    训练 trainEI posttrainUC pretrainUC
    议 suggestII protocolKG recommendMK discussSQ advisZR agendaZI agreementZO buzzZP
    议事 deliberIT discussIV procedurIZ
    议价 bargainFK negotiMU priceMZ leveragMS
    议会 assemblLV congressLR councilLN legislaturLK parliamentLL
    议员 senatHF lawmakKI congressmanPG legislPM memberPZ parliamentPL ofPZ
    议和 peacFT
    议案 billIV motionIZ proposIV
    议程 agendaDK planQZ schedulQZ
    议论 discussIR talkIX commentNZ buzzQP gossipQS speculQS
    议长 speakerDU housIZ
    议院 chamberGN housGZ
    议题 agendaIX issuIZ topicIZ
    讯 addressEZ bookFL
    讯息 messagFZ informGZ
    记 recordEI markRI historiSK remembUJ logWR tagZO flagZN markerZI markupZK debitZI forgetZP mnemonZH notebookZJ unlogZO
    记事 noteDZ keepKZ
    记住 remembCK inRZ keepRZ memorRQ mindRZ
    记号 tokenKZ signLZ markLZ atMZ
    记录 historiHK logKQ rowMR recordMI unlogZO
    记得 remembDX recalIR
    记忆 memoriFV remembJR inQZ freshRZ stillRZ vividRZ
    记者 conferKQ pressKZ journalistMI briefOU correspondOZ newsOZ reportOZ
    记账 accountJZ bookkeepJK keepLZ recordLZ
    记载 downIZ recordIZ writeIZ
    记述 accountIZ narratIQ recordIZ
    讲 speakOX lecturOL outRZ attentRX radioRX stressRR talkiRK walkiRK seminarZL
    讲义 handoutBH
    讲师 instructorIP lecturIP teacherIU
    讲座 lecturGP talkGZ
    讲授 instructIY lecturIP teachIV
    讲理 reasonCZ
    讲究 aboutMZ attentMX particularMV payMZ pickiMN stressMR
    讲解 throughHZ explainMU explanMR talkMZ walkMZ
    讲话 speakIY addressKZ speechKW talkKZ
    讲述 aboutKZ narratKQ talkKZ tellKZ
    讶 surprisFZ
    许 allowBH permitVK disallowZO letZQ licensZL maybZN perhapZP
    许可 licensDK permissLZ permitNT
    许多 ofGZ lotKP maniLY tonMK bunchRN plentiRR
    讹 spreadJZ errorOZ falsOZ misinformOJ rumorOS
    论 threadLN comparPX onQZ matterQT stickRV debatZP discoursZH forumZL
    论坛 forumEI boardLX messagLZ
    论据 argumentCZ
    论文 dissertIH thesiIK essayKM paperMZ
    论断 assertIS judgmentIO thesiIN
    论点 argumentIZ pointIZ thesiIN
    论证 argumentLZ caseLZ demonstrLR makeLZ proveLX
    论述 discoursKI discussKV expositKG expoundKI
    论题 thesiHN topicHZ
    讽刺 ironEN ironiMC sarcastMJ satirMG
    设 setFG toMZ yourOZ devicTH setupZI assumZR catchupZJ designZJ equipZO hidZK presetZJ tqslZR unsetZN usbZL
    设在 inGZ
    设备 devicBG yourQZ equipZN hidZL usbZM
    设定 setDZ
    设想 imaginLS assumQT envisQC haveQZ ideaQZ inQZ mindQZ disastrRK dreadRM moonshotZK
    设施 infrastructurHK facilII andOZ instalPZ bridgPW roadPZ
    设法 findKZ managKZ triKZ wayKZ
    设立 creatLZ establishLZ foundLZ setLZ upLZ
    设置 setDH setupWI unsetZM preferZQ
    设计 designDG chipOT
    访 visitDI accessHI unvisitZK interviewZM guestZJ intervieweZI visitorZM
    访客 guestFJ visitorJN
    访问 accessCI visitQI unvisitZK
    诀窍 saucNK ropeNQ
    证 certifFG theOZ authentPI forQZ verifiUI evidZL proveZK certZH proofZJ apiZQ authZJ credentiZN cvcZO falsifiZL guaranteZO pemZM testifiZN testimoniZL unverifiZK verifZI
    证书 certifBG certZI
    证人 eyewitIC testifiIN witIS
    证件 idLZ cardLZ credentiPZ documentPZ paperPZ docPR
    证券 securDZ bondQQ stockRX
    证实 proveIV confirmKZ verifiKZ unsupportLZ
    证据 evidGU proofGS
    证明 proveHK proofML demonstrTR
    证词 statementIZ testifiIN testimoniIL
    评 reviewIP evaluML rateMS assessPI commentRV environmentVL commentariXK critiquXI edXK appraisZM benchmarkZP acclaimZI
    评价 rateKX evaluLU assessLO ofPZ commentQZ makeQZ opinionQV
    评估 evaluFN assessIJ stockQZ takeQZ
    评判 judgGU judgmentGO
    评定 assessIS evaluIZ rateIZ
    评审 reviewEX evaluLZ judgLU
    评论 commentDT criticQV reviewRZ commentariRK punditRC sectionRZ
    评选 appraisIO choosIZ selectIZ
    识 idGI identifiJI recognUK unrecognZL insightZO recognitZL
    识别 unrecognFL recognJK recognitLG identifiPR
    识字率 literaciDF rateIZ
    诈 deceptFK cheatKQ scamRK deceivZP
    诈骗 deceptGL scamKQ fraudMS swindlMG
    诉 caseMZ lawsuitMP turnNZ sueSN
    诉讼 lawsuitJJ actionKZ classKZ litigNI suitNY suePO
    诉说 complainLS outLZ pourLT recountLC tellLZ
    诊 diagnosFI diagnostPI diagnosiQK misdiagnosQG misdiagnosiQG erZI
    诊所 clinicIL doctorIU officIZ
    诊断 diagnostHI diagnosIJ issuNZ diagnosiQK
    词 wordCI hyphenQK termTQ phraseZP arguZN buzzwordZK dictionariZM keywordZN mnemonZI sternZM thesaurusZJ
    词典 dictionariDL
    词条 entriGZ termIZ
    词汇 termJX glossariKK wordNZ vocabulariOC lexemOO
    词语 phraseIP wordIZ termJZ
    诏 edictFF imperiHZ decreKI
    译 translatBG compilZK
    译文 messagIZ
    译者 translatCZ byKZ
    试 triCF againRZ testSI examYK retriZI trialZL debugZF shotZR pilotZN debuggZH attemptZH betaZO itchZK
    试剂 reagentCC
    试卷 paperFZ
    试图 attemptDM toLZ triMU
    试射 testFZ
    试探 outHZ feelMX probeMU soundMZ testMZ
    试用 trialIR outLZ probatLF triMZ onPZ periodQZ testQZ
    试管 tubeFH testFZ
    试行 outKZ pilotKU triKZ trialKY
    试验 trialEK testKZ
    诗 poetriGG poemHI essayNZ versSH
    诗人 poetCC
    诗句 lineGZ versGI
    诗歌 poemGO poetriGN
    诗篇 poemGO psalmGC
    诗词 poemGO poetriGN
    诚 trepidLE honestMW candidOW frankOU transparOZ aweQM reverQM andQZ
    诚信 faithKS goodKZ honestiKG integrKZ
    诚实 honestDT honestiIG
    诚心 earnestHQ sincerJP
    诚恳 earnestGQ sincerGT
    诚意 sincerFJ faithJN goodJZ earnestZQ
    诚服 admirIV convincIS willIZ
    话 dialogFI conversNL theOZ wherePZ threadRO sessionVI dialectZN actorZN phoneZP taleZO telephonZJ
    话剧 playFZ dramaKP stageKZ
    话语 speechJR sayKW discoursPI havePZ influencPU powerPZ voicPY wordPZ
    话里有话 implicLQ
    话题 threadER topicLU subthreadOL watchRZ
    诞 clausHZ birthOV christmaZI
    诞生 beLZ birthLS bornLS comeLZ intoLZ
    诞辰 anniversariIO birthIZ birthdayIO
    诡异 eeriIC strangIU weirdIP
    诡计 schemeGV plotKT trickMX trickiWN conspiraciZI
    询 queriEG askQL subqueriSJ inquirYP inquiriZI lookupZQ pollZN
    询问 askCM offerRU
    诣 accomplishGO attainIS
    该 thisFS theIV itQT isQY shouldYI saidZQ aircraftZQ
    详 detailBI moreNW learnTM verbosZL
    详尽 completLZ detailLZ exhaustLW thoroughLT
    详情 detailCL
    详细 moreGY aboutJR learnKO detailMN verbosTL
    诧 surprisGY amazIV
    诧异 astonishGS surprisGZ
    诬陷 accusKQ falsKZ frameKZ slanderKK
    语 languagFH thePZ forPZ statementTG phraseWK introductZQ syntaxZH voicZL arabZP corpusZG dosZM englishZI frenchZJ germanZK grammarZI isoZI koreanZN macintoshZI salutZO samiZI sardinianZI seedZM semantZI sorbianZJ spanishZK speechZM termZR
    语文 chinesGZ languagGZ
    语族 languagFZ
    语气 toneFQ voicGY
    语法 syntaxCH grammarLH
    语系 familiGZ languagGZ
    语言 languagAH linguistWD isoZR llmZI
    语音 voicGK speechGL phonetNM
    误 errorDI anQZ badUR incorrectVQ wrongWJ mistakZQ errZH malformZR misconceptZI misunderstandZM mythZK accidZM accidentZM bugZN chancZQ misconfigurZL scramZM stderrZM stumblZM
    误会 misunderstandBH
    误导 misleadDO
    误差 errorGZ barHT positNZ marginPZ
    误解 misunderstandGH getLZ misconceptLI wrongLZ
    诱 intoLZ trickLP guidPZ inducPG allurRI attractRW sexiRL temptRM
    诱因 incentCQ
    诱导 guidJZ inducJL
    诱惑 lureKP seducKG temptKM temptatKC
    诱敌 lureDK enemiIZ
    说 sayKN speakMO talkQU mentionUP saidWO descriptZR actorZM explanZO gossipZN instructZP meanwhilZM
    说一不二 wordJZ
    说不定 knowLZ maybLU mightLZ perhapLU whoLY
    说不清 cannotIZ
    说不清楚 unclearNO
    说出 outLZ revealLY sayLZ speakLZ tellLZ
    说唱 rapDG
    说明 descriptIR instructMO helpNZ explanQK explainTP
    说服 convincMS intoMZ overMZ persuadMK talkMZ winMZ
    说法 statementIZ argumentLZ claimLV sayLZ versionLZ
    说法不一 accountKZ conflictKZ differKZ variKW
    说话 speakIU actorJN speechNW talkNZ namePZ sayPZ
    说谎 lieDQ
    说道 sayGZ tellGZ
    请 pleasCC requestUH askZQ triZO invitZI csvZR greetZQ
    请假 leavJZ takeJZ
    请先 triKZ itOZ insteadPZ
    请在 theLZ yourNZ toPZ
    请将 yourIZ googlNZ themPW toPZ
    请愿 appealIR petitIM protestIL
    请教 askGZ
    请求 requestFH askKO begZN pleaZF
    请用 likeKZ
    请问 mayJZ excusKP meKZ askKZ
    诸 allNZ variousNT lotOW ofOZ revealPZ makePZ publishPZ toPZ
    诸如 thingLY andMZ etcMU likeNZ whatnotNI thatNZ
    诺 nokiaMI chernobylNL disastNZ nuclearNV snookerNI
    诺贝尔 nobelDB prizeIZ
    读 readBE unreadPG readablZI readerZK
    读书 readHZ educMZ personMZ scholarMT studiMX
    读者 readerCZ
    诽谤 defamIC libelIC slanderIK
    课 lessonEP
    课堂 classGZ classroomGK
    课外活动 extracurricularFB activKZ clubKT
    课本 bookIZ schoolbookIC textbookIK
    课目 coursGW subjectGZ
    课程 classIZ coursIW curriculumIG
    课题 projectJZ researchJS groupOZ labOR subjectOZ taskOZ topicOZ
    诿 buckJN passJZ evadLR
    谁 whoGQ
    谁家 familiGZ whoseGR
    谁是 rightHZ
    调 callGK debugIF debuggPH invokTH tuneUK callablXI toneZP tweakZM callbackZH accentZO adaptZR adjustZI dialZQ diligZM dispatchZO emphasiZN kernZL modemZJ moodZQ palettZK resizZL schedulZK surveyZQ
    调停 mediatBI
    调制 modulFZ preparJZ modemOL
    调剂 adjustGZ regulGW
    调动 mobilIZ motivIN transferIZ
    调味 seasonFP flavorIZ
    调和 blendIN mediatIN reconcilIP
    调度 schedulCK dispatchRO
    调整 resizGL adjustGH adaptQQ tweakWM
    调料 condimentGL seasonGU
    调查 investigIK surveyJJ diligOM checkRZ questionnairTK pollZQ
    调节 adjustGV spinJX regulLW
    调解 mediatBI
    调酒师 bartendCC
    谈 talkHL mentionNL speakPT aboutPZ conversQX discussWR interviewXR
    谈判 negotiFL tablJZ talkJX bargainTR unionTQ
    谈情 dateKZ loveKZ romancKO talkKZ
    谈论 aboutIZ discussIV talkIZ
    谈话 talkGY chatJZ conversJZ
    谊 friendshipIF fellowshipKI socialKZ
    谋 abusMN corruptQZ gainQZ plotQZ rebelQQ rebellionQP treasonQI shrewdRN
    谋定 actHS beforHZ
    谋杀 murderCP
    谋求 forKZ pursuKO seekKY striveKU
    谋生 liveFZ
    谍 spiEL
    谎 lieDR
    谎言 lieCU
    谓 salutHV
    谚 hangulBG
    谜题 puzzlGR riddlGK
    谢 thankBI
    谢天谢地 thankFU godMQ
    谢绝 declinDS refusKX
    谢谢 noHZ
    谣 rumorGP debunkMK
    谣言 falsLZ gossipLS misinformLN rumorLU storiLZ
    谦虚 humblGN modestGL modestiLC
    谨 prudentQN
    谨慎 careIS prudentJH cautiousLM safePZ conservQS itQZ playQZ
    谱 spectrumII scoreMV recipNJ cookNU bandRU
    谴责 blameIV condemnIL denouncII
    谷 valleyIH dilemmaQS hardQZ patchQZ placeQZ rockQX roughQU stuckQU shaveZK
    谷地 basinGL valleyGP
    谷子 grainGQ milletGI
    谷底 bottomEZ
    谷物 cerealFF grainGQ
    豁 exemptJO
    豁免 exemptDK immunIO
    豁然 suddenJS ahaOI enlightenOQ
    豆 beanGG chickpeaHI
    豆浆 soyGI
    豆类 legumHE beanIM pulsJM
    豆腐 beanIZ curdIC tofuID
    豆蔻 cardamomGC nutmegGC
    豌豆 peaCG
    豚 dolphinGG baijiMI yangtzMP porpoisYF
    象 objectBG elephZI oleZJ quadrantZI
    象形文字 hieroglyphDH pictographKK
    象征 symbolGZ forLZ represLY standLZ
    象棋 chessCL
    象限 quadrantDI upperKZ
    豪 braveMR hausaNI despotNI localNZ tyrantNK
    豪华 luxuriDK deluxJC
    豪夺 extortKP grabKU plunderKK robKO
    豪猪 porcupinCG
    豪赌 betGQ gamblLN
    豹 leopardGG
    豹子 leopardFJ pantherGG
    豺狼 jackalCC
    貂 ferretCG
    貌 lookKZ appearOZ picturPZ ordinariQV plainQX unattractQK
    贝 betaLN bayNP
    负 negatCG minusSQ burdenZN relievZP
    负债 debtHR indebtMG leveragMS liabilMO ratioMZ
    负担 affordGN bearLW burdenLO loadLZ
    负数 negatFM mustOZ roundRZ
    负极 anodII electrodIL negatIZ
    负荷 burdenIO loadIZ workloadIO
    负责 responsIU chargNU inOZ headOZ
    负载 loadFZ balancML workloadNH payloadNX
    负面 badHZ negatHZ
    贡 tributHF offerIZ
    贡献 contributGP bringMZ dedicMT tablMZ toMZ
    财 earnKN fiscalLJ financMM wealthQQ financiRO
    财产 propertiHZ taxHW wealthKO
    财力 financiGR
    财务 financiEL accountKZ financMP fraudZR
    财务报表 financiFR accountKZ statementKZ
    财团 consortiumKC financiKW foundatKU groupKZ
    财富 wealthIL richLU taxLZ fortunOS moneyPZ bankQZ privatQZ
    财政 fiscalHF financJL treasuriPM governPZ budgetZP
    财物 belongGZ propertiGZ
    财经 financGO andLZ economLZ financiLW
    责 responsGT accountIZ holdMZ andRZ
    责任 responsGU liabilNH
    责备 blameGV scoldGK
    责成 chargIZ instructIY orderIZ
    责无旁贷 dutiGP boundLZ obligLN responsLZ
    贤 ablKZ worthiKL virtuousMQ
    贤弟 brotherDR youngerIP
    败 failBH defeatTI loseXO failurZI
    败坏 corruptIZ ruinIT spoilIN
    败血症 sepsiCC
    败诉 loseFX
    败退 loseIZ retreatNP
    账 accountBG creditYP debtZQ billZN reconcilZP reconciliZI checkoutZJ ledgerZH loanZQ
    账单 billFP invoicKY statementKZ
    账户 accountCK yourOZ anRZ
    账目 accountGZ bookGZ
    账簿 ledgerFN bookGZ
    货 outNZ returnNZ stockOR goodOW shipQP pickupTO commodTM merchandisZK supplierZQ bulkZP cargoZM currencZI hoardZJ knockoffZI substancZN truckZP
    货币 currencFH moneyIR monetariPE cryptocurrQF fedWN rentZQ
    货架 rackIR shelfIR shelvIS
    货物 cargoIL freightIL goodIZ
    货车 truckFM vanHG
    货轮 cargoHH shipHZ freighterMC
    货运 cargoGL freightGL
    质 qualitiHJ inquiriRK collaterZM pledgZN
    质地 qualitiGZ texturGT
    质子 protonCC
    质数 primeDO numberIZ
    质点 particlCM
    质疑 challengNR doubtNU holeNZ inNZ pokeNM questionNZ skepticNP
    质量 qualitiCK massOQ qcRK pollutZM
    贩 vendorFT streetIZ
    贩卖 peddlII sellIZ trafficIY
    贪 greediNM covetOK
    贪婪 greedGN greediGP
    贪官 corruptFZ officiFU
    贪得无厌 greedIN greediIP insatiII
    贪心 greedGN
    贪污 embezzlGD corruptIX graftII
    贪生 cowardHH
    贫 povertiGH poorIN alleviMK liftQZ
    贫困 poorGV povertiGQ
    贫富悬殊 gapJV inequNQ
    贫民 poorDQ peoplIZ
    贫穷 poorGV povertiGQ
    贫苦 poorIV povertiIZ strickenIJ
    贫血 anemiaCC
    贫道 priestGN
    贬低 downFZ
    贬值 depreciHS devaluHB loseMZ valuMZ
    购 purchasHK shopKK buyMP onlinOZ repurchasQF acquisitZL
    购买 purchasGN buyHQ powerLZ
    购物 shopDL cartIK mallSM
    购置 buyHZ purchasHZ
    贮 stockpilJK
    贮存 storagGZ storeGZ
    贮藏 storeFZ storagGZ
    贯 runIZ traversIJ throughKY
    贯穿 throughGZ penetrJN runJZ
    贯耳 famousKY knownKZ resoundKK wellKZ
    贯通 thoroughJP goMZ knowledgMZ linkMZ throughMZ upMZ
    贱 bitchIK slutIG cheapPO worthlessPO
    贴 pastGI toKZ clipboardMH postPJ snapZO followupZK intimZO discountZO gildZI posterZP repostZM
    贴现率 discountFR
    贴近 closeIZ nearIY toIZ
    贵 yourHZ noblNJ organPS expensPO valuablQP benefactorSI preciousSO
    贵妃 consortGD concubinLK
    贵族 noblIN aristocraciKC aristocratKG nobilKG
    贵重 expensIU preciousIO valuablIR
    贷 loanGJ lendLJ subprimNF mortgagNQ
    贷款 loanGJ lendQO borrowRU creditRZ creditorRN lenderRL microfinRC microloanRC mortgagZR
    贸 tradeGR freeMZ rashOL hastiliQK rushQZ intoRZ commercZR
    贸易 tradeCL tariffQJ commercSR deficitZP
    贸易顺差 surplusDO tradeIZ
    费 feeGI chargOO premiumSK renewTP tariffXO expenditurZM congestZM consumZO freeZP
    费力 hardGZ laboriGK
    费用 chargIQ costIV feeNX expensPU moneyQZ
    贺 congratulDL
    贻笑 foolKP laughingstockKI
    贼 traitorEM
    贿赂 bribeGN briberiGI
    资 resourcGH theLZ inPZ capitQQ investQK assetUJ fundVM profilZO wealthZQ divestZI fundraisZK poolZM salariZR stuffZQ tariffZO wageZP
    资产 assetEF capitPZ propertiRZ equitiSM bourgeoisiZI intangZJ
    资产负债 liabilLO
    资助 fundHW grantMY sponsorMV subsidMN supportMZ
    资历 credentiIZ experiIZ seniorIS
    资料 profilDO meanQZ stuffXQ
    资本 capitCJ capitalistTD businessmanWN capexZF cronyismZK monopoliZO
    资格 eligGN subjectMZ qualifOJ qualifiOS rightOZ
    资源 resourcAG poolZM
    资讯 informFZ newsFZ
    资金 fundHL cashLM capitMS flowPZ moneyPV shortfalZM
    赅 concisIP briefIU
    赊 creditEU
    赋 assignKZ empowOL enablOZ diffusWM
    赋予 grantGV endowJG giveJZ
    赋税 taxGZ taxatGN
    赌 betGL gamblML wagerMF agreementOV onOZ performOZ
    赌博 gamblDJ betIU
    赌注 betIU stakeIU wagerIK
    赎 redeemFJ
    赏 appreciOQ
    赏心悦目 beautiMV delightMT eyeMZ pleasMZ pleasantMQ toMZ
    赏识 appreciIR recognIZ valuIZ
    赏赐 awardIR bestowIG rewardIT
    赔 claimKO compensNL outNZ payoffRI payoutRI deductTP
    赔偿 compensFJ damagHP payMZ
    赔款 compensIQ indemnIC reparIC
    赔礼 apologCM
    赖 dependEN requirQZ hooliganRI roguRI reliTP
    赚 earnJR makeKZ rakeLM
    赚取 inFZ rakeKM
    赚钱 earnJR makeJZ moneyJZ profitJV
    赛 raceLM competitMO contestQI leaguTM tournamentTI overtimUP arenaUL
    赞 upKZ likeMZ thumbMT sponsorOL helpQZ
    赞助 sponsorDJ sponsorshipKB supportPZ backerPM
    赞叹 admirHS gaspMR marvelMP praisMT inMZ
    赞叹不已 admirHQ amazMV fullMZ marvelMP ofMZ
    赞同 agreHR alongNZ approvNZ endorsNM goNZ
    赞成 agreLW approvLZ favorLV inLZ supportLZ
    赞扬 commendLP
    赞赏 admirIV appreciIR praisIT
    赠 freebiLG giftLU throwLW inLZ
    赠送 giveJZ awayOZ donatOV freeOZ giftOU housOZ onOZ presentOZ
    赢 winDN loseMZ orRZ
    赢家 allHZ takeHZ winnerHI
    赢得 winES earnNV gainNX overNZ
    赤 faceIZ inIZ
    赤壁 chibiIC cliffIQ redIZ
    赤字 deficitFK redNZ shortfalNM budgetNZ inNZ
    赤手空拳 handGZ
    赤身 nakeIK nudeII
    赤道 equatoriEE equatIU
    赤铁矿 hematitCC
    赦 heinousIL unforgivIM forgivNO
    赫兹 hertzCC
    赫然 impressIV strikeIW suddenIX
    走 outLZ walkMO goNZ leavPX kickYQ beastZO
    走上 embarkMC ontoMR
    走下坡 declinGV downhilLG
    走入 intoGZ
    走出 outIZ ofMZ comeOZ getOZ moveOZ
    走到 comeCZ
    走向 forKZ headKZ directNZ makeOZ moveOZ towardOV trendOZ
    走廊 hallwayFE corridorGN
    走开 awayGZ
    走投无路 nowherPR
    走漏风声 leakDP outIZ
    走火入魔 craziMR farMZ goMZ obsessMO possessMN tooMZ
    走狗 dogIR lackeyIG runIZ
    走私 smugglBB
    走访 interviewGR visitGZ
    走走 walkFT strollKK takeKZ
    走路 walkBT
    走过 walkFR passMZ pastMZ throughMZ
    走进 inIZ walkIT
    走马换将 reshufflLI
    赴 waveIZ goLZ oneMZ anothNZ
    赶 rushJN driveMU awayNZ hurriNP chasePN onQZ raceQU expelWM
    赶上 upGZ catchHM withLZ keepNZ
    赶忙 hurriBR
    赶快 hurriHR atMZ oncMZ quickMZ upMZ
    赶来 comeKZ hurriKW overKZ rushKZ
    赶紧 atKZ hurriKW oncKZ quickKZ
    赶超 catchKZ overtakKO surpassKQ upKZ
    起 startKR beginKP ofOZ mentionZP collapsZP sorriZR suspendZL
    起义 uprisGC rebelMM revoltNL rebellionQL armiRZ insurgRI riseRZ upRZ insurrectZI
    起伏 andHZ downMZ upMZ fallPZ fluctuatPM risePZ undulPG
    起作用 playKZ
    起先 atIZ firstIZ initiIZ
    起初 atNZ beginNZ firstNZ initiNZ originNZ outNZ startNZ
    起因 causGZ originGZ
    起因于 stemGO
    起始 theKZ atLZ startLR fromNZ beginZP
    起家 startGZ
    起床 upFZ
    起来 upIZ getNZ riseNZ startNZ
    起步 startJZ beginOZ getOZ offOZ outOZ earliOR stageQS
    起死回生 backLZ bringLX revivQM
    起源 originBZ
    起火 fireDV catchIZ
    起点 startGZ pointKZ oneMZ squarMZ
    起码 atHZ leastHZ
    起草 draftGW drawIZ upIZ
    起诉 chargKZ indictKC prosecutKG sueKO
    起跑 startEZ lineGZ
    起身 upGZ
    起重机 craneGI hoistGK
    起飞 offIZ fliNV liftNT takeoffNC takeNZ
    趁机 takeIZ
    趁火打劫 lootNK
    超 timeoutJG outKO hyperlinkKH exceedPI thanSM superconductZG overtimZP superconductorZI surpassZO supersetZI beyondZP superusZL excessZR mbZR oversZH overtakZK
    超乎 beyondGZ unimaginHL
    超出 exceedIO ofIZ outNS beyondQP excessWR
    超前 aheadGR ofKZ
    超大 oversEI superOQ
    超导体 superconductGL superconductorGI
    超市 groceriIO storeIZ supermarketII
    超支 overrunHF budgetMO costMZ overMZ overspendMM
    超新星 supernovaCC
    超级 superusDL mustJZ supercomputTF superXM superintelligZK superpowZK
    超越 beyondJS moveJZ exceedNZ pastNZ surpassNQ transcendNG
    超过 thanGM exceedHK moreKZ
    超音速 supersonKC
    超额 abovIZ excessIR quotaIZ
    越 moreFZ allNZ evenOZ
    越位 offsidCC
    越俎代庖 overstepLC
    越南 vietnamesGG
    越是 moreCZ
    越来越 moreGZ
    越狱 escapGZ jailbreakGC
    越野 offIZ roadIY suvKF
    趋 trendJM thingNV goNZ areRZ tendRM flockZM
    趋利 incentPQ
    趋势 trendGN isOZ directQZ tendencQL
    趋向 tendKM tendencKL towardKV trendKZ
    趣 interestGR
    趣味 funIU interestIZ tastIR
    足 insufficiJJ enoughJJ levelQZ thereRZ fullRZ sufficiWM footbalWN satisfiZR
    足下 feetKS sirKN underfootKC youKZ
    足以 sufficiEP enoughIZ
    足够 enoughEL sufficiMO adequOI thereRZ
    足智多谋 cleverIQ resourcIZ wiseIM
    足球 soccerFF footbalHP
    足足 asGZ
    足迹 footprintEF carbonLZ footstepLI
    趴在 onFZ
    趾高气扬 arrogKV cockiKI haughtiKL swaggerKR
    跃 jumpJR leapNP itchNG alivQQ eagerSP keenSJ
    跃起 jumpIZ leapIT upIZ
    跆拳道 taekwondoCF
    跋扈 arrogLV dominLV handLZ highLZ tyrannLG
    跋涉 farLZ journeyLS travelLZ trekLG wayLZ
    跌 andIZ fallIW downOZ sellOZ
    跌倒 fallFU downMZ overMZ tumblMM
    跌停 limitGZ
    跌宕 coasterMK rollerMZ turnMZ twistMR volatilMU
    跌幅 declinIZ dropIZ lossIZ
    跌落 dropGZ fallGZ
    跌跌撞撞 stumblDK staggerIT
    跑 runGZ distancMZ benchmarkNK marathonPI digressSI
    跑步 runEZ jogMC treadmilMC
    跑车 carFQ sportJZ raceJZ
    跑道 runwayGC trackGZ
    距 distancHI theKZ spaceOO pitchTP marginVI kernZL
    距离 distancEK fromQZ
    跟 followHT followupMI trackerNJ withPZ onRZ bandwagonXM herdXN coXP heelZK traceZN trackZK
    跟上 keepJZ upJZ paceNO withNZ
    跟着 followFZ withGZ
    跟踪 trackGK trackerJJ traceOM followOZ
    跟进 followIZ upKZ onLZ
    跟随 followFY alongKW accompaniPR goPZ
    跤 wrestlDJ
    跨 crossEK acrossMP spanZO
    跨国 multinFD borderOZ crossOZ globalOZ transnatOC
    跨度 spanCT
    跨越 spanIN crossIW overLZ leapNT
    跪 kneelBI
    跪下 kneelDJ downJZ
    跪倒 kneeKJ
    路 pathFG routerHG routPI roadVQ breakerZL railwayZP roadsidZI
    路上 onFZ roadFQ
    路口 crossIZ intersectIT junctionIO
    路子 approachIV pathIZ wayIZ
    路径 pathIH
    路灯 streetFQ
    路程 distancGZ journeyGS
    路线 directJZ lineMZ pathMZ routMY
    路过 passDZ byIZ
    路面 roadFT pavementKK surfacKZ
    跳 skipCG jumpJJ dancZO hopZM
    跳上 onFZ hopKR
    跳出 outHZ
    跳到 bumpKT goLZ
    跳动 beatGW jumpGZ
    跳槽 jobGV changMZ hopMO
    跳水 diveDN plungIS
    跳舞 dancBL
    跳蚤 fleaCC
    跳跃 jumpGZ leapGT
    跷跷板 seesawCC
    踉跄 staggerFO stumblFK
    踌躇 hesitIS ambitiNQ confidNX satisfiNV selfNZ smugNK
    踏实 downLZ earthLQ steadiLQ toLZ
    踏板车 scooterCM
    踏步 stagnatOM
    踢 kickDK beatKR upPZ
    踩 crossJX stepJZ
    踪 trackCI traceKJ trackerRJ
    踪影 signGZ traceGZ
    踪迹 traceGZ trackGZ
    蹂躏 ravagGG tramplGI
    蹄 hoofFI
    蹄子 hoofCK
    蹈 dancOQ
    蹑手蹑脚 sneakGM tiptoGM
    蹦 jumpJZ trampolinJF bungeKZ hopRP
    蹭 rideGU
    蹲 squatEF
    蹲下 crouchGG squatGK
    身 identKJ asPY inQZ brokeUK authentWR invisZQ sidewayZF stealthZH intimZO leapZO drapeZI itselfZK wearZP
    身上 bodiIZ carriIY onIZ
    身不由主 involuntariliLN
    身不由己 involuntariliNN
    身世 backgroundKZ lifeKZ originKZ storiKX
    身临 immersKK direPG firsthandPL
    身为 asGZ beGZ
    身亡 deathIZ dieIY killIZ
    身份 identEI asQY cardRZ idRZ authentRQ containRZ
    身体 bodiJY healthLZ physicLZ preachZL
    身先士卒 leadGX
    身分 identGZ statusGZ
    身受 experiGZ sufferGU
    身外之物 possessKN
    身子 bodiCZ
    身家 fortunIU netIZ worthIX
    身形 bodiGZ figurGX
    身影 figurGX silhouettGO
    身心 andHZ mentalMP
    身心健康 healthIZ
    身手 skillGZ talentGX
    身教 byJZ examplJZ
    身材 bodiIZ buildIZ figurIX
    身法 footworkGC movementGU
    身穿 dressIV inIZ wearIU
    身败名裂 reputHR discreditMC disgracMQ loseMZ ruinMZ
    身躯 bodiGZ staturGK
    身边 sideHZ aroundMZ besidMV byMZ withMZ
    身陷囹圄 jailLN
    身首异处 beheadBF
    身高 heightGZ tallGN
    躬 personFZ bowZQ
    躬身 bowEN bendJN
    躯体 bodiCZ
    躲 avoidLX dodgMR
    躲藏 hideDZ outIZ
    躲躲 dodgIS evadIR evasIN
    躲避 dodgHR avoidIZ hideIZ
    躺 lieIT easiLZ effortLZ withoutLZ
    躺平 coastLN
    车 carHF vehiclHG busRM cartTI trainVQ conductorXK plateZL automakZI bicyclZJ bikeZJ carmakZM carriagZK cautionariZK cyclistZH lessonZN overtakZK railwayZN truckZI
    车位 parkFQ
    车厢 carIW carriagIS compartIC
    车床 lathCC
    车库 garagDD parkIZ
    车票 ticketFT fareGI
    车祸 carFT
    车站 stopFZ busJT stationJV
    车身 bodiDY carIZ
    车轮 wheelBP
    车辆 vehiclEO carKW
    车间 floorGP
    轨 trackDU railwayOS transitRZ
    轨迹 pathJZ trackJZ trajectoriJG
    轨道 orbitGF trackLZ earthMZ lowMZ railOO
    轩然大波 controversiLP outcriLC stirLT stormLX uproarLI
    转 toJZ goLN convertMH dumpQI turnQU escapTJ transferXM conversYN forwardZM castZN transitZN rotatZI transformZK flipZH invertZP jumpZO reversZO spinZP
    转入 switchIZ toKZ shiftLZ transferLZ
    转动 turnHZ rotatIZ spinIX
    转化 conversHW convertLZ intoOZ changPZ ratePZ transformPZ turnPZ
    转发 forwardCM retweetTC
    转变 shiftHX changPZ convertPZ gearPY paradigmPI revolutPP transformPZ turnPZ
    转向 moveKZ switchMZ turnMZ toMZ pivotRZ shiftRZ steerRM towardRW
    转型 transformIU transitIT retypLY pivotQZ andQZ
    转头 turnDZ aroundIZ
    转弯 turnFZ makeJZ
    转折 pointGZ turnHZ
    转换 convertEI transformMK conversNN castON transitXO
    转播 broadcastHQ rightHZ mediaMZ relayMT
    转机 turnHZ
    转来转去 aroundFW
    转眼 inKZ blinkMO eyeMZ ofMZ soonMV noNZ timeNZ
    转移 moveLZ overLZ transferLW shiftMV divertQN offshorQN productQZ relocQV
    转而 insteadKZ switchKZ toKZ turnKZ
    转让 transferDP assignRZ sellRZ
    转账 transferGZ wireGP
    转身 turnEZ
    转达 passHZ alongMZ conveyMO relayMT onMZ
    转运 transferIZ transportIY transshipIC
    轮 wheelIG rotatNQ roundNX cruisOI pollQN mousewheelRJ flywheelZM contourZI passengZQ turbinZL wheelchairZK
    轮回 cyclIX reincarnIC samsaraIC
    轮子 wheelCS
    轮廓 contourEH outlinIV silhouettRO
    轮换 rotatCW
    轮椅 wheelchairCJ motorOZ inPZ
    轮流 turnGZ
    轮胎 tireFT wheelGQ
    轮船 shipIY steamerIL steamshipIC
    软 softwarIH packagJK softNM weakRP suitZN malwarZM
    软件 softwarCG antivirusSO packagVK malwarZL suitZN
    软体 molluscGG molluskGG
    软弱 weakER feeblGI powerlessZL
    软着陆 landHZ softHR recessMN
    软骨 cartilagCC
    轰 bombardKM criticKZ shellKU blastOH explosON
    轰击 bombardIM poundIQ shellIU
    轰动 sensatGL causIZ stirIO buzzNP
    轰炸 bombHL aircraftMQ bombardMM bomberMC planeMR
    轴 axiBD axeOH
    轴承 bearCW
    轴线 axiES centralKZ
    轻 lightIS easiQS lightweightRG gentlSL softTP tiptoTH easiliZL touchZR
    轻举妄动 rashGI actLZ hastiLQ recklessLR
    轻声 softKT lowKZ
    轻微 mildIN minorIU slightIU
    轻易 easiliJW downMZ easiMZ handMZ lightMZ
    轻松 easiliFK easiMR relaxOO withOZ effortlessTK
    轻而易举 effortlessRK
    轻蔑 contemptIL disdainII scornIK
    轻视 belittlMC despisMI downMZ lookMZ underestimML onMZ
    轻轻 gentlIM lightIZ softIQ
    轻重缓急 prioritiHU importMZ orderMZ prioritMP ofMZ
    载 loadBF downloadSH reloadYK conveyZN airbornZK crewZN dancZO mountZL payloadZM preloadZJ uninstalZG unloadZH
    载体 carrierIP vectorIU vehiclIY
    载入 loadFS autoloadPP inRZ
    载到 intoGZ
    载道 discontLI grumblLK
    载重 capacIZ carriIZ loadIZ
    轿子 sedanFG chairKZ litterKQ
    轿车 carFV sedanGJ
    较 comparFK relatQZ moreQZ poorTO smallerZR comparisonZJ penniZP
    较大 largIX largerIR bigOZ fairOZ
    较量 goMZ headMZ rivalriRH
    辅 assistLP secondariNO grandPZ ministPT secretariPT aidZO
    辅助 assistKQ secondariLO helpOZ accessPZ auxiliariPC guidRZ aidZQ
    辅导 coachKS counselKN guidancKP tutorKR
    辆 vehiclBO
    辈 generatDY
    辈出 emergGW comeLZ forthLR keepLZ
    辈子 lifeGZ lifetimGX
    辉煌 brilliantKR gloriKM gloriousKG splendidKM
    辍 dropIZ outIZ
    辐 radialGK spokeID
    辐射 radiatCG doseLZ radialSK
    辑 editAH editorZI clipZN logicZI
    输 theIZ inputLG enterNH aPZ typeQW forQZ youRZ transportZL outputZH concedZM stdinZL stdoutZM transferZM transmissZM transmitZR
    输入 enterKH inputKG theKZ typeNV aQZ youRZ stdinZN
    输出 outputBG stdoutZL
    输电 transmissFN powerIZ electrNZ transmitNT
    输血 transfusDB bloodHZ
    输送 beltOZ conveyOO conveyorOI delivOV transportOY graftON transferOZ tunnelOU
    辕 headquartIP
    辖 administKP governKZ underKZ controlLZ
    辖区 districtFL jurisdictML municipMZ precinctMC
    辗转 andJZ tossJH turnJZ sleeplessZI
    辙 pivotIZ
    辛 laboriMI
    辛亥革命 revolutFO xinhaiKC
    辛苦 hardGZ painstakLP toilLI workLZ
    辛辛苦苦 hardHZ workHZ laboriMK painstakMP
    辜 offensJP
    辜负 betrayLO disappointLT downLZ failLZ letLZ
    辞 blameKR
    辞任 downIZ resignIQ stepIZ
    辞去 quitGZ resignGQ
    辞职 resignFI downKZ stepKZ quitOZ
    辟 debunkTK refutTG
    辣 hotGZ pepperZQ
    辣味 flavorIZ hotIZ spiciIC
    辣椒 pepperEI hotJZ chiliKL
    辨 resolutEK resamplOO dpiPM
    辨别 identifiKZ apartMZ discernMK distinguishMV tellMZ
    辨认 outHZ identifiMZ makeMZ pickMZ recognMZ
    辨证 diagnosiIK differentiIZ syndromIG
    辩护 defendIU defensIV pleadIN
    辩称 arguCS
    辩解 defendIU excusIP justifiIV
    辩论 arguGS debatGR
    辩证 dialectAE
    辫子 braidGC pigtailGC
    辱 humiliIO
    辱国 humiliIQ sovereigntiIG surrendIZ
    边 borderGH marginHH edgKH sideNL boundlessZO endlessZQ bedsidZI boundariZK polygonZJ sidebarZO
    边区 borderFZ
    边境 borderHZ boundariIX frontierIO
    边框 borderDI outlinOU
    边沿 borderHZ brinkIN edgIZ
    边界 boundariGL borderLW frontierQO boundRS borderlessRO
    边疆 borderGZ frontierGO
    边线 boundariGS
    边缘 edgDI ofNZ onQZ brinkSI vergXO
    边防 borderGZ defensGT
    边际 marginGR diminishIG returnMZ additRZ boundariRX incrementRZ
    边陲 areaIZ borderIZ frontierIO
    辽阔 vastDL broadJR
    达 reachLL expressMI upQZ regexZN
    达到 reachHO toLZ attainLK
    达成 dealLV achievPU comePZ cutPZ hammerPS outPZ reachPZ strikePZ
    迁 migratEI liveQZ relocWQ
    迁居 moveGZ relocGV
    迁徙 migratDX moveIZ
    迁移 migratCH
    迂回 roundaboutHN tortuousHI
    迄 tillMI
    迄今 toIZ nowJZ dateLZ upNZ farOU soOZ
    迅 hastiLO
    迅捷 fastIZ quickIZ swiftIR
    迅猛 rapidEN boomNU swiftNR fastOZ
    迅速 quickJZ rapidJR fastOZ soonOZ swiftOR
    过 tooKJ theNZ byPQ haveQX overRQ skipZG throughZN thanZN viaZH bypassZI exceedZK expirZK filterZL obsoletZO outdatZK overfitZH overheatZI overworkZF prematurZL procedurZJ transitZP
    过于 suppliMZ tooOZ demandOQ exceedOZ excessON glutTL oversuppliTL
    过人 exceptGZ outstandGS
    过关 getIZ passIZ throughIZ
    过冬 winterGJ
    过分 overJZ tooJZ
    过剩 overcapacIC excessLN glutLG oversuppliLG capacQZ overproductQG surplusQT
    过去 lastIZ pastIX excusSP unjustifiSC
    过境 changKZ haveKZ
    过多 tooEZ maniIO therePZ
    过度 excessGN muchLW overLZ tooLZ
    过敏 allergGG allergiGI
    过早 tooHZ prematurJI soonLU earliMS
    过时 outdatKK dateKZ outKZ obsoletLL ofNZ deprecPZ
    过期 expirBK
    过来 comeFZ overHZ
    过渡 transitBN
    过滤 filterCL filtratXC
    过的 youMZ getQZ unvisitRT
    过程 procedurFJ dureHQ processOZ
    过节 holidayFP festivKN onKZ
    过载 overloadGG overwhelmGU
    过量 excessGN muchLW overdosLC tooLZ
    过错 faultCT
    迈 strideLN marchLT moveMZ forwardMZ towardZQ
    迈出 stepFZ strideKP takeKZ
    迎 welcomGJ usherQG challengQR faceQZ headQZ oncomZM
    迎刃而解 solvFQ
    迎合 caterLI
    迎头 catchGR upIZ playKZ
    迎娶 marriCR
    迎战 fightKZ meetKZ onKZ takeKZ
    迎接 greetKR meetKZ receivKZ welcomKW
    迎面 oncomIK headKZ onKZ faceOZ inPZ towardPV
    运 runCI operTR transportUO shipUQ runtimZJ athletZP healthZQ javaZR opZK sportZN
    运作 operIZ workIZ functionNZ runNZ
    运动 movementII sportKK athletLH motionNS campaignRO sneakerTF sportsmanUC enlightenZM salvatZJ tectonZG
    运气 luckKR fortunMU hitMZ luckiMN missMZ orMZ
    运河 canalGK waterwayGL
    运筹 strategNQ
    运算 operBR
    运营 operFZ runKZ carrierRP telecomRL
    运行 runBI runtimZJ healthZQ javaZR
    运费 shipFT costKZ freightKL
    运转 changNZ fortunNU luckNS operNZ runNZ turnNZ workNZ
    运载 carrierGM carriLY transportLY vehiclMZ rocketZQ
    运输 transportFN lineNZ volumNZ
    运送 carriKY delivKV shipKY transportKY
    近 recentHI nearLK lastLW nearbiQK nearestVK approximZO
    近乎 toJZ almostKS closeKZ nearKY
    近似 approximDN similarKZ
    近情理 irratGL unreasonGQ
    近日 recentCZ
    近期 recentBO
    近来 recentBZ
    近海 coastalGI offshorGN
    近视 myopiaGC nearsightGC
    返 returnEH aQZ backVP cashbackZF rebatZL
    返回 returnCH backPP
    返工 redoGV reworkGC
    还 alsoEK yetKO stillQS backQZ repayZL
    还价 counteroffGC hagglGO
    还原 restorDU revertMU reducQZ reductQS
    还好 badKZ fortunKU notKZ okayKO
    还是 orDZ whetherLZ hadUR
    还有 moreNZ thereOZ andOZ leftPZ stillPZ isQZ alsoQZ besidQV
    这 thisBL theseZH hereZO themZR thoseZP
    这个 thisBQ
    这么 thisFZ soKZ likeNZ suchNZ
    这些 theseBH thoseQL themSQ
    这儿 hereCZ
    这时 atJZ thisJZ
    这样 soIS thisLZ suchLU likeOZ wayOZ inQZ
    这次 thisGZ timeIZ allowLZ
    这种 thisGZ suchMZ typePZ
    这边 thisGZ
    这里 hereCN whereRZ
    这项 thisGZ itOZ withoutPZ speakRZ
    进 toIZ inOZ andQZ progressQK enterQZ processUK advancUQ indentZF beijZN binariZJ furtherZP hexadecimZM improvZN marchZP multiprocessZK octalZK openstackZQ palacZQ pidZM strideZP
    进一步 furtherEI moreMZ goNZ stepNZ onePZ
    进修 studiFT
    进入 intoLX inLZ goMZ enterNZ getQZ incomQV comeRZ
    进军 intoJZ advancOZ enterOZ expandOZ inroadOK makeOZ marchOT moveOZ
    进制 binariCI octalZK hexadecimZM
    进化 evolutEG evolvMP ofMZ theoriMZ
    进去 inHZ enterLZ getLZ goLZ
    进发 headKZ marchKT outKZ setKZ
    进取 aheadJZ forgJK ambitiKI enterprisKR driveOY pioneerZP
    进口 bringKZ foreignKZ importKZ inKZ
    进士 imperiIZ jinshiIC scholarIW
    进展 makeJZ progressKT headwayOD tractionOK breakthroughSI panSR inroadZK
    进度 progressDR paceOS schedulOZ
    进攻 offensHM afterMZ assaultMN attackMZ goMZ
    进来 inJZ comeLZ enterLZ
    进步 progressFT advancOZ gainOZ groundOZ improvOZ makeOZ
    进程 processBK multiprocessUK pidZM
    进而 thenFZ andKZ furtherKX
    进行 toNZ onPZ performQV marchXO undertakZP openstackZQ progressZQ
    进进 andHZ
    进退两难 catchKU caughtKQ dilemmaKP inLZ bindPZ middlPZ stuckPU
    远 remotCH farNQ muchXQ
    远处 awayIZ farIV
    远大 ambitiIQ
    远征 expeditJO
    远方 distantLN
    远眺 overlookLP
    远离 awayIS fromJZ stayMX ofOZ steerTM
    远程 remotCH
    远虑 foresightOP
    远见 foresightHK visionHN insightMT visionariMI
    远走高飞 awayGW
    远近 renownJR wellJZ
    远远 farFQ awayKZ afarOM
    远道而来 comeJZ afarNM
    远销 exportGZ sellGZ
    违 violatBH
    违反 violatHI itJZ wouldQZ
    违法 breakIZ lawIT illegMY unlawMG
    违约 defaultIZ breachLZ rateLZ contractQX damagQU delinquQC penaltiQQ ofQZ
    违背 againstJW violatMZ breakNZ goNZ runNZ
    违规 violatGV breakMZ ruleMZ
    连 connectBH attachZP joinZR reconnectZL connectorZK hyphenZM captainZN consecutZJ disconnectZN eternusZP ligaturZG
    连串 chainKW seriKZ stringKZ successKZ
    连任 reelectHB electMX reMZ secondMZ termMZ
    连同 withFZ alongLZ togethLZ
    连夜 nightHS
    连年 yearEY
    连忙 atKZ hurriKW oncKZ quickKZ
    连接 connectIH toIZ attachMP connectorTK reconnectZM disconnectZO eternusZM ipsecZM
    连续 consecutII continuNW inNZ seriPZ successQZ uninterruptZI
    连绵 rollIX unbrokenIG endlessIV
    连连 againFZ
    连锁 chainGM storeLZ effectOZ franchisQI
    连队 companiCZ
    迟 lateIO delayJK snoozOM deferrPL latencZK
    迟到 lateDR beIZ
    迟早 eventuKM laterKZ orKZ soonerKB
    迟疑 hesitIS pausMZ awayNZ rightNZ unhesitNG
    迟缓 slowCX
    迟迟 hesitGS delayLX lateLV slowLZ
    迥然不同 differFZ
    迪 enlightenVP
    迫 forcIZ byMZ pressurMV underMZ
    迫不及待 cannotKZ eagerKT impatiKO waitKZ
    迫不得已 compelNO resortNR
    迫使 compelGO forcGZ
    迫击炮 mortarCL
    迫切 eagerIT pressIZ urgentIS
    迫在眉睫 imminKO loomKM pressKZ urgentKS
    迫害 persecutBB
    迭 iterLK frequentOZ repeatOZ
    迭代 iterBH cyclOX
    述 descriptEI descriptorMJ theOZ describVK
    迷 miniHJ sparklinNK charmNV infatuNI faceRZ
    迷人 attractIW charmIQ fascinIK
    迷你 sparklinFK miniJK miniviewMM
    迷信 superstitFE blindMZ faithMT superstitiMC
    迷宫 labyrinthGC mazeGE
    迷恋 infatuGK obsessGO
    迷惑 confusDR puzzlIR
    迷惑不解 bafflIM confusIW puzzlIR
    迷离 mysteriHM bewildNN complicNS confusNW
    迷路 lostDX getIZ
    迷迷糊糊 confusIW dazeIQ groggiIG
    迹 famousNY handwritNG scenicNR siteNZ spotNZ writeNZ
    迹象 indicIZ signIZ signalIZ
    追 chaseIK buyOU neckPT pursuQR andRZ relentlessZL appendZO traceZR trackZR
    追上 catchGR upGZ
    追击 chaseGU pursuGO
    追加 appendIO onKZ addPZ additPZ pilePT tackPK bumpQS
    追根 backLZ bottomLZ getLZ rootLZ toLZ
    追求 goKZ forKZ afterPZ chasePU pursuPO pursuitPL reachPZ seekPY
    追溯 backGZ goKZ retroactPC
    追赶 catchJU upJZ
    追踪 trackIQ followKZ traceLP upNZ onQZ
    追逐 afterKZ chaseKU goKZ pursuKO
    追问 askIZ followNZ furtherNZ pressNZ questionNZ upNZ
    追随 followCZ
    退 exitFH backNT quitNN retreatYM rebatZJ delistZF refundZI
    退一步 backGZ stepGZ
    退伍 formerGR veteranGQ
    退休 retirDH earliNZ
    退休金 pensionGO retirGT
    退位 stepGZ abdicLC
    退出 exitGH outIP quitPN ofQZ optXP
    退化 degradFH degenerKG deteriorKM
    退却 retreatLP
    退回 backGZ goMZ returnNZ
    退学 dropJZ outJZ schoolJW
    退役 retirCM veteranKQ
    退房 checkIZ leavIZ outIZ
    退款 backKZ moneyKZ refundKI returnKZ
    退缩 backFZ flinchNC
    退而求其次 forIZ settlIT
    退避三舍 steerMM
    退钱 refundCI
    送 sendBH sentSI delivWN bccZJ ccZK deliveriZQ dividendZQ outgoZM resentZQ senderZO
    送到 sendJZ bringKZ delivKV toKZ
    送礼 giftDP giveIZ
    送给 giveGZ sendGZ
    送货 shipDT
    适 fitKL forLZ toOZ suitablOI moderQQ rightRZ adaptSQ appropriVQ
    适合 fitGQ suitablNP intoOZ
    适宜 appropriIV fitIZ suitablIV
    适应 fitGN adaptKM toMZ useQZ inQZ
    适度 moderFS appropriKV modestKQ
    适当 properGU appropriKT suitablMV
    适用 forIZ appliMZ availMZ applicNZ housQZ workRZ
    适者生存 fittestLI
    适量 amountHZ moderLU appropriMZ rightMZ someMZ
    逃 escapGQ fleeKL dodgNP awayPZ runQZ
    逃之夭夭 awayHY escapMZ fleeMR getMZ runMZ
    逃亡 exilLL fleeLR
    逃出 awayIZ escapIZ runIZ
    逃命 fleeLR
    逃往 toFZ fleeKR
    逃生 escapFW narrowKZ survivKS
    逃税 taxFZ evasKN
    逃脱 awayHY getHZ
    逃走 runHZ awayMZ escapMZ fleeMR offMZ
    逃跑 awayKZ escapKZ fleeKR runKZ
    逃避 evadOR
    逆 inversGI againstNV invertOP buckRO counterclockwisTI headwindUM
    逆向 selectIZ adversKO negatKZ
    逆差 deficitDI tradeLZ shortfalMM
    逆来顺受 meekIL resignIQ submitIZ
    逆转 reversGS aroundNZ comebackNQ irreversNO turnNZ
    选 selectBF optionSG choosWH electZJ chosenZG boxZN candidZM checkboxZH choicZJ deselectZM filterZO pickZM pickerZI preferZL radioZQ selectorZI suffragZG uncheckZK xmlZM xsltZP
    选举 electGI rightNZ toNZ electorPF votePP suffragUG midtermZG
    选修 coursIW electIW optionIZ
    选出 selectKZ choosLZ electLW outLZ pickLZ
    选区 districtHQ constituMK electorMM
    选取 selectEZ pickKT anOZ choosQZ
    选定 selectFZ onOZ
    选手 playerGO athletLQ competitorLN contestLR
    选拔 selectHZ choosMZ outMZ pickMZ triMZ
    选择 theKZ aMZ selectMJ toOZ youPZ choosRH choicTJ pickYP chosenZL selectorZI pickerZI optZJ evolutZN
    选民 constituIK electorIJ voterIC
    选派 selectGZ sendGZ
    选用 choosLZ forMZ useMZ selectNZ optNQ
    选票 ballotEM voteHU
    选集 anthologIG selectIZ workIZ
    选项 optionBH choicYQ preferZO
    逊 humblLQ
    逍遥 carefreGO freeGY
    透 transparFH fulliRZ pivotRJ opaquWJ perspectZM
    透出 revealIY showIZ throughIZ
    透支 overdraftIC overdrawIC overspendIM
    透明 transparBJ
    透明度 transparEP opacOM
    透视 pivotDJ tablLZ perspectSN
    透过 throughFW viaGU
    透镜 lenCP
    透露 revealIU disclosLR leakMT sayMZ tellMZ
    逐 beamQS allQZ focusQZ missQZ prioritiQZ trivialQU wrongQZ pointQZ
    逐一 oneFZ
    逐出 banishLM evictLC expelLN kickLW outLZ
    逐字 transcriptGG wordKZ verbatimLZ
    逐年 yearEY
    逐步 phaseKP stepLZ inOZ byQZ downQZ gradualQT progressQZ walkQY
    逐渐 gradualMQ increasOZ overOZ slowliOV timeOZ warmOV
    递 recursGG descendMN passOO delivRP deferVJ ascendZN deliveriZR incrementZO
    递交 handKZ overKZ presentKZ submitKZ
    递升 ascendFN
    递增 incrementGO increasLY useNZ progressQZ
    递送 deliveriCS
    途 roadNX hearsayPM rumorPU convergPS goalPS leadPZ resultPZ gossipPS
    途径 approachMV channelMZ meanMZ pathMZ routMY wayMZ
    逗 commaCI
    逗号 commaCI
    逗留 aroundHZ hangMZ lingerMP stayMZ stickMZ
    通 aMZ theOZ toOZ byQR wildcardRH viaWI throughXP communicZI notifZH channelZI bookZL genericZJ inflatZJ jackZP normalZP notifiZK oftenZQ passkeyZK thumpZI trafficZQ typicZP usualZL versatilZN
    通俗 plainGT commonKZ popularKZ
    通信 communicCI correspondMT telecomTL
    通力合作 collaborMX cooperMS teamMY togethMZ upMZ workMZ
    通勤 commutBG
    通史 historiDZ generalIZ
    通告 signalER
    通商 commercGR tradeGZ
    通宵 allHZ nightHQ overnightJP
    通常 usualDJ oftenMN typicML
    通往 toDZ leadIZ
    通心粉 macaroniCC
    通报 notifiLV
    通牒 ultimatumHG warnHZ
    通用 generalGQ genericLK commonMV universRU
    通知 notifCH notifiLJ
    通称 generalFY
    通红 flushGU redGZ
    通缉 wantFZ huntKP mostKZ
    通联 doeIZ
    通航 navigHX
    通行 passkeyBK passagVL
    通衢 mainIZ roadIZ thoroughfarIK
    通讯 addressFZ bookGL messengYI newslettYG wireYP
    通识 liberGQ artKZ generalKZ
    通话 callFZ talkKZ phoneLZ
    通货 priceEY deflatMK fallMZ riseNZ
    通过 byHQ viaIH throughKM passPV
    通道 channelCI accessPZ corridorRI passagWL
    通风 tipJU ventilJD airNX informNZ leakNT offNZ
    逛 aroundIZ hangIT
    逝 fleetLN goneLP flashMZ livePZ shortPZ transientPK inQZ
    逝世 awayKZ deathKZ dieKY passKZ
    速 quickGJ speedJI upLZ accelerUM rampWQ fastYM fasterZQ slowliZQ
    速决 quickKZ
    速度 speedEL fasterNU ratePZ paceQS velocQG slowliZQ
    速战 quickKZ
    速率 rateFZ speedIZ
    速记员 stenographCC
    造 creatKZ buildLY byLZ stopQZ dropRZ buzzRP hypeRP forgZO
    造价 costDY constructIZ
    造假 fraudEI fabricOU fakeOV falsifiOL researchPZ
    造化 creatorKP fortunKU luckKS naturKZ
    造反 rebelFM rebellionKP revoltKP
    造型 modelIZ shapeIZ styleIZ
    造就 makeIZ bringNZ creatNZ forNZ trainNY upNZ
    造山运动 buildIZ mountainIY orogeniIC
    造成 causHU resultNZ leadOZ inPZ creatPZ toPZ aboutQZ bringQZ
    造林 afforestIG plantIX treeIZ
    造福人类 benefitFW
    造纸 paperGZ papermakGC
    造船 buildKZ shipKY shipbuildKC shipyardKC
    造谣生事 rumorFT
    逢 timeIZ rightKZ happenPV
    逢凶化吉 luckiMN
    逮捕 arrestLL custodiLK
    逻 logicGI booleanQS replicQZ
    逻辑 logicCG dialectZN
    逼近 approachLV closeLZ drawLZ inLZ nearLY
    逼迫 coercKL compelKO forcKZ pressurKV
    逾越 insurmountHI overcomHO
    遁形 nowherKR
    遇 encountIJ experiencUN
    遇上 encountKW intoKZ meetKZ runKZ
    遇冷 receptLN
    遇到 encountLJ troublMQ comeOZ experiencTN
    遇见 encountKW intoKZ meetKZ runKZ
    遍 traversJO throughoutOQ
    遍及 allIZ overIZ
    遍地 everywherFQ allMZ overMZ
    遍布 allHZ overHZ spreadLX worldwidXQ
    遏制 containGZ curbLK inLZ reinLQ
    道 channelCG roadVQ streetZO gossipZN gutZN knowZQ overtakZK pipeZI pipelinZM tunnelZK
    道人 priestGN taoistGN
    道光 daoguangCC
    道具 propDK itemIZ
    道场 dojoKC ritualKG siteKZ templKQ
    道士 taoistDJ priestIZ
    道德 ethicIH
    道教 taoistFM taoismGC
    道歉 apologCG sorriKZ
    道理 reasonKZ sensKR truthKQ havePZ makePZ pointPZ principlPR somePZ
    道貌岸然 hypocritKG righteousKO sanctimoniKC selfKZ
    道路 pathIZ roadIY wayIZ
    道远 longKZ
    道长 taoistDJ priestIZ
    遗 willNZ lastOZ noteOZ relicON suicidON letterOZ remainOZ
    遗产 estatJO inheritJW taxJZ heritagNI legaciNV
    遗传 genetHG inheritJX diseasMS geneQJ heredQC onQZ passQZ
    遗体 bodiGZ remainGZ
    遗嘱 inheritLZ lastLZ testamentLC willLZ wishLX
    遗址 relicIN ruinIT siteIZ
    遗忘 forgetDR oblivionIC
    遗憾 pitiKR regretKQ sorriKZ unfortunKP
    遗漏 missMZ
    遗物 belongIZ relicIN remainIZ
    遗留 legaciFM leavJZ behindNZ overNZ
    遗迹 relicIN remainIZ ruinIT
    遣 dispatchGP deployIZ exilPK
    遣使 sendFZ ambassadorKN envoyKQ
    遣将 deployFW mobilKZ troopKZ
    遣散费 severDT payIZ
    遥 remotIZ telemetriKK sensMZ
    遥控 remotDW controlIZ
    遥测 telemetriDK
    遥远 distantIN farIZ remotIZ
    遥遥 farHZ aheadKU wellMZ byMZ
    遭 wasMZ inPZ foundPZ
    遭到 comeMZ hitMZ meetMZ sufferMU underMZ withMZ
    遭受 getMZ takeMZ hitNV toNZ subjectNZ sufferNU sustainNS
    遭遇 againstKU runMZ upMZ comeRZ encountRW experiRZ meetRZ sufferRU
    遮 blurtNO lipNZ loosNU outspokenNM sayNZ whatevNT
    遮住 blockGZ coverGX
    遮盖 redactEO
    遵 compliJM followLZ otherwisOZ
    遵从 compliHO followIZ obeyKR
    遵守 byLZ withOZ compliPQ toPZ abidQN obeyQR observQU stickQY
    遵循 byIZ followJZ toNZ abidON adherOL liveOZ
    遵照 toJZ accordKZ followKZ obeyKR
    避 avoidDJ obstaclQZ hedgTN
    避免 preventKU avoidML offOZ fromRZ wardSM unavoidTN
    避孕 birthKS condomKC contraceptKC controlKZ
    避害 incentPQ
    避寒 coldIX escapIZ winterIO
    避开 awayKX stayMZ steerRM
    避税 taxEZ avoidHW
    避而不谈 evadQR sidestepQI
    邀 invitBI
    邀请 invitCH hasRZ
    那 thatFX thenQZ isQZ thoseUO
    那个 thatFZ oneGZ
    那么 thenIZ isNZ soOZ thatQZ beQZ
    那些 thoseDN theseNZ oneNZ
    那位 thatFZ personKZ whoKY
    那儿 thereBZ
    那天 dayDZ thatIZ
    那时 thenHZ
    那样 thatFZ likeNZ suchOZ wayOZ
    那种 thatIZ ofIZ
    那边 thereGZ
    那里 thereEW placeNZ whereNZ underPZ
    邦 stateGZ federZO
    邦交 relatFZ diplomatKO tieKV
    邪 viciousNO
    邪恶 wickFO evilGS
    邪魔外道 devilIN evilIT heretIL
    邮 mailCG emailMJ postalRJ zipZL cruisZI junkZO mailboxZM receiptZQ
    邮件 emailFK messagIW mailKH junkZO receiptZQ
    邮寄 tagMZ
    邮局 postEZ officHZ
    邮政 postalIM zipKO codeMZ postNZ
    邮电 telecomKL telecommunKG
    邮票 stampDU postagIG
    邮箱 emailDT mailboxJL inboxQQ maskZO
    邮递 mailmanHC postmanHC
    邻 neighborDK neighborhoodKL adjacZJ
    邻国 neighborDR countriIZ
    邻居 neighborIU neighborhoodIP neighbourIC
    邻近 adjacGN nearbiJZ neighborJW
    郁郁 greenIZ lushIK verdantIC unhappiZM
    郁金香 tulipBG
    郁闷 depressIT gloomiIO upsetIQ
    郊 suburbIK
    郊区 suburbHK outskirtII suburbanIC
    郊外 countrysidIM outskirtII suburbIM
    郑重 seriousHP solemnHJ earnestJL disclaimQL
    郡主 princessCL
    部 partJJ theKZ ofLZ someYP externZH internZI wrapperZQ bottomZL clubZM deployZI foreignZJ innerZO outerZR partialZK portionZN radicZL rearZO riteZI topZN
    部下 menGS subordinGQ
    部件 partHW multipartIK componKV widgetLJ
    部位 partIZ placeIZ positIZ
    部分 someGP partJL partialKJ sectionRX portionTK constituZK
    部委 ministriBL
    部族 tribeCI
    部署 deployEH premisUI
    部落 tribalGC tribeGI
    部长 secretariEK ministGM
    部门 departGM sectorJL authorNZ unitPZ divisQV
    部队 forcHZ armiKY troopKV unitKZ
    都 allIX areKZ beMZ youQZ bothRU lieutenWM eachZR
    都不 neitherFR
    都会 currentOZ aniRZ
    都察院 censorCO
    都是 fieldNZ
    都督 commandIZ governorIQ militariIZ
    鄂 hubeiFD
    鄙薄 despisGI scornGK
    酋 chieftainIK
    酋长 chiefKX chieftainKL sheikhKC
    酌 wordHZ
    酌情 caseHZ discretHJ
    配 configurHH matchHI profilNP configQH pairZO wildcardZH assignZL mismatchZI quotaZG accessoriZL allocZH allotZI confZL misconfigurZL schemeZR unmatchZN
    配件 accessoriFI partIZ fitKZ
    配偶 husbandLQ spousLI
    配制 compoundJR mixJY preparJZ
    配合 withKZ goOZ alongOZ cooperOS coordinOS matchOZ workOZ
    配售 allotGI placementGN
    配备 comeMZ equipMW fitMZ outMZ providMZ withMZ
    配套 completKZ matchKZ setKZ supportKZ
    配有 equipIW haveIZ withIZ
    配置 configurDH profilKO configNH allocWQ confZL misconfigurZL
    配色 colorJZ schemeJQ colorwayKL matchQZ
    配送 deliveriFR delivKV distributKZ
    酒 drinkGN wineJK liquorMG barPZ beveragVL alcoholZI brewZN hotelZO mugZK
    酒吧 barGZ pubHC
    酒家 restaurIO shopIZ wineIQ
    酒席 banquetGL feastGL
    酒店 hotelFL barMZ motelMC restaurMO
    酒杯 glassHO cupHL wineIR
    酒楼 housIZ restaurIO wineIQ
    酒精 alcoholGK boozGC
    酗酒 alcoholKK
    酚 acidFM
    酝酿 inHZ brewMN deliberMT pipelinMR workMZ
    酥 butterJJ
    酪 cheesDF creamMN
    酮 progesteronFG testosteronJI
    酰 acetylcholinGK neurotransmittGK
    酱 jamLM
    酱油 soyGI
    酵母 yeastCC
    酷 coolDS stimulLK
    酸 acidKM sourKG tartKG
    酸奶 yogurtCC
    酸性 acidBF
    酸甜苦辣 andIZ
    酿 brewJI breedMS causMZ leadMZ makeNZ fermentPH wineZQ
    醇厚 mellowGC richGY
    醋 vinegarED enviLL
    醋酸 acetGC
    醒 remindGI alertIQ wakeMN soberXI realizZQ awakenZM
    醒来 wakeDP upIZ
    醺 intoxGG
    采 pickMW ofOZ procurRK dejectZQ
    采取 takeHZ useJZ adoptJR
    采摘 pickCZ
    采样 samplEZ tablesamplJM
    采用 useIZ adoptMN employQV
    采矿 mineBR
    采访 coverGX interviewGR
    采购 purchasIQ sourcLZ orderPZ buyQZ buyerQP multiQW procurQK supplierQQ
    采集 samplHZ collectLZ gatherLU
    釉 glazeFH
    释 commentFL releasOQ relievRO interpretRK annotZQ freeZR
    释放 freeHP upJZ releasNP letPX offPZ unleashUC
    里 inDZ insidPR fromQZ bosomZN courtyardZQ cyrilZL factoriZR hereZO palacZP shedZP stomachZN townZQ yardZP
    里亚 odiaKI eritreaKI
    里头 inGZ insidGZ
    里程 distancJZ mileagJC driveKZ
    里程碑 achievIU landmarkIM milestonIC
    里边 inJZ insidJZ
    里面 insidFV inKZ withinLZ
    重 resetHF againJJ restartLI toPZ weightUG retriVJ reloadYK rewritZG reconnectZK heaviZP reZH redoZJ resendZJ weighZP rebootZG reopenZK doublZP relaunchZL rebuildZK resentZN accentZM duplicZJ midiZQ multiZO occurrZP overlapZJ recalculZL recreatZM redirectZI refactorZF reindexZL relievZP relocZN renamZI repeatZJ replayZJ repostZM reprogramZO restructurZQ reusZM triplZN wraparoundZL
    重修 rebuildIX renovIQ repairIX
    重做 redoFM doOZ overOZ
    重兵 forcFZ
    重力 gravitIK gravitiIK weightIW
    重印 reprintFG againKZ printKZ
    重叠 overlapEJ wraparoundIL
    重型 heaviDO dutiIZ
    重复 duplicFJ repeatHJ reusPM occurrZP
    重大 importMZ stakeMP greatNV crucialRO hugeRW lotRZ majorRW significRV
    重建 rebuildIL reindexLV specifOZ reconstructOD
    重心 earnestNQ gravitiNK meaningNK
    重担 burdenDK heaviIZ
    重整 reorganGO restructurGQ
    重整旗鼓 againKZ ralliKG regroupKC startKZ
    重新 reloadIK reKH reopenOL restartQN relaunchQL reconnectSL againTR reindexXN recreatZN anewZC resentZQ midiZP relocZO repostZM reprogramZO
    重晶石 baritCC
    重演 againKZ happenKY recurKR repeatKZ
    重点 pointIZ emphasiKO focusNZ keyNZ mainNZ prioritiNZ
    重现 reproducGM reappearLM recreatLT
    重用 importJZ
    重申 reaffirmKC reiterKC repeatKZ restatKC
    重症 icuKJ
    重组 restructurGH reorganJI recombinLF shakePW upPZ
    重臣 importIZ ministIT officiIX
    重要 importFW criticNT keyQZ essentiRQ
    重要性 importGZ significGV
    重视 attachMZ importMZ seriousMR takeMZ valuMZ
    重蹈 mistakIR repeatIZ
    重返 backHZ goHZ
    重重 layerHZ uponMM heaviliOQ besetQI challengQR maniQZ withQZ
    重量 weightCW
    重金 sumGT heaviliLQ
    重音符号 accentFS
    野 pheasantIG fieldKZ
    野人 barbarianKG manKZ savagKK wildKW
    野兔 hareCI
    野党 oppositDR partiIZ
    野兽 beastHM animIZ wildIW
    野味 bushmeatKC gameKZ meatKQ wildKZ
    野外 fieldIZ outdoorIM wildIW
    野心 ambitGN ambitiGQ
    野心勃勃 aggressIS ambitIN ambitiIQ
    野战 fieldEZ
    野牛 bisonFI buffaloGK
    野狼 wolfCJ
    野猪 boarBG
    野生 wildCW
    野蛮 wildJR barbarLG brutalLM savagLK
    量 ofJZ theLZ variablMH amountQN usagTP measurVL quantitiZF capacZO batteriZQ dimensZR incrementZL literZM meterZJ metricZO offsetZM qualitiZM scalarZK trafficZO vectorZH
    量产 massHP productHZ
    量刑 sentencDP punishIU
    量化 quantitGF quantizIB quantNG quantifiNC
    量子 quantumCE bitPZ quantaPC qubitPC entanglZJ
    量子力学 quantumEJ
    金 fundLL goldNK jinOF goldenSR amountUM backerVM gildWI memorYQ metalZJ blondZG jackZP principZQ snakeZN
    金丝 goldJP monkeyJZ snubOC
    金丝雀 canariCJ
    金光 gleamIG goldenIR shiniII glitterZM
    金发 blondFI hairGZ
    金子 goldCT
    金属 metalDI steelNQ
    金星 goldIT starIZ venusIC
    金本位 goldDO standardIZ
    金森 parkinsonCC
    金牌 goldFP medalHU
    金牛座 taurusCK
    金箔 goldFV foilKC
    金色 goldGR goldenIR
    金花 flowerIZ goldenIR jinhuaIC
    金融 financiFJ bankJQ financNO inclusNZ
    金钱 moneyFZ cashIY
    金银 bullionKC
    金额 amountDM moneyPZ
    金鱼 goldfishCC
    釜底抽薪 drasticNL
    鉴 lessonHN cautionariKK taleKZ
    鉴别 discriminIQ distinguishIV identifiIZ
    鉴定 appraisFK authentKZ identifiKZ
    钇 yttriumBB
    针 forJZ pointerOH counterclockwisOH pinRV argumentRZ needlTJ clockwisZK acupuncturZI tackZJ
    针叶 coniferGC
    针对 toNZ againstNW atOZ targetOZ aimPP pertinTC
    针毡 onIZ needlNQ uneasiNQ
    针灸 acupuncturCJ
    针锋相对 headJZ clashOI confrontOP tatOK titOK
    钉 nailFM pegML spikeQK
    钉子 nailCT
    钋 poloniumBB
    钌 rutheniumBB
    钍 thoriumBB
    钒 vanadiumBB
    钓 atJZ
    钓鱼 phishDK fishHO
    钕 neodymiumBB
    钙 calciumBB
    钚 plutoniumBB
    钛 titaniumBB
    钝 obtusFB bluntOR witSR
    钞 moneyEV noteJZ
    钞票 billHU banknotIL moneyLZ cashMY
    钟 minutKI clockLJ inLZ bellON minRQ fondTM
    钟头 hourCZ
    钠 sodiumDF
    钡 bariumBB
    钢 steelEJ
    钢厂 steelFM
    钢材 steelFL ironKU productKZ
    钢琴 pianistEB pianoGH
    钢笔 penEQ
    钢铁 ironGU steelGQ
    钥 keyAF secretZQ keypairZH keystorZH passkeyZK
    钥匙 keyDZ
    钦 imperiGZ commissionLL
    钦佩 admirBQ
    钧 thirtiVR
    钨 tungstenBB
    钩 hookEI barbGI decouplQF
    钩子 revisOZ postPZ commitQZ hookUL
    钪 scandiumBB
    钮 buttonAH
    钯 palladiumBB
    钱 walletGH moneyGK cashTR buckUN coinUQ doughZK wealthiZN peanutZO burnZN compensZQ poniZL
    钱包 walletBG pursVG pocketbookZC
    钱币 coinIU currencIZ moneyIZ
    钳 clampGK
    钳子 plierCG
    钴 cobaltDB
    钻 drillHM rigKJ intoKZ crawlPM getPZ
    钻井 drillDO wellIZ
    钻入 intoFZ burrowMC
    钻探 drillBO
    钻石 diamondCW
    钻研 digGM studiJT
    钻空 loopholDK exploitIZ
    钼 molybdenumBB
    钾 potassiumBB
    铀 uraniumBD
    铁 ironDF ironcladPD armorZP railwayZM
    铁匠 blacksmithCC
    铁器 ironGU ironwarGC
    铁路 railwayHL beijMZ railroadMD railPM trainQX guangzhouRD kowloonRD lineRZ
    铁道 railwayCU
    铁链 chainDQ ironJZ
    铂 platinumCB
    铃 bellDH
    铃声 bellHO ringJT ringtonJC
    铃鼓 tambourinCC
    铅 leadCZ pencilMN
    铅笔 pencilBL
    铆 rivetGD pegJL
    铈 ceriumBB
    铊 thalliumBB
    铋 bismuthBB
    铌 niobiumBB
    铍 berylliumBB
    铑 rhodiumBB
    铜 copperDB fortressON impregnON bronzRO
    铜器 bronzGP copperwarGC
    铜牌 bronzFK medalHY
    铝 aluminiumGC aluminumGC
    铝土 bauxitCC
    铟 indiumBB
    铢 penniOP fourthVM twentiVL
    铣 millDJ
    铤 riskJW desperLS resortLR
    铬 chromiumCZ
    铭 inscriptIK
    铭心 unforgettNK
    铯 cesiumBB
    铲 shovelEL
    铲子 shovelFI
    银 silverFH cvcQN yourRZ icefishRG silverfishRG whitebaitRG bankZR
    银两 moneyGZ silverGS
    银子 moneyGZ silverGS
    银川 yinchuanCC
    银杏 ginkgoCI
    银河 milkiGF wayGZ galaxiIF
    银票 banknotIP noteIZ silverIS
    银行 bankDI bankerPK banknotUP lenderUL cvcZN
    银针 needlFO
    铷 rubidiumBB
    铸 castCT dieMZ
    铸造 castFY forgKT foundriKK
    铺 tileII outOZ storefrontTI
    铺设 layHP buildMZ downMZ outMZ paveMK
    铺路 groundworkKJ paveKK
    链 linkBF chainPF hyperlinkVH blockchainZL
    链式 cascadGQ chainGZ reactionVQ
    销 sellMR marketMS offOZ writePZ outRZ pyramidRI saleTP underwritUG revocVI revokZJ overheadZO undoZN
    销售 saleDH salesmanSI salespersonSG funnelZH
    销毁 destroyFS destructGP
    销量 saleGS
    锁 lockCF unlockPG cpuZP deadlockZK
    锁定 lockFI inMZ onNZ cpuZP
    锁骨 claviclGC collarbonGC
    锂 lithiumBF
    锄头 hoeCG
    锅 potJK blameLO takeMZ wokMF scapegoatQL fallRZ panUN crustZK
    锅炉 boilerGC furnacGI
    锆 zirconiumBB
    锉 fileDZ
    锋利 sharpFQ keenGO
    锌 zincBB
    锐 crackJV elitJN
    锐减 declinMZ dropMZ plummetMN plungMS sharpMS sharpliMR
    锐利 sharpCS
    锐角 anglFZ
    锑 antimoniBB
    锗 germaniumBB
    错 errorBG wrongUI mistakZK badZR bugZN faultZO incorrectZQ malformZR scramZN staggerZL stderrZM
    错失良机 missFZ
    错案 wrongHZ convictMM miscarriagMG
    错节 complicLS deepLY entanglLL entrenchLN rootLZ
    错误 errorEI wrongMJ anRZ badVR incorrectXQ bugZL malformZR scramZM stderrZM
    错过 missGY passNZ outNZ
    锚 anchorBH nameOZ
    锡 tinJQ xibeJI
    锣 gongMG
    锣鼓 gongII
    锤 finalJX hammerKJ decisOZ sayOZ
    锤子 hammerGK oneJZ offNZ shotNZ
    锦 betterNZ bonusNQ cakeNU evenNZ iceNZ colorOZ flourishOS
    锦标 championshipGK tournamentGI
    锦衣 guardJZ luxuriJM
    键 keyBK keyboardZG pressZL ctrlZN escZN keyframZJ keywordZI shortcutZR
    键入 typeDZ
    键盘 keyboardBI overridRZ
    锯 sawDO
    锯子 sawCS
    锰 manganesBB
    锱 penniOP
    锲而不舍 perseverIM atNZ itNZ keepNZ persistNY tenaciNM
    锶 strontiumBB
    锹 shovelDJ spadeIM
    锻 forgDL
    锻炼 exercisKQ outKZ trainKY workKZ
    镁 magnesiumBB
    镇 townIO chargKV marketNZ
    镇上 townDP inIZ
    镇压 downIZ repressIG crackNV putNZ suppressNU
    镇守 garrisonGN guardGY
    镇定 calmDR downKZ
    镇长 headIZ mayorIL townIU
    镇静 calmIZ composIX coolIW
    镉 cadmiumBB
    镊 tweezerDD
    镍 nickelBD
    镐 pickEZ pickaxKC
    镑 poundGL
    镓 galliumBB
    镖 escortNM
    镜 imagKO mirrorMG anNZ toQZ glassQK lenZJ amazonZG sunglassZJ
    镜头 lenDM cameraPZ shotPV
    镜子 mirrorFR reflectHT
    镝 dysprosiumBB
    镧 lanthanumBB
    镭 radiumBB
    镰刀 sicklCG
    镳 wayIZ separJZ
    镶嵌 embIU inlayIG mosaicIG
    长 longDG lengthJG longerVR lengthiZI mayorZG captainZN directorZM brotherZP conductorZK corpZM corridorZN departZR endurZO parentZN sighZK strengthZQ townshipZJ
    长久 longEY lastNZ timeNZ
    长久以来 longGY forJZ
    长假 holidayIU longIZ vacatIS
    长处 advantagCY
    长大 growGV
    长子 eldestGH
    长官 commandIZ officIZ sirIN
    长寿 longGZ longevLK
    长尾 tailDQ longIZ
    长度 lengthBH
    长征 marchDO longIZ
    长方形 rectangularFO rectanglHT
    长期 longFQ termKZ inQZ runQZ prolongVM
    长条形 elongGC stripGT
    长满 coverIX overgrownIG withIZ
    长生不老 immortHL eternMO forevMS liveMZ youthMZ
    长矛 lancIG pikeID spearIG
    长石 feldsparGC
    长笛 fluteCG
    长篇 longGZ novelMK lecturOP lengthiOO speechOZ windOZ
    长老 elderCQ
    长臂 gibbonCC
    长袍 gownGI robeGM
    长辈 elderGQ seniorGS
    长远 longFU termIZ inKZ runLZ
    长途 longEZ distancHT busRS haulRK
    长颈鹿 giraffBG
    门 doorHH gateNJ disciplPI goalkeepWI indoorWK admissZQ archwayZL doorwayZI hotZQ portalZL sectZJ ticketZP visitorZQ
    门前 doorHS
    门口 doorKX doorwayKI entrancKP gateKT
    门外 outKZ outsidKT amateurRK laymanRG
    门当户对 matchHZ
    门户 portalGJ doorQX gatewayQX
    门扉 doorGX gateGT
    门槛 barrierJN entriJZ thresholdMP toMZ doorstepRC
    门诊 clinicGL outpatiGC
    闪 flashDI blinkOI flickerQO memoriQZ lightnZL sparklZL
    闪亮 sparklDO
    闪光 withHZ
    闪烁 flashIQ flickerLO glitterLM twinklLC blinkOK
    闪电 lightnBK
    闪电战 blitzIC blitzkriegIC lightnIZ
    闪身 dodgGS sidestepGI
    闪避 avoidGZ dodgGS
    闪闪 glitterGH flashKV sparklKS evadZR evasZN goldenZR shiniZI
    闭 closeEH offLK turnOY shutPJ shutdownTI dismissZQ unloadZQ restZQ zipperZI
    闭会 adjournLC
    闭关 closeGZ doorLX isolLW isolationistLI
    闭合 autoclosJO openKZ
    闭幕 closeBZ
    问 accessJJ askJI toLZ questionTJ inquirZJ issuZL questionnairZK unvisitZK brokenZR problemZJ salutZO somethZR visitZI wentZO
    问世 releasHU appearMZ comeMZ launchMZ outMZ
    问候 salutHO greetJK checkNZ helloQQ inQZ sayQZ
    问卷调查 surveyFR questionnairHK
    问号 questionEQ markGZ
    问心无愧 consciencNK
    问政 governIZ politIX questionIZ
    问答 andFZ
    问话 askIZ interrogIK questionIZ
    问道 askGZ questionGZ
    问题 problemEI issuHK questionRM troublYP hiccupZK wentZO
    闯 inJZ burstKQ
    闯入 breakIZ inIZ intrudNI
    闲 idlGJ inactJQ
    闲暇 leisurIR spareIS timeIZ
    闲来 boreNR
    闲置 sitIP inactLQ idlMR aroundRZ onRZ spareRS unusRT
    闲话 chatGZ gossipGS
    间 spaceHI theIZ betweenQH andRZ timelinVI duratZL intervZH timecodZJ acrossZR agoZQ distancZN dureZK gapZQ intermediZK msZQ namespacZK periodZP pitchZO tablespacZI timeZK timestampZI
    间不容发 breadthLK imminLO
    间接 indirectBI
    间歇 intermittBK
    间谍 spiFL espionagIC
    间隔 intervEJ spaceOU gapPQ
    间隙 gapGS clearancJM intervJZ
    闷 gloomiMQ
    闷闷不乐 depressLT gloomiLO sullenLC unhappiLM upsetLQ
    闹 dabblMN fallMZ scaleMZ tinkerMK outMZ quarrelOK
    闹事 makeIZ riotIM troublIZ
    闹钟 alarmDQ clockHZ
    闺女 daughterGO girlGS
    闻 newsgroupFJ newsFI smellUM
    闻名 famousGM knownKS renownMJ wellMZ worldPZ
    闻所未闻 heardLN unheardLG
    闻讯 hearFR
    阀门 tapGX valvGG
    阁 pavilionSD
    阁下 excelIT sirIN yourIZ
    阁楼 atticGC loftGC
    阄 lotDS
    阅 toLZ readMQ readerSL subscriptUJ unsubscribYL subscribZI pdfZR
    阅历 experiDX lifeIZ
    阅读 readerHL readIQ pdfZR
    阈 thresholdDH thresNF limitPZ
    阐明 outKZ clarifiOK explainPU expoundPI lightPZ setPZ shedPO spellPZ
    阐述 elaborLK explainLU expoundLI layLU outLZ
    阐释 explainCU
    阑尾 appendGV appendixGK
    阔 broadIQ broadleafKI
    队 teamHK queuLJ womenQR queueTI brigadUI corpUM lagZQ
    队伍 forcKZ rankKY teamKY troopKV
    队列 queueDH cohortRC lineRZ
    队友 teamGT memberLZ partnerLW teammatLC
    队员 memberFZ playerKT teamKZ
    队长 captainHI leaderHT chiefMX teamMZ
    阱 pitfalKL
    防 preventHO theMZ firewalNI thatPZ antiZN antivirusZO firefightZK
    防务 defencGC defensGV
    防卫 defendGU defensGV
    防备 againstKZ guardKZ precautKN preparKZ
    防守 defendIU defensIV guardIY
    防御 defensDQ defendIU
    防患 preventHY
    防患未然 preventGY
    防护 protectFZ lossHW
    防晒 sunscreenCE
    防止 preventGO fromOZ stopPZ avoidRZ offRZ wardRM
    防毒面具 maskDW gasIZ
    防水 resistGS waterGZ waterproofLC
    防治 preventGZ controlJZ treatmentLQ
    防火 firewalCI fireproofSG
    防空 aircraftKQ
    防线 defensFN lineHZ
    防腐 preservGR anticorrosLC antiseptLC chemicLT
    防范 againstGR protectHZ guardPZ preventPZ
    阳 sunCK brightQZ
    阳台 balconiCC
    阳性 positGZ maleKS masculinKC
    阳极 anodII electrodIL positIZ
    阴 hatchIJ theLZ yinQG shadeRL shadowZI
    阴差 byHZ
    阴影 shadowDH shadeJK hatchPJ
    阴暗 shadiCM
    阴极 cathodIG electrodIL negatIZ
    阴沉 gloomiIO overcastIG somberIC
    阴茎 peniCG
    阴谋 conspiraciHD plotIT schemeJX intriguON
    阴道 vaginGC vaginaGC
    阴阳 aggressLZ passivLK sarcastLJ snarkiLC weirdLP
    阴魂不散 ghostIM hauntII lingerIP
    阵 arrayEN burstVO versusWJ matrixZK
    阵亡 inHZ battlKS fallenPK
    阵地 frontIZ groundIZ positIZ
    阵容 castGZ lineupGC
    阵法 formatDZ battlIX
    阵线 battlIW frontIZ lineIZ
    阵营 blocIG campIS sideIZ
    阶 stepJV degrePS phasePN
    阶乘 factoriBQ
    阶层 classFX socialKZ stratumKJ
    阶梯 stepGY ladderJO stairJK
    阶段 phaseHL stageHN earliNR periodRZ
    阶级 classEO bourgeoisiMD bourgeoiNF middlPX propertiRZ socialRZ
    阻 blockFR fromKZ preventOM
    阻力 dragLZ frictionLL headwindLM obstaclLN resistLX
    阻塞 nonKZ nonblockLM
    阻拦 blockIZ obstructIN stopIZ
    阻挠 blockIZ hinderIO obstructIN
    阻挡 blockKZ keepLZ outLZ resistLX stopLZ
    阻止 blockFS preventJM fromMZ
    阻碍 wayLZ inMZ backMZ obstaclRN
    阿 arabEJ alzheimZM argentinaZI
    阿司匹林 aspirinGC painkilGI
    阿姨 auntIM auntiIG nanniIG
    阿尔及利亚 algeriaEH
    阿拉 argentinaKW aramaLK aragonesMF
    阿拉伯 arabCQ
    阿拉伯文 arabEV
    阿拉伯语 arabAM
    阿昌族 achangCC
    阿根廷 argentinaCJ
    阿片 opioidGG painkilGI
    阿门 papiamentoDI
    陀 mandolinII avestanJN terrainPK
    陀螺 gyroIH spinIY topIZ
    附 attachDI onNZ appendPK nearbiZL snapZL
    附件 attachBK annexXL
    附加 onFZ addKT additNR attachQQ tackZK appendZK
    附和 alongLV chimeLF echoLK goLZ inLZ agreOW
    附属 subsidiariHG affiliJO attachKZ
    附带 comeJZ withKZ
    附庸 artiLC
    附录 appendixGG addendumJC supplementJX
    附着 attachHZ adherIL stickIY
    附近 nearbiDK nearMR aroundOW vicinSC
    际 actualGJ gotQZ infinitRU vastRS
    陆 landIV amphibiLI andNZ
    陆上 landGY onshorGC
    陆军 armiKY forcKZ groundKZ troopKV
    陆地 landFX groundGZ
    陆游 luGC
    陆路 landFT byKZ overlandKC
    陈 exhibitNN
    陈仓 secretHY
    陈列 displayIZ exhibitIP showIZ
    陈旧 outdatHR obsoletIS oldIZ
    陌生 unfamiliarGM strangIU strangerIK
    陌生人 strangerCK
    降 descendKK dropLS cutLR costPZ lowerPR rateQZ fallRZ reductTO downgradZJ plummetZN
    降临 arrivKW befalKC comeKZ descendKW
    降价 priceFR cutKZ
    降低 downIX reducNS decreasOS dialTP
    降到 toFZ
    降水 precipitGK rainGT
    降水量 precipitGK rainfalGI
    降级 downgradEI downMZ
    降职 demotBJ
    降落 landFQ parachutLK onNZ
    降雨 rainGT rainfalGI
    降雨量 rainfalCI
    限 limitEH permissLH forNZ privilegRH restrictZI barrierZP infinitZM quadrantZK qualifiZO rationZR timeoutZR unlimitZJ upperZP
    限于 toFZ
    限制 restrictHK limitHJ constraintPW unlimitSO
    限定 qualifiIO limitMZ definMZ restrictMZ
    限度 limitFZ extentGS
    限期 deadlinIO limitIZ timeIZ
    限量 boundlessGO unlimitGR limitlessLI
    陛下 majestiFI sireKG yourKZ
    陡壁 cliffCQ
    陡峭 steepCK
    陡然 abruptGP suddenGX
    院 housKT hospitLK yardNI courtyardNJ theaterRM courtRT cinemaSN senatTN
    院内 inFZ courtyardKP
    院士 academicianGG fellowGO
    院子 courtyardGP yardGP
    院校 collegIV schoolIZ universIW
    院落 courtyardGP yardGP
    院长 deanIG directorIV presidIS
    院门 gateDP courtyardIZ
    除 removCH deletQG dropZL dividZP divisZI eliminZQ clearZK disassociZM excludZI exclusZP killZL purgZN strikethroughZJ stripZM strokeZL troubleshootZR unlessZL wipeZR
    除了 exceptIV additLZ otherOZ thanPZ inPZ fromQZ apartRX besidRV
    除外 exceptIZ excludJY
    除法 divisDR
    除臭 deodorCE
    除草 herbicidJC killerJO
    除错 debugDZ
    除非 unlessDJ untilLU onliOZ ifQZ
    陨石 meteoritCC
    险 dangerII riskLK narrowQQ insurRM ofRZ strategUL perilVK narrowliYK hedgZN riskiZM
    险些 almostIS narrowliIK nearIY
    险恶 dangerIZ perilIP sinistIK
    陪伴 accompaniIR companiIZ keepIZ
    陪同 escortIM accompaniKR goKZ withKZ
    陪审团 juriGL jurorGK
    陵 mausoleumEF
    陵墓 mausoleumGK tombGR
    陶 potteriFK
    陶器 potteriCK
    陶瓷 ceramKG chinaKU porcelainKI potteriKK
    陷 malformJZ bugQY plungTQ
    陷入 intoJZ getKZ caughtMO sinkML
    陷害 frameIZ setIZ upIZ
    陷落 collapsIZ fallIZ subsidIN
    陷阱 trapIP catchNZ pitfalNN middlNZ stuckNX atNZ
    陷阵 battlKW fightKZ frontKZ lineKZ
    隆 cloneCF
    隆起 bulgGG upliftGG
    隆重 ceremoniIP grandIV solemnIQ
    隆隆 rumblCG
    随 withKZ itOZ followPW casualXR offhandXI trailZO anytimZK anywherZN randomZJ whenevZO
    随从 attendIV entouragIM followIZ
    随便 casualHM randomKV asPZ carelessPS likePZ whatevPT youPZ
    随即 atLZ immediLZ oncLZ soonLZ thenLZ
    随同 accompaniIR alongIZ withIZ
    随后 thenJZ laterJZ afterwardKM subsequKQ
    随地 anywherJP goKZ wherevPN onRZ
    随声 parrotIO chimePK echoPO
    随意 atLZ casualLR willMZ freeliNS randomNZ
    随时 anytimGJ aniIV timeMZ whenevOK alwayQZ
    随机 randomBH stochastUC
    随着 withFZ asKZ alongLZ
    随行 marketJW
    随身 takeJZ withKZ
    隐 hideHH hiddenHI privaciRI faintRI vaguYO invisZR concealZN stealthZH implicitZJ achZH dullZK impliZP privatZN
    隐含 impliHO implicitIO
    隐居 seclusGB hermitLC
    隐形 contactJZ invisKS hiddenLZ stealthLJ lenOZ
    隐患 hiddenIY riskKY troublKZ dangerPZ hazardPO pitfalPN sowZM
    隐瞒 concealKO coverKX hideKZ upKZ
    隐私 privaciBI privatTN
    隐秘 hiddenGZ secretGZ
    隐约 dimJO faintJO indistinctJH vaguJO
    隐约可见 visiblGZ
    隐蔽 concealKO covertKG hiddenKZ hideKZ
    隐藏 hiddenGI hideHH concealXO
    隔 separBJ delimitZK intervZJ isolZN
    隔壁 doorIX neighborIW nextIZ
    隔夜 overnightCU
    隔岸 indifferMR sidelinMQ
    隔开 separKZ dividMX partitMZ
    隔离 isolDK quarantinMH separNZ
    隔绝 isolIP cutKY offKZ remotPZ secludPG worldPZ
    隔膜 diaphragmGG separGZ
    隙 grudgMK
    障 troubleshootHK accessIW forQZ obstaclUH blindZQ barrierZM failurZR
    障碍 accessFW barrierJK obstaclSL
    隧 tunnelDI undergroundUK
    隧道 tunnelEI undergroundML
    隶属 toGZ subordinLQ
    难 hardKO toLZ difficultMI difficultiUL eggWR harderWH unbearZK arduousZN blameZR crimeZP imposZP reluctZP trickiZN
    难以 hardHM toIZ memorYQ unforgettYK unsustainYK elusZK incredZM insurmountZI irresistZM unattainZM unbearZP
    难以启齿 sayIZ
    难免 inevitKO unavoidKI toKZ
    难免会 toHZ
    难关 humpII overJZ
    难受 feelHU badMZ illMZ sadMU uncomfortMJ
    难堪 embarrassFP awkwardKP unbearKP
    难度 difficultiJU hardJZ curvKZ learnKZ
    难得 rareIR seldomNM
    难忘 memorGQ unforgettGK
    难民 asylumIG displacIO refugeIC
    难点 pointGZ
    难看 badHZ awIP ugliIG
    难解 neckGT inseparLM
    难过 sadLS badMZ feelMX sorriMZ
    难题 problemKZ headachPK
    雀 fewIY sparrowLF desertNU customNZ emptiNZ visitorNX
    雄 superheroHK heroLN superpowMZ
    雄伟 grandIV magnificIS majestIP
    雄厚 abundKO richKY solidKX strongKZ
    雄壮 magnificGS majestGP
    雄心 ambitEJ ambitiUQ aspirUL loftiUM
    雄心勃勃 aggressIS ambitIN ambitiIQ
    雄性 maleBP
    雄才大略 statesmanlikLC
    雄蕊 stamenCC
    雅俗 appealNR lowbrowND
    集 setEZ clusterOH collectPI charsetQJ subsetUI episodUJ assemblVQ supersetXF unionYO autotextZL carbonZO collectorZJ gatherZQ intersectZM poemZO procurZK scrapeZM solicitZK townZQ
    集中 concentrHJ centralOU focusOZ marketOZ shareOZ
    集会 assemblIV gatherIU ralliIG
    集体 collectFV groupOZ togethOZ ownOZ unionVQ sueZO lawsuitZP
    集合 setEZ collectMU
    集团 groupFZ corporLN armiMU blocRG companiRZ conglomerRC lobbiZJ
    集成 integrCP
    集权 centralBL
    集结 assemblIV gatherIU massIT
    集群 clusterBJ
    集资 fundraisLK
    雇主 employHS bossIQ companiIZ
    雇佣 hireHM armiOY employOV gunOZ mercenariOL privatOZ wageOP
    雇员 employeIR staffIU workerIZ
    雇用 employKV hireKT onKZ takeKZ
    雌蕊 pistilCC
    雌雄 dioeciousMG femalMZ maleMW separMZ sexMP andMZ hermaphroditZF
    雌雄同株 monoeciIC plantIW sameIZ
    雌雄异体 dioeciousGG gonochorGC
    雏菊 daisiCC
    雕 birdIO carvMP killNZ stoneNZ withOZ reliefZQ
    雕像 sculpturGJ statuGN
    雕刻 carvFM engravJN sculpturKJ
    雕塑 statuEL sculpturHJ
    雕塑家 sculptorCC
    雨 rainFF andMZ weatherPS stormRX rainiVK
    雨伞 umbrellaGL rainHR
    雨刷 wiperCC
    雨后春笋 mushroomJI upJZ proliferNL
    雨天 rainiGL
    雨林 rainforestBF
    雨水 rainGT rainwatGC
    雨衣 raincoatCC
    雪 snowEF blizzardRI snowstormRI romancTO avengWK skiZL
    雪上加霜 worsMM worsenRL
    雪中送炭 helpGZ
    雪人 snowmanEI
    雪地 snowGT snowfieldGC
    雪恨 vengeancFI revengQL
    雪橇 sledEE sledgGG
    雪球 snowbalEF effectGZ
    雪白 whiteDY snowHV
    雪花 snowflakEE snowHT
    雳 thunderclapDD
    零 zeroFF retailZQ
    零件 componIZ partIZ piecIU
    零售 retailDI industriNZ shopNZ storeNZ
    零售商 retailGO shopJZ storeJZ
    零工 gigEF workerKZ
    零星 scatterGT sporadGC
    零点 zeroJY
    零钱 changDZ smallJZ
    零食 foodIZ junkIZ snackII
    雷 thunderJJ cheerKT applausQM landminUG reggaXH swiftZR
    雷电 lightnFZ
    雷达 radarIN sensorIZ lidarJG laserZK
    雾 fogII mistKI smogZI
    雾里看花 blurLN fogLK
    需 requirDI needHG necessariZM desirZL
    需求 demandHM needLZ sideMZ customQZ requirQZ fakeQZ falsQX requestQZ
    需求量 demandEV
    需要 needEI requirMK isPZ necessariZR
    震 deterUN deterrUM
    震动 shakeGS vibratKK shockLU upLZ
    震惊 shockDL astonishKQ stunNP
    震撼 stunIK shakeMW shockMU moveNZ powerNZ stirNT
    震耳欲聋 deafenKC earKT loudKR splitKZ
    震荡 fluctuatMM oscilMC shakeMW shockMU turbulMR volatilMU
    霉菌 moldCK
    霍乱 choleraCC
    露 exposGM compromisJO breachZR campZO disclosZM
    露出 exposIV revealIY showIZ
    露天 airGS openGZ
    露营 campBJ
    露面 showIZ appearLZ publicLZ upLZ
    霸 dominLV straightLZ topLZ studentLT
    霸主 dominIR dogNR hegemonNC overlordNC playerNZ topNZ
    霸权 dominIV hegemoniIC supremaciIC
    霸王 tyrannosaurusFD
    霹 thunderGQ thunderboltHG
    霾 hazeJG smogJI mistiNF
    青 turquoisKG greenQY meteorQO promotQZ rapidQX riseQZ leanRV shortagRT cyanZI limeZH
    青光眼 glaucomaCC
    青少年 adolescIG teenIC teenagII
    青年 youngFS peoplKZ youthKQ
    青春期 adolescGG pubertiGC
    青睐 favorJQ favourOC graceOP
    青色 cyanBI
    青草 grassDI greenHZ
    青葱 greenIZ lushIK onionIN
    青蛙 frogCG
    青衣 qingyiKC
    青铜 bronzDF
    青霉素 antibiotGG penicillinGG
    静 muteEH unmutKL quietPT staticZJ
    静态 staticBJ routOZ
    静悄悄 quietGZ silentGY
    静止 staticGW stillGZ
    静电 staticFR electrKZ electrostatKC
    静脉 varicosHB veinHH intravenMC venousMC
    静静 quietFR silentKY stillKZ
    靛 indigoCG
    非 nonDD notJZ africaZG bogusZN illegZJ inactZQ monkeyZQ unlessZK unmanagZL veriZO
    非但 notFZ
    非凡 extraordinariKQ outstandKS remarkKT festivLN bustlRN
    非分之想 presumptuLG
    非同 extraordinariIM unusuJP specialMZ uncommonMQ
    非命 deathHZ dieHX unnaturMC violentMP
    非常 veriEM realliOY superOM highPZ extremQW soQZ
    非得 haveIZ mustIZ toIZ
    非法 invalidEZ illegIJ malformNT bogusSN unlawXG
    非洲 africaBH
    非线性 linearHV nonlinearJC notJZ
    非议 irreproachKG reproachKI beyondKZ
    靠 trustHV onMZ liveMY leanPU offRZ againstRZ reliRU dockZK
    靠山 backIZ backerIM patronIL
    靠近 nearGP closeJZ toOZ approachOV getOZ
    面 pageHI theIZ surfacZK abovZR belowZO breadZJ deckZI desktopZJ doughZK duplexZL flatZP harpoonZQ interfacZM literZQ oncomZM panelZI uiZL verbatimZK
    面上 pageLY onMZ faceQZ surfacQV
    面临 againstJW upJZ faceJZ comeOZ confrontOP challengZM
    面值 faceGZ
    面具 maskCZ
    面包 breadGG toastMO vanMK frenchPZ
    面包师 bakerCG
    面向 gearKO faceLZ forLZ orientNT toOZ towardOZ
    面如土色 paleFN ashenKG lookKZ
    面子 faceGZ reputGV
    面孔 faceGZ
    面容 faceGZ lookGZ
    面对 faceGZ confrontNP
    面无人色 paleFR ashenKG ghastKG
    面条 noodlIG pastaKJ spaghettiKK
    面板 panelBI
    面皮 doughGK faceGZ
    面目 appearIZ faceIZ lookMZ trueNT
    面目全非 beyondLZ changLZ distortLQ recognitLU unrecognizLK
    面相 glancMQ
    面积 areaGX largOZ totalOZ acreagPC extensPZ sizePZ squarPZ
    面粉 flourGC wheatGI
    面纱 veilCR
    面色 complexionII faceIZ lookIZ
    面试 interviewFJ hireNT jobNZ managNZ recruitNT
    面谈 downGZ sitGT
    面貌 appearIZ faceIZ lookIZ
    面部 faceEZ facialHI
    面面俱到 comprehensKP coverKY everythKZ thoroughKT
    面颊 cheekGM faceGZ
    革 leatherOM
    革命 revolutGD revolutionariIC greatRZ partiRZ revolutionistRC
    革履 dressHS inIZ wellMZ
    革新 innovGT reformGV
    靴 bootCR
    靴子 bootCU
    靶 targetDY drugLZ therapiNZ
    靶子 duckGO
    鞋 shoeCG clothNZ sandalZL
    鞋匠 shoemakCC
    鞋子 bootIX shoeIU sneakerIH
    鞋带 shoelacCC
    鞑靼 tatarEG tartarIC
    鞠 bowDP
    鞠躬 bowZQ
    鞭子 lashGK whipGK
    韦 weibulLI
    韦伯 weibulFI
    韧带 ligamentCC
    韧性 resiliFM toughFO
    韩 cjkGJ wonMN
    韬光养晦 lowJV bideOG
    韭菜 fleecPC ripPR suckerPC
    音 audioCF soundRK speakerTO voicVL rubiVI pitchWR pronunciZK umlautZG phonetZK accentZK musicZI muteZI speechZQ syllablZI unmutZK
    音乐 musicCJ hallMZ concertRF
    音乐剧 musicCZ
    音信全无 noHZ
    音响 acoustII soundIZ stereoIL
    音标 phonetBV
    音符 noteKZ accentOR musicOW diacritPP
    音节 syllablFI syllabMM aboriginPT
    音量 volumCZ
    音阶 scaleCZ
    韵 charmIQ vervIG
    韵律 meterIV rhymeIG rhythmIM
    页 pageAD tabZJ pagerZK footerZF headerZP homepagZJ shaleZG webpagZI
    页码 numberCZ
    顶 topBI peakTO
    顶住 holdIZ resistIX withstandIL
    顶尖 bestGX topGZ notchLI
    顶峰 peakCU
    顶端 topFX tipKZ
    顷 muRF
    项 optionGH itemIH thePZ projectUH preferZN saidZQ bulletZL miscellanZJ occurrZP
    项目 projectDH itemLK bulletYL
    项链 necklacCF
    顺 orderNN goPZ withQZ alphabetYN clockwisZK
    顺从 obediIN obeyIR submitIZ
    顺便 wayJZ byKZ incidentKC
    顺利 successJZ smoothKU wellKW doOZ onOZ trackOZ
    顺势 goJZ withJZ flowMU rideMS
    顺差 surplusFO excessKR tradeKZ
    顺序 orderCM alphabetZN
    顺手 conveniOT handiOG offOZ pinchOO shopliftOC smoothOY stealOX walkOY
    顺时针 clockwisBK
    顺着 alongGZ followGZ
    顺风 smoothKX tailwindKH
    须 beEZ mustFH
    顽 stubbornHL
    顽固 diehardIC obstinII stubbornIQ
    顽强 stubbornIQ tenaciIM toughIT
    顽童 boyIZ naughtiIC urchinIG
    顾 lookNZ attendNV bothNZ sightNX cannotOZ
    顾名思义 asHZ nameHZ
    顾客 customGZ shopperGG
    顾忌 scruplKF unrestrainKK unscrupulKG withoutLZ freeliOS recklessOR
    顾虑 concernGT worriIZ
    顾问 counselGI advisorKL consultKV generalLZ
    顿 freezJU lagLQ stutterLK
    顿时 atKZ immediKZ oncKZ suddenKX
    颁 issuerIL authorJW byPZ issuZQ
    颁发 issuEQ issuerPL authorPW giveRZ
    颁奖 awardEJ
    颁布 enactIC issuIZ promulgIG
    颂德 praisGO eulogLC glorifiLC singLZ
    颂扬 celebrIW extolIC praisIT
    预 previewFF presetOJ preloadOI predefinQJ expectSM preWI aheadZP asidZQ contingZM forecastZL lpadminZK predictZM preorderZI
    预付 advancIY payNZ prepayNG upfrontNC inNZ
    预先 preMR advancNZ beforehandNI frontNZ inNZ upNZ
    预备 reservGW preparKZ preparatoriLC reservistLC
    预定 schedulIZ bookKZ predeterminKC reservKZ
    预感 feelIX hunchIC premonitIC
    预报 forecastFN predictIU
    预料 expectHZ anticipJK predictJU
    预期 expectBL unexpectNT anticipZK lpadminZL
    预测 predictEI unpredictLM forecastMN
    预示 foreshadowKG heraldKG indicKZ signKZ
    预算 budgetKO moneyKZ planKZ spendKY
    预约 bookGZ appointIQ reservKZ
    预见 foreseIO foresightIP predictIU
    预言 propheciFG predictGU
    预警 headKZ upKZ warnKZ
    预计 expectGZ estimMX forecastMR projectMZ
    预订 reservFV bookKZ orderMZ preorderMI
    预防 preventDY precautIN
    领 leadJU getOZ leaderQS territoriRP runnerRJ obligZN
    领事 consulFG consularKC embassiKI
    领会 graspKQ inKZ sinkKP understandKZ
    领先 leadGP aheadHN getQZ
    领取 collectIZ getIZ receivIZ
    领土 territoriFQ landKY soilKP
    领域 domainPZ nichPL scopePZ segmentPX spherePP subfieldPJ territoriPZ unchartPI circulZR
    领奖 podiumKC stageKX threeKV topKZ
    领导 leadershipHH leaderIO headKZ leadNZ
    领带 tieEV
    领悟 comprehendII realizIU understandIZ
    领略 appreciGR experiGZ
    领袖 leaderCX
    领队 leadIZ leaderIZ teamIZ
    颇 fairKW prettiKU quitKZ
    颈 neckEN andKZ
    颈部 neckCT
    频 videoFH audioGF frequencSJ bandSN frequentXO spectrumZK
    频率 frequencEK rateIZ
    频繁 frequentFO oftenLX
    频道 channelHZ
    频频 frequentGU repeatGZ
    颗 grainHY kernelHZ
    颗粒 grainIQ granulIG particlIM
    题 titlHI themeJH questionPL captionQK issuVL subjectWK topicYI headZK problemZI entitlZL threadZQ headerZQ headlinZK digressZI somethZR subthreadZK wentZN
    题材 subjectIZ themeIZ topicIZ
    题目 questionLZ subjectLZ titlLZ topicLZ
    题词 inscriptFL dedicHT
    颜 colorDI theLZ ofPZ facialZG pleasantZQ
    颜料 paintGW pigmentGI
    颜色 colorBI colourZG
    额 quotaDF amountOK allotZI heftiZK additZQ deductZP extraZK
    额外 extraEJ additFP perkZL
    额头 foreheadCG
    颠三倒四 confusIW disordIQ incoherIL
    颠倒 upsidHK downHZ reversMZ turnMZ craziZR enchantZI
    颠沛 displacLO homelessLK vagrantLG wanderLO
    颠簸 bumpCR
    颠覆 disruptMJ gameMZ changerQK overthrowQK overturnQK revolutionariQL subvertQC upsidQQ
    颤动 quiverIC tremblIP vibratIM
    颤抖 shakeIW shiverIL tremblIP
    风 windGH trendRU riskSL airUR weatherUN charmZM rumorZP atmospherZM venturZO vcZM curtailZG bandwagonZM blizzardZI headwindZM herdZN microphonZJ riskiZM romancZO snowstormZI stormZP youthZQ
    风云 turbulLN influentiMG ofOZ cloudPZ stormPX windPZ andPZ
    风俗 customCZ
    风信子 hyacinthCC
    风光 flashNZ panNR sceneriNO viewNZ inOZ gloriOM
    风力 windDO powerLZ forcNZ
    风味 flavorIZ distinctNW specialNZ styleNZ tastNR uniquNZ
    风土 customFZ culturKR localKZ
    风尚 fadCN
    风平浪静 calmKZ peacKY quietKZ unevKI
    风度 graceFK demeanorJG mannerJS
    风景 landscapJM sceneriJJ scenicJM areaOZ spotOZ viewOZ
    风暴 stormDS turmoilIQ
    风格 styleFZ lintPT docstrQT
    风气 atmospherLN commonLZ ethoLC practicLY trendLZ
    风水 fengIC geomancIC shuiIZ
    风波 controversiLP crisiLU disturbLQ stormLX troublLZ
    风流 dissolutIK distinguishIV romantIP
    风浪 stormGX waveGZ
    风筝 kiteBO
    风貌 lookIZ sceneIV styleIZ
    风起云涌 boomLU riseLZ surgLV sweepLW turbulLR
    风险 riskEI riskiMI hazardUK downsidWI venturZO diversifiZP exposurZL vcZM
    风靡 crazeKG popularKX allPZ ragePS stormPX takePZ byPZ fadPN
    风风 downPZ energetPN hardshipPR hurriPW hustlPP stormPX trialPY upPZ
    飓 typhoonKG
    飓风 hurricanFH stormHX
    飘 precariKN stormiKN unstablKR shakiNO
    飙 roofOO shootOV skyrocketOO soarOU spikeOM surgOV throughOZ
    飞 fliGK flightMN rapidNR flywheelUM airplanZK ashZO knifeZP pilotZO
    飞奔 dashIZ gallopIL runIZ
    飞快 fastIZ quickIZ rapidIW
    飞扬 fliKV flutterKN soarKU
    飞机 airplanJI flightLN planeLN shuttlPG aircraftQQ catchQZ makeQZ droneUI
    飞翔 fliGS soarIT hoverJV
    飞舞 flutterLN
    飞船 spacecraftHH spaceshipHF airshipMG capsulMC
    飞艇 airshipCG
    飞行 pilotHN fliJQ aircraftOQ aviatOL flightOR spacecraftOM
    飞跃 leapGO breakthroughNI changNZ jumpNZ qualitNH stepNZ
    飞黄腾达 riseGZ meteorLP succeedLY successLZ
    食 foodDI eclipsRK backhandZN
    食品 foodEO groceriII foodstuffOC safetiRZ
    食堂 cafeteriaGC canteenGC
    食性 dietIM feedIZ habitIN
    食指 indexEZ fingerIO forefingPC pointPZ backhandZN
    食材 foodGZ ingrediGM
    食欲 appetitGM hungerGL
    食欲不振 appetitGH
    食物 foodEM chainPZ mealPO orderPZ peckPG
    食物中毒 poisonDM foodIZ
    食用 eatGT ediblGG
    食用油 oilDR cookIZ
    食盐 saltDL tablIZ
    食蚁兽 anteatCC
    食谱 recipEJ cookbookHC
    食道 esophagusCC
    餐 togethIZ dineKH dinnerMN foodQW
    餐具 tablewarMI dishMP utensilMK
    餐厅 dineGK restaurJO roomJZ
    餐巾 napkinCC
    餐桌 tablEZ
    餐饮 foodJZ beveragLN andNZ caterNI dineNN restaurNO
    餐馆 restaurGL dinerJC eateriJC
    饥 faminLF hungriLG starvLG victimNZ hungerTK
    饥荒 faminGJ hungerGL
    饥饿 hungerIG marketIZ hungriNL scarcitiNM starvNL
    饭 riceGK oldPZ rehashPN repeatPZ stuffPT
    饭店 hotelGT restaurGO
    饭碗 bowlGK jobLZ livelihoodLM riceLZ
    饭菜 dishIP foodIZ mealIO
    饮 drinkGN potablMK enjoyMX renownMR swallowRV beveragZJ
    饮料 beveragFJ drinkGO
    饮水 grateKQ
    饮用 drinkEN waterGZ
    饮酒 drinkBQ
    饮食 eatHR foodIX dietJM
    饰 decorKJ glossMI whitewashMH overOZ coverQZ mistakQX upQZ ornamentTO
    饱 saturZL
    饱受 criticGW fireLZ muchLZ underLZ controversiZK
    饱和 saturBH
    饱经风霜 weatherFU beatenKR hardshipKR
    饲养 breedIS feedIZ raisIZ
    饲料 feedGZ fodderGG
    饵 baitEI
    饺 dumplIJ
    饺子 dumplBI
    饼 pieFI skyMZ inNZ cakeQT discusRG pancakZG
    饼干 cookiFX biscuitLG crackerLF
    饿死 starvFG
    馄饨 wontonCC
    馆 buildIZ publicJZ
    馈 feedbackFI reportMZ sendRZ
    馏 distilDK
    馒头 bunDD steamIZ
    首 preferGL firstIM radicYL starterZL capZP
    首先 firstDV ofNZ allNZ
    首创 firstGZ pioneerGP
    首屈一指 premierNI
    首席 chiefFM officJZ ceoQI ctoQG leadQZ
    首府 capitDZ citiIZ
    首次 firstEX initiNZ ipoNI
    首相 ministKZ pmKN premierKI primeKY
    首脑 headGZ
    首要 primariKU firstMZ prioritiMU topMZ chiefRX mainRZ numberRZ oneRZ
    首都 capitDZ nationIZ
    首长 chiefIX commandIZ leaderIX
    首页 firstKZ
    首领 chiefGX leaderGX
    首饰 jewelriFG ornamentGO
    香 agarwoodKG aloeswoodKG rosemariNI fragrantOO hongZM
    香味 aromaKI fragrancKK scentKK smellKN
    香料 herbIP perfumIK spiceIG
    香气 aromaII fragrancIK scentIK
    香水 perfumCI
    香港 hongFK kongFK
    香烟 cigarettFL smokeGU
    香肠 sausagCG
    香草 herbFN vanillaGC
    香菇 shiitakCC
    香菜 cilantroGC coriandGC
    香蕉 bananaBE
    马 horsJG wildPT leadQZ warhorsTI maskZM romanZK sonZM
    马上 immediMW officNZ takeNZ oncQZ
    马克杯 mugCK
    马到成功 successFZ
    马力 horsepowCC
    马后炮 hindsightMG quarterbackMG
    马戏 circusDK
    马拉 marathonKM raceLV runMZ longNZ malayalamOL malawiPG
    马来 malaysiaBK
    马来语 malayBH
    马桶 toiletBN
    马球 poloCO
    马甲 maskEM vestOP waistcoatOC
    马虎 sloppiCI
    马路 roadGY streetGT
    马蹄 hoofFF hoofbeatKC horsKZ
    马车 carriagIS cartIR wagonII
    马达 enginIZ motorIS
    马里 maliEB mariII
    马铃薯 potatoCP
    马龙 trafficGV
    驯 obediFO
    驯鹿 reindeerCC
    驰 famousLY knownLZ renownLR wellLZ hurriOZ swiftUP
    驱 driverDJ driveIO expelXM
    驱动 driverBJ driveQR drivenWD
    驱逐 outJZ banishNM deportNC destroyNU driveNZ expelNN kickNW
    驳回 dismissNV downNZ outNZ overrulNL rejectNZ shootNV throwNW
    驴子 donkeyCC
    驶 forLZ headMZ offMZ rollMX oncomNM
    驸 sonJM
    驻 residJO stationKT stopNZ abroadPZ overseaPS movePZ pausPZ
    驻军 garrisonIN stationIZ troopIW
    驻华 chinaGP inGZ
    驻地 garrisonIN postIZ stationIZ
    驻守 defendIU garrisonIN stationIZ
    驻扎 garrisonGN stationGZ
    驼 alpacaHF moosJG camelOI
    驾 driveFU roadNZ tripNT drunkPZ
    驾照 licensDP driverGZ
    驾轻就熟 ropeMQ
    驾驶 driveIU autonomLM pilotMP vehiclQZ copilotRM driverRZ passengRQ seatRZ
    骂人 cursIL scoldIK swearIP
    骂骂 cursIL grumblIK swearIP
    骄 haughtiHM
    骄傲 proudGN arrogJV prideJO
    骆 camelEI
    骆驼 camelCH
    骇人 appalII horrifiIK terriblIR
    骇然 astonishGS horrifiGK
    验 verifiDI validQS authentQO verifRH checksumXH unverifiZK cvcZO experiZK experimentZK labZO trialZO
    验收 acceptFZ checkIZ andNZ inspectNW
    验血 bloodFR
    验证 authentIO validJS verifKH verifiLI unverifiXK captchaZC cvcZO
    骑 wayMZ rideMR riderNI backOZ mountPR horsWR bikeZM
    骑兵 cavalriGG horsemanGC
    骑士 cavaliGC knightGG
    骑车 cyclistGP
    骑马 rideDT horsHZ
    骗 deceptKK trickNR claimOX falsOZ fraudOT insurOZ cheatRX swindlRK
    骗人 cheatKR deceivKQ lieKU trickKX
    骗子 cheatNR conNL fraudNS liarNC manNZ scammerNC swindlerNG
    骗局 fraudJO ponziJB hoaxOG offOZ ripOR scamOS schemeOZ
    骗术 snakeGN
    骚 harassLK
    骚乱 disturbIQ riotIM unrestIN
    骚动 commotKC disturbKQ stirKT unrestKN
    骚扰 harassCB disturbNQ sexualNZ
    骛远 unrealistLG
    骜 wildDU
    骡子 muleBB
    骤 suddenNW cliffPQ plummetPN plungPS sharpliPR surgRV stepZP
    骤然 suddenDS abruptIP
    骤雨 stormDQ hurricanOJ
    骨 skullKH boneMI criticPZ crucialPO momentPZ pointPZ
    骨头 boneJK nutLR
    骨干 memberGZ backbonLI
    骨折 boneKO breakKZ brokenKZ fracturKG
    骨盆 pelviCC
    骨质疏松 osteoporosiCC
    骨骼 skeletonFJ boneGM
    骨髓 marrowDB boneIZ
    骰 diceII
    骰子 dieFW diceGI
    髅 skullFJ
    高 highEF heightLH upPZ premiumZK freshmanZI higherZJ priceyZI advancZK golfZJ heftiZK highestZL highlightZL vocatZJ
    高不可攀 unattainLM
    高中 highHZ schoolHY
    高举 highIZ holdIZ raisIZ
    高于 thanIZ abovIY higherIT
    高亢 resoundKK sonorKC
    高产 highFZ yieldFT
    高亮 highlightBN
    高人一等 superiorHN
    高价 highHZ priceIZ expensIU
    高估 overestimIG overprIC overvaluIC
    高位 highFW positLZ upperMZ
    高兴 happiGV gladLO pleasLZ
    高出 exceedGZ higherGV
    高分子 macromoleculGC polymGI
    高利贷 loanIZ sharkIL usuriIC
    高压 highIZ voltagIF pressurLU uhvPC
    高呼 criIY outIZ shoutIU
    高地 highIZ
    高声 loudGN
    高大 bigGZ tallGN
    高官 officiHU
    高尔夫 golfEL golferKC
    高尚 loftiGM noblGP
    高层 highKX levelKZ topKZ executPZ leadershipPS risePZ seniorPS
    高屋 strategGL
    高山族 gaoshanCC
    高峰 peakCM demandKZ
    高度 heightBH highOV altitudVJ
    高手 aceIK expertIV masterIZ
    高抬 merciGL
    高效 productIZ efficiJU effectJZ
    高昂 highFY expensFQ
    高校 collegKV educKZ higherKW universKW
    高档 highGZ luxuriLR
    高棉 khmerBI
    高楼 tallKN
    高歌 advancJZ triumphantJH soarLP forwardOZ strideOP surgOV
    高涨 highHX riseMZ runMZ soarMU surgMV
    高深 inscrutJG rocketKS sciencKZ
    高温 heatIW highIZ temperaturIQ
    高瞻远瞩 farLZ foresightLP sightLY visionLS visionariLI
    高科技 highFZ techKP
    高程 elevGN heightGZ
    高空 highGZ altitudLJ
    高等 advancIZ higherIV universLW
    高等教育 collegHR educHZ higherMY universMW
    高粱 sorghumCC
    高级 advancCK highQX
    高考 entrancHL gaokaoMC
    高薪 highHZ
    高血压 hypertensKC
    高谈阔论 talkHX emptiMZ forthMR holdMZ pontifMC
    高贵 dignifiIN nobilIG noblIP
    高跟鞋 heelEK highHZ
    高达 toIZ upIZ whopII
    高速 fastJW rapidJS speedMX highNZ highwayOO hypergrowthOG
    高速公路 motorwayHH highwayKN expresswayKC freewayKC
    高铁 speedKZ railLO
    高高 highGZ tallGN
    高高在上 highHX abovMZ aloofMI loftiMM onMZ
    鬈 curJN
    鬣狗 hyenaCC
    鬼 reggaLI moleMI ghostOI hocusRL mystifiRL pocusRL trickRX devilSL vampirZJ
    鬼使神差 asMZ fateMT ifMZ inexplicMG possessMN strangMU
    鬼子 devilCN
    鬼鬼祟祟 furtivKG sneakiKN stealthiKG suspiciKS
    魂 soulMQ
    魂不附体 entrancMP
    魅力 attractGR appealLR charmLQ glamourLC
    魔 magicDH demonPM
    魔头 demonIN devilIN fiendIL
    魔教 cultFI
    魔术 magicianGC magicZR
    魔法 magicZP
    魔王 demonIV devilIN kingIQ
    魔鬼 demonGN devilGN
    鱼 fishFH harpoonRI barbZQ
    鱼子 caviarCC
    鱼肚 fishDV mawIC
    鱼雷 torpedoCC
    鱿鱼 squidCI
    鲁 blueKZ arubaPI cruzeiroPO nauruPG georgianQM
    鲇 catfishCG
    鲈 bassGG perchGH
    鲍鱼 abalonCC
    鲑鱼 salmonCH
    鲜 freshLP fewQZ rareQW seldomQM deliciVL koreanZM tenderZO
    鲜卑 xianbeiCC
    鲜少 rareCW
    鲜明 clearGZ brightNX distinctNW sharpNS
    鲜美 deliciGM tastiGP
    鲜艳 brightGX colorGZ
    鲜花 flowerDP freshJZ
    鲜血 bloodCV
    鲜血淋漓 bleedLO bloodiLN dripLK
    鲟鱼 sturgeonCK
    鲤 carpCI
    鲤鱼 carpCI
    鲥 shadDD
    鲨 sharkCH
    鲨鱼 sharkCI
    鲭鱼 mackerelCC
    鲱 herringBI
    鲵 salamandDG
    鲸 whaleDE killerMZ orcaMG
    鲸鱼 whaleBK
    鳄 alligDG avocadoLJ
    鳄鱼 crocodilEF alligHL
    鳅 loachBD
    鳇 sturgeonDG kalugaIG
    鳍 finDC caudalMZ dorsalMZ dolphinZJ
    鳕鱼 codCC
    鳗鱼 eelCM
    鳜鱼 mandarinGM
    鳝 eelCF
    鳟鱼 troutCC
    鸟 birdDI newbiNG rookiNI
    鸟瞰 overlookKP
    鸟类 birdCT
    鸠占鹊巢 occupiKS overKZ takeKZ usurpKI
    鸡 chickenFG eggLZ andNZ birdOZ problemQZ chickZJ pettiZN trivialZP
    鸡皮疙瘩 bumpIZ goosIR goosebumpIC
    鸡肉 chickenFR meatGQ
    鸡蛋 eggBM
    鸣叫 chirpII criIY singIQ
    鸦片 opiumDD opiatIC
    鸦雀无声 deadKZ quietKZ silencKR silentKY
    鸭 cramKP fedKW spoonKQ duckLM
    鸭嘴兽 platypusCC
    鸭子 duckBK
    鸳鸯 duckIZ lovebirdIC mandarinIP
    鸵鸟 ostrichCG
    鸽 doveFH
    鸽子 doveFK pigeonGG
    鸽派 doveGM dovishGC
    鸿 swanPJ
    鹅 goosFP
    鹈鹕 pelicanCC
    鹌鹑 quailCC
    鹜 flockJM rushJU duckMP scramblOR stampedOM
    鹤 outGZ craneMH
    鹤唳 edgKZ jitteriKC onKZ panicKT
    鹦 parrotCM
    鹦鹉 parrotCK
    鹧鸪 partridgCC
    鹫 vulturBE
    鹰 eaglHF falconHD hawkKM
    鹰派 hawkGM hawkishGG
    鹿 deerMG deliberMZ misrepresMK
    麋鹿 deerGH elkGC
    麟角 raritiMI
    麦 microphonDJ yourKZ accessMZ wheatZH
    麦克 microphonDJ yourNZ accessPZ micQG
    麻 gastrodiaIG leprosiJI
    麻将 mahjongDH
    麻布 linenGK sackclothGC
    麻木不仁 apathetKM callousKC insensitKO numbKI
    麻烦 troublNY inNZ botherOP hasslOG headachOK neckOV painOZ problemOZ
    麻疹 measlCG
    麻痹 numbII paralysiIG paralyzII
    麻省理工 massachusettLC mitLC
    麻袋 sackDK gunniID
    麻醉 anesthesiaIC anesthetIC numbII
    麻醉师 anesthesiologistCC
    麻雀 sparrowCG
    麾下 underDW commandIZ
    黄 yellowCF huangSF eelZH zodiacZQ
    黄土 earthIX loessIC yellowIZ
    黄巢 rebellionFP uprisJP
    黄油 butterEG margarinHG
    黄热病 feverGM
    黄玉 topazCC
    黄瓜 cucumbBI
    黄色 yellowDH goldenLP brownishQD tanQN
    黄蜂 bumblebeIC hornetIG waspIG
    黄豆 soybeanCG
    黄道 zodiacBQ
    黄金 goldDP goldenIR
    黄铁矿 pyritCC
    黄铜 brassCG
    黄鼠狼 weaselCG
    黎 blackJZ maniJZ numerJZ surnamJZ
    黎族 liDE peoplIZ
    黏 stickiJN
    黏性 stickiCH engagKO
    黑 blackCG hackPN sinistZI
    黑人 blackDV peoplIZ
    黑名单 banKX blacklistKG entitiKX listKZ
    黑夜 nightET darkHZ
    黑山 montenegroBH
    黑影 darkGW
    黑暗 darkBU
    黑死病 blackIZ deathIZ plaguIL
    黑洞 horizonKO
    黑猩猩 chimpGC chimpanzeGC
    黑白 andFZ whiteKW blackLU
    黑箱 blackIZ boxIZ opaquIU
    黑胡椒 pepperGQ
    黑色 blackBJ darkPZ
    黑莓 blackberriCC
    黑衣 blackDX clothIZ
    黑马 darkKZ horsKR surprisKZ underdogKP
    黑鱼 snakeheadCC
    默 defaultBH alzheimZM
    默契 tacitMN
    默然 silentGY speechlessGS
    默认 defaultBH tacitZI acquiescZC
    默默 silentIR obscurKH quietKU nobodiPT unknownPZ withoutPZ wordPZ
    默默无言 silentKY speechlessKS withoutKZ wordKZ
    黯淡 bleakIM gloomiIS
    黯然 dejectIM sadIP dimNT gloomiNO heartbrokenNK
    黯然失色 overshadowLC
    鼎力 supportGZ
    鼎力相助 helpGZ generousLO
    鼎沸 bustlIS hubbubIG noisiIN
    鼎盛 heydayII peakIU primeIT
    鼎立 confrontIZ standIZ tripartitIG
    鼓 drumJG inNZ pushQZ stopQZ goQZ withoutQZ pressRZ
    鼓动 agitKN encouragKS incitKK instigKL
    鼓励 encouragDN motivIN
    鼓吹 advocKM preachKL talkKZ upKZ
    鼓声 drumFP drumbeatGC
    鼓手 drummerCC
    鼓掌 clapGK applaudJI applausJM
    鼓膜 eardrumCC
    鼓舞 encouragGK inspirJQ excitMR boostNT heartenRG elatZK rejoicZI
    鼠 mousBF miceWI ratZL hamsterZH mousewheelZJ
    鼠疫 plaguCL
    鼬 weaselBF
    鼹鼠 moleCI
    鼻 noseFI
    鼻子 noseEI snoutIC
    鼻孔 noseGQ nostrilGC
    鼻涕 mucusKG noseKZ runniKC snotKC
    鼻窦 sinusCC
    齐 alignCG justifiRM snapUR unalignXM uniformZR
    齐头 handLZ inMZ sideNZ
    齿 splineHN gearPO periodQZ
    齿轮 gearEO cogHG
    龄 ageDM schoolPZ ofPZ populQZ
    龇 teethFP
    龈 gumBF
    龙 dragonGD leaderlessRK dinoZL robeZK
    龙争虎斗 fiercFR
    龙卷风 tornadoEJ twisterHF
    龙头 leadJZ leaderJS dogOR industriOZ tapOX topOZ
    龙泉 longquanCC
    龙眼 longanCC
    龙船 dragonGP
    龙虾 lobsterBE
    龟 tortoisGL turtlGH
    """
}
