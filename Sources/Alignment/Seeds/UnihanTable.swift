// Made by Scripts/make-unihan-table from the Unicode Han Database (fields kMandarin and
// kDefinition). Copyright © 1991-2022 Unicode, Inc. Used under the Unicode License, see NOTICE.

extension Unihan {
  /// A line is a character, its reading, and the words of its meanings.
  static let table: StaticString = """
    一 yi alone
    丁 ding male adult;robust;vigorous;th heavenly stem
    丂 kao obstruction breath seeks release;characters
    七 qi seven
    丄 shang above
    丅 xia under;underneath;below;down;inferior;bring down;transliterate latin letter
    丆 han kwukyel
    万 wan ten thousand;innumerable
    丈 zhang unit length equal meters;gentleman;man;husband
    三 san three
    上 shang top;superior;highest;go;send
    下 xia under;underneath;below;down;inferior;bring down
    丌 ji table
    不 bu no;un;negative prefix
    与 yu give;grant
    丏 mian parapet;invisible
    丐 gai beggar;beg;give
    丑 chou clown;comedian;nd terrestrial branch
    丒 chou period;nd character branches
    专 zhuan monopolize;take sole possession
    且 qie moreover;about;will soon
    丕 pi great;grand;glorious;distinguished
    世 shi generation;world;era
    丗 shi thirty;thirtieth
    丘 qiu hill;elder;empty
    丙 bing third;rd heavenly stem
    业 ye profession;business;gb radical
    丛 cong bush;shrub;thicket;collection
    东 dong east;eastern;eastward
    丝 si silk;fine thread;wire;strings
    丞 cheng assist;aid;rescue
    丟 diu discard;reject;lose
    丠 qiu hill;elder;empty
    両 liang two;both;pair;couple;tael;ounce
    丢 diu discard
    丣 you ancient tenth twelve terrestrial
    两 liang two;both;pair;couple;ounce
    严 yan strict;rigorous;rigid;stern
    並 bing equal;side side;what more;both
    丧 sang mourning;mourn;funeral
    丨 gun number;line;kangxi radical
    丩 jiu join connect vine
    个 ge numerary adjunct;piece;single
    丫 ya forked;bifurcation
    丬 qiang half tree trunk;rad no
    中 zhong central;center;middle;midst;hit;attain
    丮 ji catch
    丯 jie dense
    丰 feng abundant;lush;bountiful;plenty
    丱 guan child hairstyle bound two;ore
    串 chuan string;relatives;conspire
    丳 chan spit;grill;skewer
    临 lin draw near;approach;descend
    丵 zhuo thick
    丶 zhu dot;kangxi radical
    丷 ba ears component chinese characters;archaic;kwukyel;archaic hanja based writing
    丸 wan small round object;pellet;pill
    丹 dan cinnabar;vermilion
    为 wei do;handle;govern;act
    主 zhu master;chief owner;host;lord
    丼 jing bowl food;well
    丽 li beautiful;magnificent;elegant
    举 ju raise;lift;recommend
    丿 pie line;kangxi radical
    乀 fu stretch
    乁 yi
    乂 yi govern;control;manage;nurture
    乃 nai then;really;indeed;turned;after all;namely
    乄 wu shime find place dwell;sum;measurement paper;shite do
    久 jiu long time;time passage;grow late
    乆 jiu long time;time passage;grow late
    乇 tuo depend;entrust
    么 me interrogative particle;repetition tune small;tender
    义 yi right conduct;righteousness
    乊 yi kwukyel
    之 zhi marks preceding phrase modifier;him her;them;go
    乌 wu crow;rook;raven;black;dark
    乍 zha first time;first time
    乎 hu interrogative exclamatory final particle
    乏 fa lack;poor
    乐 le happy;glad;enjoyable;music
    乑 yin stand side side
    乒 ping pong ping pong
    乓 pang ping ping pong
    乔 qiao tall;lofty;proud;stately
    乕 hu tiger;brave;fierce;surname
    乖 guai rebel;crafty;shrewd
    乗 cheng ride;ascend;avail oneself;numerary adjunct vehicles
    乘 cheng ride;ascend;avail oneself;numerary adjunct vehicles
    乙 yi second;nd heavenly stem
    乚 yin hidden;mysterious;secret;conceal;small;minute
    乛 ya kwukyel
    乜 mie squint;what huh
    九 jiu nine
    乞 qi beg;request
    也 ye classical final particle strong
    习 xi practice;flapping wings
    乡 xiang country;rural;village
    乢 gai lid;cover;hide;cover;umbrella
    乣 jiu
    乤 xia first character korean place
    乥 hu kwukyel
    书 shu book;letter;document;writings
    乧 dou
    乨 shi beginning;start;begin;first
    乩 ji divine
    乪 nang bend river
    乫 jia korean place names
    乬 ju hang
    乭 shi rock;korean names
    乮 mao
    乯 hu
    买 mai buy;purchase;bribe;persuade
    乱 luan confusion;state chaos;revolt
    乲 zi
    乳 ru breast;nipples;milk;suckle
    乴 xue
    乵 yan enter;make progress advance;urge forward
    乶 fu korean place pholha
    乷 sha
    乸 na feminine suffix
    乹 gan clean;dried
    乺 suo painting tool place
    乻 yu
    乼 cui rope
    乽 zhe
    乾 qian dry;first hexagram;warming principle sun;penetrating fertilizing;heavenly generative principle
    乿 zhi cure;heal
    亀 gui turtle tortoise;cuckold
    亁 gan dry;dried;opposed fresh
    亂 luan confusion;state chaos;create chaos;revolt
    亃 lin animal
    亄 yi greedy;stingy
    亅 jue hook;kangxi radical
    了 le finish;particle completed action
    亇 ma kwukyel hammer
    予 yu me;give
    争 zheng dispute;fight;contend;strive
    亊 shi affair;matter;business;serve;accident;incident
    事 shi affair;matter;business;serve;accident;incident
    二 er two;twice
    亍 chu take small steps;korean place
    于 yu go;surname
    亏 kui lose;fail;damage;deficient
    亐 yu
    云 yun say;speak;clouds
    互 hu mutually;reciprocally
    亓 qi his;her;its;their
    五 wu five;surname
    井 jing well;mine shaft;pit
    亖 si four
    亗 sui harvest;year;age
    亘 gen extend across;through
    亙 gen extend across;through
    亚 ya asia;second
    些 xie little;few;rather;somewhat
    亜 ya asia;second
    亝 qi even;regular;uniform all alike;arrange
    亞 ya asia;second;prefix names
    亟 ji urgently;immediately;extremely
    亠 tou head;kangxi radical
    亡 wang death;destroyed;lose;perish
    亢 kang high;proud;violent;excessive;skilled
    亣 da
    交 jiao mix;intersect;exchange;communicate;deliver
    亥 hai th terrestrial branch
    亦 yi too;likewise
    产 chan give birth;bring forth;produce
    亨 heng smoothly;progressing;no trouble
    亩 mu chinese land measure;fields
    亪 ye kwukyel
    享 xiang enjoy
    京 jing capital city
    亭 ting pavilion;erect
    亮 liang bright;brilliant;radiant;light
    亯 xiang receive;enjoy
    亰 jing capital city
    亱 ye night;dark;night;night
    亲 qin relatives;parents;intimate hazel nut filbert
    亳 bo district anhui;capital yin
    亴 you
    亵 xie slight;insult;treat disrespect
    亶 dan sincere;real;true;truth
    亷 lian upright;honorable;honest
    亸 duo read aloud;recite;chant;droop
    亹 men progress;busy;untiring;exert
    人 ren man;people;mankind;someone else
    亻 ren radical number
    亼 ji assemble gather together
    亽 ji kwukyel
    亾 wang death;destroyed;lose;perish
    亿 yi hundred million;many
    什 shen file ten soldiers;mixed;miscellaneous
    仁 ren humaneness;benevolence;kindness
    仂 le surplus excess;remainder
    仃 ding lonely;solitary
    仄 ze slanting;oblique;oblique tones
    仅 jin only;merely;solely;just
    仆 pu fall forward;lie prostrate;prone;servant
    仇 chou enemy;hate;hatred;enmity
    仈 ba
    仉 zhang surname mother mencius
    今 jin now;today;modern era
    介 jie forerunner;herald;harbinger;lie between;sea shell;wear armor
    仌 bing
    仍 reng yet;still;ever;again;keep ing;continuing
    从 cong since;whence;through
    仏 fo buddha
    仐 san non standard;umbrella;parasol;parachute
    仑 lun logical reasons;logical order
    仒 bing kwukyel
    仓 cang granary;berth;sea
    仔 zi small thing;child;young animal
    仕 shi official;serve government
    他 ta another;he;she
    仗 zhang rely upon;protector;fight;war;weaponry
    付 fu give;deliver;pay;hand over;entrust
    仙 xian taoist super being;transcendent;immortal
    仚 xian fly
    仛 tuo young girl;strange;different
    仜 hong
    仝 tong together;surname
    仞 ren ancient unit measure;fathom
    仟 qian thousand;leader thousand men
    仠 gan
    仡 ge strong;valiant
    仢 bo
    代 dai replace;replacement;era;generation
    令 ling command;order;commandant;magistrate;allow;cause
    以 yi means;thereby;therefore;consider;order
    仦 chao
    仧 chang
    仨 sa three
    仩 chang
    仪 yi ceremony;rites gifts;admire
    仫 mu tribe
    们 men adjunct pronoun indicate plural
    仭 ren ancient unit measure;fathom
    仮 fan falsehood;deception;vacation
    仯 chao
    仰 yang raise head look;look;rely;admire
    仱 qian
    仲 zhong middle brother;go between;mediator;surname
    仳 pi separate;part company
    仴 wo
    仵 wu similar
    件 jian numerary adjunct article;matter
    价 jia price;value
    仸 yao bent;distorted;crooked;feeble
    仹 feng
    仺 cang
    任 ren trust;rely;appoint;bear;duty;office;allow
    仼 wang
    份 fen portion;part;duty
    仾 di hang bow head;droop;lower;low;beneath
    仿 fang imitate;copy;if
    伀 zhong excited
    企 qi plan project;stand tiptoe
    伂 pei
    伃 yu handsome
    伄 diao
    伅 dun
    伆 wu
    伇 yi
    伈 xin nervous;fearful
    伉 kang compare;match;pair;spouse
    伊 yi third person pronoun;he;she
    伋 ji deceptive
    伌 ai
    伍 wu five;company five;troops
    伎 ji talent;skill;ability
    伏 fu crouch;crawl;lie hidden;conceal
    伐 fa cut down;subjugate;attack
    休 xiu rest;stop;retire;do
    伒 jin
    伓 pi
    伔 dan
    伕 fu common laborer
    伖 tang
    众 zhong multitude;crowd;masses;public
    优 you superior;excellent;actor
    伙 huo companion;colleague;utensils
    会 hui assemble;meet together;meeting
    伛 yu humpback;stoop
    伜 cui deputy;vice
    伝 yun summon;propagate;transmit
    伞 san umbrella;parasol;parachute
    伟 wei great;robust;extraordinary
    传 chuan summon;propagate;transmit
    伡 che rickshaw;cart;vehicle;piece chinese chess
    伢 ya child
    伣 xian like
    伤 shang wound;injury;fall ill
    伥 chang ghost devoured tiger
    伦 lun normal human relationships
    伧 cang vulgar person;country man
    伨 xun
    伩 xin trust;believe;letter;small
    伪 wei false;counterfeit;bogus
    伫 zhu look towards;turn back
    伬 ze
    伭 xian dark;somber;deep;profound
    伮 nu make great effort
    伯 bo older brother;father elder brother;senior male sire;feudal rank count
    估 gu merchant;estimate;guess;presume
    伱 ni thou;you
    伲 ni we
    伳 xie
    伴 ban companion;comrade;partner;accompany
    伵 xu
    伶 ling lonely;solitary;actor
    伷 zhou descendent
    伸 shen extend;stretch;open;trust
    伹 qu dull;slow;unskillful
    伺 ci serve;wait upon;attend;examine
    伻 beng messenger;emissary;send emissary
    似 shi resemble;similar;if;seem
    伽 jia transcription sanskrit gha buddhist;nursing;attending;entertainer;temple;chinese character alone
    伾 pi mighty
    伿 yi
    佀 si resemble
    佁 yi
    佂 zheng
    佃 dian tenant farmer;tenant farmer
    佄 han
    佅 mai
    但 dan only;but;however;yet;still
    佇 zhu wait;look towards;turn back
    佈 bu spread;publicize;announce
    佉 qu surname;divine being;transliteration sanskrit kh
    佊 bi
    佋 zhao continue;carry;hand down;join
    佌 ci small
    位 wei throne;position;post;rank;status;seat
    低 di low;lower;hang;bend;bow
    住 zhu reside;live;dwell;lodge;stop
    佐 zuo assist;aid;second;subordinate
    佑 you help;protect;bless
    佒 yang
    体 ti body;group;class;body;unit;inferior
    佔 zhan occupy force;usurp;possess
    何 he what;why;where;how
    佖 bi
    佗 tuo he;surname;load
    佘 she surname
    余 yu my;me;surname;surplus
    佚 yi indulge pleasures;flee
    佛 fu buddha;buddhism;merciful person;buddhist image;dead
    作 zuo make;work;compose;write;act;perform
    佝 gou rickets
    佞 ning flattery;glib
    佟 tong
    你 ni you;second person pronoun
    佡 xian make effort;endeavor
    佢 qu he;she
    佣 yong commission fee
    佤 wa va nationality;living yunnan
    佥 qian all;together;unanimous
    佦 shi
    佧 ka old ethnic group nn
    佨 bao
    佩 pei belt ornament;pendant;wear waist;tie belt;respect
    佪 hui hesitate
    佫 he
    佬 lao man;person;mature
    佭 xiang unsubmissive;obstreperous
    佮 ge intensive particle
    佯 yang pretend;feign;false;deceitful
    佰 bai hundred
    佱 fa
    佲 ming
    佳 jia good;auspicious;beautiful;delightful
    佴 er second;assistant
    併 bing combine;annex
    佶 ji strong;robust;exact;correct
    佷 hen act contrary
    佸 huo meet
    佹 gui depend upon;support;go against
    佺 quan fairy
    佻 tiao frivolous;unsteady;delay
    佼 jiao beautiful;handsome;good looking
    佽 ci aid;help
    佾 yi row file dancers
    使 shi cause;send mission;order;envoy;messenger;ambassador
    侀 xing
    侁 shen crowd
    侂 tuo commission;entrust;depute;request;ask
    侃 kan upright strong;amiable
    侄 zhi nephew
    侅 gai give;prepared included;embraced
    來 lai come;coming;return;returning
    侇 yi class;category corpse
    侈 chi luxurious;extravagant
    侉 kua speak accent;big clumsy
    侊 guang big
    例 li precedent;example;regulation
    侌 yin
    侍 shi serve;attend upon;attendant;servant;samurai
    侎 mi soothe;pacify;settle;establish
    侏 zhu small;little;tiny;dwarf
    侐 xu quiet
    侑 you help;assist;repay kindness
    侒 an
    侓 lu
    侔 mou equal
    侕 er
    侖 lun logical reasons;logical order
    侗 dong big;ignorant;rude;rustic
    侘 cha disappointed;forlorn
    侙 chi
    侚 xun fast
    供 gong supply;provide;offer worship
    侜 zhou lies
    依 yi rely;set;consent;obey wish
    侞 ru
    侟 cun
    侠 xia chivalrous person;knight errant
    価 si price;value
    侢 dai load
    侣 lv companion;associate
    侤 ta
    侥 jiao lucky;chance;luck
    侦 zhen spy;reconnoiter;detective
    侧 ce side;incline;slant;lean
    侨 qiao sojourn;lodge
    侩 kuai go between;broker;proxy
    侪 chai company;companion;together
    侫 ning flattery;glib
    侬 nong you;family
    侭 jin complete;utmost
    侮 wu insult;ridicule;disgrace
    侯 hou marquis;lord;target archery
    侰 jiong
    侱 cheng
    侲 zhen
    侳 zuo
    侴 chou surname
    侵 qin invade;encroach upon;raid
    侶 lv companion;associate
    侷 ju narrow;cramped;confined
    侸 shu
    侹 ting straight
    侺 shen
    侻 tui
    侼 bo
    侽 nan
    侾 xiao
    便 bian convenience;ease;expedient
    俀 tui
    俁 yu big
    係 xi bind;tie;involve;relation
    促 cu urge;press;hurry;close
    俄 e sudden;soon;russian
    俅 qiu ornamental cap
    俆 xu
    俇 guang
    俈 ku inform quickly;urgent communication
    俉 wu
    俊 jun talented;capable;handsome
    俋 yi
    俌 fu
    俍 liang
    俎 zu chopping board block;painted
    俏 qiao like;similar;resemble;pretty
    俐 li smooth;active;clever;sharp
    俑 yong wooden figure buried dead
    俒 hun
    俓 jing straight;pass
    俔 qian like
    俕 san
    俖 pei
    俗 su social customs;vulgar;unrefined
    俘 fu prisoner war;take prisoner
    俙 xi pretend;appear if
    俚 li rustic;vulgar;unpolished;mean
    俛 fu make effort;endeavor;lower head
    俜 ping trust;send message
    保 bao protect;safeguard;defend;care
    俞 yu surname;consent;approve
    俟 qi wait;wait until;soon
    俠 xia chivalrous person;knight errant
    信 xin trust;believe;letter
    俢 xiu
    俣 yu big
    俤 di visage;face;trace;shadow;memory
    俥 che rickshaw;cart;vehicle;piece chinese chess
    俦 chou companion;mate;colleague
    俧 zhi
    俨 yan grave;respectful;majestic
    俩 lia two;pair
    俪 li spouse;couple;pair
    俫 lai induce come;encourage
    俬 si furniture
    俭 jian temperate;frugal;economical
    修 xiu study;repair;cultivate
    俯 fu bow down;face down;look down
    俰 huo
    俱 ju all;together;accompany
    俲 xiao imitate;mimic
    俳 pai actor;vaudeville show;insincere
    俴 jian thin
    俵 biao divide;distribute
    俶 chu start;begin;beginning;arrange
    俷 fei
    俸 feng wages;salary;official emolument
    俹 ya
    俺 an personal pronoun
    俻 bei prepare;provide;put order;complete perfection;completeness
    俼 yu
    俽 xin
    俾 bi so;order;cause;give
    俿 hu
    倀 chang bewildered;rash;wildly
    倁 zhi
    倂 bing combine
    倃 jiu damage;destroy
    倄 yao
    倅 cui deputy;vice
    倆 lia clever;skilled;two;pair
    倇 wan
    倈 lai induce come;encourage
    倉 cang granary;berth;sea
    倊 zong
    個 ge numerary adjunct;piece;single
    倌 guan assistant wine shop;groom
    倍 bei times;fold;multiple times
    倎 tian
    倏 shu hastily;suddenly;abruptly
    倐 shu hastily;suddenly
    們 men adjunct pronoun indicate plural
    倒 dao fall over;lie down;take turns
    倓 tan
    倔 jue stubborn;obstinate;intransigent;firm
    倕 chui
    倖 xing lucky;fortunate;dote;spoil
    倗 peng
    倘 tang if;supposing;event
    候 hou wait;expect;visit;greet
    倚 yi rely;depend;lean heavily
    倛 qi
    倜 ti raise high;unrestrained
    倝 gan sunrise;dawn
    倞 jing far
    借 jie borrow;lend;make pretext
    倠 sui
    倡 chang guide;leader;lead;introduce
    倢 jie beautiful;handsome;woman
    倣 fang imitate
    値 zhi price;cost;worth
    倥 kong boorish;ignorant;urgent;pressing
    倦 juan tired;weary
    倧 zong
    倨 ju arrogant;haughty;rude
    倩 qian beautiful;lovely;son law
    倪 ni feeble;tiny;young weak
    倫 lun normal human relationships
    倬 zhuo noticeable;large;clear;distinct
    倭 wo dwarf;dwarfish;short
    倮 luo bare;naked;uncovered
    倯 song
    倰 leng
    倱 hun
    倲 dong rude;barbarous;stupid;dull;last
    倳 zi stick;stab;erect
    倴 ben place
    倵 wu
    倶 ju all
    倷 nai
    倸 cai
    倹 jian temperate;frugal;economical
    债 zhai debt;loan;liabilities
    倻 ye phonetic korean place names
    值 zhi price
    倽 sha what;who;why
    倾 qing upset;pour;overflow
    倿 ning
    偀 ying
    偁 cheng state
    偂 qian
    偃 yan cease;lay off;lay down
    偄 ruan weak
    偅 zhong
    偆 chun
    假 jia falsehood;deception;vacation
    偈 ji brave;martial;hasty;scudding
    偉 wei great;robust;extraordinary
    偊 yu walk alone;self reliant
    偋 bing
    偌 ruo thus;so;like;such
    偍 ti
    偎 wei cling;cuddle;embrace;fondle
    偏 pian inclined side;slanting
    偐 yan false;counterfeit;spurious
    偑 feng
    偒 tang
    偓 wo fuss
    偔 e
    偕 xie together;order
    偖 che rip;tear down;raise;haul
    偗 sheng
    偘 kan ancient family
    偙 di
    做 zuo work;make;act
    偛 cha
    停 ting stop;suspend;delay;suitable
    偝 bei facing;desert
    偞 xie
    偟 huang agitated;alarmed
    偠 yao
    偡 zhan
    偢 chou stare
    偣 yan
    偤 you
    健 jian strong;robust;healthy;strength
    偦 xu
    偧 zha
    偨 ci uneven
    偩 fu follow
    偪 bi compel;pressure;force;bother
    偫 zhi wait;lay
    偬 zong urgent
    偭 mian transgress
    偮 ji
    偯 yi sob
    偰 xie
    偱 xun
    偲 cai talented;urgent
    偳 duan
    側 ce side;incline;slant;lean
    偵 zhen spy;reconnoiter;detective
    偶 ou accidentally;coincidently;idol
    偷 tou steal;burglar;thief
    偸 tou steal
    偹 bei prepare;ready;perfect
    偺 za we;us
    偻 lou humpback;surname
    偼 jie
    偽 wei false;counterfeit;bogus
    偾 fen ruin;cause fail;overthrown
    偿 chang repay;recompense;restitution
    傀 gui great;gigantic;puppet
    傁 sou old man
    傂 zhi
    傃 su
    傄 xia
    傅 fu tutor;teacher;assist;surname
    傆 yuan
    傇 rong
    傈 li tribe
    傉 nu
    傊 yun
    傋 jiang
    傌 ma curse;revile;abuse;scold
    傍 bang side;beside;near;close
    傎 dian topple
    傏 tang ward off;parry;keep;wind;rain;cold
    傐 hao
    傑 jie hero;outstanding;remarkable
    傒 xi personal;servant
    傓 shan
    傔 qian servant
    傕 jue old names
    傖 cang vulgar person;country man
    傗 chu
    傘 san umbrella;parasol;parachute
    備 bei prepare;ready;perfect
    傚 xiao imitate;mimic
    傛 yong
    傜 yao minority tribe
    傝 tan
    傞 suo unsteady
    傟 yang
    傠 fa
    傡 bing
    傢 jia stubborn;obstinate;intransigent
    傣 dai dai minority living south
    傤 zai
    傥 tang if;supposing;case
    傦 gu
    傧 bin entertain guests
    储 chu save money;store;reserve;heir
    傩 nuo rich
    傪 can
    傫 lei tired;exhausted;surname
    催 cui press;urge
    傭 yong hire;employ;charter;servant
    傮 zao finish;go around
    傯 zong urgent
    傰 beng
    傱 song
    傲 ao proud;haughty;overbearing
    傳 chuan summon;propagate;transmit
    傴 yu humpback;stoop
    債 zhai debt;loan;liabilities
    傶 zu
    傷 shang wound;injury;fall ill
    傸 chuang
    傹 jing
    傺 chi hinder;detain
    傻 sha foolish;silly;stupid;imbecile
    傼 han surname
    傽 zhang terror stricken
    傾 qing upset;pour;overflow
    傿 yan
    僀 di
    僁 xie
    僂 lou humpback;surname
    僃 bei prepared
    僄 piao light;airy
    僅 jin only;merely;solely;just
    僆 lian
    僇 lu humiliate;treat contempt
    僈 man negligent;remiss
    僉 qian all;together;unanimous
    僊 xian taoist super being;transcendent;immortal
    僋 tan
    僌 ying
    働 dong labor;work
    僎 zhuan collect
    像 xiang picture;image;figure;resemble
    僐 shan
    僑 qiao sojourn;lodge
    僒 jiong
    僓 tui
    僔 zun
    僕 pu slave;servant
    僖 xi joy;gladness;delight;surname
    僗 lao
    僘 chang
    僙 guang
    僚 liao companion;colleague;officials;bureaucracy;pretty face
    僛 qi tipsy reel
    僜 cheng ng ethnic group tibet
    僝 chan revile;abuse
    僞 wei false;counterfeit;bogus
    僟 ji
    僠 bo
    僡 hui
    僢 chuan
    僣 tie assume;usurp
    僤 dan sincere
    僥 jiao lucky;chance;luck
    僦 jiu heir;rent
    僧 seng buddhist priest;monk;san sanskrit sangha
    僨 fen ruin;cause fail;overthrown
    僩 xian courageous;martial;dignified
    僪 ju
    僫 e
    僬 jiao clever;alert mind pigmies
    僭 jian assume;usurp
    僮 tong page;boy servant
    僯 lin ashamed
    僰 bo ancient aboriginal tribe
    僱 gu employ;hire
    僲 xian
    僳 su minority
    僴 xian
    僵 jiang stiff motionless;stock still
    僶 min forcefully
    僷 ye
    僸 jin
    價 jia price;value
    僺 qiao
    僻 pi way;remote;unorthodox
    僼 feng
    僽 zhou haggard;sallow;pallid
    僾 ai like
    僿 sai small;minute;lacking sincerity
    儀 yi ceremony;rites gifts;admire
    儁 jun outstanding;fine;superior;talented;capable;handsome
    儂 nong you;family
    儃 chan manner;air;easy going;turn around;lame;unable get
    億 yi hundred million;many
    儅 dang stop
    儆 jing warn;warning
    儇 xuan clever;nimble
    儈 kuai go between;broker;proxy
    儉 jian temperate;frugal;economical
    儊 chu rough rugged
    儋 dan small jar;bear burden;load two
    儌 jiao lucky;fortunate
    儍 sha foolish;silly;imbecile
    儎 zai carry;contain;load
    儏 can
    儐 bin entertain guests
    儑 an
    儒 ru confucian scholar
    儓 tai servant
    儔 chou companion;mate;colleague
    儕 chai company;companion;together
    儖 lan
    儗 ni compare;draw analogy
    儘 jin utmost
    儙 qian
    儚 meng equivalent;fleeting;momentary;ephemeral;vain;empty;fickle
    儛 wu skip about;dance joy
    儜 ning weak;wearied;distress
    儝 qiong
    儞 ni
    償 chang repay;recompense;restitution
    儠 lie
    儡 lei puppet;dummy
    儢 lv
    儣 kuang
    儤 bao duty
    儥 yu
    儦 biao milling
    儧 zan
    儨 zhi
    儩 si complete
    優 you superior;excellent;actor
    儫 hao
    儬 qing
    儭 chen assist;give alms
    儮 li
    儯 teng
    儰 wei
    儱 long rude;barbarous
    儲 chu save money;store;reserve;heir
    儳 chan obstinate;stupid;uneven;mix
    儴 rang
    儵 shu
    儶 hui valiant;brave;eminent
    儷 li spouse;couple;pair
    儸 luo bandit;daredevil
    儹 zan accumulate;hoard;store
    儺 nuo rich
    儻 tang if;supposing;case
    儼 yan grave;respectful;majestic
    儽 lei lazy;tired;worn fatigued
    儾 nang slow;dull;irresolute
    儿 er son;child;kangxi radical
    兀 wu cut off feet
    允 yun grant;allow;consent
    兂 zan hairpin;clasp;wear hair
    元 yuan first;dollar;origin;head
    兄 xiong elder brother
    充 chong fill;full;supply
    兆 zhao omen;million;mega;trillion china million;japan taiwan trillion
    兇 xiong atrocious;ferocious;brutal
    先 xian first;former;previous
    光 guang light;brilliant;shine;only
    兊 dui
    克 ke gram;overcome;transliteration
    兌 dui cash;exchange;barter;weight
    免 mian spare;excuse;evade
    兎 tu rabbit;hare
    兏 chang
    児 er son;child;oneself;final part
    兑 dui cash;exchange
    兒 er son;child;oneself;final part
    兓 jin
    兔 tu rabbit;hare
    兕 si female rhinoceros
    兖 yan establish;nine empire divisions
    兗 yan establish;nine empire divisions
    兘 shi
    兙 - decagram
    党 dang political party;gang;faction
    兛 qian kilogram
    兜 dou pouch
    兝 fen decigram
    兞 mao milligram
    兟 shen advance
    兠 dou
    兡 - mercury
    兢 jing fearful;cautious;wary
    兣 li decigram;centigram
    兤 huang
    入 ru enter;come;join
    兦 wang destruction
    內 nei inside;interior;domestic
    全 quan maintain;keep whole intact
    兩 liang two;both;pair;couple;ounce
    兪 yu surname;consent
    八 ba eight;all around;all sides
    公 gong fair;equitable;public;duke
    六 liu number six
    兮 xi exclamatory particle
    兯 han kwukyel
    兰 lan orchid;elegant;graceful
    共 gong together;all;total;share
    兲 tian heaven;sky
    关 guan frontier pass;close;relation
    兴 xing thrive;prosper;flourish
    兵 bing soldier;troops
    其 qi his;her;its;their
    具 ju tool;implement;draw;write
    典 dian law;canon;documentation;classic;scripture
    兹 zi now;here;time;year
    兺 fen
    养 yang raise;rear;bring;support
    兼 jian unite;combine;connect
    兽 shou beast;animal;bestial
    兾 ji hope;wish
    兿 yi
    冀 ji hope;wish;hebei province
    冁 chan smile
    冂 jiong wide;kangxi radical
    冃 mao
    冄 ran tender;weak;gradually alternating
    内 nei inside
    円 yuan yen
    冇 mao have
    冈 gang ridge crest hill
    冉 ran tender;weak;proceed gradually
    冊 ce book;volume
    冋 jiong desert;border
    册 ce book;volume;register;list
    再 zai again;twice;re
    冎 gua
    冏 jiong light;bright
    冐 mao risk;brave;dare
    冑 zhou helmet
    冒 mao risk;brave;dare
    冓 gou secluded place;secret cabinet
    冔 xu cap worn during yin
    冕 mian crown;ceremonial cap
    冖 mi cover;kangxi radical
    冗 rong excessive;superfluous
    冘 yin move;doubtful;hesitate
    写 xie write;draw;sketch;compose
    冚 kan cover;lid
    军 jun army;military;soldiers;troops
    农 nong agriculture;farming;farmer
    冝 yi suitable;right;fitting;proper
    冞 mi far
    冟 shi
    冠 guan cap;crown;headgear
    冡 meng
    冢 zhong burial mound;mausoleum;grand
    冣 ju
    冤 yuan grievance;injustice;wrong
    冥 ming dark;gloomy;night;deep
    冦 kou bandits;thieves;enemy;invade
    冧 lin bud;bend;phonetic num number
    冨 fu abundant;ample;rich;wealthy
    冩 xie write;draw;sketch;compose
    冪 mi cover cloth;cover cloth
    冫 bing ice;kangxi radical
    冬 dong winter;th lunar month
    冭 tai
    冮 gang
    冯 feng surname;gallop;dint
    冰 bing ice;ice cold
    冱 hu freezing;stopped;closed off
    冲 chong soar;pour boiling water over
    决 jue decide;determine;judge
    冴 hu freezing;stopped;closed off
    况 kuang condition;situation;furthermore
    冶 ye smelt;fuse metals;cast;found
    冷 leng cold;cool;lonely
    冸 pan
    冹 fu
    冺 min
    冻 dong freeze;cold;congeal;jelly
    冼 xian surname
    冽 lie cold raw;pure;clear
    冾 qia
    冿 jian
    净 jing clean;pure;cleanse
    凁 sou
    凂 mei request;ask favour
    凃 tu mud;surname
    凄 qi bitter cold;miserable;dreary
    凅 gu dried;exhausted;tired;dry
    准 zhun approve;allow;permit;accord
    凇 song dewdrop;icicle
    凈 jing clean;pure;cleanse
    凉 liang cool;cold;disheartened
    凊 qing surname
    凋 diao withered;fallen;exhausted
    凌 ling pure;virtuous;insult;maltreat
    凍 dong freeze;cold;congeal;jelly
    凎 gan
    减 jian decrease;subtract;diminish
    凐 yin
    凑 cou piece together;assemble
    凒 ai
    凓 li shiver;severe cold
    凔 chuang cold
    凕 ming
    凖 zhun rule;guideline;standard
    凗 cui
    凘 si ice floating freshly melted
    凙 duo icicle
    凚 jin cold;chilly
    凛 lin shiver cold fear
    凜 lin shiver cold fear;fearful
    凝 ning coagulate;congeal;freeze
    凞 xi bright;splendid;glorious
    凟 du rude;annoy;profane;trouble;harass
    几 ji small table
    凡 fan all;any;every;ordinary;common
    凢 fan all;any;every;ordinary;common
    凣 fan all;common;general;every;whenever;generally
    凤 feng male phoenix;symbol joy
    凥 ju dwell
    処 chu place;locale;department
    凧 zheng kite
    凨 feng wind;air;manners;atmosphere
    凩 mu wintry wind
    凪 zhi calm;lull
    凫 fu wild duck;teal;swim
    凬 feng
    凭 ping lean;depend;rely
    凮 feng wind
    凯 kai triumphant;triumph;victory
    凰 huang female phoenix
    凱 kai triumphant;triumph;victory
    凲 gan
    凳 deng bench;stool
    凴 ping rely;depend;evidence;proof
    凵 qian receptacle;kangxi radical
    凶 xiong culprit;murder;bad;sad
    凷 kuai dirt clod;piece
    凸 tu protrude;bulge;convex
    凹 ao concave;hollow;depressed;pass;valley
    出 chu go;send;stand;produce
    击 ji strike;hit;beat;attack;fight
    凼 dang ditch;pool
    函 han correspondence;case;box
    凾 han correspondence;case;box
    凿 zao chisel;bore;pierce
    刀 dao knife;old coin;measure
    刁 diao tricky;sly;crafty;cunning
    刂 dao knife;radical number
    刃 ren edged tool;cutlery;knife edge
    刄 ren edged tool;cutlery;knife edge
    刅 chuang create;make invent;begin
    分 fen divide;small unit time
    切 qie cut;mince;slice;carve
    刈 yi cut off;reap;mow;sickle
    刉 ji
    刊 kan publication;periodical;publish
    刋 qian publication;periodical;publish
    刌 cun cut small;divide
    刍 chu mow;cut grass;hay;fodder
    刎 wen behead;cut throat
    刏 ji
    刐 dan
    刑 xing punishment;penalty;law
    划 hua row paddle boat;scratch
    刓 wan trim
    刔 jue scoop;gouge
    刕 li
    刖 yue cutting off feet punishment
    列 lie line;arrange order;classify
    刘 liu surname;kill;destroy
    则 ze rule;law;regulation;grades
    刚 gang hard;tough;rigid;strong
    创 chuang establish;create;knife cut
    刜 fu chop
    初 chu beginning;initial;primary
    刞 qu
    刟 diao
    删 shan cut;delete
    刡 min scrape;pare
    刢 ling
    刣 zhong
    判 pan judge;discriminate;conclude
    別 bie separate;do
    刦 jie take force;coerce;disaster
    刧 jie disaster;misfortune;coerce
    刨 pao carpenter plane;plane;level
    利 li gains;advantage;profit;merit
    刪 shan cut;delete;erase;geld
    别 bie separate;do
    刬 chan level off;trim;pare down
    刭 jing cut throat
    刮 gua shave;pare off;scrape
    刯 geng
    到 dao go;arrive;been
    刱 chuang establish;create;knife cut
    刲 kui cut;slice off
    刳 ku cut;dig;rip;scoop
    刴 duo chop pounding;mince;hash
    刵 er punishment cutting off ears
    制 zhi system;establish;overpower
    刷 shua brush;clean brush;scrub
    券 quan certificate;ticket;title deeds
    刹 sha temple;shrine;monastery
    刺 ci stab;prick;irritate;prod
    刻 ke carve;engrave;quarter hour
    刼 jie plunder;rob openly
    刽 gui amputate;cut off
    刾 ci stab;prick;irritate;prod
    刿 gui cut;injure;stab;stick
    剀 kai sharpen;carefully;thorough
    剁 duo chop pounding;mince;hash
    剂 ji medicinal preparation
    剃 ti shave
    剄 jing cut throat
    剅 lou
    剆 luo
    則 ze rule;law;regulation;grades
    剈 yuan
    剉 cuo cut;file;trim;file
    削 xue scrape off;pare;trim
    剋 kei subdue;overcome;cut down
    剌 la slash;cut two;contradict
    前 qian front;forward;preceding
    剎 sha temple
    剏 chuang establish;create;knife cut
    剐 gua cut;cut flesh bones
    剑 jian sword;dagger;saber
    剒 cuo jerk
    剓 li
    剔 ti pick;scrape off;scrape meat
    剕 fei cut off feet
    剖 pou split two;slice;dissect
    剗 chan level off;trim;pare down
    剘 qi
    剙 chuang establish;create;knife cut
    剚 zi stab
    剛 gang hard;tough;rigid;strong
    剜 wan cut;cut;pick;scoop
    剝 bo peel;peel off;shell;strip
    剞 ji carving engraving knife;grave
    剟 duo prick;cut blocks;engrave
    剠 qing brand
    剡 shan sharp;sharp pointed;sharpen
    剢 du
    剣 jian sword;dagger;saber
    剤 ji medicinal preparation
    剥 bo peel
    剦 yan castrate
    剧 ju theatrical plays;opera;drama
    剨 huo sound something being smashed
    剩 sheng leftovers;residue;remains
    剪 jian scissors;cut;divide;separate
    剫 duo
    剬 duan
    剭 wu
    剮 gua cut;cut flesh bones
    副 fu assist;supplement;assistant
    剰 sheng leftovers;residue;remains
    剱 jian sword;dagger;saber
    割 ge cut;divide;partition;cede
    剳 da brief note;official communique
    剴 kai sharpen;carefully;thorough
    創 chuang establish;create;knife cut
    剶 chuan
    剷 chan level off;cut off;pare down;raze
    剸 tuan cut
    剹 lu
    剺 li mark
    剻 peng
    剼 shan
    剽 piao rob;plunder;slice off;fast
    剾 kou pick knife
    剿 jiao destroy;exterminate;annihilate
    劀 gua
    劁 qiao geld;castrate
    劂 jue chisel engraving;engrave
    劃 hua divide;mark off;lay boundary
    劄 zha brief note;official communique
    劅 zhuo
    劆 lian sickle
    劇 ju theatrical plays;opera;drama
    劈 pi cut apart;split;chop
    劉 liu surname;kill;destroy
    劊 gui amputate;cut off
    劋 jiao
    劌 gui cut;injure;stab;stick
    劍 jian sword;dagger;saber
    劎 jian sword;dagger
    劏 tang butcher
    劐 huo destroy
    劑 ji medicinal preparation
    劒 jian sword;dagger;saber
    劓 yi cut off nose
    劔 jian sword;dagger;saber
    劕 zhi
    劖 chan make mince;cut
    劗 jian cut;clip
    劘 mo make mince
    劙 li divide;partition
    劚 zhu cut
    力 li power;capability;influence;kangxi radical
    劜 ya
    劝 quan recommend;advise;urge
    办 ban manage;do;handle;deal
    功 gong achievement;merit;good result
    加 jia add;increase;augment
    务 wu affairs;business;must;should
    劢 mai put forth effort;strive forward
    劣 lie bad;inferior;slightly
    劤 jin strong
    劥 keng
    劦 xie cooperate;combined labor
    劧 zhi
    动 dong move;happen;movement;action
    助 zhu help;aid;assist
    努 nu exert;strive;make effort;pout
    劫 jie take force;coerce;disaster
    劬 qu diligent;toil;endeavor
    劭 shao encourage;excel;excellent
    劮 yi
    劯 zhu
    劰 mo
    励 li strive;encourage
    劲 jin strong;unyielding;tough;power
    劳 lao labor;toil;do manual work
    労 lao labor;toil;do manual work
    劵 juan certificate;ticket;title deeds
    劶 kou
    劷 yang
    劸 wa
    効 xiao efficacious;effectiveness;toil;serve army
    劺 mou
    劻 kuang flurried;flurry;zealous
    劼 jie discreet;prudent;cautious
    劽 lie
    劾 he examine;impeach;charge
    势 shi power;force;tendency
    勀 ke
    勁 jin strong;unyielding;tough;powerful
    勂 gao
    勃 bo suddenly;sudden;quick
    勄 min active;clever;prompt witty;smart;earnest;diligent;hasten
    勅 chi imperial decree;daoist magic
    勆 lang
    勇 yong brave;courageous;fierce
    勈 yong
    勉 mian endeavor;make effort;urge
    勊 ke
    勋 xun meritorious deed;merits;rank
    勌 juan labor;tired
    勍 qing strong;powerful;mighty;violent
    勎 lu
    勏 bu
    勐 meng imperial degree;daoist magic
    勑 chi reward;sincere
    勒 lei strangle;tighten
    勓 kai
    勔 mian endeavor;make effort;urge
    動 dong move;happen;movement;action
    勖 xu enjoin;advise;preach
    勗 xu enjoin;advise;excite
    勘 kan investigate;compare;collate
    務 wu affairs;business;must;should
    勚 yi work hard;belabored;toil
    勛 xun meritorious deed;merits;rank
    勜 weng
    勝 sheng victory;excel;better than
    勞 lao labor;toil;do manual work
    募 mu levy;raise;summon;recruit
    勠 lu join forces;unite
    勡 piao
    勢 shi power;force;tendency
    勣 ji achievements;conduct deserving
    勤 qin industrious;diligent;attentive
    勥 jiang force;tough
    勦 chao destroy;exterminate;annihilate
    勧 quan recommend;advise;urge
    勨 xiang
    勩 yi work hard;belabored;toil
    勪 jue
    勫 fan
    勬 juan
    勭 tong
    勮 ju
    勯 dan exhausted
    勰 xie peaceful;harmonious
    勱 mai put forth effort;strive forward
    勲 xun meritorious deed;merits;rank
    勳 xun meritorious deed;merits;rank
    勴 lv
    勵 li strive;encourage
    勶 che
    勷 rang urgent;haste;hurriedly;help
    勸 quan recommend;advise;urge
    勹 bao wrap;kangxi radical
    勺 shao spoon;ladle;unit volume
    勻 yun equal;impartially;uniform;even
    勼 jiu hook;entice;inveigle;surname
    勽 bao incubate;brood;hatch
    勾 gou hook;join;connect;entice
    勿 wu must;do;without;never
    匀 yun equal
    匁 wen japanese unit weight
    匂 xiong fragrance;smell
    匃 gai beggar;beg;give
    匄 gai beg alms;beggar
    包 bao wrap;pack;bundle;package
    匆 cong hastily;haste;hurriedly
    匇 yi
    匈 xiong breast;chest;thorax;clamor;hsiung nu huns
    匉 peng noise waters
    匊 ju handful
    匋 tao pottery
    匌 ge
    匍 pu crawl;lie prostrate
    匎 e
    匏 pao gourd;musical instrument
    匐 fu fall prostrate;crawl
    匑 gong
    匒 da
    匓 jiu
    匔 gong
    匕 bi spoon;ladle;knife;dirk
    化 hua change;convert;reform;ize
    北 bei north;northern;northward
    匘 nao brain
    匙 shi spoon;surname
    匚 fang box;kangxi radical
    匛 jiu
    匜 yi basin;container wine
    匝 za full circle;encircle
    匞 jiang
    匟 kang divan two persons
    匠 jiang craftsman;artisan;workman
    匡 kuang correct;restore;revise
    匢 hu
    匣 xia small box;case;coffer
    匤 qu
    匥 fan
    匦 gui small box;chest;casket
    匧 qie trunk;portfolio
    匨 zang
    匩 kuang
    匪 fei bandits;robbers;gangsters
    匫 hu
    匬 yu
    匭 gui small box;chest;casket
    匮 kui lack
    匯 hui concourse;flow together;gather together;remit money
    匰 dan
    匱 gui lack
    匲 lian
    匳 lian ladies toilet case mirror
    匴 suan ancient;bamboo hat box
    匵 du case;casket
    匶 jiu
    匷 jue
    匸 xi box;kangxi radical
    匹 pi bolt cloth;counter horses
    区 qu area;district;region;ward
    医 yi cure;heal;doctor;medical
    匼 ke place ru ch ng;sh nx;ancient term scholar cap
    匽 yan hide;secrete;repress;bend
    匾 bian flat;round split bamboo contain
    匿 ni hide;go hiding
    區 qu area;district;region;ward;surname
    十 shi ten;tenth;complete;perfect
    卂 xun fly rapidly
    千 qian thousand;many;numerous;cheater;swindler
    卄 nian twenty;twentieth
    卅 sa thirty;thirtieth
    卆 zu soldier;servant;last;finally
    升 sheng arise;go;hoist;advance
    午 wu noon;th terrestrial branch
    卉 hui general term plants;myriads
    半 ban half
    卋 shi generation;world;era
    卌 xi forty;fortieth
    卍 wan swastika;auspicious signs recognized being
    华 hua flowery;illustrious;chinese
    协 xie united;cooperate
    卐 wan swastika;auspicious signs recognized being
    卑 bei humble;low;inferior;despise
    卒 zu soldier;servant;last;finally
    卓 zhuo profound;brilliant;lofty
    協 xie united;cooperate
    单 dan single;individual;only;lone
    卖 mai sell;betray;show off
    南 nan south;southern part;southward
    単 dan ae;single;individual;only;lone
    卙 ji
    博 bo gamble;play games;wide;broad
    卛 shuai
    卜 bo fortune telling;prophesy
    卝 kuang hair style;ore
    卞 bian impatient;hurry;excitable
    卟 bu chemical compound;divination;consider
    占 zhan divine;observe;versify
    卡 ka card;punch card;calorie
    卢 lu cottage;hut;surname;black
    卣 you wine pot
    卤 lu salt
    卥 xi
    卦 gua fortune telling;tell fortunes
    卧 wo lie down;crouch
    卨 xie old names;phonetic seol korean names
    卩 jie seal;kangxi radical
    卪 jie kwukyel
    卫 wei guard;protect;defend
    卬 ang lofty;high;raise;high priced
    卭 qiong high raise
    卮 zhi measuring cup;wine container
    卯 mao th terrestrial branch;period
    印 yin print;seal;stamp;chop;mark
    危 wei dangerous;precarious;high
    卲 shao eminent;lofty;beautiful;surname
    即 ji promptly;quickly;immediately
    却 que still;but;decline;retreat
    卵 luan egg;ovum;roe;spawn
    卶 chi
    卷 juan scroll;curl;make comeback
    卸 xie lay down;retire office
    卹 xu sympathy;pity;comfort
    卺 jin winecups
    卻 que still;but;decline;retreat
    卼 wu unsteady;dangerous
    卽 ji promptly
    卾 e
    卿 qing noble;high officer
    厀 xi
    厁 san
    厂 chang factory;workshop;radical
    厃 wei look upward
    厄 e adversity;difficulty;distress
    厅 ting hall;central room
    历 li history;calendar
    厇 zhe
    厈 han
    厉 li whetstone;grind;sharpen;whet
    厊 ya
    压 ya press;oppress;crush;pressure
    厌 yan dislike;detest;reject;satiate
    厍 she surname
    厎 di settle
    厏 zha
    厐 pang disorderly;messy;huge;big
    厑 ya
    厒 qie
    厓 ya precipice;shore;bank;surname
    厔 zhi stop;hinder;place near water
    厕 ce mingle;toilet;lavatory
    厖 pang bulky;thick large;confused
    厗 ti
    厘 li manage;control;thousandth part tael
    厙 she surname
    厚 hou thick;substantial;greatly
    厛 ting
    厜 zui mountain peak
    厝 cuo cut engrave;grave tombstone
    厞 fei
    原 yuan source;origin;beginning
    厠 ce mingle;toilet;lavatory
    厡 yuan
    厢 xiang side room;wing;theatre box
    厣 yan shell
    厤 li calculate;calendar
    厥 jue personal pronoun he;she
    厦 sha big building;mansion
    厧 dian
    厨 chu kitchen;closet;cupboard
    厩 jiu stable;barnyard
    厪 jin hut;careful
    厫 ao granary
    厬 gui
    厭 yan dislike;detest;reject;satiate
    厮 si servant;make disturbance
    厯 li
    厰 chang factory;plant;workshop;mill
    厱 lan
    厲 li whetstone;grind;sharpen;whet
    厳 yan strict;rigorous;rigid;stern
    厴 yan shell
    厵 yuan spring;source
    厶 si private;secret;kangxi radical
    厷 gong fore arm;most chinese english dictionaries;round
    厸 lin
    厹 rou spear;tribe
    厺 qu go;depart
    去 qu go away;leave;depart
    厼 er kwukyel
    厽 lei
    厾 du lightly tap;through away;drop;sentence final particle
    县 xian county;district;subdivision
    叀 zhuan
    叁 san bank numeral three
    参 can take part;intervene;ginseng
    參 can take part;intervene;ginseng
    叄 can take part;intervene;ginseng
    叅 can counsel;consult together;take part;intervene
    叆 ai cloudy sky;dark;obscure
    叇 dai cloudy sky;clear;dark
    又 you again;addition
    叉 cha crotch;fork;prong
    及 ji extend;reach;come
    友 you friend;companion;fraternity
    双 shuang set two;pair;couple;both
    反 fan reverse;opposite;contrary;anti
    収 shou gather together;collect;harvest
    叏 guai
    叐 ba prick dog make him
    发 fa issue;dispatch;send;hair
    叒 ruo obedient;united
    叓 shi affair;matter;work
    叔 shu father younger brother
    叕 zhuo connect
    取 qu take;receive;obtain;select
    受 shou receive;accept;get;bear;stand
    变 bian change;transform;alter;rebel
    叙 xu express;state;relate;narrate
    叚 xia false
    叛 pan rebel;rebellion;rebellious
    叜 sou old man
    叝 ji respectfully inform
    叞 wei
    叟 sou old man;elder
    叠 die pile;piled;fold
    叡 rui astute;profound;shrewd
    叢 cong bush;shrub;thicket;collection
    口 kou mouth;open end;entrance;gate
    古 gu old;classic;ancient
    句 ju sentence
    另 ling another;separate
    叧 gua cut meat off away;ancient torture
    叨 dao talkative;quarrelous
    叩 kou knock;ask;kowtow;bow
    只 zhi only;just;simply
    叫 jiao cry;shout;hail;greet;call
    召 zhao imperial decree;summon
    叭 ba trumpet
    叮 ding exhort enjoin repeatedly
    可 ke may;can;able;possibly
    台 tai platform;unit;term address
    叱 chi scold;shout;bawl
    史 shi history;chronicle;annals
    右 you right;west;right wing
    叴 qiu three edged spear
    叵 po cannot;unable do;improbable;thereupon
    叶 ye harmonize;rhyme;unite;leaf
    号 hao mark;sign;symbol;number
    司 si take charge;control;manage;officer
    叹 tan sigh;admire
    叺 chi straw bag;tobacco pouch
    叻 le place names;smart;clever
    叼 diao hold mouth
    叽 ji sigh disapproval;take small
    叾 liao place hong kong
    叿 hong
    吀 mie
    吁 xu interjection alas;sigh
    吂 mang
    吃 chi eat;drink;suffer;endure;bear
    各 ge each;individually;every;all
    吅 xuan
    吆 yao bawl;yell;shout;cry
    吇 zi
    合 he combine;unite;join;gather
    吉 ji lucky;propitious;good
    吊 diao condole;mourn;pity;hang
    吋 cun english inch
    同 tong similar;together
    名 ming rank;title;position
    后 hou queen;empress;sovereign;behind;rear;after
    吏 li government official;magistrate
    吐 tu vomit;spew;cough
    向 xiang toward;direction;trend
    吒 zha shout;roar;bellow;scold
    吓 xia scare;frighten;intimidate
    吔 ye interjection;phonetic
    吕 lv surname;musical note
    吖 ya translation;final particle
    吗 ma final interrogative particle
    吘 ou
    吙 huo
    吚 yi represent sound
    君 jun sovereign;monarch;ruler;chief;prince
    吜 chou
    吝 lin stingy;miserly;parsimonious
    吞 tun swallow;absorb;annex;engulf
    吟 yin sing;hum;recite;poetry
    吠 fei bark
    吡 bi blame
    吢 qin vomiting dog
    吣 qin vomit
    吤 jie
    吥 bu swelling;spongy;flabby
    否 fou no;negative;final particle
    吧 ba emphatic final particle
    吨 dun metric ton;babble;gibberish
    吩 fen order;command;instruct
    吪 e move
    含 han hold mouth;cherish;contain
    听 ting hear;understand;obey;comply
    吭 keng throat
    吮 shun suck mouth;sip;lick
    启 qi open;begin;commence;explain
    吰 hong clang
    吱 zhi chirping;squeaking;hissing
    吲 yin smile;sneer
    吳 wu warring states;surname
    吴 wu warring state;surname
    吵 chao argue;dispute;disturb;annoy
    吶 na raise voice;yell loud;shout;stammer
    吷 xue soft sound made blowing
    吸 xi inhale;suck;absorb;attract
    吹 chui blow;puff;brag;boast
    吺 dou
    吻 wen kiss;lips;coinciding
    吼 hou roar;shout;bark;howl
    吽 hong om;bellow;dull;stupid
    吾 wu my;our;resist;impede
    吿 gao tell;announce;inform;accuse
    呀 ya particle express surprise mild;slurred number ten
    呁 jun
    呂 lv surname;musical note
    呃 e belch;hiccup
    呄 ge
    呅 mei dollar
    呆 dai dull;dull minded;simple;stupid
    呇 qi star
    呈 cheng submit;show;appear;petition
    呉 wu warring states;surname
    告 gao tell;announce;inform;accuse
    呋 fu furan
    呌 jiao call;summon
    呍 hong phonetic
    呎 chi foot
    呏 sheng gallon;quart
    呐 na raise voice;yell loud;shout;stammer
    呑 tun swallow;absorb
    呒 wu unclear;expletive
    呓 yi talk sleep;somniloquy
    呔 dai necktie;tire
    呕 ou vomit;annoy;enrage
    呖 li onomatopoetic expressions
    呗 bei final particle assertion
    员 yuan member;personnel;staff member
    呙 guo chat;jaw;gossip;talk;mouth
    呚 wen
    呛 qiang choke smoke;irritates nose
    呜 wu sound crying;sobbing
    呝 e
    呞 shi
    呟 juan mutter;grumble;murmur
    呠 pen spurt;blow;puff;snort
    呡 wen corners mouth lips
    呢 ne interrogative emphatic final
    呣 m interjection indicating question thought
    呤 ling purine
    呥 ran intensifying particle
    呦 you bleating deer
    呧 di rebuke;scold;slander
    周 zhou zhou dynasty;circumference
    呩 shi
    呪 zhou curse;damn;incantation
    呫 tie whisper;lick;taste;petty
    呬 xi rest
    呭 yi final particle expressing consent;talkative
    呮 qi sit;only;merely;final particle intimacy
    呯 ping onomatopoetic;sound gong
    呰 zi slander;revile
    呱 gu wail;crying child;swear
    呲 ci give talking
    味 wei taste;smell;odor;delicacy
    呴 xu breathe;yawn;roar
    呵 he scold;laughing sound;yawn
    呶 nao talkative;clamour;hubbub
    呷 ga suck;swallow;drink
    呸 pei expression reprimand
    呹 yi eat grass
    呺 xiao voice anger vast;spacious
    呻 shen groan;moan;recite intonation
    呼 hu breathe sigh;exhale;call;shout
    命 ming life;destiny;fate;luck;order;instruction
    呾 da
    呿 qu yawn
    咀 ju suck;chew;masticate
    咁 han like;way;so;such extent
    咂 za suck;smack lips;cheat
    咃 tuo
    咄 duo noise rage;cry anger
    咅 pou spit
    咆 pao roar
    咇 bie fragrant;eject
    咈 fu oppose
    咉 yang echo;sound vomit;infant
    咊 he harmony;peace;conciliation;good terms;kindly;mild
    咋 za question forming particle;why how what;bite;loud
    和 he harmony;peace;peaceful;calm
    咍 hai laugh
    咎 jiu fault;defect;error;mistake
    咏 yong sing song poem;hum;chant
    咐 fu instruct;order
    咑 da trumpet
    咒 zhou curse;damn;incantation
    咓 wa final particle
    咔 ka translation
    咕 gu mumble;mutter;murmur;rumble
    咖 ka coffee;phonetic
    咗 zuo verbal particle perfective aspect
    咘 bu
    咙 long throat
    咚 dong onomatopoetic;thumping sound
    咛 ning enjoin;instruct;charge
    咜 ta scold
    咝 si hiss;call come;syllable
    咞 xian
    咟 huo
    咠 qi whisper blame slander
    咡 er side mouth
    咢 e sound;drumming
    咣 guang sound large door closing
    咤 zha scold;bellow;shout;roar
    咥 xi sound cat;bite;laugh
    咦 yi exclamation surprise
    咧 lie stretch mouth;grimace;grin
    咨 zi inquire;consult;discuss;plan
    咩 mie bleating sheep;interrogative particle
    咪 mi sound cat;cat meow;meter;don
    咫 zhi foot measure zhou dynasty
    咬 yao bite;gnaw
    咭 ji guard;card;young pretty
    咮 zhou beak;peck
    咯 ge final particle
    咰 shu
    咱 zan we;us
    咲 xiao smile;laugh;giggle;snicker
    咳 hai cough
    咴 hui neigh;whinny
    咵 kua revile
    咶 huai
    咷 tao howl;cry loudly
    咸 xian together;all;completely;united
    咹 e sound automobile horn
    咺 xuan majestic
    咻 xiu shout
    咼 guo chat;jaw;gossip;talk;mouth
    咽 yan throat;pharynx
    咾 lao noise;sound
    咿 yi descriptive creaking;laugh
    哀 ai sad;mournful;pitiful;pity
    品 pin article;product;commodity
    哂 shen smile;laugh;sneer;final particle indicating doing
    哃 tong
    哄 hong coax;beguile;cheat;deceive
    哅 xiong
    哆 duo tremble;shiver;shudder;quiver
    哇 wa vomit;cry infant
    哈 ha sound laughter
    哉 zai final exclamatory particle
    哊 you
    哋 die plural;adverb
    哌 pai translation
    响 xiang make sound;make noise;sound
    哎 ai interjection surprise
    哏 gen something funny
    哐 kuang syllable
    哑 ya dumb;mute;become hoarse
    哒 da sound made get horse
    哓 xiao garrulous;disturbed;restless
    哔 bi transliterations
    哕 hui belch;vomit
    哖 nian
    哗 hua rushing sound;gush forward
    哘 xing
    哙 kuai swallow;gulp down;greedy
    哚 duo backing;support someone powerful;little
    哛 fen
    哜 ji sip
    哝 nong whisper
    哞 mou moo
    哟 yo ah;final particle
    哠 hao
    員 yuan member;personnel;staff member
    哢 long syllable
    哣 pou sick;unwell
    哤 mang jargon
    哥 ge elder brother
    哦 o oh really so
    哧 chi sound ripping giggling
    哨 shao whistle;blow whistle;chirp
    哩 li mile
    哪 na where how
    哫 zu cajole
    哬 he
    哭 ku weep;cry;wail
    哮 xiao cough;pant;roar
    哯 xian
    哰 lao incoherent chatter
    哱 bo
    哲 zhe wise;sagacious;wise man;sage
    哳 zha twitter
    哴 liang crying infants
    哵 ba cry bird
    哶 mie bleat
    哷 lie
    哸 sui
    哹 fu
    哺 bu chew food;feed
    哻 han
    哼 heng hum;sing softly;groan;moan;interjecting indicating disapproval
    哽 geng choke
    哾 shuo
    哿 ge excellent;commend able
    唀 you
    唁 yan express condolence
    唂 gu phonetic;bad mood
    唃 gu
    唄 bei final particle assertion
    唅 han sound;put mouth;grunt;grumble
    唆 suo make mischief;incite;instigate
    唇 chun lips
    唈 yi sob
    唉 ai alas;exclamation surprise pain
    唊 jia hold fast;press
    唋 tu
    唌 xian
    唍 wan
    唎 li sound;noise;final particle
    唏 xi weep sob;grieve
    唐 tang tang dynasty;chinese
    唑 zuo azole
    唒 qiu
    唓 che interjection
    唔 wu hold mouth;bite;negation
    唕 zao
    唖 ya dumb;mute;become hoarse
    唗 dou interjection greeting sigh
    唘 qi
    唙 di
    唚 qin vomiting animals;use bad language
    唛 ma mark
    唜 mo
    唝 gong
    唞 dou gasp;breathe;rest
    唟 qu place
    唠 lao chat;jaw;gossip;talk
    唡 liang ounce
    唢 suo flute like musical instrument
    唣 zao chatter
    唤 huan call
    唥 lang bundle;onomatopoetic;round;circular;guys
    唦 sha
    唧 ji chirping insects;pump;final particle
    唨 zu particle indicating past tense
    唩 wo
    唪 feng recite;intone chant
    唫 jin hum;intone;close;shut
    唬 hu intimidate;scare
    唭 qi
    售 shou sell
    唯 wei only;yes
    唰 shua swish;rustle
    唱 chang sing;chant;call;ditty;song
    唲 er forced laughter
    唳 li cry bird;cry
    唴 qiang
    唵 an buddhist texts transliterate non;eat hand
    唶 ze sigh;groan;loud laughter
    唷 yo final particle
    唸 nian recite;read;chant
    唹 yu smile
    唺 tian
    唻 lai
    唼 sha speaking evil;gobbling sound made ducks
    唽 xi twitter
    唾 tuo spit;spit;saliva
    唿 hu sad;bit;part
    啀 ai gnaw;shout;yell;scold
    啁 zhao chirp;twitter;twittering
    啂 nou
    啃 ken gnaw;chew;bite
    啄 zhuo peck;slander
    啅 zhuo
    商 shang commerce;business;trade
    啇 di stalk;stem;foot;base
    啈 heng speak harshly;command sharply
    啉 lin stupid;slow
    啊 a exclamatory particle
    啋 cai interjection berate someone
    啌 xiang animal disease
    啍 tun creak;babble;gibberish
    啎 wu obstinate;disobedient;intractable
    問 wen ask;inquire after
    啐 cui taste;sip;spit;sound sipping;surprise
    啑 sha gobble
    啒 gu
    啓 qi open;begin;commence;explain
    啔 qi
    啕 tao wail
    啖 dan eat;feed;chew;bite;entice
    啗 dan eat;chew;bite;entice;lure
    啘 ye
    啙 zi poor
    啚 bi low;mean
    啛 cui interjection
    啜 chuai sip;suck;sob;weep
    啝 he final particle expressing surprise
    啞 ya dumb;mute;become hoarse
    啟 qi open;begin
    啠 zhe
    啡 fei morphine;coffee
    啢 liang ounce
    啣 xian hold mouth;harbor;cherish
    啤 pi beer
    啥 sha what
    啦 la final particle assertion
    啧 ze interjection approval admiration
    啨 ying
    啩 gua particle implying probability
    啪 pa syllable
    啫 zhe interjection warning;phonetic;penis
    啬 se miserly;thrifty;stingy
    啭 zhuan sing;chirp;warble;twitter
    啮 nie bite;gnaw
    啯 guo gurgling sound;chattering
    啰 luo phonetic
    啱 yan correct;right
    啲 di few
    啳 quan
    啴 chan pant;many
    啵 bo phonetic
    啶 ding phonetic pyridine pyrimidine
    啷 lang clanging rattling sound
    啸 xiao roar;howl;scream;whistle
    啹 ju stupid;idiotic;kill;slaughter;roll crumple ball;phonetic
    啺 tang
    啻 chi only;merely;just like;stop
    啼 ti weep;whimper;howl;twitter
    啽 an speak
    啾 jiu wailing child;chirp
    啿 dan
    喀 ka vomit;transliterations
    喁 yong mouth fish surface water;gasping breath
    喂 wei interjection call attention
    喃 nan keep talking;chattering;mumble
    善 shan good;virtuous;charitable
    喅 yu
    喆 zhe sage;wise;sagacious
    喇 la horn;bugle;lama;final particle
    喈 jie music;melody
    喉 hou throat;gullet;larynx;guttural
    喊 han shout;call;yell;howl;cry
    喋 die nag;chatter;babble;twitter
    喌 zhou syllable
    喍 chai
    喎 wai wry mouth;final particle expressing contradiction;quotation
    喏 nuo respectful reply assent superiors
    喐 yu move;touch;hit
    喑 yin dumb;sobbing infants
    喒 za dual pronoun;you me;we two
    喓 yao chirping;buzzing;call
    喔 o descriptive crying crowing
    喕 mian
    喖 hu
    喗 yun
    喘 chuan pant;gasp;breathe heavily
    喙 hui beak;bill;snout;pant
    喚 huan call;summon;invite;called
    喛 huan
    喜 xi like;love;enjoy;joyful thing
    喝 he drink;shout;call
    喞 ji chirping insects;pump
    喟 kui heave sigh;sigh
    喠 zhong
    喡 wei
    喢 sha
    喣 xu breathe upon
    喤 huang ah;harmony
    喥 duo place
    喦 nie talkative
    喧 xuan lively;noisy;clamor;talk loudly
    喨 liang wail;cry;yell;neigh
    喩 yu metaphor
    喪 sang mourning;mourn;funeral
    喫 chi eat;drink;suffer;endure;bear
    喬 qiao tall;lofty;proud;stately
    喭 yan condole;coarse
    單 dan single;individual;only;lone
    喯 pen
    喰 can eat;drink
    喱 li gramme;syllable
    喲 yo ah;final particle
    喳 zha whispering
    喴 wei hello;phonetic
    喵 miao mew cat
    営 ying encampment;barracks;manage
    喷 pen spurt;blow;puff
    喸 bu place
    喹 kui quinoline
    喺 xi located
    喻 yu metaphor;analogy;example;like
    喼 jie phonetically english loan words
    喽 lou onomatopoetic expressions
    喾 ku emperor
    喿 zao chirping birds
    嗀 hu
    嗁 ti give forth sound;make noise
    嗂 yao
    嗃 he flute
    嗄 a hoarse voice
    嗅 xiu smell;scent;sniff;olfactive
    嗆 qiang choke smoke;irritates nose
    嗇 se miserly;thrifty;stingy;stopped;constipated
    嗈 yong call bird
    嗉 su bird crop;wine pot
    嗊 hong place names
    嗋 xie
    嗌 ai throat;quarrel;choke
    嗍 suo suck
    嗎 ma final interrogative particle
    嗏 cha imperative final particle
    嗐 hai alas
    嗑 ke eat seeds;reproach;loquacious
    嗒 da absent minded
    嗓 sang voice;throat
    嗔 chen angry;scold;rebuke
    嗕 ru
    嗖 sou whizzing sound
    嗗 wa quarter hour
    嗘 ji
    嗙 pang boast
    嗚 wu sound crying;sobbing
    嗛 qian pouch;hold;content
    嗜 shi fond;have weakness
    嗝 ge cackling fowls gag;vomit
    嗞 zi consult about;plan;report writing equal;despatch
    嗟 jie sigh;alas
    嗠 lao
    嗡 weng sound flying bees;airplanes
    嗢 wa loud;prolonged laugh
    嗣 si connect;inherit;descendants;heirs
    嗤 chi laugh;ridicule;sneer;snort
    嗥 hao roar;call;wail;bark;yelp
    嗦 suo suck
    嗧 - gallon
    嗨 hai exclamation
    嗩 suo flute like musical instrument
    嗪 qin character translation
    嗫 nie move lips when speaking;hesitation
    嗬 he interrogative particle
    嗭 zhi place
    嗮 sai verbal aspect marker full
    嗯 n final particle
    嗰 ge
    嗱 na exclamation;there now
    嗲 die saliva;intensifying particle;inviting;coquettish;daddy
    嗳 ai interjection;exclamation
    嗴 qiang
    嗵 tong sound
    嗶 bi transliterations
    嗷 ao loud clamor;sound wailing
    嗸 ao noisy
    嗹 lian chatter
    嗺 zui
    嗻 zhe screen loquacious;final particle defend oneself
    嗼 mo curtain;screen;awning;tent
    嗽 sou cough;gargle;clear throat
    嗾 sou set dog;incite;instigate
    嗿 tan gobble
    嘀 di backbite
    嘁 qi grieved;ashamed;imitate sounds
    嘂 jiao cry loudly;yell;scream
    嘃 chong
    嘄 jiao
    嘅 kai sound sighing;possessive
    嘆 tan sigh;admire
    嘇 shan
    嘈 cao noisy
    嘉 jia excellent;joyful;auspicious
    嘊 ai
    嘋 xiao howl;roar
    嘌 piao fast;speedy
    嘍 lou onomatopoetic expressions
    嘎 ga sound laughter;bad;malevolent
    嘏 gu felicity;prosperity;large strong
    嘐 xiao final exclamatory particle
    嘑 hu menace;howl;bawl;final particle
    嘒 hui sharp
    嘓 guo gurgling sound;chattering
    嘔 ou vomit;annoy;enrage
    嘕 xian
    嘖 ze interjection approval admiration
    嘗 chang taste;experience;experiment
    嘘 xu exhale;blow;deep sigh;hiss;praise
    嘙 po
    嘚 de
    嘛 ma final exclamatory particle
    嘜 ma mark
    嘝 hu
    嘞 lei final particle polite refusal
    嘟 du sound horn tooting
    嘠 ga chirping birds loud laughter
    嘡 tang onomatopoeic clang;bang
    嘢 ye thing
    嘣 beng syllable
    嘤 ying seek friends;onomatopoetic expressions
    嘥 sai waste;all;entirely
    嘦 jiao if only;compound
    嘧 mi pyrimidine
    嘨 xiao roar;howl;scream;whistle
    嘩 hua rushing sound;gush forward
    嘪 mai
    嘫 ran
    嘬 chuai lap;suck
    嘭 peng syllable;chase;drive away
    嘮 lao chat;jaw;gossip;talk
    嘯 xiao roar;howl;scream;whistle
    嘰 ji sigh disapproval;take small
    嘱 zhu order;tell;instruct;leave word
    嘲 chao ridicule;deride;scorn;jeer
    嘳 kui
    嘴 zui mouth;lips
    嘵 xiao garrulous;disturbed;restless
    嘶 si neighing horse;gravel voiced;husky throated;hiccough
    嘷 hao roaring wild beasts;howl;wail;bawl
    嘸 fu unclear;expletive
    嘹 liao describe clarity voice;resonant
    嘺 qiao coincidental
    嘻 xi mirthful;happy;interjection
    嘼 chu
    嘽 chan pant;many
    嘾 dan
    嘿 hei silent;quiet
    噀 xun spurt mouth
    噁 e nastiness;nauseate sickening
    噂 zun meet
    噃 fan emphatic final particle
    噄 chi
    噅 hui speak falsely wrongly;ugly
    噆 zan hold mouth;bite
    噇 chuang eating drinking without restraint
    噈 cu
    噉 dan bite;chew;like;way
    噊 yu
    噋 tun swallow hastily;gobble
    噌 ceng scold;shout
    噍 jiao chew;eat;munch
    噎 ye choke;hiccup
    噏 xi inhale;absorb;imbibe;compress;talk;say;tell
    噐 qi receptacle;vessel;instrument
    噑 hao roar beasts;howl;wail
    噒 lian suck gnaw bones
    噓 xu exhale;blow;deep sigh;hiss;praise;flatter;lie
    噔 deng syllable
    噕 hui speak falsely wrongly;ugly
    噖 yin
    噗 pu burst
    噘 jue pouting
    噙 qin hold mouth;bite
    噚 xun fathom
    噛 nie bite;gnaw
    噜 lu verbose;talkative;mumbling
    噝 si hiss;call come
    噞 yan movement fish mouth surface
    噟 ying
    噠 da sound made get horse
    噡 zhan
    噢 o moan;interjection pain;sad
    噣 zhou beak;peck;order;enjoin upon
    噤 jin close;silent;unable speak
    噥 nong whisper
    噦 hui belch;vomit
    噧 xie
    器 qi receptacle;vessel;instrument
    噩 e bad;ill omened;unlucky
    噪 zao noisy;chirp loudly
    噫 yi belch;alas
    噬 shi bite;gnaw;snap
    噭 jiao shout
    噮 yuan
    噯 ai interjection;exclamation
    噰 yong
    噱 jue laugh heartily;laugh aloud
    噲 kuai swallow;gulp down;greedy
    噳 yu many
    噴 pen spurt;blow;puff
    噵 dao
    噶 ga transliterations
    噷 hm
    噸 dun ton
    噹 dang sound bells
    噺 xin story;talk
    噻 sai character translation
    噼 pi sound;child buttocks
    噽 pi
    噾 yin
    噿 zui
    嚀 ning enjoin;instruct;charge
    嚁 di
    嚂 lan
    嚃 ta gobble
    嚄 huo roar
    嚅 ru talk indistinctly falteringly
    嚆 hao give forth sound;make noise
    嚇 xia scare;frighten;intimidate
    嚈 ye
    嚉 duo swell
    嚊 pi pant;wife;particle indicating doubt
    嚋 chou
    嚌 ji sip;aspect marker excessive extent
    嚍 jin
    嚎 hao cry loudly;yell;scream
    嚏 ti sneeze
    嚐 chang taste
    嚑 xun
    嚒 me
    嚓 ca cracking snapping sound
    嚔 ti sneeze
    嚕 lu verbose;talkative;mumbling
    嚖 hui
    嚗 bo
    嚘 you
    嚙 nie bite;gnaw
    嚚 yin argumentative;talkative
    嚛 hu
    嚜 me silent;final particle
    嚝 hong
    嚞 zhe
    嚟 li come;arrive
    嚠 liu clear sound
    嚡 hai rough;interjection
    嚢 nang bag;purse;sack;put bag
    嚣 xiao noisy;treat contempt
    嚤 mo slow;late
    嚥 yan swallow;gulp
    嚦 li onomatopoetic expressions
    嚧 lu
    嚨 long throat
    嚩 mo
    嚪 dan
    嚫 chen aspect marker injury
    嚬 pin frown
    嚭 pi mound;lump;stealthily
    嚮 xiang guide;direct;incline;favor
    嚯 huo
    嚰 mo
    嚱 xi shrill noise;alas
    嚲 duo read aloud;recite;chant;droop
    嚳 ku mythical emperor;inform quickly;urgent communication
    嚴 yan strict;rigorous;rigid;stern
    嚵 chan gluttonous;greedy
    嚶 ying seek friends;names;call bird
    嚷 rang shout;brawl;make uproar;cry
    嚸 dian
    嚹 la particle implying completion;certainty;urgency
    嚺 ta
    嚻 xiao noisy;treat contempt
    嚼 jue prattle;glib
    嚽 chuo
    嚾 huan
    嚿 huo lump;measure word
    囀 zhuan sing;chirp;warble;twitter
    囁 nie move lips when speaking;hesitation
    囂 xiao noisy;treat contempt
    囃 ca play;accompany;banter;jeer
    囄 li come
    囅 chan smile
    囆 chai
    囇 li
    囈 yi talk sleep;somniloquy
    囉 luo exclamatory final particle;nag
    囊 nang bag;purse;sack;put bag
    囋 za
    囌 su loquacious;nag
    囍 xi double happiness
    囎 zen
    囏 jian
    囐 za
    囑 zhu order;tell;instruct;leave word
    囒 lan confused talk
    囓 nie gnaw
    囔 nang muttering;indistinct speech
    囕 lan
    囖 lo final particle pointing obvious
    囗 wei erect;proud;upright;bald
    囘 hui return;turn around;time
    囙 yin
    囚 qiu prisoner;convict;confine
    四 si four
    囜 nin
    囝 jian baby;infant
    回 hui return;turn around;time
    囟 xin top head;skull
    因 yin cause;reason;because
    囡 nan daughter;filch;secrete
    团 tuan sphere;ball;circle;mass;lump
    団 tuan sphere;ball;circle;mass;lump
    囤 dun grain basket;bin grain
    囥 kang hide
    囦 yuan
    囧 jiong
    囨 pian
    囩 yun
    囪 cong chimney;funnel
    囫 hu entire;whole
    囬 hui return
    园 yuan garden;park;orchard
    囮 e inveigle;decoy;cheat
    囯 guo fd;nation;country;nation state
    困 kun surround;besiege;surrounded;difficult
    囱 cong chimney
    囲 tong surround;encircle;corral;whip
    図 tu diagram;chart;map;picture
    围 wei surround;encircle;corral
    囵 lun all;complete;entire
    囶 guo
    囷 qun round shaped storage bin
    囸 ri
    囹 ling prison;enclosure
    固 gu become solid;solidify;strength
    囻 guo
    囼 tai
    国 guo nation;country;nation state
    图 tu diagram;chart;map;picture
    囿 you pen;limit;constrain
    圀 guo nation;country;nation state
    圁 yin
    圂 hun pig sty;privy
    圃 pu garden;cultivated field
    圄 yu prison;jail
    圅 han correspondence;case;box
    圆 yuan circle;round;circular;complete
    圇 lun all;complete;entire
    圈 quan circle;circle;corral
    圉 yu stable;corral;enclosure;frontier;border
    圊 qing rest room
    國 guo nation;country;nation state
    圌 chuan fence
    圍 wei surround;encircle;corral
    圎 yuan circle;round;circular;complete
    圏 quan circle;circle;corral
    圐 ku place sh ny county;sh nx
    圑 pu
    園 yuan garden;park;orchard
    圓 yuan circle;round;circular;complete
    圔 ya
    圕 tu library
    圖 tu diagram;chart;map;picture
    圗 tu diagram;chart;map;picture
    團 tuan sphere;ball;circle;mass;lump
    圙 lve
    圚 hui
    圛 yi place names;stratus
    圜 huan circle;surround;encircle
    圝 luan entire
    圞 luan entire;complete;round
    土 tu soil;earth;items made earth
    圠 ya
    圡 tu
    圢 ting paths between fields
    圣 sheng holy;sacred
    圤 pu
    圥 lu mushroom
    圦 kuai water gate;spout
    圧 ya press;oppress;crush;pressure
    在 zai consist;rest
    圩 wei dike;embankment
    圪 ge pimple;mound
    圫 yu
    圬 wu plaster over layer mud
    圭 gui jade pointed top
    圮 pi destroyed;ruined;subvert injure
    圯 yi bridge;bank
    地 de earth;soil;ground;region
    圱 qian
    圲 qian
    圳 zhen furrow field;small drainage ditch
    圴 zhuo
    圵 dang
    圶 qia
    圷 xia
    圸 shan
    圹 kuang tomb;grave prairie;open wilderness
    场 chang open space;field;market
    圻 qi border;boundary
    圼 nie
    圽 mo
    圾 ji garbage;rubbish;shaking;danger
    圿 jia
    址 zhi site;location;land house
    坁 zhi
    坂 ban hillside;inconvenient places
    坃 xun
    坄 yi
    坅 qin
    坆 mei grave;tomb
    均 jun equal;even;fair;all
    坈 rong
    坉 tun
    坊 fang neighborhood;urban subdivision;priest residence;priest;boy
    坋 ben dust;earth;bank earth;dig;bring together
    坌 ben dust;earth;bank earth;dig;bring together
    坍 tan collapse;landslide
    坎 kan pit;hole;snare;trap;crisis
    坏 huai rotten;spoilt;bad;broken down
    坐 zuo sit;seat;ride;travel
    坑 keng pit;hole;bury;trap;harry
    坒 bi compare;match;equal
    坓 jing
    坔 di
    坕 jing
    坖 ji
    块 kuai piece;lump;dollar
    坘 di
    坙 jing
    坚 jian hard;strong;firm;resolute
    坛 tan altar;arena;examination hall
    坜 li hole;pit
    坝 ba embankment;dam
    坞 wu entrenchment;bank;low wall
    坟 fen grave;mound;bulge;bulging
    坠 zhui fall down;drop;sink;go ruin
    坡 po slope;bank;hillside
    坢 ban
    坣 tang
    坤 kun earth;feminine;female
    坥 qu
    坦 tan flat;smooth;self possessed
    坧 zhi
    坨 tuo lump;heap
    坩 gan earthenware;earthenware vessel
    坪 ping level ground;japanese measure
    坫 dian stand replace goblets after
    坬 gua
    坭 ni mud;mire;paste;plaster
    坮 tai platform;unit;term address
    坯 pi dam;embankment;weir
    坰 jiong wilds
    坱 yang dust
    坲 fo
    坳 ao hollow ground;cavity;depression;undulating;depressed
    坴 lu clod earth;land
    坵 qiu earthenware;earthenware vessel
    坶 mu
    坷 ke clod earth;lump soil
    坸 gou
    坹 xue
    坺 ba classifier soft masses
    坻 chi islet;rock river;embankment;stop
    坼 che split;tear;open
    坽 ling
    坾 zhu
    坿 fu mound;place names
    垀 hu
    垁 zhi
    垂 chui let down;suspend;hand;down
    垃 la garbage;refuse;waste
    垄 long grave;mound;ridge field
    垅 long mound;grave;ridge field
    垆 lu black clods earth;shop;hut
    垇 ao place names
    垈 dai place names;japanese nuta;korean dae
    垉 pao
    垊 min
    型 xing pattern;model;law;mold
    垌 dong field;place names
    垍 ji
    垎 he
    垏 lv
    垐 ci
    垑 chi
    垒 lei rampart;military wall
    垓 gai border;boundary;frontier
    垔 yin restrain;dam stream change its;mound
    垕 hou place names
    垖 dui
    垗 zhao sacrifice
    垘 fu
    垙 guang
    垚 yao mound;roundish mass
    垛 duo heap;pile;pile;heap
    垜 duo heap;buttress;battlements
    垝 gui dilapidated;ruined
    垞 cha small mound;place;hillock
    垟 yang cultivated field;place names
    垠 yin boundary;bank stream river
    垡 fa plow soil;place
    垢 gou dirt;filth;stains;dirty
    垣 yuan low wall
    垤 die ant hill;small mound;hill
    垥 xie
    垦 ken cultivate;reclaim;farm land
    垧 shang variable unit land measure
    垨 shou
    垩 e holy;sacred;sage;simplification chalk;daub chalk
    垪 bing
    垫 dian advance money;pay another
    垬 hong
    垭 ya character place names
    垮 kua defeated;fail;collapse
    垯 da
    垰 ka
    垱 dang
    垲 kai high dry place
    垳 hang
    垴 nao small;head shaped hill;place names
    垵 an cover earth;pit;hole
    垶 xing
    垷 xian
    垸 yuan dyke;embankment
    垹 bang
    垺 fu
    垻 ba embankment;slope over boat pass
    垼 yi
    垽 yin sediment;precipitate
    垾 han
    垿 xu
    埀 chui let down;suspend;hand;down
    埁 qin
    埂 geng ditches irrigation;hole
    埃 ai fine dust;dirt
    埄 beng whirling dust wind
    埅 fang
    埆 que stony
    埇 yong bridge
    埈 jun high;steep;towering;stern
    埉 jia
    埊 di
    埋 mai bury;secrete;conceal
    埌 lang waste
    埍 juan
    城 cheng castle;city;town;municipality
    埏 shan boundary;limit
    埐 jin
    埑 zhe
    埒 lie enclosure;dike;embankment
    埓 lie enclosure;dike;embankment
    埔 bu plain;arena;port;market
    埕 cheng large;pear shaped earthenware jar
    埖 hua
    埗 bu wharf;dock;jetty;trading center;port;place
    埘 shi roost
    埙 xun instrument
    埚 guo crucible
    埛 jiong
    埜 ye open country;field;wilderness
    埝 nian bank;dike;protuberance
    埞 di place
    域 yu district;region;boundary;land
    埠 bu port city
    埡 ya character place names
    埢 quan
    埣 sui
    埤 pi add;increase;attach;low fence
    埥 qing
    埦 wan bowl
    埧 ju dam
    埨 lun
    埩 zheng
    埪 kong
    埫 chong
    埬 dong
    埭 dai dam;jock;inclined plane canal;where boats can hauled
    埮 tan
    埯 an cover earth;pit;hole
    埰 cai fief
    埱 chu
    埲 beng classifier walls
    埳 kan pit;hole;snare;danger;crisis;mortar
    埴 zhi soil large clay content
    埵 duo hardened dirt clay;cluster
    埶 yi art
    執 zhi hold hand;keep;carry
    埸 yi border;limit;dike;frontier;boundary
    培 pei bank dirt;cultivate
    基 ji foundation;base
    埻 zhun bull eye;target
    埼 qi headland
    埽 sao broom;sweep;clear away
    埾 ju
    埿 ni
    堀 ku cave;hole
    堁 ke
    堂 tang hall;government office
    堃 kun compliance;obedience;female
    堄 ni parapet
    堅 jian hard;strong;firm;resolute
    堆 dui heap;pile;crowd;pile
    堇 jin yellow loam;clay;season;few
    堈 gang earthen jug;crock;cistern
    堉 yu ground;fertile land
    堊 e white earth;daub white mud
    堋 peng bury
    堌 gu dam;dike;place names
    堍 tu flat ground either end
    堎 leng place nji county;ji ngx
    堏 fang
    堐 ya
    堑 qian moat;trench;pit;cavity
    堒 kun
    堓 an
    堔 shen
    堕 duo fall;sink;let fall;degenerate
    堖 nao small;head shaped hill;place names
    堗 tu
    堘 cheng raised path between field
    堙 yin bury;dam;block
    堚 hun
    堛 bi
    堜 lian
    堝 guo crucible
    堞 die plate
    堟 zhuan
    堠 hou battlements;battlemented walls
    堡 bao fort;fortress;town;village
    堢 bao
    堣 yu
    堤 di dike
    堥 mao
    堦 jie stairs;flight steps;degree;class;rank step
    堧 ruan adjoin
    堨 ye daub
    堩 geng
    堪 kan adequately capable;worthy
    堫 zong
    堬 yu
    堭 huang dry moat outside city;dry ditch
    堮 e boundary;border
    堯 yao legendary ancient emperor sage
    堰 yan dam;embankment;dike;bank
    報 bao report;tell;announce
    堲 ci hate
    堳 mei land allotment feudal noble;alta
    場 chang open space;field;market
    堵 du wall;stop;prevent;stop
    堶 tuo throw heavy weights
    堷 yin
    堸 feng
    堹 zhong
    堺 jie person
    堻 jin
    堼 heng
    堽 gang mound;place names
    堾 chun
    堿 jian salty
    塀 ping wall;fence
    塁 lei rampart;military wall
    塂 xiang
    塃 huang mined ore
    塄 leng elevated bank field
    塅 duan large flat area;usually place names
    塆 wan
    塇 xuan
    塈 ji paint;decorate
    塉 ji
    塊 kuai piece;lump;dollar
    塋 ying grave;tomb;cemetery
    塌 ta fall ruins;collapse
    塍 cheng raised path between fields;dike
    塎 yong
    塏 kai high dry place
    塐 su model clay;sculpt;plastics
    塑 su model clay;sculpt;plastics
    塒 shi roost
    塓 mi plaster
    塔 ta tower;spire;tall building
    塕 weng gust wind
    塖 cheng
    塗 tu smear;daub;apply;spread;paint
    塘 tang pond;tank;dike;embankment
    塙 que truly
    塚 zhong cemetery;tomb;burial mound
    塛 li
    塜 zhong dusty;dirt
    塝 bang flat bank;plateau
    塞 sai stop;block;seal;cork;pass;frontier;fortress
    塟 zang bury
    塠 dui
    塡 tian fill;fill;make good
    塢 wu entrenchment;bank;low wall
    塣 zheng
    塤 xun instrument
    塥 ge
    塦 zhen
    塧 ai
    塨 gong personal names
    塩 yan salt
    塪 kan
    填 tian fill;fill;make good
    塬 yuan plateau
    塭 wen fish farm
    塮 xie
    塯 liu
    塰 hai
    塱 lang place guangdong province
    塲 chang open space;field;market
    塳 peng classifier walls;covered;scatter
    塴 beng
    塵 chen dust;dirt;ashes;cinders
    塶 lu
    塷 lu
    塸 ou
    塹 qian moat;trench;pit;cavity
    塺 mei
    塻 mo
    塼 zhuan brick
    塽 shuang plateau
    塾 shu village school;private tutorage
    塿 lou small mound
    墀 chi porch;courtyard;steps leading
    墁 man plaster;pave
    墂 biao
    境 jing boundary;frontier;area;region
    墄 ce steps stairway
    墅 shu villa;country house
    墆 zhi
    墇 zhang
    墈 kan cliff
    墉 yong wall;fortified wall;small wall
    墊 dian advance money;pay another
    墋 chen
    墌 zhi
    墍 xi paint;decorate
    墎 guo
    墏 qiang
    墐 jin build soil;plaster over mud
    墑 di
    墒 shang wet tilth
    墓 mu grave;tomb
    墔 cui
    墕 yan
    墖 ta pagoda;dagoba;tower
    増 zeng increase
    墘 qian halfway
    墙 qiang wall
    墚 liang mountain range
    墛 wei
    墜 zhui fall down;drop;sink;go ruin
    墝 qiao stony
    增 zeng increase;add;augment
    墟 xu high mound;hilly countryside;wasteland
    墠 shan smooth;hard spot made level
    墡 shan chalk
    墢 ba
    墣 pu
    墤 kuai fall ruins;collapse;overthrow;decayed;ruined;lost
    墥 dong
    墦 fan tomb
    墧 que
    墨 mo ink;writing
    墩 dun heap;mound;block stone
    墪 dun heap;tumulus;beacon mound
    墫 zun cup
    墬 di fall;sink
    墭 sheng
    墮 duo fall;sink;let fall;degenerate
    墯 duo
    墰 tan earthenware jar;jug
    墱 deng stone steps;stairs platform
    墲 mu
    墳 fen grave;mound;bulge;bulging
    墴 huang
    墵 tan
    墶 da pimple;mound
    墷 ye
    墸 zhu
    墹 jian
    墺 ao four walls
    墻 qiang wall
    墼 ji unfired brick
    墽 qiao
    墾 ken cultivate;reclaim;farm land
    墿 yi
    壀 pi
    壁 bi partition wall;walls house
    壂 dian
    壃 jiang
    壄 ye
    壅 yong obstruct
    壆 xue stiff;hard clay rocky strata;crack jar
    壇 tan altar;arena;examination hall
    壈 lan disappointed
    壉 ju
    壊 huai bad;spoil;ruin;destroy
    壋 dang
    壌 rang soil;loam;earth;rich
    壍 qian moat around city channel
    壎 xun instrument
    壏 xian
    壐 xi imperial signet;great seal
    壑 he bed torrent;narrow ravine
    壒 ai dust
    壓 ya press;oppress;crush;pressure
    壔 dao mound;tumulus
    壕 hao trench;ditch;channel;moat
    壖 ruan open space along water
    壗 jin
    壘 lei rampart;military wall
    壙 kuang tomb;grave prairie;open wilderness
    壚 lu black clods earth;shop;hut
    壛 yan
    壜 tan earthen jar jug
    壝 wei mound;embankment;earthen altar god soil
    壞 huai bad;spoil;ruin;destroy
    壟 long grave;mound;ridge field
    壠 long mound;grave;ridge field
    壡 rui
    壢 li hole;pit
    壣 lin
    壤 rang soil;loam;earth;rich
    壥 chan
    壦 xun
    壧 yan
    壨 lei
    壩 ba embankment;dam
    壪 wan
    士 shi scholar;gentleman;soldier
    壬 ren th heavenly stem
    壭 san kwukyel
    壮 zhuang big;large;robust;tribe
    壯 zhuang big;large;robust;tribe
    声 sheng sound;voice;noise;tone;music
    壱 yi number
    売 mai sell;casing;shell;husk
    壳 ke casing;shell;husk
    壴 zhu
    壵 zhuang
    壶 hu jar;pot;jug;vase;surname
    壷 hu jar;pot;jug;vase;surname
    壸 kun palace corridor passageway
    壹 yi number
    壺 hu jar;pot;jug;vase;surname
    壻 xu son law;husband
    壼 kun palace corridor passageway
    壽 shou old age;long life;lifespan
    壾 mang
    壿 zun
    夀 shou life;length life;longevity
    夁 yi
    夂 zhi go;kangxi radical
    夃 gu
    处 chu place;locale;department
    夅 jiang descend;come down heaven send
    夆 feng resist
    备 bei prepare;ready;perfect
    夈 zhai
    変 bian change;transform;alter;rebel
    夊 sui kangxi radical;go slowly
    夋 qun dawdle;emperor yao father
    夌 ling dawdle;father emperor yao
    复 fu return;repeat;repeatedly
    夎 cuo
    夏 xia summer;great;grand;big
    夐 xiong long;faraway;pre eminent
    夑 xie
    夒 nao monkey;macaque
    夓 xia
    夔 kui legged monster;walrus
    夕 xi evening;night;dusk;slanted
    外 wai outside;external;foreign
    夗 yuan turn over when asleep
    夘 mao th earth branches;period
    夙 su early morning;dawn;previous
    多 duo much;many;more than;over
    夛 duo much;many;more than;over
    夜 ye night;dark;night;night
    夝 qing ancient;clear weather
    夞 wai
    够 gou enough;adequate
    夠 gou enough;adequate
    夡 qi
    夢 meng dream;visionary;wishful
    夣 meng dream;dream visionary;stupid
    夤 yin distant place;remote;deep
    夥 huo companion;partner;assistant
    夦 chen
    大 da big;great;vast;large;high
    夨 ze
    天 tian sky;heaven;god;celestial
    太 tai too;much;big;extreme
    夫 fu man;male adult;husband;those
    夬 guai parted;fork;certain
    夭 yao young;fresh looking;die young
    央 yang center;conclude;run;beg
    夯 hang heavy load;burden;lift
    夰 gao
    失 shi lose;make mistake;neglect
    夲 tao advance quickly;go back forth;origin;source
    夳 tai
    头 tou head;top;chief;first;boss
    夵 yan
    夶 bi
    夷 yi ancient barbarian tribes
    夸 kua extravagant;luxurious;handsome
    夹 jia wedged inserted between
    夺 duo take force;rob;snatch
    夻 hua fish
    夼 kuang low swampy land;most often place names
    夽 yun
    夾 jia wedged inserted between
    夿 ba
    奀 en skinny;tiny;jerk;dangle
    奁 lian lady vanity case;trousseau
    奂 huan numerous;brilliant
    奃 di
    奄 yan ere long;remain;tarry;feeble
    奅 pao imaginary;lie
    奆 juan
    奇 qi strange;unusual;uncanny;occult
    奈 nai but;how;bear;stand;endure
    奉 feng offer;receive;serve;respect
    奊 xie
    奋 fen strive;exert effort;arouse
    奌 dian dot;speck;spot;point;degree
    奍 quan
    奎 kui stride man;twenty eight lunar mansions
    奏 zou memorialize emperor;report
    奐 huan numerous;brilliant
    契 qi deed;contract;bond;engrave
    奒 kai
    奓 zha extravagant
    奔 ben run fast;flee;rush about;run
    奕 yi sequence;orderly;abundant
    奖 jiang prize;reward;give award
    套 tao case;cover;wrapper;envelope
    奘 zang large;powerful;stout;thick
    奙 ben
    奚 xi where what how why;servant
    奛 huang opening;radiant
    奜 fei big
    奝 diao large
    奞 xun stride made man
    奟 beng
    奠 dian pay respect;settle
    奡 ao arrogant
    奢 she extravagant;wasteful;exaggerate
    奣 weng
    奤 ha
    奥 ao mysterious;obscure;profound
    奦 wu
    奧 ao mysterious;obscure;profound
    奨 jiang prize;reward;give award
    奩 lian lady vanity case;trousseau
    奪 duo take force;rob;snatch
    奫 yun deep broad;abyss
    奬 jiang prize;reward;give award
    奭 shi red;anger;ire;surname
    奮 fen strive;exert effort;arouse
    奯 huo
    奰 bi anger
    奱 luan
    奲 duo
    女 nv woman;girl;feminine;kangxi radical
    奴 nu slave;servant
    奵 ding
    奶 nai milk;woman breasts;nurse
    奷 qian
    奸 jian crafty;villainous;false
    她 ta she;her
    奺 jiu
    奻 nuan
    奼 cha beautiful;colorful;girl
    好 hao good;excellent;fine;well
    奾 xian
    奿 fan
    妀 ji
    妁 shuo act go between
    如 ru if;supposing;if;like
    妃 fei wife;spouse;imperial concubine
    妄 wang absurd;foolish;reckless;false
    妅 hong
    妆 zhuang adorn oneself;dress;use make
    妇 fu married women;woman;wife
    妈 ma mother;mama
    妉 dan
    妊 ren conceive;pregnant
    妋 fu
    妌 jing
    妍 yan beautiful;handsome;seductive
    妎 hai jealous;jealousy
    妏 wen
    妐 zhong
    妑 pa
    妒 du jealous;envious
    妓 ji prostitute
    妔 keng
    妕 zhong
    妖 yao strange;weird;supernatural
    妗 jin wife mother brother
    妘 yun surname
    妙 miao mysterious;subtle;exquisite
    妚 fou
    妛 chi
    妜 yue
    妝 zhuang adorn oneself;dress;use make
    妞 niu girl
    妟 yan
    妠 na collect;seize;grab
    妡 xin
    妢 fen
    妣 bi deceased mother
    妤 yu beautiful;fair;handsome
    妥 tuo satisfactory;appropriate
    妦 feng
    妧 wan
    妨 fang interfere;impede;obstruct
    妩 wu charming;enchanting
    妪 yu old woman;hag
    妫 gui family
    妬 du jealous;envious
    妭 ba
    妮 ni maid;servant girl;cute girl
    妯 zhou wives brothers;sister
    妰 zhuo
    妱 zhao
    妲 da concubine last ruler shang
    妳 nai you
    妴 yuan
    妵 tou person
    妶 xian
    妷 zhi
    妸 e person
    妹 mei younger sister
    妺 mo wife last ruler xia
    妻 qi wife
    妼 bi
    妽 shen
    妾 qie concubine
    妿 e
    姀 he
    姁 xu beauty
    姂 fa
    姃 zheng
    姄 min
    姅 ban woman time menstruation
    姆 mu child governess;matron
    姇 fu
    姈 ling
    姉 zi elder sister
    姊 zi elder sister
    始 shi begin;start;then;only then
    姌 ran weak slender appearance
    姍 shan slander;ridicule;proceed slowly
    姎 yang
    姏 man
    姐 jie elder sister;young lady
    姑 gu father sister;husband mother
    姒 si wife elder brother
    姓 xing family;clan;people
    委 wei appoint;send;commission
    姕 zi
    姖 ju
    姗 shan slander;ridicule;proceed slowly
    姘 pin illicit sexual relations
    姙 ren conceive;pregnant
    姚 yao handsome;elegant;surname
    姛 dong
    姜 jiang surname;ginger
    姝 shu beautiful girl
    姞 ji concubine
    姟 gai
    姠 xiang
    姡 hua
    姢 juan beautiful;graceful
    姣 jiao beautiful;handsome;pretty
    姤 gou mate;copulate;good
    姥 lao maternal grandmother;midwife
    姦 jian adultery;debauchery;debauch
    姧 jian
    姨 yi mother wife sister;concubine
    姩 nian breast
    姪 zhi niece
    姫 ji beauty;imperial concubine
    姬 ji beauty;imperial concubine
    姭 xian
    姮 heng lady
    姯 guang
    姰 jun
    姱 kua beautiful;handsome;elegant
    姲 yan
    姳 ming
    姴 lie
    姵 pei
    姶 e
    姷 you
    姸 yan beautiful
    姹 cha beautiful;colorful;girl
    姺 shen ancient state
    姻 yin relatives marriage
    姼 shi
    姽 gui good
    姾 quan
    姿 zi manner;carriage;bearing
    娀 song concubine di ku;father mythical yao
    威 wei pomp;power;powerful;dominate
    娂 hong
    娃 wa baby;doll;pretty girl
    娄 lou surname;constellation;wear
    娅 ya mutual term address sons;brother law
    娆 rao graceful;charming;fascinating
    娇 jiao seductive loveable;tender
    娈 luan lovely;beautiful;docile;obedient
    娉 ping beautiful;attractive;charming;graceful
    娊 xian
    娋 shao
    娌 li brother wife
    娍 cheng
    娎 xie
    娏 mang
    娐 fu
    娑 suo dance;frolic;lounge;saunter
    娒 mei matron
    娓 wei comply;complying;agreeable
    娔 ke
    娕 chuo
    娖 chuo cautious;prudent
    娗 ting
    娘 niang mother;young girl;woman;wife
    娙 xing
    娚 nan
    娛 yu pleasure;enjoyment;amusement
    娜 na elegant;graceful;delicate
    娝 pou
    娞 nei
    娟 juan beautiful;graceful
    娠 shen pregnant
    娡 zhi
    娢 han
    娣 di younger sister;sister law
    娤 zhuang
    娥 e beautiful;good;surname
    娦 pin
    娧 tui
    娨 xian
    娩 mian give birth child;complaisant
    娪 wu
    娫 yan
    娬 wu lovely;attractive
    娭 ai amuse
    娮 yan
    娯 yu pleasure;enjoyment;amusement
    娰 si
    娱 yu pleasure;enjoyment;amusement
    娲 wa goddess;mythological sister successor fuxi
    娳 li
    娴 xian elegant;refined;skillful
    娵 ju star
    娶 qu marry;take wife
    娷 zhui
    娸 qi ugly
    娹 xian
    娺 zhuo
    娻 dong
    娼 chang prostitute;harlot
    娽 lu
    娾 ai
    娿 e beautiful;graceful
    婀 e beautiful;graceful
    婁 lou surname;constellation;wear
    婂 mian
    婃 cong
    婄 pou soft;weak;soak;unreliable
    婅 ju
    婆 po old woman;grandmother
    婇 cai
    婈 ling
    婉 wan amiable;congenial;restrained
    婊 biao whore;prostitute
    婋 xiao
    婌 shu
    婍 qi
    婎 hui
    婏 fan
    婐 wo maid
    婑 rui
    婒 tan
    婓 fei
    婔 fei
    婕 jie handsome
    婖 tian
    婗 ni new born child;whimper infant
    婘 quan
    婙 jing
    婚 hun get married;marriage;wedding
    婛 jing
    婜 qian
    婝 dian
    婞 xing hate
    婟 hu
    婠 wan
    婡 lai
    婢 bi servant girl;your servant
    婣 yin marriage connections;bride
    婤 chou lovely
    婥 nao beautiful
    婦 fu married women;woman;wife
    婧 jing modest;supple
    婨 lun
    婩 an
    婪 lan covet;covetous;avaricious
    婫 kun
    婬 yin obscene;licentious;lewd
    婭 ya mutual term address sons;brother law
    婮 ju
    婯 li
    婰 dian
    婱 xian
    婲 hua
    婳 hua tranquil
    婴 ying baby;infant;bother
    婵 chan beautiful;lovely;pretty;graceful
    婶 shen wife father younger brother
    婷 ting pretty;attractive;graceful
    婸 dang
    婹 yao
    婺 wu river county ji ngx;ancient;lunar mansions;various star names aquarius
    婻 nan
    婼 chuo person
    婽 jia
    婾 tou handsome
    婿 xu son law;husband
    媀 yu
    媁 wei
    媂 di
    媃 rou
    媄 mei beautiful
    媅 dan
    媆 ruan young;tender;soft;delicate
    媇 qin
    媈 hui
    媉 wo
    媊 qian star
    媋 chun
    媌 miao
    媍 fu woman;wife
    媎 jie
    媏 duan
    媐 yi
    媑 zhong
    媒 mei go between;matchmaker;medium
    媓 huang
    媔 mian beautiful;clear eyes
    媕 an undecided
    媖 ying beauty;beautiful
    媗 xuan
    媘 jie
    媙 wei
    媚 mei charming;attractive;flatter
    媛 yuan beauty;beautiful woman
    媜 zheng
    媝 qiu
    媞 shi ease
    媟 xie lust after;act indecently;lewd
    媠 tuo
    媡 lian
    媢 mao jealous;envious
    媣 ran
    媤 si husband family
    媥 pian lightly circling;lightly fluttering
    媦 wei
    媧 wa mythological snail goddess
    媨 cu
    媩 hu
    媪 ao old woman;lower class woman
    媫 jie
    媬 bao governess;nurse
    媭 xu sister
    媮 tou handsome;cheerful;steal
    媯 gui family
    媰 chu
    媱 yao
    媲 pi marry off;pair;match;compare
    媳 xi daughter law
    媴 yuan
    媵 ying maid who accompanies bride;escort;concubine
    媶 rong
    媷 ru
    媸 chi ugly woman
    媹 liu
    媺 mei beautiful
    媻 pan move
    媼 ao old woman;lower class woman
    媽 ma mother;mama
    媾 gou marry;friendly terms
    媿 kui ashamed;conscience stricken
    嫀 qin
    嫁 jia marry;give daughter marriage
    嫂 sao sister law;elder brother wife
    嫃 zhen
    嫄 yuan ancient emperor mother;qiang yuan;consort gu
    嫅 jie
    嫆 rong
    嫇 ming
    嫈 ying lady
    嫉 ji jealousy;jealous
    嫊 su
    嫋 niao slender delicate
    嫌 xian hate;detest;suspect;criticize
    嫍 tao
    嫎 pang
    嫏 lang place where celestial emperor;library
    嫐 nao frolic;play;flirt
    嫑 bao
    嫒 ai daughter
    嫓 pi
    嫔 pin court lady;palace maid
    嫕 yi compliant;yielding;easy going
    嫖 piao patronize prostitutes;frequent
    嫗 yu old woman;hag
    嫘 lei surname
    嫙 xuan
    嫚 man scorn;despise;rude;affront
    嫛 yi compliant;yielding;easy going newborn child
    嫜 zhang husband father
    嫝 kang
    嫞 yong
    嫟 ni intimate;close relation
    嫠 li widow
    嫡 di legal wife;child legal wife
    嫢 gui
    嫣 yan charming;fascinating;gay
    嫤 jin
    嫥 zhuan
    嫦 chang moon goddess
    嫧 ze
    嫨 han
    嫩 nen soft;tender;delicate;young
    嫪 lao hanker
    嫫 mo huangdi ugly concubine;nurse
    嫬 zhe
    嫭 hu beautiful woman
    嫮 hu
    嫯 ao
    嫰 nen tender;delicate;soft
    嫱 qiang lady
    嫲 ma paternal grandmother
    嫳 pie
    嫴 gu
    嫵 wu charming;enchanting
    嫶 qiao
    嫷 tuo
    嫸 zhan
    嫹 miao
    嫺 xian refined;elegant;gracious
    嫻 xian elegant;refined;skillful
    嫼 mo
    嫽 liao play;provoke
    嫾 lian
    嫿 hua tranquil
    嬀 gui river shanxi;crafty
    嬁 deng
    嬂 zhi
    嬃 xu sister
    嬄 yi
    嬅 hua beautiful;girls names
    嬆 xi
    嬇 kui
    嬈 rao graceful;charming;fascinating
    嬉 xi enjoy;play;amuse oneself
    嬊 yan
    嬋 chan beautiful;lovely;pretty;graceful
    嬌 jiao seductive loveable;tender
    嬍 mei
    嬎 fan bear multiple;identical;offspring
    嬏 fan
    嬐 xian
    嬑 yi
    嬒 hui
    嬓 jiao names
    嬔 fu baby rabbit
    嬕 shi
    嬖 bi favorite;minion
    嬗 shan succession throne
    嬘 sui
    嬙 qiang lady
    嬚 lian
    嬛 huan apt;clever;sycophant;flatterer
    嬜 xin
    嬝 niao delicate;graceful
    嬞 dong
    嬟 yi
    嬠 can
    嬡 ai daughter
    嬢 niang troubled;oppressed;fat;mother
    嬣 ning
    嬤 ma mother
    嬥 tiao
    嬦 chou
    嬧 jin
    嬨 ci
    嬩 yu
    嬪 pin court lady;palace maid
    嬫 rong
    嬬 ru mistress;concubine;weak
    嬭 nai milk;suckle;breasts
    嬮 yan
    嬯 tai
    嬰 ying baby;infant;bother
    嬱 qian
    嬲 niao frolic;play;flirt;angry
    嬳 yue
    嬴 ying win;have surplus;surname
    嬵 mian
    嬶 bi wife
    嬷 ma mother
    嬸 shen wife father younger brother
    嬹 xing
    嬺 ni
    嬻 du
    嬼 liu
    嬽 yuan
    嬾 lan lazy;languid;listless
    嬿 yan lovely
    孀 shuang widow
    孁 ling
    孂 jiao
    孃 niang troubled;oppressed;fat;mother
    孄 lan
    孅 qian slender;thin;sharp pointed
    孆 ying
    孇 shuang
    孈 hui
    孉 quan
    孊 mi
    孋 li
    孌 luan lovely;beautiful;docile;obedient
    孍 yan
    孎 zhu
    孏 lan
    子 zi offspring;child;fruit;seed;st terrestrial branch
    孑 jie remaining;left over;lonely
    孒 jue larvae mosquito
    孓 jue beautiful
    孔 kong opening;hole;orifice;great
    孕 yun pregnant;pregnancy
    孖 ma twins
    字 zi letter;character;word
    存 cun exist;live;survive;remain
    孙 sun grandchild;descendent;surname
    孚 fu brood over eggs;have confidence
    孛 bei comet
    孜 zi diligent possible
    孝 xiao filial piety;obedience;mourning
    孞 xin
    孟 meng first series;great;eminent
    孠 si
    孡 tai
    孢 bao spore
    季 ji quarter year;season;surname
    孤 gu orphan;fatherless;solitary
    孥 nu children
    学 xue learning;knowledge;school
    孧 you
    孨 zhuan
    孩 hai baby;child;children
    孪 luan twins
    孫 sun grandchild;descendent;surname
    孬 nao bad;cowardly
    孭 mie carry back
    孮 cong
    孯 qian
    孰 shu who what
    孱 can weak;unfit;frail;feeble
    孲 ya
    孳 zi breed large numbers
    孴 ni
    孵 fu sit eggs;hatch
    孶 zi breed large numbers
    孷 li
    學 xue learning;knowledge;school
    孹 bo
    孺 ru child;blood relation;affection
    孻 nai last
    孼 nie misfortune;sin;evil
    孽 nie evil;son concubine;ghost
    孾 ying baby;especially girl;infant
    孿 luan twins
    宀 mian roof;kangxi radical
    宁 ning calm;peaceful;serene;healthy
    宂 rong scattered;mixed affairs;duties;occupation business
    它 ta
    宄 gui traitor;villain
    宅 zhai residence;dwelling;home;grave
    宆 qiong
    宇 yu house;building;structure;eaves
    守 shou defend;protect;guard;conserve
    安 an peaceful;tranquil;quiet
    宊 tu
    宋 song song dynasty;surname
    完 wan complete;finish;settle;whole
    宍 rou flesh;meat;kangxi radical
    宎 yao
    宏 hong wide;spacious;great;vast
    宐 yi right;fitting;seemly
    宑 jing
    宒 zhun
    宓 mi quiet;silent;good health
    宔 zhu anciently;stone box holding image
    宕 dang stone quarry;cave dwelling
    宖 hong
    宗 zong lineage;ancestry;ancestor;clan
    官 guan official;public servant
    宙 zhou time concept;infinite time
    定 ding decide;settle;fix
    宛 wan seem;if;crooked
    宜 yi suitable;right;fitting;proper
    宝 bao treasure;jewel;precious;rare
    实 shi real;true;honest;sincere
    実 shi real;true;honest;sincere
    宠 chong favorite;concubine;favor
    审 shen examine;investigate;judge
    客 ke guest;traveller;customer
    宣 xuan declare;announce;proclaim
    室 shi room;home;house;chamber
    宥 you forgive;pardon;indulge
    宦 huan officialdom;government official
    宧 yi corner
    宨 tiao
    宩 shi
    宪 xian constitution;statute;law
    宫 gong palace
    宬 cheng archives;surname
    宭 qun
    宮 gong palace;temple;dwelling;enclose
    宯 xiao
    宰 zai slaughter;rule
    宱 zha
    宲 bao
    害 hai injure;harm;destroy;kill
    宴 yan entertain;feast;feast;banquet
    宵 xiao night;evening;dark
    家 jia house;home;residence;family
    宷 shen
    宸 chen imperial;imperial palace
    容 rong looks;appearance;figure
    宺 huang
    宻 mi dense;thick;close;intimate
    宼 kou tyrannical;cruel;rob plunder;bandits;thieves;highwaymen
    宽 kuan broad;wide;spacious;vast
    宾 bin guest;visitor;surname;submit
    宿 su stop;rest;lodge;stay overnight;constellation
    寀 cai feudal estate
    寁 zan quick;fast
    寂 ji still;silent;quiet;desolate
    寃 yuan grievance;injustice;wrong
    寄 ji send;transmit;mail;rely
    寅 yin respect;reverence;respectfully;rd terrestrial branch
    密 mi dense;thick;close;intimate
    寇 kou bandits;thieves;enemy;invade
    寈 qing
    寉 he
    寊 zhen
    寋 jian
    富 fu abundant;ample;rich;wealthy
    寍 ning term comparison rather;better;would
    寎 bing drowsy
    寏 huan
    寐 mei sleep;asleep
    寑 qin
    寒 han cold;wintry;chilly
    寓 yu residence;lodge;dwell
    寔 shi real;true;solid;honest
    寕 ning repose;serenity;peace;peaceful
    寖 jin gradually;step step;little
    寗 ning surname;peaceful;rather
    寘 zhi put aside;put down;discard
    寙 yu
    寚 bao precious;rear;valuable treasure;bullion jewel
    寛 kuan broad
    寜 ning repose;serenity;peace;peaceful
    寝 qin sleep;rest;bed chamber
    寞 mo silent;still;lonely;solitary
    察 cha examine;investigate;notice
    寠 ju poor;impoverished
    寡 gua widowed;alone;friendless
    寢 qin sleep;rest;bed chamber
    寣 hu
    寤 wu few;scarce;empty;deserted
    寥 liao few;scarce;empty;deserted
    實 shi real;true;solid;honest
    寧 ning repose;serenity;peace;peaceful
    寨 zhai stockade;stronghold;outpost;brothel
    審 shen examine;investigate;judge
    寪 wei surname
    寫 xie write;draw;sketch;compose
    寬 kuan broad;wide;spacious;vast
    寭 hui
    寮 liao shanty;hut;shack
    寯 jun accumulate;amass;store;superior;handsome;refined;eminent
    寰 huan great domain;country;world
    寱 yi
    寲 yi
    寳 bao treasure;jewel;precious;rare
    寴 qin
    寵 chong favorite;concubine;favor
    寶 bao treasure;jewel;precious;rare
    寷 feng
    寸 cun inch;small;tiny;kangxi radical
    对 dui correct;right;facing;opposed
    寺 si court;office;temple;monastery
    寻 xun seek;search;look;ancient
    导 dao direct;guide;lead;conduct
    寽 lv handful;pinch
    対 dui correct;right;facing;opposed
    寿 shou old age;long life;lifespan
    尀 po cannot;thereupon
    封 feng letter;envelope;feudal
    専 zhuan monopolize;take sole possession
    尃 fu state;announce
    射 she shoot;eject;issue forth;emit
    尅 ke subdue;destroy;overcome
    将 jiang will;going;future;general
    將 jiang will;going;future;general
    專 zhuan monopolize;take sole possession
    尉 wei officer;military rank
    尊 zun respect;revere;venerate;honor
    尋 xun seek;search;look;ancient
    尌 shu standing
    對 dui correct;right;facing;opposed
    導 dao direct;guide;lead;conduct
    小 xiao small;tiny;insignificant
    尐 jie
    少 shao few;less;inadequate
    尒 er you;your
    尓 er you
    尔 er you;those;final particle
    尕 ga small
    尖 jian sharp;pointed;acute;keen
    尗 shu younger brothers;father younger brother younger
    尘 chen dust;dirt;ashes;cinders
    尙 shang still;yet;even;fairly;rather
    尚 shang still;yet;even;fairly;rather
    尛 mo
    尜 ga child toy
    尝 chang taste;experience;experiment
    尞 liao fuel sacrifices
    尟 xian surname;fresh
    尠 xian few;seldom;rarely
    尡 kun
    尢 you weak;kangxi radical
    尣 wang lame;first radical
    尤 you especially;particularly
    尥 liao backward kick;mule horse
    尦 liao
    尧 yao legendary ancient emperor sage
    尨 mang shaggy haired dog;variegated
    尩 wang weak;rickety person;emaciated
    尪 wang lame
    尫 wang lame
    尬 ga limp;staggering gait;embarrass
    尭 yao legendary ancient emperor sage
    尮 duo
    尯 kui
    尰 zhong swell;swelling legs
    就 jiu just;simply;come;go;approach;near
    尲 gan limp;embarrassed
    尳 gu
    尴 gan embarrassed;ill ease
    尵 tui
    尶 gan embarrassed;ill ease
    尷 gan embarrassed;ill ease
    尸 shi corpse;impersonate dead;preside;kangxi radical
    尹 yin govern;oversee;director
    尺 chi chinese measure approx foot
    尻 kao end spine;buttocks;sacrum
    尼 ni buddhist nun;transliteration
    尽 jin exhaust;use;deplete
    尾 wei tail;extremity;end;stern
    尿 niao urine;urinate
    局 ju bureau;office;circumstance
    屁 pi break wind;fart;buttocks
    层 ceng story;layer;floor;stratum
    屃 xi gigantic strength;hercules
    屄 bi vagina
    居 ju live;dwell;reside;sit
    屆 jie numerary adjunct time;term
    屇 tian cave;hole
    屈 qu bend;flex;bent;crooked;crouch
    屉 ti drawer;tray;pad;screen
    届 jie numerary adjunct time;term
    屋 wu house;room;building;shelter
    屌 diao obscene exclamation
    屍 shi corpse;carcass
    屎 shi excrement;shit;dung
    屏 ping folding screen;shield
    屐 ji wooden shoes;clogs
    屑 xie bits;scraps;crumbs;fragments
    屒 zhen
    屓 xie gigantic strength;hercules
    屔 ni
    展 zhan open;unfold;stretch;extend
    屖 xi
    屗 wei
    屘 man youngest
    屙 e ease nature
    屚 lou
    屛 ping folding screen
    屜 ti drawer;tray;pad;screen
    屝 fei straw shoes;straw door
    属 shu class;category;belong
    屟 xie
    屠 tu butcher;slaughter;massacre
    屡 lv frequently;often;again again
    屢 lv frequently;often;again again
    屣 xi straw sandals slippers have
    層 ceng story;layer;floor;stratum
    履 lv footwear;shoes;walk;tread
    屦 ju straw sandals;tread
    屧 xie wooden shoes;clogs
    屨 ju straw sandals;tread
    屩 jue straw sandals
    屪 liao penis
    屫 jue
    屬 shu class;category;belong
    屭 xi gigantic strength
    屮 che sprout;kangxi radical
    屯 tun village;hamlet;camp;station
    屰 ni disobedient
    山 shan mountain;hill;peak
    屲 wa
    屳 xian
    屴 li lofty
    屵 e
    屶 hui lofty
    屷 hui
    屸 long
    屹 yi rise high;stand erect
    屺 qi hill trees grass give
    屻 ren sharp
    屼 wu mountain;bare hill
    屽 han
    屾 shen
    屿 yu island
    岀 chu go
    岁 sui year;age;harvest
    岂 qi how what
    岃 ren
    岄 yue
    岅 ban
    岆 yao
    岇 ang
    岈 ya mountain su ng county
    岉 wu
    岊 jie foothill
    岋 e
    岌 ji perilous;hazardous;high;steep
    岍 qian mountain shaanxi
    岎 fen
    岏 wan
    岐 qi high;majestic;fork road
    岑 cen steep;precipitous;peak
    岒 qian
    岓 qi
    岔 cha diverge;branch off;fork road
    岕 jie
    岖 qu steep;sheer;rugged;rough
    岗 gang post;position
    岘 xian steep hill;mountain hubei
    岙 ao island
    岚 lan mountain mist;mountain haze
    岛 dao island
    岜 ba rock mountain
    岝 zuo mountain shandong
    岞 zuo mountain ch ngy county;sh nd ng
    岟 yang
    岠 ju
    岡 gang ridge crest hill
    岢 ke county sh nx
    岣 gou hill hunan
    岤 xue
    岥 po
    岦 li
    岧 tiao peak;cliff;precipice
    岨 qu uneven
    岩 yan cliff;rocks;mountain
    岪 fu
    岫 xiu mountain peak;cave;cavern
    岬 jia cape;promontory;headland
    岭 ling mountain ridge;mountain peak
    岮 tuo
    岯 pi
    岰 ao
    岱 dai daishan;five sacred mountains china
    岲 kuang
    岳 yue mountain peak;surname
    岴 qu
    岵 hu hill
    岶 po
    岷 min minshan mountain range northern;min river
    岸 an bank;shore;beach;coast
    岹 tiao
    岺 ling mountain ridge;mountain peak
    岻 chi
    岼 ping
    岽 dong place guangxi province
    岾 han mountain pass
    岿 kui grand;stately;secure;lasting
    峀 xiu mountain peak;cave;cavern
    峁 mao yellow dirt mount
    峂 tong place ij ng sh
    峃 xue big rocky mountain
    峄 yi range peaks shandong jiangsu;mountain
    峅 bian
    峆 he
    峇 ba cave;cavern
    峈 luo
    峉 e
    峊 fu
    峋 xun ranges hills stretching beyond
    峌 die
    峍 lu
    峎 en
    峏 er
    峐 gai
    峑 quan
    峒 dong mountain gansu province
    峓 yi
    峔 mu
    峕 shi
    峖 an
    峗 wei
    峘 huan
    峙 zhi stand erect;stand;pile
    峚 mi
    峛 li
    峜 ji
    峝 tong mountain gansu province
    峞 wei high uneven
    峟 you
    峠 qia mountain pass;crisis;climax
    峡 xia gorge;strait;ravine;isthmus
    峢 li
    峣 yao high tall
    峤 jiao high pointed mountain
    峥 zheng high;lofty;noble;steep;perilous
    峦 luan mountain range;pointed mountain
    峧 jiao place names
    峨 e lofty
    峩 e lofty
    峪 yu valley;ravine
    峫 xie mountain shandong province
    峬 bu
    峭 qiao steep;precipitous;rugged
    峮 qun
    峯 feng peak;summit;hump camel
    峰 feng peak;summit;hump camel
    峱 nao mountain
    峲 li
    峳 you
    峴 xian steep hill;mountain hubei
    峵 rong
    島 dao island
    峷 shen
    峸 cheng
    峹 tu
    峺 geng
    峻 jun high;steep;towering;stern
    峼 gao
    峽 xia gorge;strait;ravine;isthmus
    峾 yin
    峿 yu mountain
    崀 lang place hunan province
    崁 kan place taiwan tainan
    崂 lao laoshan;mountain shandong
    崃 lai mountain sichuan province
    崄 xian high;steep;precipitous
    崅 que
    崆 kong kongtong mountain
    崇 chong esteem;honor;revere;venerate
    崈 chong
    崉 ta
    崊 lin
    崋 hua flowery;illustrious;chinese
    崌 ju mountain
    崍 lai mountain sichuan province
    崎 qi rough;uneven;jagged;rugged
    崏 min
    崐 kun kunlun mountains jiangsu
    崑 kun kunlun mountains jiangsu province
    崒 zu rocky peaks;lofty dangerous
    崓 gu
    崔 cui high;lofty;towering;surname
    崕 ya cliff;precipice;precipitous
    崖 ya cliff;precipice;precipitous
    崗 gang post;position
    崘 lun kunlun mountains jiangsu
    崙 lun kunlun mountains jiangsu
    崚 leng hilly;steep;rugged
    崛 jue towering;eminent;rise abruptly
    崜 duo
    崝 zheng
    崞 guo mountain shanxi
    崟 yin cliffs
    崠 dong place guangxi province
    崡 han
    崢 zheng high;lofty;noble;steep;perilous
    崣 wei
    崤 xiao mountain henan
    崥 pi
    崦 yan mountain kansu;where there cave sun
    崧 song high mountain;lofty;eminent
    崨 jie
    崩 beng rupture;split apart;collapse
    崪 zu rocky peaks;lofty dangerous
    崫 ku high lofty
    崬 dong place guangxi province
    崭 zhan high;steep;precipitous;new
    崮 gu mesa;hill flat top steep
    崯 yin
    崰 zi
    崱 ze lofty
    崲 huang
    崳 yu county shandong province
    崴 wai high;lofty;precipitous
    崵 yang
    崶 feng
    崷 qiu
    崸 yang
    崹 ti
    崺 yi
    崻 zhi
    崼 shi
    崽 zai child;servant;diminutive
    崾 yao place shanxi province
    崿 e cliffs
    嵀 zhu
    嵁 kan rugged
    嵂 lv lofty
    嵃 yan
    嵄 mei
    嵅 han
    嵆 ji mountain henan;surname
    嵇 ji mountain henan;surname
    嵈 huan
    嵉 ting
    嵊 sheng district shaohsing;chekiang
    嵋 mei omei mountain sichuan
    嵌 qian inlay;set;fall;rugged
    嵍 wu
    嵎 yu mountain recess;canyon
    嵏 zong mountain shenxi
    嵐 lan mountain mist;mountain haze
    嵑 ke
    嵒 yan cliff;soar
    嵓 yan
    嵔 wei
    嵕 zong
    嵖 cha mountain;obstruct
    嵗 sui year;age;harvest
    嵘 rong high;steep;lofty;towering
    嵙 ke place
    嵚 qin lofty;towering
    嵛 yu county shandong province
    嵜 qi rough;uneven;jagged;rugged
    嵝 lou goulou mountain peak hunan
    嵞 tu
    嵟 dui
    嵠 xi valley stream;gorge
    嵡 weng
    嵢 cang
    嵣 dang
    嵤 rong
    嵥 jie
    嵦 kai raised site;pleasant
    嵧 liu
    嵨 wu
    嵩 song high;lofty;peaks;situated hunan
    嵪 qiao
    嵫 zi hill shantung
    嵬 wei high;rugged;rocky;precipitous
    嵭 beng
    嵮 dian
    嵯 cuo high;towering;irregular;rugged
    嵰 qian
    嵱 yong
    嵲 nie towering mountain
    嵳 cuo high;towering;irregular;rugged
    嵴 ji mountain ridge
    嵵 shi
    嵶 ruo low part mountain
    嵷 song
    嵸 zong
    嵹 jiang
    嵺 liao
    嵻 kang
    嵼 chan
    嵽 die
    嵾 cen uneven
    嵿 ding
    嶀 tu
    嶁 lou goulou mountain peak hunan
    嶂 zhang cliff;mountain barrier
    嶃 zhan cliff;peak
    嶄 zhan high;steep;precipitous;new
    嶅 ao numerous small rocks mountain;mountain place names
    嶆 cao
    嶇 qu steep;sheer;rugged;rough
    嶈 qiang
    嶉 cui
    嶊 zui
    嶋 dao island
    嶌 dao island
    嶍 xi mountain nn
    嶎 yu luxuriant;elegant
    嶏 pei
    嶐 long
    嶑 xiang
    嶒 ceng towering;lofty;steep
    嶓 bo boshan;mountain shaanxi
    嶔 qin lofty;towering
    嶕 jiao
    嶖 yan
    嶗 lao laoshan;mountain shandong
    嶘 zhan
    嶙 lin precipitous
    嶚 liao
    嶛 liao
    嶜 jin
    嶝 deng path leading mountain
    嶞 duo ridge
    嶟 zun
    嶠 jiao high pointed mountain
    嶡 gui table
    嶢 yao high tall
    嶣 jiao
    嶤 yao
    嶥 jue
    嶦 zhan
    嶧 yi range peaks shandong jiangsu;mountain
    嶨 xue big rocky mountain
    嶩 nao
    嶪 ye
    嶫 ye
    嶬 yi
    嶭 nie elevated;lofty
    嶮 xian high;steep;precipitous
    嶯 ji
    嶰 xie gorge
    嶱 ke
    嶲 xi old town sichuan;cuckoo;revolution wheel
    嶳 di
    嶴 ao island
    嶵 zui
    嶶 wei
    嶷 yi range mountains hunan province
    嶸 rong high;steep;lofty;towering
    嶹 dao
    嶺 ling mountain ridge;mountain peak
    嶻 jie
    嶼 yu island
    嶽 yue mountain peak;summit
    嶾 yin
    嶿 ru
    巀 jie
    巁 li
    巂 gui place
    巃 long lofty
    巄 long
    巅 dian summit mountain;mountain top
    巆 rong
    巇 xi crack;hazardous
    巈 ju
    巉 chan steep;rugged;jagged;precipitous
    巊 ying
    巋 kui grand;stately;secure;lasting
    巌 yan cliff;precipice;cave;grotto
    巍 wei high;lofty;majestic;eminent
    巎 nao personal names
    巏 quan
    巐 chao
    巑 cuan
    巒 luan mountain range;pointed mountain
    巓 dian summit mountain
    巔 dian summit mountain;mountain top
    巕 nie
    巖 yan cliff;precipice;cave;grotto
    巗 yan
    巘 yan summit;peak
    巙 kui
    巚 yan
    巛 chuan river;kangxi radical
    巜 kuai
    川 chuan stream;river;flow;boil
    州 zhou administrative division;state
    巟 huang watery waste;reach
    巠 jing streams running underground;flowing water
    巡 xun patrol;go circuit;cruise
    巢 chao nest;living quarter tree
    巣 chao nest;living quarter tree
    巤 lie mane;bristles;hog;dorsal fins
    工 gong labor;work;worker;laborer
    左 zuo left;east;unorthodox;improper
    巧 qiao skillful;ingenious;clever
    巨 ju large;great;enormous;chief
    巩 gong bind;firm;secure;strong
    巪 ju person
    巫 wu wizard;sorcerer;witch;shaman
    巬 pu
    巭 pu study
    差 cha differ;different;wrong;nearly;almost;officer
    巯 qiu atom group
    巰 qiu atom group
    己 ji self;oneself;personal;private;th heavenly stem
    已 yi already;finished;stop
    巳 si hours;th terrestrial branch
    巴 ba greatly desire;anxiously hope
    巵 zhi measuring cup;wine container
    巶 zhao
    巷 xiang alley;lane
    巸 yi
    巹 jin
    巺 xun th trigrams;south east;mild;modest;obedient
    巻 juan scroll;curl;make comeback
    巼 ba place
    巽 xun th trigrams;south east;mild;modest;obedient
    巾 jin kerchief;towel;turban;kangxi radical
    巿 fu revolve;make circuit;turn
    帀 za go round;make circuit;make revolution;turn round
    币 bi currency;coins;legal tender
    市 shi market;fair;city;town;trade
    布 bu cotton cloth;textiles;linen
    帄 ding
    帅 shuai commander;commander chief
    帆 fan sail;boat
    帇 nie
    师 shi teacher;master;specialist
    帉 fen
    帊 pa napkin;kerchief
    帋 zhi paper;stationary;document
    希 xi rare;hope;expect;strive
    帍 hu
    帎 dan way playing snooker stick
    帏 wei curtain forms wall
    帐 zhang tent;screen;mosquito net
    帑 tang treasury;public funds
    帒 dai bag;sack;case;pocket;pouch
    帓 mo
    帔 pei skirt;long robe women;having no sleeves fasten
    帕 pa turban;kerchief;veil;wrap
    帖 tie invitation card;notice
    帗 bo multicolored prop dancing
    帘 lian flag sign tavern
    帙 zhi book cover;satchel bag
    帚 zhou broom;broomstick
    帛 bo silks;fabrics;wealth;property
    帜 zhi flag;pennant;sign;fasten
    帝 di supreme ruler;emperor;god
    帞 mo
    帟 yi tent
    帠 yi
    帡 ping shelter;screen;awning
    帢 qia silk hat worn ancient
    帣 juan bag
    帤 ru
    帥 shuai commander;commander chief
    带 dai belt;girdle;band;strap;zone
    帧 zheng picture;scroll;pair
    帨 shui handkerchief;kerchief;shawl
    帩 qiao
    帪 zhen
    師 shi teacher;master;specialist;multitude;troops
    帬 qun skirt lady dress;petticoat
    席 xi seat;mat;take seat;banquet
    帮 bang help;assist;defend;shoe upper
    帯 dai belt
    帰 gui return;return;revert
    帱 chou cover;curtain
    帲 ping shelter
    帳 zhang tent;screen;mosquito net
    帴 san
    帵 wan remnants;tailor cutting
    帶 dai belt;girdle;band;strap;zone
    帷 wei tent;curtain;screen
    常 chang common;normal;frequent;regular
    帹 sha
    帺 qi
    帻 ze turban;conical cap
    帼 guo women headgear;mourning cap
    帽 mao hat;cap;cap like tops
    帾 du
    帿 hou marquis;lord;target archery
    幀 zheng picture;scroll;pair
    幁 xu
    幂 mi cover cloth;cover cloth
    幃 wei curtain forms wall
    幄 wo tent;mosquito net
    幅 fu piece;strip;breadth;hem
    幆 yi
    幇 bang help;assist;defend;shoe upper
    幈 ping
    幉 die
    幊 gong
    幋 pan belt
    幌 huang curtain;cloth screen
    幍 tao
    幎 mi cover cloth;cover cloth
    幏 jia
    幐 teng
    幑 hui
    幒 zhong
    幓 shan
    幔 man curtain;screen;tent
    幕 mu curtain;screen;tent
    幖 biao
    幗 guo women headgear;mourning cap
    幘 ze turban;conical cap
    幙 mu curtain;screen
    幚 bang help;assist;defend;shoe upper
    幛 zhang scroll silk cloth bearing
    幜 jing
    幝 chan
    幞 fu turban
    幟 zhi flag;pennant;sign;fasten
    幠 hu cover
    幡 fan pennant;banner;streamer;flag
    幢 chuang carriage curtain;sun screen
    幣 bi currency;coins;legal tender
    幤 bi evil;wrong;bad;criminal
    幥 zhang
    幦 mi cover
    幧 qiao
    幨 chan curtain
    幩 fen trappings
    幪 meng cover;shelter;screen;protect
    幫 bang help;assist;defend;shoe upper
    幬 chou cover;curtain
    幭 mie cover
    幮 chu screen make temporary kitchen
    幯 jie
    幰 xian curtain front carriage
    幱 lan official dress
    干 gan oppose;offend;invade;dried
    平 ping flat;level;even;peaceful
    年 nian year;new years;person age
    幵 jian even level raise both
    并 bing combine;annex;what more
    幷 bing combine
    幸 xing luck;favor;fortunately
    幹 gan trunk tree human body
    幺 yao tiny;small
    幻 huan illusion;fantasy;mirage
    幼 you infant;young child;immature
    幽 you quiet;secluded;tranquil;dark
    幾 ji how many how much;few
    广 guang wide;extensive;broad;rad
    庀 pi prepare;regulate hand
    庁 ting hall;central room
    庂 ze
    広 guang broad;wide;extensive
    庄 zhuang village;hamlet;villa;manor
    庅 mo interrogative particle
    庆 qing congratulate;celebrate
    庇 bi cover;shield;shelter;protect
    庈 qin person names
    庉 dun village;dwell together
    床 chuang bed;couch;framework;chassis
    庋 gui cupboard pantry store
    庌 ya
    庍 bai
    庎 jie
    序 xu series;serial order;sequence
    庐 lu hut;cottage;mountain
    庑 wu corridor;hallway;luxuriant
    庒 zhuang
    库 ku armory;treasury;storehouse
    应 ying should;ought;must
    底 di bottom;underneath;underside
    庖 pao kitchen;cooking;cuisine
    店 dian shop;store;inn;hotel
    庘 ya
    庙 miao temple;shrine;imperial court
    庚 geng th heavenly stem
    庛 ci
    府 fu prefecture;prefect;government
    庝 tong
    庞 pang disorderly;messy;huge;big
    废 fei abrogate;terminate;discard
    庠 xiang village school;teach
    庡 yi
    庢 zhi
    庣 tiao
    庤 zhi prepare
    庥 xiu shade;shelter;protection
    度 du degree;system;manner;consider
    座 zuo seat;stand;base
    庨 xiao
    庩 tu
    庪 gui
    庫 ku armory;treasury;storehouse
    庬 mang abundant;mixed
    庭 ting courtyard;spacious hall yard
    庮 you
    庯 bu
    庰 bing
    庱 cheng
    庲 lai
    庳 bi low built house
    庴 ji
    庵 an buddhist monastery nunnery
    庶 shu numerous;various;multitude
    康 kang peaceful;quiet;happy;healthy
    庸 yong usual;common;ordinary;mediocre
    庹 tuo length two outstretched arms
    庺 song
    庻 shu numerous;various;multitude
    庼 qing room
    庽 yu
    庾 yu granary;storehouse
    庿 miao
    廀 sou conceal;search
    廁 ce toilet;lavatory;mingle
    廂 xiang side room;wing;theatre box
    廃 fei abrogate;terminate;discard
    廄 jiu stable;barnyard
    廅 e
    廆 gui room;wall house man
    廇 liu
    廈 sha big building;mansion
    廉 lian upright;honorable;honest
    廊 lang corridor;porch;veranda
    廋 sou conceal;hide;search;seek
    廌 zhi unicorn
    廍 bu
    廎 qing room
    廏 jiu stable;barnyard
    廐 jiu stable;barnyard
    廑 jin hut;careful
    廒 ao granary
    廓 kuo broad;wide;open;empty;expand
    廔 lou building two more stories
    廕 yin shade;protect;shade;cover
    廖 liao surname;ancient state
    廗 dai
    廘 lu
    廙 yi respectful
    廚 chu kitchen;closet;cupboard
    廛 chan store;shop;ground allotted retainer
    廜 tu
    廝 si servant
    廞 xin prepare horses chariots battle
    廟 miao temple;shrine;imperial court
    廠 chang factory;plant;workshop;mill
    廡 wu corridor;hallway;luxuriant
    廢 fei abrogate;terminate;discard
    廣 guang broad;wide;extensive
    廤 ku place
    廥 kuai
    廦 bi
    廧 qiang wall
    廨 xie government office;public office
    廩 lin granary;stockpile;store
    廪 lin granary;stockpile
    廫 liao
    廬 lu hut;cottage;mountain
    廭 ji
    廮 ying
    廯 xian
    廰 ting hall;central room
    廱 yong harmonious;pool;hall
    廲 li
    廳 ting hall;central room
    廴 yin go;kangxi radical
    廵 xun go circuit;cruise patrol
    延 yan delay;postpone;defer
    廷 ting court
    廸 di enlighten;advance;progress
    廹 pai persecute;oppress difficulties;embarrassed
    建 jian build;establish;erect;found
    廻 hui circle around;return;curving
    廼 nai then;thereupon;only then
    廽 hui return;turn around;time
    廾 gong two hands;kangxi radical
    廿 nian twenty;twentieth
    开 kai open;initiate;begin;start
    弁 bian conical cap worn during
    异 yi different;unusual;strange
    弃 qi reject;abandon;discard
    弄 nong do;play fiddle;alley
    弅 fen
    弆 ju collect
    弇 yan cover over;hide;narrow necked
    弈 yi chinese chess
    弉 zang large;powerful;stout;thick
    弊 bi evil;wrong;bad;criminal
    弋 yi catch;arrest;shoot bow
    弌 yi number
    弍 er number two
    弎 san three
    式 shi style;system;formula;rule
    弐 er number two
    弑 shi kill superior
    弒 shi kill superior
    弓 gong bow;curved;arched;kangxi radical
    弔 diao condole;mourn;pity;hang
    引 yin pull;draw;attract;stretch
    弖 hu phonetic te
    弗 fu negative
    弘 hong enlarge;expand;liberal;great
    弙 wu
    弚 tui
    弛 chi loosen;relax;unstring bow
    弜 jiang
    弝 ba part bow grasped when
    弞 shen
    弟 di young brother;junior;me
    张 zhang stretch;extend;expand;sheet
    弡 jue
    弢 tao bow case;scabbard;sheathe
    弣 fu middle
    弤 di bow
    弥 mi extensive;full;fill;complete
    弦 xian string;hypotenuse;crescent
    弧 hu wooden bow;arc;crescent
    弨 chao bow
    弩 nu cross bow;bow;downward stroke
    弪 jing circular measure
    弫 zhen
    弬 yi
    弭 mi stop;desist;end;quell
    弮 quan crossbow discharged several bolts
    弯 wan bend;curve
    弰 shao ends bow
    弱 ruo weak;fragile;delicate
    弲 xuan
    弳 jing circular measure
    弴 diao red lacquer bow
    張 zhang stretch;extend;expand;sheet
    弶 jiang snare
    強 qiang strong;powerful;energetic
    弸 peng bow stretched full;tensely drawn
    弹 dan pellet;bullet;shot;shell
    强 qiang strong;powerful;energetic
    弻 bi
    弼 bi aid;assist;help;correct
    弽 she
    弾 dan pellet;bullet;shot;shell
    弿 jian
    彀 gou enough;adequate fully;quite
    彁 ge
    彂 fa issue;dispatch;send;emit
    彃 bi
    彄 kou nock end bow;stretch
    彅 jian
    彆 bie awkward
    彇 xiao
    彈 dan pellet;bullet;shot;shell
    彉 guo
    彊 jiang stubborn;uncompromising
    彋 hong
    彌 mi extensive;full;fill;complete
    彍 guo draw bow full
    彎 wan bend;curve
    彏 jue
    彐 ji snout;kangxi radical
    彑 ji snout;kangxi radical
    归 gui return;return;revert
    当 dang bear;accept;undertake;just
    彔 lu carve wood
    录 lu copy;write down;record
    彖 tuan hog;hedgehog;porcupine
    彗 hui broomstick;comet
    彘 zhi swine
    彙 hui collect;compile;assemble;hedgehog
    彚 hui collect;compile;assemble;hedgehog
    彛 yi yi;tripod;wine vessel;rule
    彜 yi yi;tripod;wine vessel;rule
    彝 yi yi;tripod;wine vessel;rule
    彞 yi yi;tripod
    彟 yue
    彠 yue scale;standard
    彡 shan hair;kangxi radical
    形 xing shape;appearance
    彣 wen
    彤 tong red;vermilion
    彥 yan elegant;handsome;learned
    彦 yan elegant
    彧 yu refined;cultured;polished
    彨 chi yellow dragon
    彩 cai hue;color;variegated colors
    彪 biao tiger;tiger stripes;tiger like
    彫 diao carve;decorate;emaciated
    彬 bin cultivated;well bred
    彭 peng ancient country;surname
    彮 yong
    彯 piao
    彰 zhang clear;manifest;obvious
    影 ying shadow;image;reflection;photograph
    彲 chi yellow dragon
    彳 chi step left foot;rad no
    彴 zhuo bridge
    彵 tuo
    彶 ji
    彷 fang like;resembling;resemble
    彸 zhong restless;agitated
    役 yi service;servant;laborer;serve
    彺 wang
    彻 che penetrate;pervade;penetrating
    彼 bi there;those
    彽 di low;lower;hang;bend;bow
    彾 ling
    彿 fu resembling;like;if
    往 wang go;depart;past;formerly
    征 zheng invade;attack;conquer
    徂 cu go;advance;die
    徃 wang go;depart;past;formerly
    径 jing narrow path;diameter;direct
    待 dai treat;entertain;receive;wait
    徆 xi
    徇 xun comply;follow;display
    很 hen quite;much
    徉 yang wonder;rove;stray;hesitating
    徊 huai linger;walk fro;hesitate
    律 lv statute;principle;regulation
    後 hou behind;rear;after;descendents
    徍 wang
    徎 cheng
    徏 zhi
    徐 xu slowly;quietly;calmly;composed;dignified
    徑 jing narrow path;diameter;direct
    徒 tu disciple;follower;go foot
    従 cong since;whence;through
    徔 zhi
    徕 lai induce;encourage come
    徖 cong
    得 de obtain;get;gain;acquire
    徘 pai walk back forth;hesitate
    徙 xi move abode;shift;migrate
    徚 dong
    徛 ji cross over
    徜 chang walking fro;lingering
    徝 zhi
    從 cong since;whence;through
    徟 zhou
    徠 lai induce;encourage come
    御 yu drive;ride;chariot;manage
    徢 xie
    徣 jie
    徤 jian strong;robust;strengthen
    徥 shi
    徦 jia
    徧 bian everywhere;all over;all around
    徨 huang doubtful;irresolute;vacillating
    復 fu return;repeat;repeatedly
    循 xun obey;comply;follow
    徫 wei
    徬 pang wander about;walk along side;next
    徭 yao conscript labor;compulsory labor
    微 wei small;prefix micro;trifling
    徯 xi wait;await;expect;hope
    徰 zheng
    徱 piao
    徲 ti
    徳 de virtue;ethics
    徴 zheng summon
    徵 zhi summon;recruit;musical note
    徶 bie
    德 de ethics;morality;virtue
    徸 chong
    徹 che penetrate;pervade;penetrating
    徺 jiao
    徻 hui wide room
    徼 jiao frontier;border;inspect;patrol
    徽 hui badge;insignia
    徾 mei
    徿 long
    忀 xiang stroll;ramble
    忁 bao
    忂 qu
    心 xin heart;mind;intelligence;soul
    忄 xin heart;radical number
    必 bi surely;most certainly;must
    忆 yi remember;reflect upon;memory
    忇 le
    忈 ren
    忉 dao grieved;distressed mind
    忊 ding
    忋 gai rely;look
    忌 ji jealous;envious;fear
    忍 ren endure;bear;suffer;forbear
    忎 ren
    忏 chan regret;repent;confess sins
    忐 tan timorous;nervous
    忑 te fearful;nervous;timid
    忒 te excessive;too;usually objectionable things;err;mistake;changeable
    忓 gan concerned about
    忔 qi
    忕 shi
    忖 cun guess;suppose;conjecture
    志 zhi purpose;will;determination;annals
    忘 wang forget;neglect;miss;omit
    忙 mang busy;pressed time;hustling
    忚 xi
    忛 fan
    応 ying should;ought;must
    忝 tian disgraced;ashamed;self deprecating
    忞 min
    忟 wen impatient;restless
    忠 zhong loyalty;devotion;fidelity
    忡 chong sad;uneasy countenance
    忢 wu
    忣 ji
    忤 wu insubordinate;stubborn;wrong
    忥 xi
    忦 jia
    忧 you sad;grieved;grief;melancholy
    忨 wan
    忩 cong hastily;haste;hurriedly
    忪 song quiet;calm;tranquil;peaceful
    快 kuai rapid;quick;speedy;fast;soon
    忬 yu
    忭 bian delighted;pleased
    忮 zhi stubborn;perverse;aggressive
    忯 qi
    忰 cui suffer;become emaciated;haggard
    忱 chen truth;sincerity;sincere
    忲 tai extravagant
    忳 tun
    忴 qian
    念 nian think;recall;study
    忶 hun
    忷 xiong scared;nervous
    忸 niu blush;bashful;ashamed
    忹 kuang
    忺 xian happy
    忻 xin delightful;joyful;pleasant
    忼 kang ardent;generous;magnanimous
    忽 hu suddenly;abruptly;neglect
    忾 kai anger;wrath;hatred;enmity
    忿 fen get angry;fury;exasperation
    怀 huai bosom;breast;carry bosom
    态 tai manner;bearing;attitude
    怂 song instigate;arouse;incite
    怃 wu regretful;disappointed
    怄 ou annoyed
    怅 chang disappointed;dissatisfied
    怆 chuang sad;broken hearted;disconsolate
    怇 ju
    怈 yi
    怉 bao
    怊 chao sad;disappointed
    怋 min
    怌 pei bosom;carry bosom;cherish
    怍 zuo ashamed
    怎 zen what why how
    怏 yang discontented;dispirited;sad
    怐 ju stare
    怑 ban
    怒 nu anger;rage;passion;angry
    怓 nao confusion;braggart
    怔 zheng disease resembling neurosis
    怕 pa fear;afraid;apprehensive
    怖 bu terror;fear;frighten;terrified
    怗 tie observant;peaceful;submissive
    怘 hu
    怙 hu rely;presume;persist
    怚 ju dull;stupid;suspicious
    怛 da grieved;saddened;worried
    怜 lian pity;sympathize
    思 si think;consider;ponder;final particle
    怞 chou grieve;sorrowful
    怟 di
    怠 dai idle;remiss;negligent;neglect
    怡 yi harmony;pleasure;joy;glad
    怢 tu
    怣 you
    怤 fu
    急 ji quick;quickly;urgent;pressing
    怦 peng eager;ardent;impulsive;anxious
    性 xing nature;character;sex
    怨 yuan hatred;enmity;resentment
    怩 ni shy;timid;bashful;look ashamed
    怪 guai strange;unusual;peculiar
    怫 fu sorry;anxious;depressed
    怬 xi
    怭 bi rude
    怮 you
    怯 qie lacking courage;afraid
    怰 xuan
    怱 cong hastily;haste;hurriedly
    怲 bing anxious;grieved;sad
    怳 huang wild;mad;flurried
    怴 xu
    怵 chu fear;afraid;shy;timid
    怶 bi have no zeal all
    怷 shu
    怸 xi familiar;medicine
    怹 tan polite version he
    怺 yong endure
    总 zong collect;overall;altogether
    怼 dui hate;abhor;hatred;resentment
    怽 mo
    怾 zhi mountain
    怿 yi enjoy;glad;pleased
    恀 shi trust
    恁 nen like;thus;so;such
    恂 xun careful;sincere;honest;trust
    恃 shi rely;presume;trust
    恄 xi
    恅 lao
    恆 heng constant;regular;persistent
    恇 kuang fear
    恈 mou
    恉 zhi meaning;purport;drift
    恊 xie united;cooperate
    恋 lian love;long;yearn;love
    恌 tiao worry;frivolous
    恍 huang seemingly;absent minded
    恎 die
    恏 hao
    恐 kong fear;fearful;apprehensive
    恑 gui change;alter;accommodate oneself
    恒 heng constant;regular;persistent
    恓 xi vexed
    恔 jiao cheerful;bright;sagacious
    恕 shu forgive;excuse;show mercy
    恖 si
    恗 hu
    恘 qiu
    恙 yang illness;sickness;indisposition
    恚 hui anger;rage
    恛 hui disordered;indistinct doubtful;blurred
    恜 chi
    恝 jia carefree;indifferent manner;without sorrow
    恞 yi
    恟 xiong scared;nervous
    恠 guai strange;unusual;peculiar
    恡 lin stingy;sparing;close fisted
    恢 hui restore;big;great;immense;vast
    恣 zi indulge oneself;unrestrained
    恤 xu show pity;relieve;help
    恥 chi shame;humiliation;ashamed
    恦 shang
    恧 nv ashamed
    恨 hen hatred;dislike;resent;hate
    恩 en kindness;mercy;charity
    恪 ke respectful;reverent
    恫 dong pain;sorrowful
    恬 tian quiet;calm;tranquil;peaceful
    恭 gong respectful;polite;reverent
    恮 quan
    息 xi rest;put stop;end;cease
    恰 qia just;exactly;precisely;proper
    恱 yue
    恲 peng
    恳 ken sincere;earnest;cordial
    恴 de
    恵 hui favor;benefit;confer kindness
    恶 e evil;wicked;bad;foul
    恷 xiao
    恸 tong sadness;grief;mourn;moved
    恹 yan feeble;sickly;tranquil;calm
    恺 kai enjoy;contented;joyful
    恻 ce feel anguish;feel compassion
    恼 nao angered;filled hate
    恽 yun devise;plan;deliberate;consult
    恾 mang
    恿 yong instigate;incite;alarm
    悀 yong
    悁 yuan irritable;nervous;impatient
    悂 pi
    悃 kun sincere;genuine;honest;loyal
    悄 qiao silent;quiet;still;anxious
    悅 yue pleased
    悆 yu happy
    悇 tu
    悈 jie enjoin upon;urgent
    悉 xi know;learn about;comprehend
    悊 zhe wise know intuitively
    悋 lin stingy;sparing;closefisted
    悌 ti brotherly;respectful
    悍 han courageous;brave;violent
    悎 hao
    悏 qie
    悐 ti respect;regard;stand awe;alarmed
    悑 bu
    悒 yi sorrowful;depressed;unhappy
    悓 qian
    悔 hui repent;show remorse;regret
    悕 xi
    悖 bei contradictory;go counter
    悗 man
    悘 yi
    悙 heng
    悚 song afraid;scared;frightened
    悛 quan repent;reform
    悜 cheng obscure
    悝 kui laugh pity;afflicted;sad
    悞 wu impede;neglect;delay
    悟 wu apprehend;realize;become aware
    悠 you long;far;remote;distant;leisurely
    悡 li
    悢 liang
    患 huan suffer;worry about;suffering
    悤 cong agitated;restless;hurried
    悥 yi
    悦 yue pleased;contented;gratified
    悧 li smooth;active;clever;sharp
    您 nin honorific you
    悩 nao angered;filled hate
    悪 e evil;wicked;bad;foul
    悫 que sincerity;honesty;modest
    悬 xuan hang;suspend;hoist;hung
    悭 qian miserly;parsimonious;stingy
    悮 wu impede;neglect;delay
    悯 min pity;sympathize;grieve
    悰 cong enjoy;amuse;please;joy
    悱 fei desirous speaking
    悲 bei sorrow;grief;sorry;sad
    悳 de ethics;morality;virtue
    悴 cui suffer;become emaciated;haggard
    悵 chang disappointed;dissatisfied
    悶 men gloomy;depressed;melancholy
    悷 li
    悸 ji fearful;apprehensive;perturbed
    悹 guan
    悺 guan
    悻 xing anger;vexation;angry;indignant
    悼 dao grieve;mourn;lament;grieved
    悽 qi sorrowful;grieved;melancholy
    悾 kong naive;guileless;simple minded
    悿 tian
    惀 lun
    惁 xi
    惂 kan
    惃 gun
    惄 ni long;hungry
    情 qing feeling;sentiment;emotion
    惆 chou distressed;regretful;sad
    惇 dun cordial;sincere
    惈 guo
    惉 zhan
    惊 jing frighten;surprise;startle
    惋 wan regret;sorry;alarmed
    惌 yuan bear grudge against
    惍 jin
    惎 ji injure;harm;murder
    惏 lan avaricious;greedy cold
    惐 yu
    惑 huo confuse;mislead;baffle;doubt
    惒 he
    惓 quan careful;sincere;candid
    惔 tan cheerful
    惕 ti cautious;careful;alert
    惖 ti respect;fear
    惗 nie think;consider
    惘 wang disconcerted;dejected;discouraged
    惙 chuo sad;melancholy;grieving;mournful
    惚 hu absent minded;confused
    惛 hun confused;stupid;dull;senile
    惜 xi pity;regret;rue;begrudge
    惝 chang alarmed;agitated
    惞 xin
    惟 wei but;however;nevertheless;only
    惠 hui favor;benefit;confer kindness
    惡 e evil;wicked;bad;foul
    惢 suo
    惣 zong overall questionable
    惤 jian
    惥 yong
    惦 dian think;remember;miss
    惧 ju fear;afraid;dread
    惨 can sad;pitiful;wretched;cruel
    惩 cheng punish;reprimand;warn
    惪 de ethics
    惫 bei tired;weary;fatigued
    惬 qie satisfied;comfortable
    惭 can ashamed;humiliated;shameful
    惮 dan dread;shrink;shirk;fear
    惯 guan habit;custom;habitually;usual
    惰 duo indolent;careless;lazy;idle
    惱 nao angered;filled hate
    惲 yun devise;plan;deliberate;consult
    想 xiang think;speculate;plan;consider
    惴 zhui afraid;apprehensive;nervous
    惵 die
    惶 huang fearful;afraid;anxious;nervous
    惷 chun wriggle;stupid;silly;fat
    惸 qiong troubled;worried;distressed
    惹 re irritate;vex;offend;incite
    惺 xing intelligent;clever;astute
    惻 ce feel anguish;feel compassion
    惼 bian narrow minded
    惽 min confused
    惾 zong
    惿 ti
    愀 qiao change countenance;anxious;blush
    愁 chou anxiety;worry about;anxious
    愂 bei
    愃 xuan relax
    愄 wei
    愅 ge
    愆 qian fault;mistake;error;transgression
    愇 wei
    愈 yu more more;even more
    愉 yu pleasant;delightful;please
    愊 bi sincere;honest;depressed
    愋 xuan
    愌 huan
    愍 min pity;sympathize
    愎 bi obstinate;stubborn;headstrong
    意 yi thought;idea;opinion;think
    愐 mian bashful;consider
    愑 yong
    愒 kai rest;stop
    愓 dang profligate
    愔 yin comfortable;contented;peaceful
    愕 e startled;alarmed;astonished
    愖 chen hesitate
    愗 mao
    愘 qia
    愙 ke
    愚 yu stupid;doltish;foolish
    愛 ai love;fond;like
    愜 qie satisfied;comfortable
    愝 yan
    愞 nuo timid;apprehensive
    感 gan feel;perceive;emotion
    愠 yun angry
    愡 zong absent minded;confused
    愢 sai hesitant;modest
    愣 leng daze
    愤 fen resent;hate;indignant
    愥 ying
    愦 kui confused;troubled;muddle headed
    愧 kui ashamed;conscience stricken
    愨 que sincerity;honesty;cautious
    愩 gong
    愪 yun grieved;sad
    愫 su guileless;sincere;honest
    愬 su accuse;sue;inform;narrate
    愭 qi
    愮 yao distressed;agitated
    愯 song
    愰 huang clearness mind;doubtful;uncertain
    愱 ji
    愲 gu
    愳 ju
    愴 chuang sad;broken hearted;disconsolate
    愵 ni
    愶 xie
    愷 kai enjoy;contented;joyful
    愸 zheng
    愹 yong
    愺 cao
    愻 xun yield;accord;humble;modest
    愼 shen act care;cautious
    愽 bo gamble;play games;wide;broad
    愾 kai anger;wrath;hatred;enmity
    愿 yuan sincere;honest;virtuous
    慀 xi
    慁 hun dishonor;disobey;insult
    慂 yong urge;incite;egg
    慃 yang
    慄 li shiver;shudder;tremble;tremble
    慅 sao agitated
    慆 tao excessive;dissolute;delighted
    慇 yin careful;anxious;attentive
    慈 ci charitable;benevolent
    慉 xu bring;raise
    慊 qian resent;contended;satisfied
    態 tai manner;bearing;attitude
    慌 huang nervous;panicky;frantic
    慍 yun angry;indignant;resentful
    慎 shen act care;cautious
    慏 ming
    慐 gong
    慑 she afraid;scared;fearful
    慒 cong
    慓 piao
    慔 mu
    慕 mu long;desire;admire
    慖 guo
    慗 chi
    慘 can sad;pitiful;wretched;cruel
    慙 can ashamed;humiliated;shameful
    慚 can ashamed;humiliated;shameful
    慛 cui
    慜 min monk tang dynasty
    慝 te do evil secret;evil;vice
    慞 zhang terrified;alarmed
    慟 tong sadness;grief;mourn;moved
    慠 ao
    慡 shuang
    慢 man slow;leisurely;sluggish
    慣 guan habit;custom;habitually;usually
    慤 que sincerity;honesty;modest
    慥 zao sincere;earnest
    慦 jiu
    慧 hui bright;intelligent;intelligence
    慨 kai sigh;regret;generous
    慩 lian
    慪 ou annoyed
    慫 song alarm;instigate;arouse;incite
    慬 qin brave;cautious;sad
    慭 yin cautious;willing;but
    慮 lv concerned;worry about
    慯 shang
    慰 wei comfort;console;calm
    慱 tuan sad
    慲 man
    慳 qian miserly;parsimonious;stingy
    慴 she fear;terrified;fearful;fear
    慵 yong indolent;easy going;lazy
    慶 qing congratulate;celebrate
    慷 kang ardent;generous;magnanimous
    慸 di
    慹 zhi
    慺 lou
    慻 juan
    慼 qi sorrowful;mournful;sorrow
    慽 qi sorrowful;mournful;sorrow
    慾 yu lust;desire;passion;appetite
    慿 ping
    憀 liao rely
    憁 cong
    憂 you sad;grieved;grief;melancholy
    憃 chong foolish;stupid;dull;silly
    憄 zhi
    憅 tong
    憆 cheng
    憇 qi rest;take rest
    憈 qu
    憉 peng
    憊 bei tired;weary;fatigued
    憋 bie suppress inner feelings;hasty
    憌 qiong
    憍 jiao haughty;proud;arrogant
    憎 zeng hate;detest;abhor;hatred
    憏 chi
    憐 lian pity;sympathize
    憑 ping lean;depend;rely
    憒 kui confused;troubled;muddle headed
    憓 hui benefit;favor;follow;obey
    憔 qiao worn;emaciated;haggard
    憕 cheng
    憖 yin cautious;willing;but;moreover
    憗 yin
    憘 xi like;love;enjoy;joyful thing
    憙 xi like;love;enjoy;joyful thing
    憚 dan dread;shrink;shirk;fear
    憛 tan
    憜 duo
    憝 dui dislike;abhor;hate
    憞 dui
    憟 su
    憠 jue
    憡 ce
    憢 xiao
    憣 fan
    憤 fen resent;hate;indignant
    憥 lao
    憦 lao regret
    憧 chong irresolute;indecisive;yearn
    憨 han foolish;silly;coquettish
    憩 qi rest;take rest
    憪 xian composed;contented
    憫 min pity;sympathize;grieve
    憬 jing rouse;awaken;become conscious
    憭 liao clear;intelligible;severe;cold
    憮 wu regretful;disappointed
    憯 can sorrowful;sad;already;nevertheless
    憰 jue wily;time serving;feign;act hypocrite
    憱 cu
    憲 xian constitution;statute;law
    憳 tan
    憴 sheng
    憵 pi rush
    憶 yi remember;reflect upon;memory
    憷 chu painful;suffering;privation
    憸 xian flatter;crafty;having specious tongue
    憹 nao upset;regret
    憺 dan peace
    憻 tan
    憼 jing
    憽 song
    憾 han regret;remorse;dissatisfied
    憿 jiao
    懀 wei
    懁 xuan anxious;distressed
    懂 dong understand;comprehend
    懃 qin courteous;cordial;zealous
    懄 qin grief
    懅 ju bashful;ashamed
    懆 cao anxious;apprehensive
    懇 ken sincere;earnest;cordial
    懈 xie idle;relaxed;remiss
    應 ying should;ought;must
    懊 ao vexed;worried;nervous;regret
    懋 mao splendid;grand;majestic
    懌 yi enjoy;glad;pleased
    懍 lin afraid;awed;awe
    懎 se
    懏 jun
    懐 huai bosom;breast;carry bosom
    懑 men sick heart;sorrowful;sad
    懒 lan lazy;languid;listless
    懓 ai
    懔 lin afraid;awe
    懕 yan satiated;contented
    懖 kuo
    懗 xia
    懘 chi
    懙 yu
    懚 yin
    懛 dai alarmed;scared;stupid
    懜 meng dull;stupid;doltish
    懝 ai
    懞 meng
    懟 dui hate;abhor;hatred;resentment
    懠 qi angry
    懡 mo
    懢 lan
    懣 men sick heart;sorrowful;sad
    懤 chou grieved;pained
    懥 zhi angry;enraged;resentful;hate
    懦 nuo weak;timid;cowardly
    懧 nuo have wisdom;intelligent
    懨 yan feeble;sickly;tranquil;calm
    懩 yang
    懪 bo
    懫 zhi enraged;resentful hate desist
    懬 kuang
    懭 kuang
    懮 you calm;leisurely;procrastinating
    懯 fu
    懰 liu glad;pleased;delighted
    懱 mie
    懲 cheng punish;reprimand;warn
    懳 hui
    懴 chan regret;repent;confess sins
    懵 meng stupid;ignorant;dull
    懶 lan lazy;languid;listless
    懷 huai bosom;breast;carry bosom
    懸 xuan hang;suspend;hoist;hung
    懹 rang
    懺 chan regret;repent;confess sins
    懻 ji overbearing;crafty
    懼 ju fear;afraid;dread
    懽 huan happy;pleased;glad;joyous
    懾 she afraid;scared;fearful
    懿 yi virtuous;admirable;esteemed
    戀 lian love;long;yearn;love
    戁 nan fear
    戂 mi
    戃 tang
    戄 jue awe;fear
    戅 gang stupid;simple;foolish
    戆 gang stupid;simple;simple minded
    戇 zhuang stupid;simple;simple minded
    戈 ge halberd;spear;lance;rad
    戉 yue battle axe;halberd
    戊 wu th heavenly stem
    戋 jian small;narrow;tiny;little
    戌 xu th terrestrial branch
    戍 shu defend borders;guard frontiers
    戎 rong arms;armaments;military affair
    戏 xi theatrical play;show
    成 cheng completed;finished;fixed
    我 wo our;us;me;my;we
    戒 jie warn;caution;admonish
    戓 ge
    戔 jian small;narrow;tiny;little
    戕 qiang kill;slay;wound;injure;hurt
    或 huo either;else;perhaps;maybe
    戗 qiang support
    战 zhan war;fighting;battle
    戙 dong trap;upright;pile
    戚 qi relative;related;sad
    戛 jia lance;tap strike lightly
    戜 die scrape;advantageous
    戝 zei pirate;thief
    戞 jia lance;tap strike lightly
    戟 ji halberd crescent blade
    戠 zhi sword;potter clay;gather
    戡 kan subjugate;subdue;quell;kill
    戢 ji put away;cease;store
    戣 kui lance
    戤 gai infringe trade mark pledge
    戥 deng small steelyard weighing money
    戦 zhan war;fighting;battle
    戧 qiang support
    戨 ge
    戩 jian exterminate;destroy;blessing
    截 jie cut off;stop;obstruct;intersect
    戫 yu
    戬 jian exterminate;destroy;blessing
    戭 yan spear
    戮 lu kill;massacre;oppress
    戯 hu theatrical play;show
    戰 zhan war;fighting;battle
    戱 xi theatrical play
    戲 xi theatrical play;show
    戳 chuo prick;stab;stamp;seal;chop
    戴 dai wear top;support
    戵 qu halberd
    戶 hu door;family;household
    户 hu door;family
    戸 hu door;family
    戹 e difficulty;distressed
    戺 shi stone boarder;steps
    戻 ti perverse
    戼 mao th earth branches;period
    戽 hu bale water
    戾 li perverse;recalcitrant;rebellious
    房 fang house;building;room
    所 suo place;location;numerary adjunct
    扁 bian flat;tablet;signboard
    扂 dian
    扃 jiong door bar placed outside
    扄 shang large ring front door
    扅 yi gate bar;bolt
    扆 yi screen
    扇 shan fan;door panel
    扈 hu escort;retinue;insolent
    扉 fei door panel
    扊 yan upright bar fastening door
    手 shou hand
    扌 shou hand;radical number
    才 cai talent;ability;just;only
    扎 zha pull;pierce;struggle free
    扏 qiu
    扐 le divine
    扑 pu pound;beat;strike;attack
    扒 ba scratch;dig;crawl;crouch
    打 da strike;hit;beat;fight;attack
    扔 reng throw;hurl;throw away;cast
    払 fan shake off;brush away;dust
    扖 ru
    扗 zai
    托 tuo hold palm;support;rely
    扙 zhang
    扚 diao
    扛 kang carry shoulders;lift
    扜 yu
    扝 ku
    扞 gan ward off;withstand;resist
    扟 shen
    扠 cha pick fork pincers
    扡 tuo drag along
    扢 gu caper
    扣 kou knock;strike;rap;tap;button
    扤 wu thrust;move
    扥 den
    扦 qian probe;poke;prick;pierce
    执 zhi hold hand;keep;carry
    扨 ren pick fork pincers
    扩 kuo expand;enlarge;stretch
    扪 men stoke;pat;feel hand;grope
    扫 sao sweep;clear away;exterminate
    扬 yang scatter;spread;praise
    扭 niu turn;twist;wrench;seize;grasp
    扮 ban dress;dress
    扯 che rip;tear down;raise;haul
    扰 rao disturb;annoy;agitate
    扱 xi collect;draw;gather;receive
    扲 qian pull
    扳 ban pull;drag;right itself
    扴 jia
    扵 yu than;reference;compared
    扶 fu support;help;protect;hold
    扷 ao
    扸 xi
    批 pi comment;criticize;wholesale
    扺 zhi strike palm fist
    扻 zhi strike;run against throw;stone
    扼 e grasp;clutch;choke;strangle
    扽 den move;shake
    找 zhao search;seek;look;find
    承 cheng inherit;receive;succeed
    技 ji skill;ability;talent;ingenuity
    抁 yan
    抂 kuang
    抃 bian clap hands;cheer
    抄 chao copy;confiscate;seize
    抅 ju collect;join together
    抆 wen wipe;rub off
    抇 hu
    抈 yue bend
    抉 jue choose;select;gouge;pluck
    把 ba hold;take;guard;regard
    抋 qin
    抌 dan bale water;dip
    抍 zheng lift;rescue;save
    抎 yun
    抏 wan
    抐 ne
    抑 yi press down;repress;curb;hinder
    抒 shu express;eliminate;relieve
    抓 zhua scratch;clutch;seize;grab
    抔 pou take hold both hands
    投 tou throw;cast;fling;pitch;jump
    抖 dou tremble;shake;rouse;give shake
    抗 kang resist;oppose;defy;reject
    折 zhe break off;snap;bend
    抙 pou
    抚 fu pat;console;comfort;pacify
    抛 pao throw
    抜 ba uproot;pull
    抝 ao bend;break;argue
    択 ze select;choose;pick
    抟 tuan roll around hand;model
    抠 kou raise;lift;tight fisted
    抡 lun swing;brandish;flourish
    抢 qiang plunder;rob;take force
    抣 yun
    护 hu protect;guard;defend;shelter
    报 bao report;tell;announce
    抦 bing beat
    抧 zhi
    抨 peng impeach;censure;attack
    抩 nan
    抪 bu scatter;spread
    披 pi wear;split;crack
    抬 tai lift;carry
    抭 yao
    抮 zhen revolve;rotate
    抯 zha grasp;hold
    抰 yang shake
    抱 bao embrace;hold arms;enfold
    抲 he
    抳 ni crush;mash;grind
    抴 ye
    抵 di resist;oppose;deny;off set
    抶 chi beat
    抷 pi
    抸 jia
    抹 mo smear;apply;wipe off;erase
    抺 mei
    抻 chen pull
    押 ya mortgage;pledge;deposit;pawn;arrest;detain;guard
    抽 chou draw;pull;sprout
    抾 qu
    抿 min pucker lips smile;press
    拀 chu
    拁 jia
    拂 fu shake off;brush away;dust
    拃 zha grope;press;span
    拄 zhu lean;post;prod;ridicule
    担 dan carry;bear;undertake
    拆 chai break;split apart;rip open;destroy
    拇 mu thumb;big toe
    拈 nian pick fingers;draw lots
    拉 la pull;drag;seize;hold;lengthen
    拊 fu slap;pat;tap;handle vessel
    拋 pao throw;abandon;reject
    拌 ban mix
    拍 pai clap;tap;beat;beat rhythm
    拎 lin haul;lift;take
    拏 na take;bring;grasp;hold;arrest
    拐 guai kidnap;abduct;turn
    拑 qian clamp;tie down pin down
    拒 ju ward off hand;defend
    拓 ta expand;open;support push
    拔 ba uproot;pull
    拕 tuo drag after;drag;comes involve;delay;implicate
    拖 tuo drag;tow;haul;delay;prolong
    拗 ao pull;drag;break off;pluck;bent;warped;perverse;obstinate
    拘 ju restrain;seize;detain
    拙 zhuo stupid;clumsy;crude;convention
    拚 pan risk;disregard;go all
    招 zhao beckon;summon;recruit;levy
    拜 bai do obeisance;bow;kowtow
    拝 bai do obeisance;bow;kowtow
    拞 di
    拟 ni draft;intend;plan;propose
    拠 ju occupy;take possession;base;position
    拡 kuo expand;enlarge;stretch
    拢 long collect;bring together
    拣 jian choose;select;pick;gather
    拤 qia
    拥 yong embrace;hug;squeeze;crowd
    拦 lan obstruct;impede;bar;hinder
    拧 ning pinch;twist;wring;determined
    拨 bo move;dispel;distribute
    择 ze select;choose;pick
    拪 qian
    拫 hen pull;drag;stop;turn fast
    括 kuo include;embrace;enclose
    拭 shi wipe away stains cloth
    拮 jie laboring hard;occupied;pursue
    拯 zheng help;save;aid;lift;raise
    拰 nin
    拱 gong fold hands breast;bow;salute
    拲 gong
    拳 quan fist;various forms boxing
    拴 shuan bind rope;fasten
    拵 cun make;prepare;manufacture;workmanship;arrangement
    拶 za press;squeeze hard;force
    拷 kao torture interrogate;hit
    拸 yi
    拹 xie
    拺 ce
    拻 hui
    拼 pin join together;link;incorporate
    拽 zhuai drag;tow;throw;twist
    拾 shi pick;collect;tidy;accounting numeral ten
    拿 na take;hold;grasp;bring
    挀 bai
    持 chi sustain;support;hold;grasp
    挂 gua hang;suspend;suspense
    挃 zhi beat
    挄 kuo
    挅 duo
    挆 duo
    指 zhi finger;toe;point;indicate
    挈 qie assist;help;lead hand
    按 an put hand;press down hand
    挊 nong
    挋 zhen
    挌 ge fight
    挍 jiao collate;scratch
    挎 kua carry
    挏 dong dredge poke pole stick
    挐 na drag
    挑 tiao load carried shoulders;carry
    挒 lie
    挓 zha open;expand
    挔 lv
    挕 die
    挖 wa dig;dig;gouge;scoop
    挗 jue
    挘 lie pluck;pick;tear;rubbing action
    挙 ju raise;lift;recommend
    挚 zhi sincere;warm;cordial;surname
    挛 luan tangled;entwined;crooked
    挜 ya take;hold;give forcefully
    挝 wo beat;strike
    挞 ta flog;whip;chastise
    挟 xie clasp under arm;hold bosom
    挠 nao scratch;disturb;bother;submit
    挡 dang obstruct;impede;stop;resist
    挢 jiao correct
    挣 zheng strive;endeavor;struggle
    挤 ji crowd;squeeze;push against
    挥 hui direct;wipe away;squander
    挦 xian pull;pluck;take hold
    挧 yu
    挨 ai near;close;next;towards;against;wait;lean
    挩 tuo
    挪 nuo move;shift side
    挫 cuo push down;chop down;grind
    挬 bo
    挭 geng fish bones;things stick throat;unyielding;blunt speech;stir;mix;agitate;wade
    挮 ti
    振 zhen raise;excite;arouse action
    挰 cheng
    挱 sa feel fondle fingers
    挲 sa feel fondle fingers
    挳 keng
    挴 mei
    挵 nong play;handle things
    挶 ju hold hands
    挷 peng propel boat;beat
    挸 jian
    挹 yi bale;decant liquids
    挺 ting stand upright;straighten;rigid
    挻 shan
    挼 rua rub;stroke hands;crumple
    挽 wan pull;pull back;draw back
    挾 xie clasp under arm;hold bosom
    挿 cha insert;stick;plant
    捀 feng
    捁 jiao
    捂 wu resist
    捃 jun pick;collect
    捄 jiu long curved
    捅 tong jab
    捆 kun tie;bind;truss;bundle
    捇 huo
    捈 tu
    捉 zhuo grasp;clutch;catch;seize
    捊 pou
    捋 lv pluck;gather fingers;rub;scrape off
    捌 ba break open;split open;accounting version numeral eight
    捍 han ward off;guard against;defend
    捎 shao select;take;carry
    捏 nie pick fingers;knead;mold
    捐 juan contribute;give;renounce
    捑 ze
    捒 shu
    捓 ye strive;endeavor
    捔 jue gore;stab
    捕 bu arrest;catch;seize
    捖 wan
    捗 bu make progress
    捘 zun push
    捙 ye
    捚 zhai
    捛 lv
    捜 sou search;seek;investigate
    捝 tuo
    捞 lao scoop water;dredge;fish
    损 sun diminish;impair;injure
    捠 bang
    捡 jian pick
    换 huan change
    捣 dao hull;thresh;beat;attack
    捤 wei
    捥 wan bend wrist
    捦 qin seize;clutch;arrest;capture;climb
    捧 peng hold two hands
    捨 she discard;give willingly;give alms
    捩 lie twist hands;snap;tear
    捪 min
    捫 men stoke;pat;feel hand;grope
    捬 fu press down heavily hands
    捭 bai open;spread
    据 ju occupy;take possession;base;position
    捯 dao pull back continuously rope
    捰 wo
    捱 ai put off;procrastinate;endure
    捲 juan curl;roll;curly;rolled
    捳 yue
    捴 zong
    捵 chen hold between fingers thumb
    捶 chui strike stick;lash;beat
    捷 jie win;victory;triumph
    捸 tu
    捹 ben fumble things over;mix;swing;fling;flick off;throw off;jerk
    捺 na press down heavily fingers
    捻 nian twist nip fingers
    捼 ruo rub;crumple
    捽 zuo clutch;grasp;pull;contradict
    捾 wo
    捿 qi perch;roost;stay
    掀 xian lift;raise;stir
    掁 cheng
    掂 dian heft;hold weigh palm
    掃 sao sweep;clear away;exterminate
    掄 lun swing;brandish;flourish
    掅 qing lift;seize;grab
    掆 gang
    掇 duo collect;gather;pick
    授 shou give;transmit;confer
    掉 diao turn;move;shake;wag;drop down
    掊 pou extract;injure
    掋 di
    掌 zhang palm hand;sole foot;paw
    掍 hun
    掎 ji drag aside;pull;drag foot
    掏 tao take;pull;clean
    掐 qia hold;gather hand;choke
    掑 qi
    排 pai row;rank;line
    掓 shu
    掔 qian sturdy
    掕 ling
    掖 ye support arms;stick;tuck;fold
    掗 ya take;hold;give forcefully
    掘 jue dig;excavate;excavate cave
    掙 zheng strive;endeavor;struggle;earn;pierce;wedge
    掚 liang
    掛 gua hang;suspend;suspense
    掜 yi
    掝 huo
    掞 shan easy;smooth;quiet;suave
    掟 zheng law;commandments;regulations;throw
    掠 lve rob;ransack;plunder;pass
    採 cai gather;collect;pick;select
    探 tan find;locate;search;grope
    掣 che drag;pull;hinder pulling back
    掤 bing quiver;pull something
    接 jie receive;continue;catch;connect
    掦 ti take;put
    控 kong accuse;charge;control
    推 tui push;expel;push forward
    掩 yan cover;shut;conceal;ambush
    措 cuo place;collect;arrange;employ
    掫 zhou night watch;grasp
    掬 ju grasp hold both hands
    掭 tian manipulate;pricker lamp wick
    掮 qian bear shoulders
    掯 ken oppress;extort;take force
    掰 bai tear;rip
    掱 pa pickpocket
    掲 jie set;install;equip;lay
    掳 lu capture;seize
    掴 guai box ears;slap
    掵 ming
    掶 jie
    掷 zhi throw;hurl;cast;fling
    掸 dan dust;duster
    掹 meng pluck;pull
    掺 can mix;blend;adulterate
    掻 sao scratch lightly
    掼 guan throw ground;know;familiar
    掽 peng collide;meet unexpectedly
    掾 yuan general designation officials
    掿 nuo
    揀 jian choose;select;pick;gather
    揁 zheng sound setting koto
    揂 jiu
    揃 jian shear;skin animal
    揄 yu lift;raise;praise;hang;flap
    揅 yan grind;rub;study;research;play stringed instrument
    揆 kui prime minister;guess;estimate
    揇 nan measure distance extended thumb
    揈 hong
    揉 rou rub;massage;crush hand
    揊 pi
    揋 wei
    揌 sai shake
    揍 zou hit;beat;smash;break
    揎 xuan pull sleeves stretch arms;strike bare fists
    描 miao copy;trace;sketch;depict
    提 ti hold hand;lift hand
    揑 nie fabricate;trump
    插 cha insert;stick;plant
    揓 shi
    揔 zong
    揕 zhen roll sleeves;fight bare fisted;strike;stab
    揖 yi salute;bow;defer;yield
    揗 xun strike;hit hand;tap;frightened;move fro
    揘 yong
    揙 bian
    揚 yang scatter;spread;praise
    換 huan change;exchange;substitute
    揜 yan cover;take force;shut
    揝 zan hold hand;grasp;wring
    揞 an cover
    揟 xu
    揠 ya pull;eradicate
    握 wo grasp;hold fast;take hand
    揢 ke seize;block;obstruct
    揣 chuai put things under clothes
    揤 ji
    揥 ti scratcher
    揦 la clutch;grab;rub scrape;tear;scratch;feel around hand
    揧 la
    揨 chen
    揩 kai rub wipe;dust;clean
    揪 jiu grasp hand;pinch
    揫 jiu grasp hand;pinch
    揬 tu lay;sit
    揭 jie raise;lift;surname
    揮 hui direct;wipe away;squander
    揯 gen tight;distended
    揰 chong push poke;punch;collide
    揱 xiao
    揲 die sort stalks divination;fold
    揳 xie wipe;estimate
    援 yuan aid;assist;lead;cite
    揵 qian carry
    揶 ye make fun;ridicule
    揷 cha insert
    揸 zha handful;grasp;seize;pick fingers;take;carry
    揹 bei carry things back
    揺 yao wag;swing;wave;shake;scull
    揻 wei
    揼 beng delay;waste time;throw down;beat;hang down
    揽 lan grasp;take hold;monopolize
    揾 wen wipe off;press down knuckle
    揿 qin press
    搀 chan give helping hand
    搁 ge place;put;lay down;delay
    搂 lou hug;embrace;drag;pull
    搃 zong all;general;summarize;chief;manage
    搄 gen
    搅 jiao disturb;agitate;stir
    搆 gou pull;drag;reach;implicate
    搇 qin press down hand;lead;cover;close
    搈 rong
    搉 que knock;pick;ridicule
    搊 chou pluck
    搋 chuai thump
    搌 zhan wipe tears;bind
    損 sun diminish;impair;injure
    搎 sun rub hand;stroke
    搏 bo seize;spring upon;strike
    搐 chu cramp;spasm;convulsion;twitch
    搑 rong
    搒 bang pole;beat
    搓 cuo rub roll between hands
    搔 sao scratch
    搕 ke strike;take hand
    搖 yao wag;swing;wave;shake;scull
    搗 dao hull;thresh;beat;attack
    搘 zhi prop
    搙 nu handle;play
    搚 la
    搛 jian pick chopsticks
    搜 sou search;seek;investigate
    搝 qiu
    搞 gao clear;clarify
    搟 xian
    搠 shuo daub;thrust
    搡 sang push over push back
    搢 jin stick;shake
    搣 mie tear;peel;twist fingers
    搤 e seize
    搥 chui beat;pound;strike;throw;shampoo
    搦 nuo grasp;seize;take hand
    搧 shan fan;strike face;stir
    搨 ta rub;make rubbings inscription
    搩 zha
    搪 tang ward off;evade;parry;block
    搫 pan move;remove;transport
    搬 ban transfer;move;remove;shift
    搭 da join together;attach;add
    搮 li
    搯 tao take;pull
    搰 hu dig;turbid;exert;shake
    搱 zhi
    搲 wa seize;grasp
    搳 hua boxing;finger guessing game
    搴 qian extract;seize;pluck
    搵 wen wipe off;press down knuckle;immerse;search;look
    搶 qiang plunder;rob;take force
    搷 tian beat;winnow
    搸 zhen
    搹 e
    携 xie lead hand;take;carry
    搻 nuo
    搼 quan
    搽 cha smear;rub;wipe;anoint
    搾 zha crush hand;press;squeeze;extract
    搿 ge
    摀 wu cover hand;hide
    摁 en press hand
    摂 she take;absorb;act deputy
    摃 kang
    摄 she take;absorb;act deputy
    摅 shu spread;disperse;vent;set forth
    摆 bai put;place;display;swing;sway
    摇 yao wag;swing;wave;shake;scull
    摈 bin exclude;expel;reject;usher
    摉 sou
    摊 tan spread;open;apportion
    摋 sa strike hand
    摌 chan
    摍 suo
    摎 jiu strangle;inquire
    摏 chong pound;strike against;ram;hit elbow
    摐 chuang hit
    摑 guai box ears;slap
    摒 bing expel;cast off;arrange
    摓 feng
    摔 shuai fall ground;stumble;trip
    摕 di hit
    摖 qi
    摗 sou
    摘 zhai pluck;pick;select;specify
    摙 lian transport;remove take;pinch;tidy
    摚 cheng pull open
    摛 chi spread;known
    摜 guan throw ground;know;familiar
    摝 lu move;roll;rattle;shake
    摞 luo pile
    摟 lou hug;embrace;drag;pull
    摠 zong general
    摡 gai irrigate;flood water flowing;scour
    摢 hu
    摣 zha handful pick fingers seize
    摤 chuang
    摥 tang
    摦 hua wide
    摧 cui destroy;break;injure
    摨 nai
    摩 mo rub;scour;grind;friction
    摪 jiang
    摫 gui
    摬 ying
    摭 zhi pick;gather
    摮 ao rattle;shake smite
    摯 zhi sincere;warm;cordial;surname
    摰 nie seize hand;grasp;advance;break down
    摱 man climb;hold;cling;pull trigger gun
    摲 chan raze
    摳 kou raise;lift;tight fisted
    摴 chu stretch;unroll;comfortable;easy;traditional play
    摵 she pull;lift
    摶 tuan roll around hand;model
    摷 jiao search;look;beat
    摸 mo gently touch hand;caress
    摹 mo trace;copy;duplicate;pattern
    摺 zhe fold;bend;twisted;curved
    摻 can delicate hand;mix;blend;adulterate
    摼 keng knock;hit
    摽 biao throw;push;strike
    摾 jiang
    摿 yao
    撀 gou
    撁 qian
    撂 liao put down;put aside;drop
    撃 ji strike;hit;beat;attack;fight
    撄 ying oppose;offend;run counter
    撅 jue protrude;snap;break;dig
    撆 pie skim off;cast away
    撇 pie discard;abandon;throw away
    撈 lao scoop water;dredge;fish
    撉 dun
    撊 xian fierce;wrathful
    撋 ruan rub between hands
    撌 gui
    撍 zan hold hand;grasp;wring;pull
    撎 yi
    撏 xian pull;pluck;take hold
    撐 cheng prop;support;brace;push off
    撑 cheng prop;support;brace
    撒 sa release;cast away;let go;disperse;relax
    撓 nao scratch;disturb;bother;submit
    撔 hong
    撕 si rip;tear;buy cloth
    撖 han surname
    撗 guang
    撘 da strike;pound
    撙 zun economize;abide;comply
    撚 nian twirl fingers;tease;toy
    撛 lin
    撜 zheng
    撝 hui wave;brandish;modest;humble
    撞 zhuang knock against;bump;collide
    撟 jiao correct;bend twist;feign;raise
    撠 ji
    撡 cao
    撢 dan dust;duster
    撣 dan dust;duster
    撤 che omit;remove;withdraw
    撥 bo move;dispel;distribute;plectrum;play stringed instrument
    撦 che rip;tear down;raise;haul
    撧 jue
    撨 fu
    撩 liao lift;raise;leave;depart
    撪 ben
    撫 fu pat;console;comfort;pacify
    撬 qiao lift;raise;pry open
    播 bo sow;spread;broadcast;cast away;reject
    撮 cuo little bit;small amount;pinch
    撯 zhuo
    撰 zhuan compose;write;compile
    撱 wei shorten;clip;throw away
    撲 pu pound;beat;strike;attack
    撳 qin press;push
    撴 dun jolt;thump
    撵 nian drive away;expel;oust
    撶 hua
    撷 xie pick;gather;hold lap
    撸 lu
    撹 jiao disturb;agitate;stir
    撺 cuan hurry;throw;urge
    撻 ta flog;whip;chastise;classifier places;tart
    撼 han move;shake;fight
    撽 qiao strike;attack
    撾 wo beat;strike
    撿 jian pick
    擀 gan roll flat
    擁 yong embrace;hug;squeeze;crowd
    擂 lei rub;grind;grind mortar pestle;triturate
    擃 nang ward off;stab;prick
    擄 lu capture;seize
    擅 shan monopolize;claim;arbitrarily;dare
    擆 zhuo
    擇 ze select;choose;pick
    擈 pu
    擉 chuo pierce;break through
    擊 ji strike;hit;beat;attack;fight
    擋 dang obstruct;shut;shelter;keep off;stop;resist
    擌 se
    操 cao conduct;run;control;manage
    擎 qing lift;hold;support
    擏 qing guard against;take precautions
    擐 huan put
    擑 jie
    擒 qin catch;capture;seize;arrest
    擓 kuai rub;scratch
    擔 dan carry;bear;undertake
    擕 xie
    擖 ka scrape
    擗 pi beat breast
    擘 bai thumb;break;tear open;rip
    擙 ao reach
    據 ju occupy;take possession;base
    擛 ye
    擜 e beat;strike;attack
    擝 meng pull;stretch;pluck
    擞 sou shake;tremble;quake;flutter
    擟 mi
    擠 ji crowd;squeeze;push against
    擡 tai carry;raise;lift
    擢 zhuo pull;draw;select
    擣 dao hull;thresh;beat;attack
    擤 xing blow nose fingers
    擥 lan drive away;expel;oust
    擦 ca wipe;scrub;rub;scour;brush
    擧 ju raise;lift;recommend
    擨 ye
    擩 ru stain;dye
    擪 ye tuck;put finger;put;stow away
    擫 ye tuck;hold
    擬 ni draft;intend;plan;propose
    擭 wo trap catch animals;snare;seize
    擮 jie
    擯 bin exclude;expel;reject;usher
    擰 ning pinch;twist;wring;determined
    擱 ge place;put;lay down;delay
    擲 zhi throw;hurl;cast;fling
    擳 zhi squeeze;tickle
    擴 kuo expand;enlarge;stretch
    擵 mo touch;feel hand
    擶 jian
    擷 xie pick;gather;hold lap
    擸 lie hold;grasp;hold hair;pull;glance
    擹 tan
    擺 bai put;place;display;swing;sway
    擻 sou shake;tremble;quake;flutter
    擼 lu
    擽 lve tickle;ticklish;funny
    擾 rao disturb;annoy;agitate
    擿 ti select;pick;discard
    攀 pan climb;pull;hang
    攁 yang
    攂 lei beat drum
    攃 ca preceding
    攄 shu spread;disperse;vent;set forth
    攅 zan save;hoard
    攆 nian drive away;expel;oust
    攇 xian
    攈 jun
    攉 huo beckon;urge
    攊 li
    攋 la clutch;grab;rub scrape;tear;leave behind;omit
    攌 huan
    攍 ying
    攎 lu
    攏 long collect;bring together
    攐 qian
    攑 qian
    攒 zan save;hoard
    攓 qian
    攔 lan obstruct;impede;bar;hinder
    攕 xian
    攖 ying oppose;offend;run counter
    攗 mei
    攘 rang seize;take force;repel
    攙 chan give helping hand;support;hold
    攚 weng
    攛 cuan hurry;throw;urge;seduce
    攜 xie lead hand;take;carry
    攝 she take;absorb;act deputy;administer;assist
    攞 luo split;rend;choose rub;wipe
    攟 jun
    攠 mi
    攡 chi
    攢 zan save;hoard
    攣 luan tangled;entwined;crooked
    攤 tan spread;open;apportion
    攥 zuan hold;grip;grasp
    攦 li
    攧 dian
    攨 wa
    攩 dang obstruct;shut;shelter;keep off;stop;resist
    攪 jiao disturb;agitate;stir
    攫 jue snatch away;seize;catch
    攬 lan grasp;take hold;monopolize
    攭 li
    攮 nang fend off;stab
    支 zhi disperse;pay;support;branch
    攰 gui totally exhausted
    攱 gui
    攲 qi uneven
    攳 xun
    攴 pu rap;tap lightly;kangxi radical
    攵 pu rap;tap;radical number
    收 shou gather together;collect;harvest
    攷 kao examine;test;investigate
    攸 you distant;far;adverbial prefix
    改 gai change;alter;improve;remodel
    攺 yi
    攻 gong attack;assault;criticize
    攼 gan
    攽 ban divide;allot;send
    放 fang put;release;free;liberate
    政 zheng government;political affairs
    敀 po
    敁 dian weigh hand;estimate;shake
    敂 kou deduct
    敃 min strong;robust;vigorous
    敄 wu put forth effort
    故 gu ancient;old;reason;because
    敆 he
    敇 ce
    效 xiao result;effect;effectiveness
    敉 mi pacify;soothe;stabilize
    敊 chu
    敋 ge strike
    敌 di enemy;foe;rival;resist
    敍 xu express;state;relate;narrate
    敎 jiao teach
    敏 min fast;quick;clever;smart
    敐 chen
    救 jiu save;rescue;relieve;help;aid
    敒 shen
    敓 duo
    敔 yu gavel
    敕 chi imperial order decree
    敖 ao ramble;play about;leisurely;surname
    敗 bai defeated;decline;fail
    敘 xu express;state;relate;narrate
    教 jiao teach;class
    敚 duo
    敛 lian draw back;fold back;collect
    敜 nie fill
    敝 bi break;destroy;broken;tattered
    敞 chang roomy;spacious;open;broad
    敟 dian
    敠 duo weigh;cut;come without being invited
    敡 yi rebuke
    敢 gan dare;venture;bold;brave
    散 san scatter;disperse;break
    敤 ke
    敥 yan
    敦 dun esteem;honest;candid;sincere
    敧 ji pick thing chopsticks pincers
    敨 tou
    敩 xiao teach;instruct;aroused;awake;intelligent
    敪 duo weigh;cut;come without being invited
    敫 jiao ancient musical instrument
    敬 jing respect;honor;respectfully
    敭 yang scatter;spread;praise;raise
    敮 xia
    敯 min defy;dare;strong;suffocate
    数 shu number;several;count;fate
    敱 ai
    敲 qiao strike;beat;pound;hammer;rap
    敳 ai govern forcefully
    整 zheng orderly;neat;tidy;whole
    敵 di enemy;foe;rival;resist
    敶 zhen
    敷 fu spread;diffuse;apply;paint
    數 shu number;several;count;fate
    敹 liao sew;keep tidy repaired
    敺 qu expel;drive away;beat;assault
    敻 xiong long;faraway;pre eminent
    敼 yi
    敽 jiao bind
    敾 shan rule
    敿 jiao bind
    斀 zhuo
    斁 yi dislike;weary;explain
    斂 lian draw back;fold back;collect
    斃 bi kill;die violent death
    斄 li
    斅 xiao teach;instruct;aroused;awake;intelligent
    斆 xiao teach;instruct;aroused;awake;intelligent
    文 wen literature;culture;writing
    斈 xue learning;knowledge;school
    斉 qi even;uniform;equal length
    斊 qi
    斋 zhai vegetarian diet;study
    斌 bin refined;having both appearance
    斍 jue perceive;feel
    斎 zhai vegetarian diet;study
    斏 lang
    斐 fei graceful;elegant;beautiful
    斑 ban mottled;striped;freckle
    斒 ban variegated;striped;marbled
    斓 lan multicolored
    斔 yu
    斕 lan multicolored
    斖 wei
    斗 dou chinese peck;liquid measure
    斘 sheng
    料 liao consider;conjecture;materials;ingredients
    斚 jia small cup stone ears;ancient times libations
    斛 hu dry measure equal five
    斜 xie slanting;sloping;inclined
    斝 jia small jade wine cup
    斞 yu stack grain;measure dou
    斟 zhen pour wine tea cup;gauge
    斠 jiao measure
    斡 wo revolve;rotate;turn
    斢 tiao
    斣 dou
    斤 jin catty;axe;keen;shrewd;kangxi radical
    斥 chi scold;upbraid;accuse;reproach
    斦 yin
    斧 fu axe;hatchet;chop;hew
    斨 qiang axe
    斩 zhan cut;chop;sever;behead
    斪 qu
    斫 zhuo cut;chop;lop off
    斬 zhan cut;chop;sever;behead
    断 duan sever;cut off;interrupt
    斮 cuo cut off
    斯 si thus;such;lop off;emphatic particle
    新 xin new;recent;fresh;modern
    斱 zhuo
    斲 zhuo cut;chop;hack
    斳 qin
    斴 lin sound water flowing among
    斵 zhuo cut pieces;hack;chop hew;carve ornaments
    斶 chu personal names
    斷 duan sever;cut off;interrupt
    斸 zhu cut
    方 fang square;rectangle;region;local
    斺 chan
    斻 hang
    於 yu interjection alas
    施 shi grant;bestow;give;act
    斾 pei pennon;streamer
    斿 you swim;move rove freely
    旀 mei place
    旁 pang side;side;close;near
    旂 qi flag
    旃 zhan silk banner bent pole
    旄 mao ancient flag;old
    旅 lv trip;journey;travel;traveler
    旆 pei flag ornament;flags;banners
    旇 pi
    旈 liu fringes pearls crowns;pennant
    旉 fu state;announce
    旊 fang
    旋 xuan revolve;move orbit;return
    旌 jing banner flag adorned feathers;signal
    旍 jing
    旎 ni fluttering flag;romantic
    族 zu family clan;ethnic group;tribe
    旐 zhao embroidered pennant
    旑 yi
    旒 liu fringes pearls crowns
    旓 shao serrated edges chinese flag
    旔 jian
    旕 yu place
    旖 yi romantic;tender;charming
    旗 qi banner;flag;streamer
    旘 zhi pennon;flag fasten
    旙 fan pennant;banner
    旚 piao
    旛 fan pennant;banner
    旜 zhan flag
    旝 kuai banner;flag;streamer;insignia
    旞 sui
    旟 yu military flag standard
    无 wu negative;no;kangxi radical
    旡 ji choke something eaten
    既 ji already;de facto;since;then
    旣 ji already;de facto;since;then
    旤 huo
    日 ri sun;day;daytime
    旦 dan dawn;morning;day
    旧 jiu old;ancient;former;past
    旨 zhi purpose;aim;excellent
    早 zao early;soon;morning
    旪 xie united;agreement;mutual aid
    旫 tiao
    旬 xun ten day period;period time
    旭 xu rising sun;brilliance;radiant
    旮 ga nook;corner
    旯 la nook;corner
    旰 gan sunset;dusk;evening
    旱 han drought;dry;dry land
    旲 tai
    旳 di
    旴 xu dawn
    旵 chan
    时 shi time;season;era;age;period
    旷 kuang extensive;wide;broad;empty
    旸 yang rising sun;sunshine
    旹 shi time;season;era;age;period
    旺 wang prosper;prosperous;increase
    旻 min heaven
    旼 min gentle affable
    旽 tun morning sun;sunrise
    旾 chun
    旿 wu
    昀 yun sun light;personal names
    昁 bei
    昂 ang rise;raise;proud;bold;upright
    昃 ze afternoon;sun afternoon sky;decline
    昄 ban big
    昅 jie
    昆 kun elder brother;descendants
    昇 sheng rise;ascent;peaceful;peace
    昈 hu
    昉 fang bright dawn;daybreak;appear
    昊 hao summer time;sky;heaven
    昋 gui
    昌 chang light sun;good;proper
    昍 xuan
    明 ming bright;light;brilliant;clear
    昏 hun dusk;nightfall;twilight;dark
    昐 fen
    昑 qin bright
    昒 hu daybreak;dawn
    易 yi change;easy
    昔 xi formerly;ancient;beginning
    昕 xin dawn;early morning;day
    昖 yan
    昗 ze
    昘 fang
    昙 tan become cloudy;overcast
    昚 shen
    昛 ju
    昜 yang open;expand;bright;glorious
    昝 zan dual pronoun;you me;we two
    昞 bing bright;luminous;glorious
    星 xing star;planet;any point light
    映 ying project;reflect light
    昡 xuan long day;extended;relaxed
    昢 po
    昣 zhen
    昤 ling sunshine
    春 chun spring;wanton
    昦 hao
    昧 mei obscure;dark;darken
    昨 zuo yesterday;former times;past
    昩 mo
    昪 bian delighted;pleased
    昫 xu warm
    昬 hun dusk;dark confused;stupid
    昭 zhao bright;luminous;illustrious
    昮 zong
    是 shi indeed;yes;right;demonstrative pronoun
    昰 shi summer
    昱 yu bright light;sunlight;dazzling
    昲 fei sun dried
    昳 die declining sun west
    昴 mao eighteenth twenty eight lunar
    昵 ni intimate;close;approach
    昶 chang long day bright extended
    昷 wen feed prisoner
    昸 dong
    昹 ai
    昺 bing bright;glorious;brilliant
    昻 ang rise
    昼 zhou daytime;daylight
    昽 long vague;dim;twilight
    显 xian manifest;display;evident;clear
    昿 kuang extensive;wide;broad;empty
    晀 tiao
    晁 chao morning;dawn;surname
    時 shi time;season;era;age;period
    晃 huang bright;dazzling;sway;shake
    晄 huang bright;dazzling;sway;shake
    晅 xuan light sun;dry sun
    晆 kui
    晇 xu
    晈 jiao
    晉 jin advance;increase;promote
    晊 zhi
    晋 jin advance;increase;promote
    晌 shang noon;midday;moment;unit land measurement equal;area can sown day
    晍 tong
    晎 hong
    晏 yan peaceful;quiet;clear;late day
    晐 gai
    晑 xiang
    晒 shai dry sun;expose sun
    晓 xiao dawn;daybreak;clear;explicit
    晔 ye bright;radiant;thriving
    晕 yun halo sky;fog;dizzy;faint
    晖 hui sunshine;light;bright;radiant
    晗 han pre dawn
    晘 han
    晙 jun early;bright;respect
    晚 wan night;evening;late
    晛 xian sunlight
    晜 kun insect
    晝 zhou daytime;daylight
    晞 xi dry;expose sun;dawn
    晟 cheng clear;bright;splendor;brightness
    晠 sheng
    晡 bu late afternoon
    晢 zhe light stars;shine
    晣 zhe
    晤 wu have interview;meet
    晥 wan anhui province
    晦 hui dark;unclear;obscure;night
    晧 hao daybreak;bright brilliant
    晨 chen early morning;daybreak
    晩 wan night
    晪 tian
    晫 zhuo bright
    晬 zui first birthday child
    晭 zhou
    普 pu universal;general;widespread
    景 jing scenery;view;conditions
    晰 xi clear;evident;clearly
    晱 shan
    晲 ni
    晳 xi fair;white;clear;discriminate
    晴 qing clear weather;fine weather
    晵 qi
    晶 jing crystal;clear;bright;radiant
    晷 gui shadows sun;time;sundial
    晸 zheng appearance sun
    晹 yi sun going behind behind
    智 zhi wisdom;knowledge;intelligence
    晻 an unclear
    晼 wan sunset
    晽 lin
    晾 liang air dry;sun dry
    晿 chang
    暀 wang
    暁 xiao dawn;daybreak;clear;explicit
    暂 zan temporary
    暃 fei
    暄 xuan warm;comfortable;warm;genial
    暅 geng
    暆 yi
    暇 xia leisure;relaxation;spare time
    暈 yun halo sky;fog;dizzy;faint
    暉 hui sunshine;light;bright;radiant
    暊 xu
    暋 min strong;robust;tough
    暌 kui opposition;distant;separated
    暍 ye sunstroke
    暎 ying sun beginning decline;reflect
    暏 shu summer heat;hot
    暐 wei bright shining sun
    暑 shu hot
    暒 qing
    暓 mao
    暔 nan
    暕 jian
    暖 nuan warm;genial
    暗 an dark;obscure;secret;covert
    暘 yang rising sun;sunshine
    暙 chun
    暚 yao
    暛 suo
    暜 pu
    暝 ming dark;obscure
    暞 jiao
    暟 kai
    暠 gao daybreak;bright brilliant
    暡 weng
    暢 chang smoothly;freely;unrestrained
    暣 qi
    暤 hao
    暥 yan
    暦 li calendar;era
    暧 ai obscure;dim;ambiguous;vague
    暨 ji attain;reach;confines
    暩 ji
    暪 men
    暫 zan temporary
    暬 xie
    暭 hao
    暮 mu evening;dusk;sunset;ending
    暯 mo
    暰 cong
    暱 ni intimate;close;approach
    暲 zhang bright;rise
    暳 hui
    暴 bao violent;brutal;tyrannical
    暵 han dry exposing sun
    暶 xuan
    暷 chuan
    暸 liao bright;clear
    暹 xian rise;advance;go forward
    暺 tan
    暻 jing bright
    暼 pie take fleeting glance
    暽 lin
    暾 tun morning sun;sunrise
    暿 xi
    曀 yi stormy;cloudy;misty;dim;sultry
    曁 ji attain
    曂 huang
    曃 dai
    曄 ye bright;radiant;thriving
    曅 ye bright;flourishing
    曆 li calendar;era
    曇 tan become cloudy;overcast
    曈 tong twilight just before sunrise
    曉 xiao dawn;daybreak;clear;explicit
    曊 fei
    曋 shen
    曌 zhao
    曍 hao bright;brilliant
    曎 yi
    曏 xiang once upon time;period time
    曐 xing
    曑 shen
    曒 jiao
    曓 bao
    曔 jing
    曕 yan dry cook sun
    曖 ai obscure;dim;ambiguous;vague
    曗 ye
    曘 ru
    曙 shu bright;light rising sun
    曚 meng twilight just before sun
    曛 xun twilight;sunset
    曜 yao glorious;sun;daylight;sunlight;seven planets pre modern
    曝 pu sun;air sun;expose dry sun
    曞 li
    曟 chen
    曠 kuang extensive;wide;broad;empty
    曡 die repeat;duplicate;repetitious
    曢 liao
    曣 yan fair weather;warm
    曤 huo
    曥 lu
    曦 xi sunlight;sunshine;early dawn
    曧 rong
    曨 long vague;dim;twilight
    曩 nang ancient times;old;former
    曪 luo
    曫 luan
    曬 shai dry sun;expose sun
    曭 tang
    曮 yan
    曯 zhu
    曰 yue say;kangxi radical
    曱 yue cockroach
    曲 qu crooked;bent;wrong;false
    曳 ye trail;tow;drag;pull
    更 geng more;still further;much more;change;alter
    曵 ye trail;tow;drag;pull
    曶 hu personal names
    曷 he why what where
    書 shu book;letter;document;writings
    曹 cao ministry officials;surname
    曺 cao
    曻 sheng
    曼 man long;extended;vast;beautiful
    曽 ceng already;sign past
    曾 ceng already;sign past
    替 ti change;replace;substitute
    最 zui most;extremely;exceedingly
    朁 can if;supposing;nevertheless
    朂 xu
    會 hui assemble;meet together;meeting;organization
    朄 yin
    朅 qie brave
    朆 fen yet
    朇 pi
    月 yue moon;month;kangxi radical
    有 you have;own;possess;exist
    朊 ruan
    朋 peng friend;pal;acquaintance
    朌 fen distribute;large head
    服 fu clothes;wear;dress
    朎 ling
    朏 fei light crescent moon
    朐 qu warm
    朑 ti
    朒 nv new moon eastern horizon
    朓 tiao sacrifice
    朔 shuo first day lunar month;north
    朕 zhen pronoun
    朖 lang clear;bright;distinct
    朗 lang clear;bright;distinct
    朘 zui wane;reduce;contract;exploit
    朙 ming bright;clear;intelligent;light;brilliant;understand;illustrate
    朚 huang
    望 wang look;look forward;hope;expect
    朜 tun
    朝 chao dynasty;morning
    朞 ji full year;anniversary
    期 qi period time;date;time limit
    朠 ying color moon
    朡 zong
    朢 wang look;gaze;hope;expect
    朣 tong rising moon
    朤 lang
    朥 lao
    朦 meng condition appearance moon
    朧 long condition appearance moon
    木 mu tree;wood;lumber;wooden
    朩 deng kwukyel rank;grade;wait;equal
    未 wei yet;th terrestrial branch
    末 mo final;last;end;insignificant
    本 ben root;origin;source;basis
    札 zha letter;note;correspondence
    朮 shu skill;art;method;trick;device
    术 shu art;skill;special feat;method;technique
    朰 mu kwukyel
    朱 zhu cinnabar;vermilion;surname
    朲 ren
    朳 ba tree
    朴 pu simple;unadorned;sincere;surname;tree
    朵 duo cluster flowers;earlobe
    朶 duo cluster flowers;earlobe
    朷 dao
    朸 li
    朹 gui
    机 ji desk;machine;moment
    朻 jiu
    朼 bi
    朽 xiu decayed;rotten;rot;decay
    朾 cheng bump
    朿 ci stab
    杀 sha kill;slaughter;murder;hurt
    杁 ru
    杂 za mixed;blended;mix;mingle
    权 quan power;right;authority
    杄 qian
    杅 yu tub
    杆 gan pole;shaft spear
    杇 wu loquat
    杈 cha fork tree;pitchfork
    杉 shan various species pine fir
    杊 xun
    杋 fan
    杌 wu stump tree;hence;sterility;square stool
    杍 zi
    李 li plum;judge;surname
    杏 xing apricot;almond
    材 cai material;stuff;timber;talent
    村 cun village;hamlet;uncouth;vulgar
    杒 ren
    杓 biao handle cup;ladle;spoon;constellation
    杔 tuo
    杕 di alone
    杖 zhang cane;walking stick
    杗 mang beam
    杘 chi
    杙 yi tiny wooden post;peg
    杚 gai
    杛 gong
    杜 du stop;prevent;restrict;surname
    杝 li tree
    杞 qi willow;medlar tree;small feudal state
    束 shu bind;control;restrain;bale
    杠 gang lever;pole;crowbar;sharpen
    条 tiao clause;condition;string;stripe
    杢 jiang woodworker
    杣 mian timber forest;timber;lumber;woodcutter
    杤 wan oak;stable
    来 lai come;coming;return;returning
    杦 jiu
    杧 mang mango
    杨 yang willow;poplar;aspen;surname
    杩 ma headboard
    杪 miao tip twig;top tree;twig
    杫 si
    杬 yuan
    杭 hang cross stream;navigate
    杮 fei wood shavings
    杯 bei cup;glass
    杰 jie hero;heroic;outstanding
    東 dong east;eastern;eastward
    杲 gao bright sun;brilliant;high
    杳 yao obscure;dark;mysterious;deep
    杴 xian shovel;trough carry water
    杵 chu pestle;baton beat clothes
    杶 chun varnish
    杷 pa loquat
    杸 shu kill;spear
    杹 hua
    杺 xin
    杻 chou ligustrum sinense;tree
    杼 zhu shuttle loom;narrow;long headed;scrub oak;thin
    杽 chou
    松 song pine tree;fir tree
    板 ban plank;board;iron tin plate
    枀 song
    极 ji extreme;utmost;furthest;final
    枂 wo
    枃 jin
    构 gou frame;building;structure
    枅 ji
    枆 mao
    枇 pi loquat
    枈 bi
    枉 wang useless;vain;bent;crooked
    枊 ang
    枋 fang sandalwood;tree timber
    枌 fen variety elm small seeds
    枍 yi
    枎 fu
    枏 nan variety evergreen tree
    析 xi split wood;break apart;divide
    枑 hu anciently;wooden fence front yamen
    枒 ya coconut tree;rim
    枓 dou capital
    枔 xin
    枕 zhen pillow
    枖 yao
    林 lin forest;grove;surname
    枘 rui handle tools
    枙 e
    枚 mei stalk shrub;trunk tree
    枛 zhao
    果 guo fruit;result
    枝 zhi branches;limbs;branch off
    枞 cong fir tree
    枟 yun wood streaks
    枠 zui frame;reel;spindle;spool
    枡 sheng measuring box
    枢 shu door hinge;pivot;center power
    枣 zao date tree;dates;jujubes;surname
    枤 di
    枥 li oak;stable
    枦 lu
    枧 jian bamboo tube;wooden peg;spout
    枨 cheng door stop;door jam;touch;use body move someone
    枩 song pine tree;fir tree
    枪 qiang spear;lance;gun;rifle
    枫 feng maple tree
    枬 zhan even grained;yellowish;fine wood furniture;cedar
    枭 xiao owl;ill omen
    枮 xian
    枯 ku dried;withered;decayed
    枰 ping smooth board;chessboard;chess
    枱 tai table;desk
    枲 xi male nettle hemp
    枳 zhi trifoliate orange;hedge thorn;plug
    枴 guai cane
    枵 xiao hollow stump tree;empty;thin
    架 jia rack;stand;prop;prop
    枷 jia cangue scaffold
    枸 gou aspen found sichuan
    枹 bao drumstick
    枺 mo
    枻 yi long oar;sweep
    枼 ye table;flat pieces wood;slip;leaf
    枽 ye
    枾 shi persimmon
    枿 nie
    柀 bi
    柁 duo large tie beams
    柂 yi helm
    柃 ling
    柄 bing handle;lever;knob;authority
    柅 ni flourish
    柆 la
    柇 he
    柈 ban container
    柉 fan
    柊 zhong holly
    柋 dai
    柌 ci
    柍 yang
    柎 fu calyx flower;railing raft
    柏 bai cypress;cedar
    某 mou certain thing person
    柑 gan tangerine;loose skinned orange
    柒 qi number seven
    染 ran dye;contagious;infect
    柔 rou soft;gentle;pliant
    柕 mao
    柖 shao
    柗 song
    柘 zhe thorny tree;sugarcane
    柙 xia cage;pen wild animals
    柚 you pomelo;grapefruit
    柛 shen
    柜 gui cabinet;cupboard;shop counter
    柝 tuo watchman rattle
    柞 zha oak;spinous evergreen tree;clear away trees
    柟 nan machilus nanmu;variety evergreen
    柠 ning lemon
    柡 yong
    柢 di root;base;bottom object
    柣 zhi sill
    柤 zha hawthorn
    查 cha investigate;examine;seek
    柦 dan
    柧 gu
    柨 bu
    柩 jiu coffin contains corpse
    柪 ao
    柫 fu
    柬 jian letter;invitation;choose
    柭 ba
    柮 duo flat pieces wood;scraps wood
    柯 ke axe handle;stalk;bough;surname
    柰 nai crab apple tree;endure;bear
    柱 zhu pillar;post;support;lean
    柲 bi handle
    柳 liu willow tree;pleasure
    柴 chai firewood;faggots;fuel
    柵 shan fence;palisade;grid
    柶 si ladle
    柷 chu instrument
    柸 pei cup;unhappy;displeased;anxious;unsettled
    柹 shi persimmon
    柺 guai old man staff
    査 zha investigate;examine;seek
    柼 yao
    柽 cheng willow;tamarisk
    柾 jiu straight grain
    柿 shi persimmon
    栀 zhi gardenia
    栁 liu willow
    栂 mei evergreen tree
    栃 li oak;stable
    栄 rong glory;honor;flourish;prosper
    栅 zha fence;palisade;grid
    栆 zao
    标 biao mark;symbol;label;sign;stand bole tree
    栈 zhan warehouse;tavern;inn
    栉 zhi comb;comb;weed;eliminate
    栊 long cage;pen;set bars
    栋 dong main beams supporting house
    栌 lu supporting block;sumac;loquat
    栍 sheng lot;label;slip bamboo engraved signs
    栎 li chestnut leaved oak;oak
    栏 lan railing;balustrade;animal pan
    栐 yong
    树 shu tree;plant;set;establish
    栒 xun cross bar
    栓 shuan wooden peg;post stick
    栔 qi carve;engrave
    栕 zhen
    栖 qi perch;roost;stay
    栗 li chestnut tree;chestnuts;surname
    栘 yi fruit tree
    栙 xiang
    栚 zhen
    栛 li lichee;fruit grows south china
    栜 se
    栝 gua builder frame measuring
    栞 kan publication;periodical;publish
    栟 ben hemp palm
    栠 ren
    校 xiao school;military field officer
    栢 bai cypress;cedar
    栣 ren
    栤 bing
    栥 zi
    栦 chou
    栧 yi
    栨 ci
    栩 xu species oak;glad;pleased
    株 zhu numerary adjunct trees;root
    栫 jian fence
    栬 zui
    栭 er king post
    栮 er
    栯 you
    栰 fa bamboo raft
    栱 gong large peg;stake;post;pillar
    栲 kao mangrove
    栳 lao basket
    栴 zhan sandalwood
    栵 lie hedge
    栶 yin
    样 yang shape;pattern;style
    核 he seed;kernel;core;nut;atom
    根 gen root;base;foundation
    栺 yi
    栻 shi tree
    格 ge pattern;standard;style
    栽 zai cultivate;plant;care plants
    栾 luan tree;part cornice
    栿 fu beam
    桀 jie chicken roost;ancient emperor
    桁 heng cross beams roof
    桂 gui cassia cinnamon
    桃 tao peach;marriage;surname
    桄 guang coir palm
    桅 wei mast ship
    框 kuang frame;framework;door frame
    桇 ru
    案 an table;bench;legal case
    桉 an eucalyptus
    桊 juan small iron ring wooden
    桋 yi tree
    桌 zhuo table;desk;stand
    桍 ku
    桎 zhi fetters;shackles;handcuffs
    桏 qiong
    桐 tong applied various trees
    桑 sang mulberry tree;surname
    桒 sang
    桓 huan variety tree;surname
    桔 ju chinese bellflower;well swept;inner fibers corn stalks
    桕 jiu tallow tree
    桖 xue
    桗 duo
    桘 zhui
    桙 yu
    桚 zan press;squeeze hard;force
    桛 - real;hank;skein
    桜 ying cherry;cherry blossom
    桝 jie measuring box
    桞 liu
    桟 zhan crosspiece;cleat;frame;door bolt;shelf
    桠 ya forking branch tree
    桡 rao bent twisted piece wood
    桢 zhen hardwood;supports;posts
    档 dang shelf;frame;crosspiece
    桤 qi alder
    桥 qiao bridge;beam;crosspiece
    桦 hua birch
    桧 gui chinese cypress;chinese juniper
    桨 jiang oar;paddle
    桩 zhuang stake;post;affair;matter
    桪 xun mythical giant tree
    桫 suo horse chestnut
    桬 sha pear trees
    桭 zhen eaves;space between two pillars
    桮 bei cup;glass;tumbler
    桯 ting table
    桰 kuo
    桱 jing
    桲 po quince
    桳 ben
    桴 fu raft;drumstick;ridge pole
    桵 rui small thorny bushes
    桶 tong pail;bucket;tub;cask;keg
    桷 jue rafter;malus toringo
    桸 xi
    桹 lang palm
    桺 liu
    桻 feng
    桼 qi varnish tree;lacquer;varnish;paint
    桽 wen
    桾 jun
    桿 gan pole;stick;club;pole unit
    梀 su
    梁 liang bridge;beam;rafters;surname
    梂 qiu acorn cup
    梃 ting club;stalk;straight
    梄 you soft wood;lay stores firewood
    梅 mei plums;prunes;surname
    梆 bang watchman rattle
    梇 long
    梈 peng
    梉 zhuang
    梊 di squeeze;extract
    梋 xuan
    梌 tu
    梍 zao tree
    梎 ao sickle handle;branch
    梏 gu handcuffs;manacles;fetters
    梐 bi fence
    梑 di
    梒 han
    梓 zi chinese catalpa;catalpa ovata
    梔 zhi gardenia
    梕 ren
    梖 bei palm tree
    梗 geng stem flower;branch plant
    梘 jian bamboo tube;wooden peg;spout
    梙 huan
    梚 wan
    梛 nuo
    梜 jia chopstick
    條 tiao clause;condition;string;stripe
    梞 ji
    梟 xiao owl;thus;something evil
    梠 lv small beam supporting rafters
    梡 hun tray carrying sacrificial meat
    梢 shao pointed tip something long;rudder
    梣 cen
    梤 fen
    梥 song
    梦 meng dream;visionary;wishful
    梧 wu chinese parasol tree;sterculia platanifolia
    梨 li pear;opera;cut;slash
    梩 li hod;basket carry earth
    梪 dou
    梫 qin ancient term cassia
    梬 ying
    梭 suo weaver shuttle;go fro
    梮 ju snowshoes
    梯 ti ladder;steps;stairs;lean
    械 xie weapons;implements;instruments
    梱 kun doorsill;doorjamb
    梲 zhuo joist;cane;club;king post
    梳 shu comb;brush
    梴 chan long
    梵 fan buddhist;sanskrit
    梶 wei oar;shaft
    梷 jing
    梸 li
    梹 bin areca nut;betel nut
    梺 xia
    梻 fo tree whose branches placed
    梼 tao block wood;blockhead;stupid
    梽 zhi place hunan
    梾 lai
    梿 lian flail
    检 jian check;examine
    棁 zhuo joist;cane
    棂 ling carved patterned window sills
    棃 li pear
    棄 qi reject;abandon;discard
    棅 bing handle;lever;knob;authority
    棆 lun camphor tree
    棇 cong
    棈 qian
    棉 mian cotton;cotton padded
    棊 qi chess;any game similar chess
    棋 qi chess;any game similar chess
    棌 cai
    棍 gun stick;cudgel;scoundrel
    棎 chan
    棏 de
    棐 fei species yew
    棑 pai raft
    棒 bang stick;club;truncheon;hit
    棓 bang hit;strike
    棔 hun
    棕 zong hemp palm;palm tree
    棖 cheng door stop;door jam;touch;prop;post
    棗 zao date tree;dates;jujubes;surname
    棘 ji jujube tree;thorns;brambles
    棙 li obstinate;draw fingers across;steer
    棚 peng tent;awning;booth;shed
    棛 yu
    棜 yu branch;fork;tray
    棝 gu
    棞 jun
    棟 dong main beams supporting house
    棠 tang crab apple tree;wild plums
    棡 gang
    棢 wang felloe rim wheel
    棣 di kerria japonica;japanese rose
    棤 cuo
    棥 fan railing;fence enclosed place
    棦 cheng
    棧 zhan warehouse;tavern;inn
    棨 qi tally wooden pass
    棩 yuan
    棪 yan tree
    棫 yu thorny shrub yellow flowers;oak
    棬 quan bowl
    棭 yi
    森 sen forest;luxuriant vegetation
    棯 ren jujube tree
    棰 chui mallet;bludgeon;pestle
    棱 leng squared timber;angle;edge
    棲 qi perch;roost;stay
    棳 zhuo small pillars support roof;those rest main bean
    棴 fu
    棵 ke numerary adjunct trees
    棶 lai
    棷 zou
    棸 zou surname
    棹 zhao oar;boat
    棺 guan coffin
    棻 fen wood perfume made
    棼 fen beams roof house;confused;disordered
    棽 shen
    棾 qing
    棿 ni
    椀 wan bowl;cup;dish
    椁 guo outer coffin;vault
    椂 lu
    椃 hao
    椄 jie graft
    椅 yi chair;seat
    椆 chou
    椇 ju hovenia acerba;chinese raisin tree
    椈 ju cedar
    椉 cheng
    椊 zuo fit handle socket;plug cork
    椋 liang fruit
    椌 qiang instrument
    植 zhi plant;trees;plants;grow
    椎 chui hammer;mallet;vertebra
    椏 ya forking branch tree
    椐 ju
    椑 bei oval
    椒 jiao pepper;spices
    椓 zhuo strike;hit;beat;hammer
    椔 zi
    椕 bin
    椖 peng
    椗 ding
    椘 chu
    椙 chang
    椚 men oak charcoal
    椛 hua birch
    検 jian check;examine
    椝 gui rules;regulations;customs;law
    椞 xi
    椟 du cabinet;wardrobe;closet
    椠 qian wooden tablet;edition
    椡 dao
    椢 gui
    椣 dian
    椤 luo tree
    椥 zhi place vietnam
    椦 quan
    椧 ming gutter
    椨 fu
    椩 geng
    椪 peng machilus nanmu;variety evergreen
    椫 shan coffin
    椬 yi
    椭 tuo oval shaped;elliptical;tubular
    椮 sen leafless;fish trap
    椯 duo
    椰 ye palm tree;coconut palm
    椱 fu
    椲 wei
    椳 wei pivots;top bottom chinese door;door turns
    椴 duan poplar;aspen
    椵 jia pompelmous;canque
    椶 zong palm tree
    椷 jian box;casket;letter;envelope
    椸 yi rack
    椹 shen chopping board
    椺 xi beam house
    椻 yan
    椼 yan
    椽 chuan beams;rafters;supports
    椾 jian
    椿 chun father;plant white flowers
    楀 yu tree;surname
    楁 he
    楂 zha raft;hew;fell trees
    楃 wo
    楄 pian block
    楅 bi wooden board
    楆 yao
    楇 huo
    楈 xu
    楉 ruo
    楊 yang willow;poplar;aspen;surname
    楋 la
    楌 yan
    楍 ben
    楎 hui peg
    楏 kui
    楐 jie
    楑 kui
    楒 si
    楓 feng maple tree
    楔 xie wedge;gatepost;foreword
    楕 tuo oval shaped;elliptical;tubular
    楖 zhi
    楗 jian bar door;bolt lock
    楘 mu band
    楙 mao plant;lush
    楚 chu feudal state;clear
    楛 hu coarse;crude;plant
    楜 hu
    楝 lian melia japonica
    楞 leng ceylon buddhist texts
    楟 ting tree
    楠 nan tree;machilus nanmu
    楡 yu elm tree
    楢 you tinder
    楣 mei crossbeam above under gate
    楤 song
    楥 xuan last making shoes;turn lathe
    楦 xuan last making shoes;turn lathe
    楧 yang
    楨 zhen hardwood;supports;posts
    楩 pian tree
    楪 ye small dish;window
    楫 ji oar;paddle
    楬 jie tablet;signpost
    業 ye profession;business;trade
    楮 chu mulberry;paper
    楯 dun shield;horizontal bar
    楰 yu tree
    楱 zou
    楲 wei
    楳 mei plums;prunes;surname
    楴 ti
    極 ji extreme;utmost;furthest;final
    楶 jie
    楷 kai model style chinese writing
    楸 qiu mallotus japonicus;east asian mallotus;akamegashiwa
    楹 ying column;pillar;numerary adjunct
    楺 rou
    楻 huang
    楼 lou building two more stories
    楽 le happy;glad;enjoyable;music
    楾 quan
    楿 xiang
    榀 pin classifier roof beams
    榁 shi
    概 gai generally;approximately
    榃 tan raised path between fields
    榄 lan olive
    榅 wen pillar;cryptomeria
    榆 yu elm tree
    榇 chen coffin;tung tree
    榈 lv palm
    榉 ju elm
    榊 shen sacred shinto tree
    榋 chu
    榌 bi wooden ladder
    榍 xie
    榎 jia small evergreen shrub
    榏 yi
    榐 zhan
    榑 fu
    榒 nuo
    榓 mi
    榔 lang betel nut tree
    榕 rong banyan tree
    榖 gu paper mulberry
    榗 jian
    榘 ju carpenter square;ruler;rule
    榙 ta
    榚 yao
    榛 zhen hazelnut;thicket;underbrush
    榜 bang placard;list successful exam candidates
    榝 sha
    榞 yuan
    榟 zi
    榠 ming
    榡 su
    榢 jia frame;stand;rack framework scaffold lay;put
    榣 yao
    榤 jie perch fowls roost
    榥 huang screen
    榦 gan tree trunk;support;prop
    榧 fei yew
    榨 zha press extract juices;press extract juices;vegetable
    榩 qian
    榪 ma headboard
    榫 sun mortise tenon;fit
    榬 yuan
    榭 xie kiosk;pavilion
    榮 rong glory;honor;flourish;prosper
    榯 shi
    榰 zhi
    榱 cui rafter
    榲 wen pillar;cryptomeria
    榳 ting
    榴 liu pomegranate
    榵 rong
    榶 tang
    榷 que footbridge;toll;levy;monopoly
    榸 zhai
    榹 si
    榺 sheng
    榻 ta cot;couch;bed
    榼 ke wine glass
    榽 xi
    榾 gu pieces wood
    榿 qi alder
    槀 gao draft;manuscript
    槁 gao wither;withered;rotten;dead
    槂 sun
    槃 pan tray;turn;rotate;search
    槄 tao
    槅 ge
    槆 chun
    槇 dian tip tree;fallen tree
    槈 nou
    槉 ji
    槊 shuo spear;lance
    構 gou frame;building;structure
    槌 chui hammer;mallet;strike;beat
    槍 qiang spear;lance;gun;rifle
    槎 cha raft;time;occasion;hew
    槏 qian
    槐 huai locust tree
    槑 mei plums;prunes
    槒 xu
    槓 gang lever;pole;crowbar;sharpen;wardrobe;trunk
    槔 gao well sweep;water pulley
    槕 zhuo
    槖 tuo sack;stamping sound
    槗 qiao
    様 yang shape;pattern;style
    槙 dian twig;ornamental evergreen
    槚 jia small evergreen shrub
    槛 kan threshold;door sill
    槜 zui
    槝 dao
    槞 long
    槟 bin betel nut;areca nut
    槠 zhu oak
    槡 sang
    槢 xi hard wood
    槣 ji
    槤 lian flail
    槥 hui coffin
    槦 yong
    槧 qian wooden tablet;edition
    槨 guo outer coffin
    槩 gai generally;approximately
    槪 gai generally
    槫 tuan
    槬 hua
    槭 qi maple
    槮 sen leafless;fish trap
    槯 cui
    槰 peng
    槱 you firewood sacrifice
    槲 hu oak
    槳 jiang oar;paddle
    槴 hu
    槵 huan
    槶 gui
    槷 nie
    槸 yi
    槹 gao spar;well sweep
    槺 kang cumbersome
    槻 gui zelkova tree
    槼 gui rules;regulations;customs;law
    槽 cao trough;manger;vat;tank;groove;distillery
    槾 man paste wall dirt
    槿 jin hibiscus
    樀 di
    樁 zhuang stake;post;affair;matter
    樂 le happy;glad;enjoyable;music
    樃 lang
    樄 chen
    樅 cong fir tree
    樆 li
    樇 xiu
    樈 qing
    樉 shuang
    樊 fan railing;fence enclosed place
    樋 tong tree
    樌 guan
    樍 ze
    樎 su
    樏 lei sedan
    樐 lu lookout turret city wall;movable wooden tower archers;scull sweep;oar
    樑 liang bridge;beam
    樒 mi tree whose branches placed
    樓 lou building two more stories
    樔 chao
    樕 su shrub
    樖 ke classifier plants trees;tree trunk
    樗 chu ailanthus glandulosa altissima;tree useless timber
    樘 tang pillar;doorpost
    標 biao mark;symbol;label;sign;standard
    樚 lu pulley;windlass;wheel;block
    樛 jiu bending branches;bent limbs
    樜 zhe
    樝 zha hawthorne
    樞 shu door hinge;pivot;center power
    樟 zhang camphor tree
    樠 man elm;gum
    模 mo model;standard;pattern;copy
    樢 niao
    樣 yang shape;pattern;style
    樤 tiao
    樥 peng
    樦 zhu
    樧 sha
    樨 xi scrambled eggs
    権 quan power;right;authority
    横 heng across
    樫 jian evergreen oak
    樬 cong
    樭 ji
    樮 yan
    樯 qiang mast;yard arm;boom
    樰 xue
    樱 ying cherry;cherry blossom
    樲 er jujube
    樳 xun tall tree
    樴 zhi
    樵 qiao woodcutter;firewood;gather wood
    樶 zui wooden joint
    樷 cong bushy;grove;crowded
    樸 pu simple;honest;plain;rough
    樹 shu tree;plant;set;establish
    樺 hua birch
    樻 kui cupboard;wardrobe;counter
    樼 zhen
    樽 zun goblet;jar;jug;lush
    樾 yue shade trees
    樿 shan coffin
    橀 xi
    橁 chun tree
    橂 dian
    橃 fa
    橄 gan olive
    橅 mo beech tree
    橆 wu without;apart;none;negative
    橇 qiao sledge transportation
    橈 rao bent twisted piece wood;paddle
    橉 lin
    橊 liu pomegranate
    橋 qiao bridge;beam;crosspiece
    橌 xian
    橍 run
    橎 fan
    橏 zhan
    橐 tuo sack;bag opening both ends
    橑 lao
    橒 yun wood streaks
    橓 shun hibiscus;transient
    橔 dun withered;dried;cloth coffin lid cover
    橕 cheng prop;shore
    橖 tang
    橗 meng
    橘 ju orange;tangerine
    橙 cheng orange
    橚 su tall tree
    橛 jue post;stake;axle
    橜 jue post;stake;axle
    橝 dian
    橞 hui
    機 ji machine;moment;chance
    橠 nuo
    橡 xiang chestnut oak;rubber tree;rubber
    橢 tuo oval shaped;elliptical;tubular
    橣 ning
    橤 rui stamen
    橥 zhu wooden peg;post stick
    橦 tong tree
    橧 zeng hut
    橨 fen
    橩 qiong
    橪 ran
    橫 heng across;horizontal;lateral
    橬 qian
    橭 gu
    橮 liu
    橯 lao
    橰 gao spar
    橱 chu cabinet;wardrobe;cupboard
    橲 xi
    橳 sheng
    橴 zi place
    橵 san wood placed under roof
    橶 ji
    橷 dou
    橸 jing
    橹 lu oar;scull;row;scull
    橺 jian partition;separate
    橻 chu
    橼 yuan citrus
    橽 ta
    橾 shu hole center wheel accommodating
    橿 jiang oak
    檀 tan sandalwood;hardwood;surname
    檁 lin bole tree;cross beam;combing round hatches ship
    檂 nong
    檃 yin
    檄 xi call arms;urgency
    檅 hui
    檆 shan
    檇 zui wooden rammer pestle;place
    檈 xuan
    檉 cheng willow;tamarisk
    檊 gan
    檋 ju
    檌 zui
    檍 yi ilex
    檎 qin small red apple
    檏 pu
    檐 yan eaves house;brim;rim
    檑 lei logs rolled down defend
    檒 feng
    檓 hui
    檔 dang shelf;frame;crosspiece
    檕 ji
    檖 sui wild pear tree
    檗 bo cork tree
    檘 ping
    檙 cheng
    檚 chu
    檛 zhua switch;whip
    檜 gui chinese cypress;chinese juniper
    檝 ji oar
    檞 jie oak
    檟 jia small evergreen shrub
    檠 qing stand lamp;frame bow
    檡 zhai
    檢 jian check;examine
    檣 qiang mast;yard arm;boom
    檤 dao
    檥 yi moor boat bank
    檦 biao
    檧 song
    檨 she mango
    檩 lin bole tree;cross beam;combing round hatches ship
    檪 li chestnut leaved oak;oak
    檫 cha sassafras tzumu
    檬 meng locust oracacia
    檭 yin
    檮 tao block wood;blockhead;stupid
    檯 tai table
    檰 mian
    檱 qi
    檲 tuan
    檳 bin betel nut;areca nut
    檴 huo tree
    檵 ji loropetalum chinense;chinese fringe flower
    檶 qian
    檷 ni
    檸 ning lemon
    檹 yi
    檺 gao
    檻 kan threshold;door sill
    檼 yin ridge pole;shape wood use heat;tool shaping bent wood
    檽 nou
    檾 qing grassy plant fibres cloth
    檿 yan mulberry
    櫀 qi
    櫁 mi
    櫂 zhao oar;scull;paddle;row
    櫃 gui cupboard;wardrobe;counter
    櫄 chun
    櫅 ji tree suitable use make
    櫆 kui polaris;north star
    櫇 po
    櫈 deng bench;stool
    櫉 chu
    櫊 ge
    櫋 mian
    櫌 you hoe
    櫍 zhi
    櫎 huang
    櫏 qian
    櫐 lei
    櫑 lei
    櫒 sa
    櫓 lu oar;scull;row
    櫔 li
    櫕 cuan
    櫖 lv
    櫗 mie
    櫘 hui
    櫙 ou
    櫚 lv palm
    櫛 zhi comb;weed;eliminate
    櫜 gao quiver
    櫝 du cabinet;wardrobe;closet
    櫞 yuan citrus
    櫟 li chestnut leaved oak;oak
    櫠 fei
    櫡 zhuo
    櫢 sou
    櫣 lian
    櫤 jiang
    櫥 chu cabinet;wardrobe;cupboard
    櫦 qing
    櫧 zhu oak
    櫨 lu supporting block;sumac;loquat
    櫩 yan
    櫪 li oak;stable
    櫫 zhu wooden peg;post stick
    櫬 chen coffin;tung tree
    櫭 jie
    櫮 e
    櫯 su
    櫰 huai
    櫱 nie stump;sprout
    櫲 yu
    櫳 long cage;pen;set bars
    櫴 lai
    櫵 jiao
    櫶 xian excentrodendron hsienmu
    櫷 gui
    櫸 ju elm
    櫹 xiao
    櫺 ling carved patterned window sills
    櫻 ying cherry;cherry blossom
    櫼 jian wedge
    櫽 yin shape wood use heat;tool shaping bent wood
    櫾 you pomelo
    櫿 ying
    欀 xiang
    欁 nong
    欂 bo
    欃 chan sandalwood;comet
    欄 lan railing;balustrade;animal pan
    欅 ju zelkova
    欆 shuang
    欇 she
    欈 wei
    欉 cong
    權 quan power;right;authority
    欋 qu wave;fool;urge
    欌 cang
    欍 jiu
    欎 yu
    欏 luo horse chestnut
    欐 li beam
    欑 cuan gather
    欒 luan tree;part cornice
    欓 dang cross piece;round ladder;rail chair;shelves;pigeonholes
    欔 jue
    欕 yan tree
    欖 lan olive
    欗 lan
    欘 zhu
    欙 lei sedan
    欚 li
    欛 ba handle
    欜 nang
    欝 yu luxuriant;dense;thick;moody
    欞 ling lattice window sill;lintel
    欟 guang
    欠 qian owe;lack;deficient;kangxi radical
    次 ci order;sequence;next
    欢 huan happy;pleased;glad;joy;enjoy
    欣 xin happy;joyous;delighted
    欤 yu final particle express admiration;doubt;surprise;mark question
    欥 yi
    欦 qian
    欧 ou translit europe;ohm;surname
    欨 xu blow breathe upon;smile
    欩 chao
    欪 chu
    欫 qi
    欬 kai cough;sound laughter
    欭 yi
    欮 jue hiccough;dig expand
    欯 xi
    欰 xu
    欱 he drink
    欲 yu desire;want;long;intend
    欳 kui
    欴 lang
    欵 kuan treat well;detain
    欶 shuo suck
    欷 xi sob;sigh
    欸 ai sigh;exclamatory sound
    欹 yi fierce dog;interjection pleas;strange
    欺 qi cheat;double cross;deceive
    欻 chua sudden;abrupt;quick
    欼 chi drink;use teeth hands break
    欽 qin respect;admire;respectful
    款 kuan item;article;clause;fund
    欿 kan discontented;sad;gloomy
    歀 kuan item;article;clause;fund
    歁 kan
    歂 chuan
    歃 sha smear mouth blood victim
    歄 gua
    歅 yin
    歆 xin like;admire;willingly;gladly;quicken
    歇 xie rest;stop;lodge
    歈 yu songs
    歉 qian deficient;lacking;insufficient
    歊 xiao sigh
    歋 ye
    歌 ge song;lyrics;sing;chant;praise
    歍 wu
    歎 tan sigh;admire
    歏 jin
    歐 ou transliterating non chinese words;ohm;surname
    歑 hu
    歒 ti
    歓 huan happy;pleased;glad;joy;enjoy
    歔 xu blow through nose;snort
    歕 pen spurt;blow;puff
    歖 xi
    歗 xiao roar;howl;scream;whistle
    歘 chua sudden
    歙 she suck;county anhui
    歚 shan famous korean painter ceng
    歛 han draw back;fold back;collect
    歜 chu furious;wrathful
    歝 yi
    歞 e
    歟 yu final particle express admiration;doubt;surprise;mark question
    歠 chuo sip;drink;suck
    歡 huan happy;pleased;glad;joy;enjoy
    止 zhi stop;halt;desist;detain
    正 zheng right;proper;correct
    此 ci these;case;then
    步 bu step;pace;walk;stroll
    武 wu military;martial;warlike
    歧 qi fork road;branching off
    歨 bu
    歩 bu step
    歪 wai slant;inclined;askew;awry
    歫 ju
    歬 qian
    歭 chi
    歮 se
    歯 chi teeth;gears;cogs;age;kangxi radical
    歰 se argue;wrangle;disagree
    歱 zhong visit;imitate
    歲 sui year;age;harvest
    歳 sui year;age;harvest
    歴 li take place;past;history
    歵 ze
    歶 yu
    歷 li take place;past;history
    歸 gui return;return;revert
    歹 dai bad;vicious;depraved;wicked
    歺 e vicious;depraved;bad
    死 si die;dead;death
    歼 jian annihilate;wipe;kill off
    歽 zhe
    歾 mo drown
    歿 mo die;death;dead
    殀 yao die young;die prematurely
    殁 mo die;death;dead
    殂 cu die
    殃 yang misfortune;disaster;calamity
    殄 tian end;exterminate
    殅 sheng
    殆 dai dangerous;perilous;endanger
    殇 shang die young;national mourning
    殈 xu infertile
    殉 xun die cause;martyr
    殊 shu different;special;unusual
    残 can injure;spoil;oppress;broken
    殌 jue
    殍 piao starve death
    殎 qia
    殏 qiu
    殐 su
    殑 qing swoon
    殒 yun die;perish;vanish;fall
    殓 lian dress corpse burial
    殔 yi
    殕 fou
    殖 zhi breed;spawn;increase;prosper
    殗 ye sickness;repeated
    殘 can injure;spoil;oppress;broken
    殙 hun die taking poison
    殚 dan utmost;entirely;quite;use
    殛 ji put death imprison life
    殜 die half sitting;half reclining
    殝 zhen
    殞 yun die;perish;vanish;fall
    殟 wen
    殠 chou
    殡 bin encoffin;embalm;funeral
    殢 ti great difficulty;greatly
    殣 jin die;death;starve death
    殤 shang die young;national mourning
    殥 yin far distant place
    殦 diao
    殧 jiu
    殨 hui open ulcer sore
    殩 cuan
    殪 yi die;kill;exterminate
    殫 dan utmost;entirely;quite;use
    殬 du
    殭 jiang stiff corpse
    殮 lian dress corpse burial
    殯 bin encoffin;embalm;funeral
    殰 du abortion;stillborn
    殱 jian annihilate;wipe;kill off
    殲 jian annihilate;wipe;kill off
    殳 shu old weapon;kill;rad
    殴 ou beat;fight fists;hit
    段 duan section;piece;division
    殶 zhu
    殷 yin many;great;abundant;flourishing
    殸 qing stone chimes
    殹 yi echo
    殺 sha kill;slaughter;murder;hurt;pare off;reduce;clip
    殻 qiao casing;shell;husk;hull;skin
    殼 ke casing;shell;husk;hull;skin
    殽 xiao mixed;confused;cooked
    殾 xun
    殿 dian hall;palace;temple
    毀 hui destroy;ruin;injure;slander
    毁 hui destroy
    毂 gu hub wheel
    毃 qiao
    毄 ji
    毅 yi resolute;decisive;firm;persist
    毆 ou beat;fight fists;hit;strike;brawl
    毇 hui
    毈 duan infertile eggs;rotten;muddled
    毉 yi
    毊 xiao
    毋 wu do;surname;rad
    毌 guan old;component;confused
    母 mu mother;female elders;female
    毎 mei every
    每 mei every;each
    毐 ai person reprehensible morals;immoral;adulterer
    毑 jie grandmother;older woman
    毒 du poison;venom;poisonous
    毓 yu give birth;bring;educate
    比 bi compare;liken;comparison;than
    毕 bi end;finish;conclude;completed
    毖 bi guard against;take care;caution
    毗 pi help;assist;connect;adjoin
    毘 pi help;assist;connect;adjoin
    毙 bi kill;die violent death
    毚 chan cunning;greedy;crafty
    毛 mao hair;fur;feathers;coarse
    毜 hao
    毝 cai
    毞 pi
    毟 lie pluck;pick;tear
    毠 jia
    毡 zhan felt;rug;carpet
    毢 sai
    毣 mu
    毤 tuo
    毥 xun
    毦 er
    毧 rong fur;hair;down;camel hair
    毨 xian moult
    毩 ju leather ball kicking
    毪 mu serge tibet
    毫 hao fine hair;measure length
    毬 qiu ball;anything round;sphere
    毭 dou
    毮 sha kokuji pull hair
    毯 tan rug;carpet;blanket
    毰 pei
    毱 ju
    毲 duo
    毳 cui fine hair fur animals
    毴 bi
    毵 san long feathers;scraggy
    毶 san
    毷 mao restless
    毸 sai
    毹 shu rug
    毺 shu
    毻 tuo molt;change coat animals;muddled;confused
    毼 he
    毽 jian shuttlecock
    毾 ta coarse;woollen serge
    毿 san long feathers;scraggy
    氀 lv
    氁 mu
    氂 mao tail;hair;yak
    氃 tong
    氄 rong down
    氅 chang overcoat;down feathers
    氆 pu thick;rough serge tibet
    氇 lu thick rough serge tibet
    氈 zhan felt;rug;carpet
    氉 sao restless;melancholy
    氊 zhan felt;coarse fabrics use rugs;carpets;wrappers
    氋 meng
    氌 lu thick rough serge tibet
    氍 qu fine woollen cloth;mat emperor worshipping god
    氎 die fine cotton cloth
    氏 shi clan;family;mister
    氐 di ancient tribe
    民 min people;subjects;citizens
    氒 jue
    氓 mang people;subjects;vassals
    气 qi steam;vapor;kangxi radical
    氕 pie hydrogen;protium
    氖 nai neon
    気 qi air;gas;steam;vapor;spirit
    氘 dao deuterium
    氙 xian xenon
    氚 chuan tritium
    氛 fen gas;vapor;air
    氜 yang clear;bright;sun;heat pertaining world;superior;upper;front
    氝 nei neon
    氞 bin
    氟 fu fluorine
    氠 shen
    氡 dong radon
    氢 qing ammonia;hydrogen nitride
    氣 qi air;gas;steam;vapor;spirit
    氤 yin hanging fog;misty
    氥 xi xenon
    氦 hai helium
    氧 yang oxygen
    氨 an ammonia;hydrogen nitride
    氩 ya argon
    氪 ke krypton
    氫 qing hydrogen
    氬 ya argon
    氭 dong radon
    氮 dan nitrogen
    氯 lv chlorine
    氰 qing cyanogen;ethane dinitrile
    氱 yang
    氲 yun life giving influences nature;spirit harmony;prosperity
    氳 yun life giving influences nature;spirit harmony;prosperity
    水 shui water;liquid;lotion;juice
    氵 shui water;radical number
    氶 zheng river shandong
    氷 bing ice;frost;icicles;cold
    永 yong long;perpetual;eternal;forever
    氹 dang ditch;pool
    氺 shui
    氻 le
    氼 ni sink;drown given over
    氽 tun float;deep fry;turn inside
    氾 fan overflow;flood;inundate
    氿 gui spring
    汀 ting sandbar;beach;bank;shore
    汁 zhi juice;liquor;fluid;sap;gravy;sauce
    求 qiu seek;demand;request;beseech
    汃 bin
    汄 ze
    汅 mian
    汆 cuan parboil;hot water kettle;boil
    汇 hui concourse;flow together;gather
    汈 diao lake
    汉 han chinese people;chinese language
    汊 cha branching stream
    汋 zhuo pour
    汌 chuan
    汍 wan weep
    汎 fan float;drift;afloat;careless
    汏 da
    汐 xi night tides;evening ebb tide
    汑 tuo
    汒 mang
    汓 qiu
    汔 qi close;almost
    汕 shan basket catching fish;bamboo;swatow
    汖 pin
    汗 han perspiration;sweat
    汘 qian
    汙 wu filthy;dirty;impure;polluted
    汚 wu filthy;dirty;impure;polluted
    汛 xun high water;flood tides
    汜 si stream leaves main branch
    汝 ru you
    汞 gong mercury
    江 jiang large river;yangzi;surname
    池 chi pool;pond;moat;cistern
    污 wu filthy;dirty;impure;polluted
    汢 tu
    汣 jiu
    汤 tang hot water;soup;gravy;broth
    汥 zhi
    汦 zhi
    汧 qian river shangdong;marsh;float
    汨 mi mi river hunan province;sink
    汩 gu run swiftly
    汪 wang vast;extensive;deep;surname
    汫 jing pit;trap;appearance small;meandering stream
    汬 jing
    汭 rui confluence two streams;bend
    汮 jun
    汯 hong
    汰 tai excessive;scour;wash
    汱 quan
    汲 ji draw water well;imbibe
    汳 bian
    汴 bian river henan;henan
    汵 gan
    汶 wen river shandong province
    汷 zhong
    汸 fang
    汹 xiong turbulent;noisy;restless
    決 jue decide;determine;judge
    汻 hu
    汼 niu
    汽 qi steam;vapor;gas
    汾 fen river shanxi province
    汿 xu
    沀 xu
    沁 qin soak;seep;percolate
    沂 yi river southeast shandong
    沃 wo water;irrigate;fertile;rich
    沄 yun billows
    沅 yuan river western hunan flows
    沆 hang ferry;fog;flowing
    沇 yan flowing engulfing;brimming
    沈 shen sink;submerge;addicted;surname
    沉 chen sink;submerge;addicted
    沊 dan onomatopoetic
    沋 you
    沌 dun chaotic;confused;turbid;murky
    沍 hu freezing;stopped;closed off
    沎 huo
    沏 qi infuse
    沐 mu bathe;cleanse;wash;shampoo
    沑 nv
    沒 mei have;none;drown;sink
    沓 da connected;joined;repeated
    沔 mian flood;overflowing
    沕 mi deep;dive
    沖 chong pour;infuse;steep;wash away
    沗 pang
    沘 bi river
    沙 sha sand;gravel;pebbles;granulated
    沚 zhi islet stream;small sandbar
    沛 pei abundant;full;copious;sudden
    沜 pan
    沝 zhui
    沞 za
    沟 gou ditch;drain;narrow waterway
    沠 liu
    没 mei have;none;drown;sink
    沢 ze marsh;swamp;grace;brilliance
    沣 feng river shanxi province
    沤 ou soak;steep;sodden soaked
    沥 li trickle;drip;strain;dregs
    沦 lun lost;sink;submerged
    沧 cang blue;dark green;cold
    沨 feng pleasant sound
    沩 wei river hunan
    沪 hu shanghai;river near shanghai
    沫 mo froth;foam;bubbles;suds
    沬 mei dusk;mei river;zhou dynasty place;go underwater;dive
    沭 shu river shantung
    沮 ju stop;prevent;defeated;dejected
    沯 za
    沰 tuo let drop
    沱 tuo rivers;streams;waterways;flow
    沲 tuo float
    河 he river;stream;yellow river
    沴 li foul poisonous confusion;harmony
    沵 mi
    沶 yi
    沷 fa remove evil;cleanse;wash away
    沸 fei boil;bubble;gush
    油 you oil;fat;grease;lard;paints
    沺 tian turbulent
    治 zhi govern;regulate;administer
    沼 zhao lake;fishpond;swamps
    沽 gu buy sell;inferior quality
    沾 zhan moisten;wet;soak;touch
    沿 yan follow course;go along
    泀 si
    況 kuang condition;situation;furthermore
    泂 jiong clear deep;wide
    泃 ju river henan
    泄 xie leak;vent;flow;reveal
    泅 qiu swim;float;wade
    泆 yi licentious;libertine;dissipated
    泇 jia
    泈 zhong
    泉 quan spring;fountain;wealth;money
    泊 po anchor vessel;lie anchor
    泋 hui
    泌 mi seep;excrete
    泍 ben
    泎 ze
    泏 zhu
    泐 le write;indite;veins minerals
    泑 you vitreous glaze china;porcelain
    泒 gu river hubei province
    泓 hong clear;deep pool water
    泔 gan water washing rice boil;gruel
    法 fa law;rule;regulation;statute;france;french
    泖 mao still waters;river jiangsu
    泗 si mucous;nasal flow;sniffle;river shandong
    泘 hu
    泙 ping roar
    泚 ci clear;bright brilliant;sweat
    泛 fan drift;float;careless;reckless
    泜 zhi river hebei province
    泝 su go upstream;trace source;formerly
    泞 ning mud;miry;muddy;stagnant
    泟 cheng
    泠 ling nice cool;mild comfortable
    泡 pao bubbles;suds;blister;soak
    波 bo waves;breakers;undulations
    泣 qi cry;sob;weep
    泤 si
    泥 ni mud;mire;earth;clay;plaster
    泦 ju
    泧 sa
    注 zhu concentrate;focus;direct
    泩 sheng
    泪 lei tears;weep;cry
    泫 xuan weep;cry;shine;glisten
    泬 jue
    泭 fu raft
    泮 pan zhou dynasty school;disperse;fall apart
    泯 min destroy;eliminate;perish
    泰 tai great;exalted;superior;big
    泱 yang great;expansive;agitated
    泲 ji white wine;rivers hebei shandong
    泳 yong dive;swim
    泴 guan
    泵 beng pump
    泶 xue
    泷 long raining;wet;soaked;river guangdong
    泸 lu river jiangxi province
    泹 dan
    泺 luo river shandong province
    泻 xie drain off;leak;flow;pour down
    泼 po pour;splash;water;sprinkle
    泽 ze marsh;swamp;grace;brilliance
    泾 jing river
    泿 yin
    洀 pan
    洁 jie clean;purify;pure
    洂 ye
    洃 hui
    洄 hui back water;eddy whirlpool
    洅 zai
    洆 cheng
    洇 yin soak paper;blot
    洈 wei
    洉 hou
    洊 jian flowing water
    洋 yang ocean;sea;foreign;western
    洌 lie clear
    洍 si
    洎 ji until;till;soup;soak
    洏 er tears;tearful
    洐 xing
    洑 fu whirlpool;undercurrent
    洒 sa sprinkle;scatter;pour;wipe away;shiver
    洓 se
    洔 zhi
    洕 yin
    洖 wu
    洗 xi wash;rinse;clean;purify
    洘 kao
    洙 zhu river shandong
    洚 jiang flood
    洛 luo river shanxi province;city
    洜 luo
    洝 an
    洞 dong cave;grotto;ravine;hole
    洟 ti snivel;mucus nose
    洠 mou
    洡 lei
    洢 yi
    洣 mi mi river hunan;tributary xiangjiang
    洤 quan fountain spring
    津 jin ferry;saliva;ford
    洦 po
    洧 wei river honan
    洨 xiao river hebei province
    洩 xie leak;drip;vent release
    洪 hong vast;immense;flood;deluge
    洫 xu ditch;moat
    洬 su
    洭 kuang river guangdong
    洮 tao cleanse;river gansu province
    洯 qie
    洰 ju
    洱 er lake yunnan
    洲 zhou continent;island;islet
    洳 ru damp;boggy;marshy
    洴 ping sound
    洵 xun true;real;truly;really
    洶 xiong rush water;turbulent;noisy;restless
    洷 zhi
    洸 guang sparkle;glitter
    洹 huan river henan province
    洺 ming river hebei province
    活 huo live;exist;survive;lively
    洼 wa hollow;pit;depression;swamp
    洽 qia blend;harmony;penetrate;cover;river shenxi
    派 pai school thought;sect;branch
    洿 wu stagnant water;impure;filthy
    浀 qu
    流 liu flow;circulate;drift;class
    浂 yi
    浃 jia saturate;drench;damp;wet
    浄 jing pure;clean;unspoiled
    浅 qian shallow;deep;superficial
    浆 jiang any thick fluid;starch;broth
    浇 jiao spray;water;sprinkle
    浈 zhen river guangdong province
    浉 shi river henan province
    浊 zhuo muddy;turbid;dirty;filthy
    测 ce measure;estimate;conjecture
    浌 fa
    浍 hui irrigation ditch;trench;river
    济 ji help;aid;relieve;ferry;cross
    浏 liu clear;bright;whistling
    浐 chan river shaanxi
    浑 hun muddy;turbid;blend;merge;mix
    浒 hu riverbank;shore
    浓 nong thick;strong;concentrated
    浔 xun steep bank stream;jiujiang
    浕 jin river hubei province
    浖 lie intensifier
    浗 qiu
    浘 wei
    浙 zhe zhejiang province;river
    浚 jun dredge
    浛 han place yingde;guangdong province
    浜 bang creek;stream;beach;sea coast
    浝 mang
    浞 zhuo soak;steep water
    浟 you
    浠 xi river
    浡 bo burst forth;rise;vigorous
    浢 dou
    浣 huan wash;rinse
    浤 hong beating ocean;surging water
    浥 yi moist;wet;dampen
    浦 pu bank river;shore;surname
    浧 ying
    浨 lan
    浩 hao great;numerous;vast;abundant
    浪 lang wave;wasteful;reckless
    浫 han
    浬 li nautical mile
    浭 geng river hebei province;ford;wade
    浮 fu float;drift;waft;exceed;superfluous
    浯 wu river shandong
    浰 lian
    浱 chun
    浲 feng
    浳 yi
    浴 yu bathe;wash;bath
    浵 tong
    浶 lao
    海 hai sea;ocean;maritime
    浸 jin soak;immerse;dip;percolate
    浹 jia saturate;drench;damp;wet
    浺 chong
    浻 jiong
    浼 mei request;ask favour;pollute;contaminate
    浽 sui
    浾 cheng
    浿 pei
    涀 xian
    涁 shen
    涂 tu surname;certain rivers
    涃 kun
    涄 ping
    涅 nie blacken;black mud;slime
    涆 han
    涇 jing river
    消 xiao vanish;die;melt away
    涉 she ford stream;wade across
    涊 nian dirt
    涋 tu
    涌 yong surge;bubble;gush forth
    涍 xiao
    涎 xian saliva
    涏 ting
    涐 e
    涑 su river shansi province
    涒 tun meander
    涓 juan brook;stream;select;pure
    涔 cen river shaanxi;murky torrent
    涕 ti tear;snivel;nasal mucus
    涖 li river hebei province;creek
    涗 shui
    涘 si river bank;water edge
    涙 lei tears;weep
    涚 shui
    涛 tao large waves
    涜 du ditch;sluice;gutter;drain
    涝 lao inundate;flood;torrent
    涞 lai river hebei province;creek
    涟 lian flowing water;ripples;weeping
    涠 wei still water
    涡 wo swirl;whirlpool;eddy
    涢 yun river hubei
    涣 huan scatter;scattered
    涤 di wash;cleanse;purify;sweep
    涥 heng
    润 run soft;moist;sleek;freshen
    涧 jian brook;mountain stream
    涨 zhang rise price
    涩 se astringent;harsh;uneven;rough
    涪 fu river sichuan province
    涫 guan
    涬 xing watery expanse
    涭 shou
    涮 shuan rinse;cook boil juice
    涯 ya shore;bank;water edge
    涰 chuo
    涱 zhang
    液 ye sap;juice;liquid;fluid
    涳 kong
    涴 wo daub
    涵 han soak;wet;tolerate;lenient
    涶 tuo spit;saliva
    涷 dong rainstorm
    涸 he dried;exhausted;tired;dry
    涹 wo
    涺 ju
    涻 she
    涼 liang cool;cold;disheartened
    涽 hun
    涾 ta
    涿 zhuo drip;dribble;trickle
    淀 dian shallow water;swamp;swampy
    淁 qie
    淂 de
    淃 juan
    淄 zi river shandong province
    淅 xi water wash rice;wash rice
    淆 xiao confused;disarray;mixed
    淇 qi river henan province
    淈 gu
    淉 guo
    淊 yan
    淋 lin drip;soak;drench;perfectly
    淌 tang trickle;flow down;drip
    淍 zhou
    淎 peng
    淏 hao
    淐 chang
    淑 shu good;pure;virtuous;charming
    淒 qi bitter cold;miserable;dreary
    淓 fang
    淔 zhi
    淕 lu
    淖 nao slush;mud
    淗 ju
    淘 tao wash sieve;weed
    淙 cong gurgling sound water
    淚 lei tears;weep;cry
    淛 zhe
    淜 ping roar dashing waves
    淝 fei affluent poyang lake
    淞 song river jiangsu
    淟 tian turbid;muddy
    淠 pi river anhui
    淡 dan weak;watery;insipid;tasteless
    淢 yu ditch
    淣 ni
    淤 yu mud;sediment;clog;silt
    淥 lu strain;scald
    淦 gan river jiangxi province;water leaking boat
    淧 mi
    淨 jing pure;clean;unspoiled
    淩 ling pass over;cross;traverse
    淪 lun lost;sink;submerged
    淫 yin obscene;licentious;lewd
    淬 cui temper;dye;soak;change;alter
    淭 qu
    淮 huai river anhui province
    淯 yu river;old baihe henan
    淰 nian fish;still;thoroughly soaked;deep sleep
    深 shen deep;depth;far;extreme
    淲 biao
    淳 chun honest;simple;unsophisticated;cyanogen;ethane dinitrile
    淴 hu wash;bathe
    淵 yuan gulf;abyss;deep
    淶 lai river hebei province;creek
    混 hun mix;blend;mingle;bumble along
    淸 qing clear
    淹 yan drown;cover liquid;steep
    淺 qian shallow;deep;superficial
    添 tian append;add;increase
    淼 miao wide expanse water
    淽 zhi
    淾 yin
    淿 bo
    渀 ben
    渁 yuan
    渂 wen
    渃 ruo
    渄 fei
    清 qing clear;pure;clean;peaceful
    渆 yuan
    渇 ke thirsty
    済 ji help;aid;relieve;ferry;cross
    渉 she ford stream
    渊 yuan surge;bubble;gush forth
    渋 se astringent;harsh;uneven;rough
    渌 lu strain
    渍 zi soak;steep;dye;stains;sodden
    渎 du ditch;sluice;gutter;drain
    渏 yi
    渐 jian gradually
    渑 mian river shandong
    渒 pai
    渓 xi mountain stream;creek
    渔 yu fish;seize;pursue;surname
    渕 yuan surge;bubble;gush forth
    渖 shen juice;liquid;water;leak;pour
    渗 shen soak through;infiltrate
    渘 rou
    渙 huan scatter;scattered;dispersed
    渚 zhu small sand bank;islet
    減 jian decrease;subtract;diminish
    渜 nuan
    渝 yu change;chongqing
    渞 qiu
    渟 ting flowing;clear
    渠 qu ditch;canal;channel;gutter
    渡 du cross;ferry over;ferry
    渢 fan pleasant sound
    渣 zha refuse;dregs;lees;sediment
    渤 bo swelling;bohai sea
    渥 wo moisten;soak;great;deep;dye;enrich
    渦 wo swirl;whirlpool;eddy
    渧 di drop;liquids;drop
    渨 wei cove;bay;bend nook hills;curve bow
    温 wen lukewarm
    渪 ru
    渫 xie beating ocean;surging water
    測 ce measure;estimate;conjecture
    渭 wei river shanxi
    渮 he river shandong province
    港 gang port;harbor;small stream;bay
    渰 yan forming rising
    渱 hong
    渲 xuan add repeated washes color
    渳 mi
    渴 ke thirsty;parched;yearn;pine
    渵 mao
    渶 ying
    渷 yan
    游 you swim;float;drift;wander;roam
    渹 hong roar;crash
    渺 miao endlessly long;boundless;vast
    渻 sheng
    渼 mei ripples
    渽 zai
    渾 hun muddy;turbid;blend;merge;mix
    渿 nai
    湀 gui
    湁 chi
    湂 e
    湃 pai sound waves;turbulent
    湄 mei water edge;shore;bank
    湅 lian boil silk
    湆 qi sticky;smooth;slow
    湇 qi
    湈 mei
    湉 tian gentle flow;tranquil
    湊 cou piece together;assemble
    湋 wei river shanxi province
    湌 can eat
    湍 tuan rapid water current;rapids
    湎 mian flushed drink;drunk
    湏 hui wash face;erroneously borrowed dkw necessary;must
    湐 mo
    湑 xu strain spirits;river guangxi;abundant;bright
    湒 ji
    湓 pen river jiangxi province
    湔 jian wash;cleanse;purge
    湕 jian
    湖 hu lake;hubei;hunan;bluish green
    湗 feng
    湘 xiang alternate hunan
    湙 yi
    湚 yin
    湛 zhan deep;profound;clear;tranquil;placid
    湜 shi transparent;clear
    湝 jie flow
    湞 cheng river guangdong province
    湟 huang river qinghai province
    湠 tan
    湡 yu
    湢 bi bathroom;neat;orderly
    湣 min mixed;confused;pity
    湤 shi
    湥 tu
    湦 sheng
    湧 yong well;gush forth;rise
    湨 ju river henan
    湩 dong muddy;turbid;milk
    湪 tuan
    湫 jiao small pond;damp narrow place
    湬 jiao
    湭 qiu
    湮 yan bury;sink;block;stain
    湯 tang hot water;soup;gravy;broth
    湰 long
    湱 huo sound water
    湲 yuan flow
    湳 nan
    湴 ban mud;mire
    湵 you
    湶 quan
    湷 zhuang
    湸 liang
    湹 chan
    湺 xian
    湻 chun pure;unmixed;genuine;honest
    湼 nie black mud;slime
    湽 zi
    湾 wan bay;cove;inlet;bend stream
    湿 shi wet;moist;humid;damp;illness
    満 man fullness;enough;pride
    溁 ying stream;eddy;eddy
    溂 la
    溃 kui flooding river;militarily defeat
    溄 feng
    溅 jian sprinkle;spray;spill;splash
    溆 xu river hunan
    溇 lou river hubei province
    溈 wei river hunan
    溉 gai water;irrigate;flood;wash
    溊 bo
    溋 ying
    溌 po pour;splash;water;sprinkle
    溍 jin water
    溎 yan river guangxi province
    溏 tang pool;hardened;semi soft
    源 yuan spring;source;head;surname
    溑 suo
    溒 yuan
    溓 lian sticky;thin rice
    溔 yao
    溕 meng
    準 zhun rule;guideline;standard
    溗 cheng
    溘 ke abruptly;suddenly;unexpectedly
    溙 tai
    溚 ta get wet rain;drip
    溛 wa
    溜 liu slide;glide;slip;slippery
    溝 gou ditch;drain;narrow waterway
    溞 sao
    溟 ming drizzling rain;dark;obscure
    溠 zha river hubei province
    溡 shi
    溢 yi overflow;brim over;full
    溣 lun
    溤 ma
    溥 pu big;great;vast;wide;widespread
    溦 wei drizzle;valley;mold
    溧 li river anhui jiangsu provinces
    溨 zai
    溩 wu
    溪 xi mountain stream;creek
    溫 wen lukewarm;warm;tepid;mild
    溬 qiang
    溭 ze
    溮 shi river henan province
    溯 su go upstream;go against current;formerly
    溰 ai
    溱 qin river henan
    溲 sou urinate;soak;drench
    溳 yun river hubei
    溴 xiu bromine
    溵 yin place tianjin
    溶 rong melt;dissolve;overflowing
    溷 hun privy;latrine;turbid;dirty
    溸 su
    溹 suo
    溺 ni drown;submerge water;indulge
    溻 ta wet
    溼 shi damp;moist;dampness;moisture
    溽 ru moist;humid;muggy
    溾 ai
    溿 pan
    滀 chu body water
    滁 chu district anhui province
    滂 pang torrential;voluminous
    滃 weng swelling;rising;dispersing
    滄 cang blue;dark green;cold
    滅 mie extinguish;wipe;exterminate
    滆 ge lake jiangxu
    滇 dian yunnan province
    滈 hao downpour;river shaanxi
    滉 huang deep
    滊 xi river;long rain
    滋 zi grow;multiply;increase;thrive
    滌 di wash;cleanse;purify;sweep
    滍 zhi place henan
    滎 xing county henan;rising dashing waves
    滏 fu river hebei
    滐 jie dense;thick;viscous
    滑 hua slip;slide;slippery;polished
    滒 ge
    滓 zi sediment;lees;dregs
    滔 tao overflow;rushing water;torrent
    滕 teng ancient state shandong province;water bursting forth
    滖 sui
    滗 bi drain
    滘 jiao branching river
    滙 hui waters converging spot;whirling waters;remit money
    滚 gun turn
    滛 yin
    滜 gao
    滝 long onomatopoeic sound falling rain;ancient wu shui;place guangdong
    滞 zhi block;obstruct;stagnant
    滟 yan overflowing;billowing;wavy
    滠 she river hubei province
    满 man fill;full;satisfied
    滢 ying clear;pure water;lucid;glossy
    滣 chun
    滤 lv strain;filter
    滥 lan flood;overflow;excessive
    滦 luan river county hebei province
    滧 yao
    滨 bin beach;sea coast;river bank
    滩 tan bank;sandbar;shoal;rapids
    滪 yu place sichuan
    滫 xiu water rice has been
    滬 hu shanghai;river near shanghai
    滭 bi
    滮 biao flow;ooze;spurt
    滯 zhi block;obstruct;stagnant
    滰 jiang
    滱 kou
    滲 shen soak through;infiltrate
    滳 shang
    滴 di drip;drop water
    滵 mi
    滶 ao
    滷 lu thick gravy;sauce;broth;brine
    滸 hu riverbank;shore
    滹 hu bank steam
    滺 you flow
    滻 chan river shaanxi
    滼 fan
    滽 yong strong thick
    滾 gun turn;roll;rotate;boil
    滿 man fill;full;satisfied
    漀 qing
    漁 yu fish;seize;pursue;surname
    漂 piao float;drift;tossed about
    漃 ji
    漄 ya
    漅 chao
    漆 qi varnish;lacquer;paint
    漇 xi waste
    漈 ji shore;waterside
    漉 lu filter;strain;wet;dripping
    漊 lou river hubei province
    漋 long
    漌 jin
    漍 guo river
    漎 cong place where small streams
    漏 lou leak;drip;funnel;hour glass
    漐 zhi
    漑 gai water
    漒 qiang
    漓 li river guangxi province;water dripping
    演 yan perform;put;exercise
    漕 cao transport water;canal transportation
    漖 jiao branching river
    漗 cong
    漘 chun bank
    漙 tuan dewy
    漚 ou soak;steep;sodden;soaked;rotten;foam;froth
    漛 teng
    漜 ye
    漝 xi
    漞 mi
    漟 tang
    漠 mo desert;aloof;indifferent;cool
    漡 shang
    漢 han chinese people;chinese language
    漣 lian flowing water;ripples;weeping
    漤 lan marinate salt
    漥 wa puddle;hollow;swamp
    漦 chi saliva;spittle;flowing downstream
    漧 gan
    漨 feng
    漩 xuan eddy;whirlpool
    漪 yi ripples water;swirling
    漫 man overflow water;spreading
    漬 zi soak;steep;dye;stains;sodden
    漭 mang vast;expansive
    漮 kang
    漯 luo river northern shandong
    漰 peng roar
    漱 shu gargle;rinse;wash;scour
    漲 zhang rise price
    漳 zhang river henan
    漴 zhuang
    漵 xu river hunan
    漶 huan indecipherable
    漷 huo river hebei province
    漸 jian gradually
    漹 yan
    漺 shuang
    漻 liao
    漼 cui having appearance depth
    漽 ti
    漾 yang overflow;swirl;ripple;tossed waves
    漿 jiang any thick fluid;starch;broth
    潀 cong gather;flow;sound waters flowing together
    潁 ying river anhui
    潂 hong
    潃 xiu
    潄 shu
    潅 guan pour;water;irrigate;flood
    潆 ying tiny stream;swirl around
    潇 xiao sound beating wind rain
    潈 zong confluence small river large;sound flowing water
    潉 kun
    潊 xu
    潋 lian waves;ripples;overflow
    潌 zhi
    潍 wei county shandong province
    潎 pi rippling;pour
    潏 yu reclaimed land;dike;embankment
    潐 jiao
    潑 po pour;splash;water;sprinkle;violent;malignant
    潒 dang
    潓 hui
    潔 jie clean;purify;pure
    潕 wu river hunan
    潖 pa place guangdong
    潗 ji friendly;harmonious
    潘 pan surname;water rice has been;river flows han
    潙 wei river shanxi
    潚 su gay;deep
    潛 qian hide;hidden;secret;latent
    潜 qian hide;hidden;secret;latent
    潝 xi agree
    潞 lu county yunnan
    潟 xi land impregnated salt tide
    潠 xun blow;puff
    潡 dun
    潢 huang expanse water;lake;pond
    潣 min pollute;contaminate
    潤 run soft;moist;sleek;freshen
    潥 su
    潦 lao flood;puddle;without care
    潧 zhen
    潨 cong gather;flow;sound waters flowing together
    潩 yi
    潪 zhe
    潫 wan
    潬 shan rapid;sand bank;foreshore
    潭 tan deep pool;lake;deep;profound
    潮 chao tide;moist;wet;damp;flow
    潯 xun steep bank stream;jiujiang
    潰 kui flooding river;militarily defeat
    潱 ye
    潲 shao driving rain;sprinkle
    潳 tu
    潴 zhu pond;pool
    潵 sa place hebei
    潶 hei
    潷 bi drain
    潸 shan weep;tears flowing
    潹 chan
    潺 chan sound flowing water
    潻 shu
    潼 tong high;lofty;damp
    潽 pu
    潾 lin clear water
    潿 wei still water
    澀 se astringent;harsh;uneven;rough
    澁 se astringent;harsh;uneven;rough
    澂 cheng clear still water
    澃 jiong
    澄 cheng purify water allowing sediment;clear;pure
    澅 hua
    澆 jiao spray;water;sprinkle
    澇 lao inundate;flood;torrent
    澈 che thoroughly;completely
    澉 gan wash place
    澊 cun
    澋 hong
    澌 si exhaust;drain dry
    澍 shu timely rain;life giving rain
    澎 peng splatter
    澏 han
    澐 yun billows
    澑 liu slide;glide;slip;slippery
    澒 hong vast
    澓 fu
    澔 hao radiance gems
    澕 he
    澖 xian
    澗 jian brook;mountain stream
    澘 shan
    澙 xi
    澚 yu
    澛 lu
    澜 lan overflowing;waves;ripples
    澝 ning mud;miry;muddy;stagnant
    澞 yu
    澟 lin
    澠 mian river shandong
    澡 zao wash;bathe
    澢 dang
    澣 huan cleanse;wash
    澤 ze marsh;swamp;grace;brilliance;damp;moist;fertile
    澥 xie blocked stream;gulf
    澦 yu place sichuan
    澧 li river northern hunan province
    澨 shi shore;river hubei
    澩 xue
    澪 ling
    澫 wan
    澬 zi
    澭 yong
    澮 hui irrigation ditch;trench;river
    澯 can
    澰 lian overflowing
    澱 dian sediment;dregs;precipitate
    澲 ye
    澳 ao inlet;bay;dock;bank
    澴 huan river hubei province
    澵 zhen
    澶 chan still water;placid;tranquil
    澷 man water overflowing diffused;spreading
    澸 dan
    澹 dan calm;quiet;tranquil
    澺 yi
    澻 sui
    澼 pi bleach;wash;clean
    澽 ju river shaanxi
    澾 ta slippery;smooth
    澿 qin
    激 ji arouse;excite;incite;quickly
    濁 zhuo muddy;turbid;dirty;filthy
    濂 lian waterfall;river hunan
    濃 nong thick;strong;concentrated
    濄 guo
    濅 jin
    濆 fen river bank;river henan province;gush
    濇 se astringent;harsh;rough;uneven
    濈 ji many
    濉 sui
    濊 hui vast;expansive;deep;dirty
    濋 chu
    濌 ta
    濍 song
    濎 ding
    濏 se
    濐 zhu
    濑 lai swift current;rapids
    濒 bin approach;verge;near
    濓 lian
    濔 mi many
    濕 shi wet;moist;humid;damp;illness
    濖 shu
    濗 mi
    濘 ning mud;miry;muddy;stagnant
    濙 ying revolve;curl eddies;rushing water
    濚 ying stream;eddy;eddy
    濛 meng drizzling;misty;raining
    濜 jin river hubei province
    濝 qi
    濞 bi county yunnan;sound made turbulent water
    濟 ji help;aid;relieve;ferry;cross
    濠 hao moat;trench;ditch
    濡 ru immerse;moisten;wet;damp
    濢 cui
    濣 wo
    濤 tao large waves
    濥 yin
    濦 yin
    濧 dui soak soaked;dip;immerse
    濨 ci
    濩 huo pour down;cascade down;look
    濪 qing
    濫 lan flood;overflow;excessive
    濬 jun dredge;dig;profound;deep
    濭 ai
    濮 pu county henan province
    濯 zhuo wash;rinse;cleanse
    濰 wei county shandong province
    濱 bin beach;sea coast;river bank
    濲 gu
    濳 qian hide;conceal;secrete;hidden
    濴 ying
    濵 bin bank;brink shore;beach
    濶 kuo broad;ample;wide;apart
    濷 fei
    濸 cang
    濹 me
    濺 jian sprinkle;spray;spill;splash
    濻 wei
    濼 luo river shandong province
    濽 zan
    濾 lv strain;filter
    濿 li cross stepping stones
    瀀 you
    瀁 yang waves;ripples;rapids;overflow
    瀂 lu
    瀃 si
    瀄 zhi squeeze;eject;spray
    瀅 ying clear;pure water;lucid;glossy
    瀆 du ditch;sluice;gutter;drain
    瀇 wang extensive body water;broad deep water;momentum moving water deep
    瀈 hui
    瀉 xie drain off;leak;flow;pour down
    瀊 pan
    瀋 shen juice;liquid;water;leak;pour
    瀌 biao plenty
    瀍 chan river henan province
    瀎 mo
    瀏 liu clear;bright;whistling
    瀐 jian
    瀑 pu waterfall;cascade;heavy rain
    瀒 se coarse;rough;astringent
    瀓 cheng
    瀔 gu river henan province
    瀕 bin approach;verge;near
    瀖 huo
    瀗 xian
    瀘 lu river jiangxi province
    瀙 qin
    瀚 han vast;wide;extensive
    瀛 ying sea;ocean
    瀜 rong
    瀝 li trickle;drip;strain;dregs
    瀞 jing pool river
    瀟 xiao sound beating wind rain;light;ethereal
    瀠 ying tiny stream;swirl around;eddy
    瀡 sui slippery;smooth
    瀢 wei
    瀣 xie sea mist;vapor
    瀤 huai
    瀥 xue
    瀦 zhu pond;pool
    瀧 long raining;wet;soaked;river guangdong
    瀨 lai swift current;rapids
    瀩 dui
    瀪 fan
    瀫 hu
    瀬 lai swift current;rapids
    瀭 shu
    瀮 ling
    瀯 ying
    瀰 mi overflow
    瀱 ji
    瀲 lian waves;ripples;overflow
    瀳 jian
    瀴 ying
    瀵 fen
    瀶 lin
    瀷 yi
    瀸 jian moisten;soak
    瀹 yue boil;wash;cleanse;soak
    瀺 chan sound
    瀻 dai
    瀼 rang river henan province;flowing
    瀽 jian splash;pour
    瀾 lan overflowing;waves;ripples
    瀿 fan
    灀 shuang
    灁 yuan
    灂 zhuo
    灃 feng river shanxi province
    灄 she river hubei province
    灅 lei
    灆 lan
    灇 cong
    灈 qu
    灉 yong river shandong province;sluice
    灊 qian
    灋 fa law
    灌 guan pour;water;irrigate;flood
    灍 jue
    灎 yan movement water;overflowing;billowing;wavy
    灏 hao vast;large;grand;expansive
    灐 ying
    灑 sa sprinkle;splash;scatter;throw
    灒 zan spatter;splash;scatter
    灓 luan
    灔 yan waves;billows
    灕 li short guangxi province
    灖 mi
    灗 shan
    灘 tan bank;sandbar;shoal;rapids
    灙 dang
    灚 jiao
    灛 chan
    灜 ying
    灝 hao vast;large;grand;expansive
    灞 ba river shanxi province
    灟 zhu
    灠 lan marinate salt
    灡 lan
    灢 nang muddy;thick;muddy water
    灣 wan bay;cove;inlet;bend stream
    灤 luan river county hebei province
    灥 xun group springs
    灦 xian
    灧 yan overflowing;billowing;wavy
    灨 gan river gan jiangxi
    灩 yan overflowing;billowing;wavy
    灪 yu
    火 huo fire;flame;burn;anger;rage
    灬 biao fire;radical number
    灭 mie extinguish;wipe;exterminate
    灮 guang
    灯 deng lantern;lamp
    灰 hui ashes;dust;lime;mortar
    灱 xiao
    灲 xiao
    灳 hui
    灴 hong bake;roast;dry fire
    灵 ling spirit;soul;spiritual world
    灶 zao kitchen stove;cooking stove
    灷 zhuan
    灸 jiu cauterize moxa;moxibustion
    灹 zha
    灺 xie candle end
    灻 chi
    灼 zhuo burn;broil;cauterize;bright
    災 zai calamity;disaster;catastrophe
    灾 zai calamity;disaster;catastrophe
    灿 can vivid;illuminating;bright
    炀 yang roast;scorch;melt;flame
    炁 qi breath;air;steam;gas weather taoist charms
    炂 zhong
    炃 fen
    炄 niu
    炅 jiong brilliance
    炆 wen simmer;cook over slow fire
    炇 pu
    炈 yi
    炉 lu fireplace;stove;oven;furnace
    炊 chui cook;meal
    炋 pi
    炌 kai
    炍 pan
    炎 yan flame;blaze;hot
    炏 kai
    炐 pang
    炑 mu
    炒 chao fry;saute;roast;boil;cook
    炓 liao
    炔 gui alkyne
    炕 kang brick bed northern china
    炖 dun heat fire;stew
    炗 guang
    炘 xin brilliant;shining;bright
    炙 zhi roast;broil;toast;cauterize
    炚 guang
    炛 guang
    炜 wei brilliant red;glowing
    炝 qiang stir fry boil water
    炞 bian
    炟 da
    炠 xia cook boiling water
    炡 zheng
    炢 zhu
    炣 ke
    炤 zhao illumine;light;reflect
    炥 fu
    炦 ba
    炧 xie ashes
    炨 xie
    炩 ling
    炪 zhuo
    炫 xuan shine;glitter;show off;flaunt
    炬 ju torch
    炭 tan charcoal;coal;carbon
    炮 pao large gun;cannon;artillery
    炯 jiong bright;brilliant;clear;hot
    炰 pao roast;broil;bake
    炱 tai soot
    炲 tai
    炳 bing bright;luminous;glorious
    炴 yang
    炵 tong
    炶 shan
    炷 zhu candle wick;lamp wick;stick incense
    炸 zha fry oil;scald;explode
    点 dian dot;speck;spot;point;degree
    為 wei do;handle;govern;act
    炻 shi china
    炼 lian smelt;refine;distill;condense
    炽 chi burning hot;intense;burn;blaze;splendid;illustrious
    炾 huang
    炿 zhou
    烀 hu simmer
    烁 shuo shine;glitter;sparkle
    烂 lan rotten;spoiled;decayed
    烃 ting hydrocarbon
    烄 jiao
    烅 xu
    烆 heng
    烇 quan
    烈 lie fiery;violent;vehement;ardent
    烉 huan shining;brilliant;lustrous
    烊 yang smelt;melt
    烋 xiu boast
    烌 xiu
    烍 xian
    烎 yin
    烏 wu crow;rook;raven;black;dark
    烐 zhou
    烑 yao
    烒 shi
    烓 wei stove
    烔 tong heat
    烕 mie destroy;exterminate extinguish
    烖 zai calamities heaven;floods;famines;pestilence;misery
    烗 kai
    烘 hong bake;roast;dry fire
    烙 lao brand;burn;branding iron
    烚 xia hot;argue;wrangle;rail
    烛 zhu candle;taper;shine;illuminate
    烜 xuan light sun;dry sun
    烝 zheng rise;steam;many;numerous
    烞 po
    烟 yan smoke;soot;opium;tobacco;cigarettes
    烠 hui
    烡 guang
    烢 che
    烣 hui
    烤 kao bake;roast;toast;cook
    烥 ju
    烦 fan bother;vex;trouble;troublesome
    烧 shao burn;bake;heat;roast
    烨 ye bright;glorious;splendid;flame
    烩 hui ragout;cook;braise
    烫 tang scald;heat;wash;iron clothes
    烬 jin cinders;ashes;embers;remnants
    热 re hot;heat;fever;restless;zeal
    烮 lie
    烯 xi alkene
    烰 fu
    烱 jiong bright;brilliant;clear;hot
    烲 xie
    烳 pu
    烴 ting hydrocarbon
    烵 zhuo
    烶 ting
    烷 wan alkane
    烸 hai
    烹 peng boil;cook;quick fry;stir fry
    烺 lang bright
    烻 yan
    烼 xu
    烽 feng signal fire;signal tower
    烾 chi
    烿 rong
    焀 hu
    焁 xi
    焂 shu
    焃 he
    焄 xun rising flames fumes;aroma
    焅 ku roast;suffocate
    焆 juan
    焇 xiao
    焈 xi
    焉 yan thereupon;then;how why where
    焊 han weld;solder
    焋 zhuang
    焌 jun light
    焍 di
    焎 xie
    焏 ji
    焐 wu warm something cold touching
    焑 yan
    焒 lv
    焓 han onomatopoetic;sound fiercely burning fire
    焔 yan flame;blaze;glowing;blazing
    焕 huan shining
    焖 men simmer;cook over slow fire
    焗 ju roast;bake;suffocate;stuffy
    焘 dao shine;illuminate;cover;envelope
    焙 bei dry over slow fire;bake;roast
    焚 fen burn
    焛 lin
    焜 kun fire;flames;bright;shining
    焝 hun
    焞 tun dim
    焟 xi
    焠 cui temper;burn
    無 wu negative;no;lack;have no
    焢 hong
    焣 chao
    焤 fu
    焥 wo
    焦 jiao burned;scorched;anxious;vexed
    焧 cong
    焨 feng
    焩 ping
    焪 qiong
    焫 ruo hot;scald;burn
    焬 xi
    焭 qiong orphan;alone;desolate
    焮 xin heat;radiate heat;broil;cauterize
    焯 chao boil vegetables short time;scald
    焰 yan flame;blaze;glowing;blazing
    焱 yan flames
    焲 yi
    焳 jue
    焴 yu bright;flame
    焵 gang temper steel
    然 ran yes;certainly;pledge;promise
    焷 pi
    焸 xiong
    焹 gang
    焺 sheng
    焻 chang breath
    焼 shao burn;bake;heat;roast
    焽 xiong
    焾 nian soft
    焿 geng place northeastern taiwan;thick soup
    煀 wei smoke;fumigate
    煁 chen hearth;soft;tender
    煂 he
    煃 kui remove;get rid;scatter
    煄 zhong
    煅 duan forge metal;perfect skill
    煆 xia raging fire;forge;work
    煇 hui weld;solder
    煈 feng
    煉 lian smelt;refine;distill;condense
    煊 xuan warm
    煋 xing
    煌 huang bright;shining;luminous
    煍 jiao color smoke
    煎 jian fry fat oil;boil water
    煏 bi dry fire;iron
    煐 ying
    煑 zhu cook
    煒 wei brilliant red;glowing
    煓 tuan
    煔 shan
    煕 xi bright;splendid;glorious
    煖 nuan warm;genial
    煗 nuan warm
    煘 chan
    煙 yan smoke;soot;opium;tobacco;cigarettes
    煚 jiong fire
    煛 jiong
    煜 yu bright;shining;brilliant
    煝 mei twisted paper lighting cigarettes
    煞 sha malignant deity;baleful;noxious;strike dead
    煟 wei bright room
    煠 zha fry fat oil scald
    煡 jin
    煢 qiong alone;no friends relatives
    煣 rou use fire bend wood
    煤 mei coal;coke;charcoal;carbon
    煥 huan shining;brilliant;lustrous
    煦 xu gentle;gracious;genial
    照 zhao shine;illumine;reflect
    煨 wei stew;simmer
    煩 fan bother;vex;trouble;troublesome
    煪 qiu
    煫 sui
    煬 yang roast;scorch;melt;flame
    煭 lie
    煮 zhu cook
    煯 jie
    煰 zao
    煱 gua instant boil thin slices
    煲 bao heat;boil saucepan
    煳 hu burned;char
    煴 yun sultriness;stuffiness
    煵 nan
    煶 shi
    煷 liang
    煸 bian stir fry before broiling
    煹 gou
    煺 tui scald meat order remove
    煻 tang warm;toast
    煼 chao fry;saut
    煽 shan stir;incite;agitate;provoke
    煾 en
    煿 bo
    熀 huang blaze fire;dazzling
    熁 xie
    熂 xi
    熃 wu
    熄 xi put;extinguish;quash
    熅 yun smooth;iron
    熆 he
    熇 he bake
    熈 xi bright;splendid;glorious
    熉 yun yellow color
    熊 xiong bear;brilliant;bright;surname
    熋 nai
    熌 shan
    熍 qiong
    熎 yao
    熏 xun smoke;fog;vapor;smoke;cure
    熐 mi
    熑 lian
    熒 ying shine;shimmer;shining;dazzling
    熓 wu bank fire;smother;put
    熔 rong melt;smelt;fuse;mold
    熕 gong
    熖 yan flame;blazing;brilliant
    熗 qiang stir fry boil water
    熘 liu steam
    熙 xi bright;splendid;glorious
    熚 bi
    熛 biao blaze
    熜 cong
    熝 lu scald steam
    熞 jian
    熟 shu well cooked;ripe;familiar
    熠 yi bright sparkling
    熡 lou
    熢 peng
    熣 sui
    熤 yi
    熥 teng heat steaming
    熦 jue
    熧 zong
    熨 yun iron;press
    熩 hu
    熪 yi
    熫 zhi
    熬 ao cook down;boil;endure
    熭 wei
    熮 liu
    熯 han fire
    熰 ou great drought;heat
    熱 re hot;heat;fever;restless;zeal
    熲 jiong bright
    熳 man confused
    熴 kun
    熵 shang entropy
    熶 cuan
    熷 zeng
    熸 jian put
    熹 xi dim light;glimmer;warm;bright
    熺 xi dim light;glimmer;warm
    熻 xi heat;roast;burn
    熼 yi
    熽 xiao
    熾 chi burning hot;intense;burn;blaze;splendid;illustrious
    熿 huang
    燀 chan make fire;blaze
    燁 ye bright;glorious;splendid;flame
    燂 tan smoke;fumes;tobacco;opium;singe
    燃 ran burn;light fire;ignite
    燄 yan flame;blazing;brilliant
    燅 xun
    燆 qiao
    燇 jun
    燈 deng lantern;lamp
    燉 dun heat fire;stew
    燊 shen luxuriant
    燋 jiao scorch;burn;scald;torch
    燌 fen
    燍 si
    燎 liao burn;set afire;illuminate;signal lamp
    燏 yu blaze
    燐 lin phosphorus
    燑 tong
    燒 shao burn;bake;heat;roast
    燓 fen
    燔 fan roast;burn
    燕 yan swallow;comfort;enjoy
    燖 xun reheat food
    燗 lan warming sake;heat sake
    燘 mei suck chew without using
    燙 tang scald;heat;wash;iron clothes
    燚 yi people names
    燛 jiong
    燜 men simmer;cook over slow fire
    燝 jing
    燞 jiao
    營 ying encampment;barracks;manage
    燠 yu warm;warmth
    燡 yi bright
    燢 xue
    燣 lan disappointed
    燤 tai
    燥 zao dry;parched;arid;quick tempered
    燦 can vivid;illuminating;bright
    燧 sui flintstone;beacon;signal fire;torch
    燨 xi
    燩 que
    燪 zong
    燫 lian
    燬 hui burn down;blaze;fire
    燭 zhu candle;taper;shine;illuminate
    燮 xie harmonize;blend;adjust
    燯 ling
    燰 wei
    燱 yi
    燲 xie
    燳 zhao
    燴 hui ragout;cook;braise
    燵 da foot warmer
    燶 nong scorch;burn
    燷 lan disappointed
    燸 ru
    燹 xian fire;wild fires
    燺 he dry fire roast
    燻 xun smoke;fog;vapor;smoke;cure
    燼 jin cinders;ashes;embers;remnants
    燽 chou
    燾 dao shine;illuminate;cover;envelope
    燿 yao shine;dazzle;brilliant;radiant
    爀 he
    爁 lan
    爂 biao
    爃 rong
    爄 li
    爅 mo
    爆 bao crackle;pop;burst;explode
    爇 ruo burn
    爈 lv
    爉 la
    爊 ao stew;cook
    爋 xun
    爌 kuang
    爍 shuo shine;glitter;sparkle
    爎 liao
    爏 li
    爐 lu fireplace;stove;oven;furnace
    爑 jue
    爒 liao
    爓 yan flame;brilliant;blazing
    爔 xi sunlight;sunshine;early dawn
    爕 xie
    爖 long fire
    爗 ye bright;glorious;splendid;flame
    爘 can
    爙 rang
    爚 yue bright;fiery
    爛 lan rotten;spoiled;decayed
    爜 cong
    爝 jue torch;light
    爞 chong
    爟 guan fire
    爠 ju
    爡 che
    爢 mi
    爣 tang
    爤 lan
    爥 zhu simmer;cook over slow fire
    爦 lan
    爧 ling
    爨 cuan oven;cooking stove;cook
    爩 yu smoke;fumigate;bleach burning sulfur
    爪 zhao claw;nail;talon;animal feet
    爫 zhao radical
    爬 pa crawl;creep;climb;scramble
    爭 zheng dispute;fight;contend;strive
    爮 pao
    爯 cheng
    爰 yuan lead;therefore;then
    爱 ai love;fond;like
    爲 wei do;handle;govern;act
    爳 han
    爴 jue
    爵 jue feudal title rank
    父 fu father;kangxi radical
    爷 ye father;grandfather
    爸 ba father;papa
    爹 die father;daddy
    爺 ye father;grandfather
    爻 yao diagrams divination
    爼 zu small table tiered stand
    爽 shuang happy;cheerful;refreshing
    爾 er you;those;final particle
    爿 pan half tree trunk;kangxi radical
    牀 chuang bed;couch;bench;chassis
    牁 ke mooring stake;painter;mooring
    牂 zang female sheep;ewe
    牃 die
    牄 qiang walk rapidly
    牅 yong
    牆 qiang wall
    片 pian slice;splinter;strip;rad
    版 ban printing blocks;edition
    牉 pan split something two
    牊 chao
    牋 jian memorandum;official note
    牌 pai signboard;placard
    牍 du writing tablet;documents;books
    牎 chuang window
    牏 yu privy hole
    牐 zha sluice;flood gate;canal lock
    牑 bian
    牒 die documents;records;dispatch
    牓 bang tablet;public notice;register
    牔 bo gable
    牕 chuang window
    牖 you window;lead enlightenment
    牗 you
    牘 du writing tablet;documents;books
    牙 ya tooth;molars;teeth;serrated
    牚 cheng
    牛 niu cow;ox;bull;kangxi radical
    牜 niu ox;cow radical
    牝 pin female species;deep gorge
    牞 jiu
    牟 mou make;seek;get;barley;low
    牠 ta polled cattle
    牡 mu male animals;bolt door
    牢 lao prison;stable;pen;secure
    牣 ren fill;stuff;full
    牤 mang bull
    牥 fang
    牦 mao tail;hair;yak
    牧 mu tend cattle;shepherd
    牨 gang
    物 wu thing;substance;creature
    牪 yan
    牫 ge
    牬 bei
    牭 si
    牮 jian prop;beam
    牯 gu cow;bull;ox
    牰 you
    牱 ge
    牲 sheng sacrificial animal;animal
    牳 mu
    牴 di gore;butt;resist
    牵 qian drag;pull;lead hand
    牶 quan nose ring animal
    牷 quan cow ox color;perfect
    牸 zi female certain animals;bring forth young animals
    特 te special;unique;distinguished
    牺 xi sacrifice;give;sacrificial
    牻 mang cattle mixture black white
    牼 keng ox shank;person
    牽 qian drag;pull;lead hand
    牾 wu oppose;gore
    牿 gu shed;pen
    犀 xi rhinoceros;sharp;well tempered
    犁 li plow
    犂 li plow
    犃 pou
    犄 ji animal horns
    犅 gang
    犆 zhi special
    犇 ben run fast;flee;rush about;run
    犈 quan
    犉 chun ox yellow hair black
    犊 du calf;victim sacrifice
    犋 ju unit animal power;measure word draft animals
    犌 jia
    犍 jian bullock;fabulous monster
    犎 feng zebu;humped ox
    犏 pian yak ox
    犐 ke
    犑 ju
    犒 kao entertain victorious soldiers
    犓 chu
    犔 xi
    犕 bei
    犖 luo brindled ox;brindled color
    犗 jie castrated bull
    犘 ma
    犙 san
    犚 wei
    犛 mao black ox;yak
    犜 dun
    犝 tong
    犞 qiao
    犟 jiang stubborn
    犠 xi sacrifice;give;sacrificial
    犡 li
    犢 du calf;victim sacrifice
    犣 lie
    犤 pai
    犥 piao
    犦 bo
    犧 xi sacrifice;give;sacrificial
    犨 chou panting cow;grunting ox
    犩 wei
    犪 kui
    犫 chou protrude
    犬 quan dog;radical number
    犭 quan dog;radical number
    犮 ba pull
    犯 fan commit crime;violate;criminal
    犰 qiu armadillo
    犱 ji
    犲 chai wolf;cruel;wicked;mean
    犳 zhuo
    犴 an wild dog;large lock
    犵 ge resolute;non han ethnic group;hunan;guizhou
    状 zhuang appearance;shape;official
    犷 guang fierce;rude;uncivilized
    犸 ma mammoth
    犹 you like;similar;just like
    犺 kang animal
    犻 bo
    犼 hou fierce mongolian wolf dragon
    犽 ya
    犾 yin
    犿 huan
    狀 zhuang appearance;shape;official
    狁 yun tribe scythian nomads
    狂 kuang insane;mad;violent;wild
    狃 niu covet;accustomed
    狄 di tribe northern china;surname
    狅 kuang
    狆 zhong pekinese dog;lap dog;pug;pup
    狇 mu
    狈 bei legendary animal short forelegs
    狉 pi fox cub
    狊 ju
    狋 yi
    狌 sheng livestock
    狍 pao species deer found north
    狎 xia familiar;disrespect
    狏 tuo
    狐 hu fox
    狑 ling
    狒 fei baboon
    狓 pi
    狔 ni
    狕 yao
    狖 you gibbon long tail prominent
    狗 gou dog;canis familiaris
    狘 xue jump
    狙 ju ape;monkey;spy;watch;lie
    狚 dan
    狛 bo lion dog shrine guardians
    狜 ku mother cattle
    狝 xian hunt;autumn hunting;capture fine net
    狞 ning ferocious appearance;hideous
    狟 huan
    狠 hen vicious;cruel;severely;extreme
    狡 jiao cunning;deceitful;treacherous
    狢 he animal
    狣 zhao
    狤 ji
    狥 xun follow
    狦 shan
    狧 ta
    狨 rong monkey gold colored hair;golden lion tamarin
    狩 shou winter hunting;imperial tour
    狪 tong
    狫 lao
    独 du alone;single;solitary;only
    狭 xia narrow;limited;narrow minded
    狮 shi lion
    狯 kuai sly;cunning;crafty
    狰 zheng fierce looking;ferocious
    狱 yu prison;jail;case;lawsuit
    狲 sun monkey
    狳 yu armadillo
    狴 bi tapir;fierce beast depicted door
    狵 mang blend;variegated;striped
    狶 xi
    狷 juan rash;impetuous;impulsive
    狸 li fox
    狹 xia narrow;limited;narrow minded;pinch
    狺 yin snarling dogs
    狻 suan fabulous beast
    狼 lang wolf
    狽 bei legendary animal short forelegs
    狾 zhi
    狿 yan
    猀 sha
    猁 li monkey
    猂 han
    猃 xian dog
    猄 jing deer
    猅 pai
    猆 fei
    猇 xiao scream roar tiger;intimidate;scare
    猈 bai
    猉 qi
    猊 ni lion;wild beast;wild horse
    猋 biao wind;storm;gale;dog moving;running quickly
    猌 yin
    猍 lai
    猎 lie hunt;field sports
    猏 jian
    猐 qiang
    猑 kun
    猒 yan
    猓 guo monkey
    猔 zong ancient tribe
    猕 mi macacus monkey
    猖 chang mad;wild;reckless;unruly
    猗 yi exclamation admiration
    猘 zhi fierce dog;furious;frenzied
    猙 zheng fierce looking;ferocious
    猚 ya
    猛 meng violent;savage;cruel;bold
    猜 cai guess;conjecture;suppose;feel
    猝 cu abruptly;suddenly;abrupt
    猞 she wild cat;lynx
    猟 lie hunt;field sports
    猠 dian
    猡 luo pig;lolo aboriginal tribe
    猢 hu monkey found western china
    猣 zong
    猤 gui
    猥 wei vulgar;low;cheap;wanton;obscene
    猦 feng
    猧 wo
    猨 yuan ape
    猩 xing species orangutan
    猪 zhu pig;hog;wild boar
    猫 mao cat
    猬 wei vulgar;wanton;low;many;varied;hedgehog;porcupine
    猭 chuan
    献 xian offer;present;show;display
    猯 tuan
    猰 ya
    猱 nao monkey yellow hair;macaque
    猲 xie smoke flames fire;roast
    猳 jia
    猴 hou monkey;ape;monkey like
    猵 bian
    猶 you like;similar;just like
    猷 you plan;scheme;plan;plot;way
    猸 mei ferret badger
    猹 cha wild animal mentioned short
    猺 yao jackal;tribe
    猻 sun monkey
    猼 bo
    猽 ming
    猾 hua crafty;cunning;shrewd;deceitful
    猿 yuan ape
    獀 sou gather;hunt search
    獁 ma mammoth
    獂 yuan
    獃 dai dull;dull minded;simple;stupid
    獄 yu prison;jail;case;lawsuit
    獅 shi lion
    獆 hao
    獇 qiang
    獈 yi
    獉 zhen jungle
    獊 cang
    獋 hao roar;cry
    獌 man
    獍 jing mythical animal eats its;manchurian tiger
    獎 jiang prize;reward;give award
    獏 mo panther;tapir
    獐 zhang roebuck;hornless river deer
    獑 chan
    獒 ao mastiff;large fierce dog
    獓 ao
    獔 hao
    獕 cui
    獖 ben
    獗 jue unruly;wild;violent;lawless
    獘 bi collapse
    獙 bi
    獚 huang
    獛 pu
    獜 lin
    獝 xu devil
    獞 tong variety dog;wild tribes south china
    獟 yao
    獠 liao hunt night torches
    獡 shuo
    獢 xiao dog
    獣 shou beast;animal;bestial
    獤 dun
    獥 jiao
    獦 ge
    獧 juan rash;honest straightforward
    獨 du alone;single;solitary;only
    獩 hui
    獪 kuai sly;cunning;crafty
    獫 xian dog
    獬 xie fabulous monster
    獭 ta otter
    獮 xian hunt;autumn hunting;capture fine net
    獯 xun tribe scythians invaded china
    獰 ning ferocious appearance;hideous
    獱 bian otter
    獲 huo obtain;get;receive;seize
    獳 nou looking like fierce dog;angry
    獴 meng mongoose
    獵 lie hunt;field sports
    獶 nao
    獷 guang fierce;rude;uncivilized
    獸 shou beast;animal;bestial
    獹 lu hound
    獺 ta otter
    獻 xian offer;present;show;display
    獼 mi macacus monkey
    獽 rang
    獾 huan badger
    獿 nao
    玀 luo pig;lolo aboriginal tribe
    玁 xian dog long snout muzzle
    玂 qi
    玃 jue large ape found western
    玄 xuan deep;profound;abstruse;kangxi radical
    玅 miao mysterious;subtle;exquisite
    玆 zi now;here;time;year
    率 lv lead;ratio;rate;limit
    玈 lu black
    玉 yu jade;precious stone;gem
    玊 su
    王 wang king;ruler;royal;surname
    玌 qiu
    玍 ga ill tempered;naughty
    玎 ding jingling;tinkling
    玏 le
    玐 ba
    玑 ji pearl quite round
    玒 hong
    玓 di pearly
    玔 chuan green jade
    玕 gan inferior variety gem
    玖 jiu black colored jade
    玗 yu pr stone
    玘 qi court dress jewels
    玙 yu beautiful jade
    玚 chang jade
    玛 ma agate;cornelian
    玜 hong
    玝 wu
    玞 fu inferior agate
    玟 wen streaks jade;gem
    玠 jie large jade tablet officials
    玡 ya mountain shandong
    玢 bin jade
    玣 bian
    玤 bang gem inferior jade
    玥 yue mysterious gem;pearl
    玦 jue broken piece jade
    玧 men reddish
    玨 jue two pieces jade joined
    玩 wan play;joke;enjoy
    玪 jian
    玫 mei rose
    玬 dan
    玭 pin pearl
    玮 wei jade;rare;valuable
    环 huan jade ring bracelet;ring
    现 xian appear;manifest;become visible
    玱 qiang tinkling sound tinkling pendant
    玲 ling tinkling jade
    玳 dai tortoise shell
    玴 yi
    玵 an
    玶 ping jade
    玷 dian flaw gem;flaw character
    玸 fu
    玹 xuan jadelike precious stone;jade colored
    玺 xi imperial signet;royal signet
    玻 bo glass
    玼 ci beautiful color gem;flaw
    玽 gou
    玾 jia
    玿 shao
    珀 po amber
    珁 ci
    珂 ke inferior jade
    珃 ran
    珄 sheng
    珅 shen jade
    珆 yi
    珇 zu
    珈 jia ornament attached woman hairpin
    珉 min stone resembling jade
    珊 shan coral
    珋 liu
    珌 bi ornament
    珍 zhen precious;valuable;rare
    珎 zhen precious;valuable;rare
    珏 jue two pieces jade joined
    珐 fa enamel;cloisonn
    珑 long gem cut like dragon
    珒 jin
    珓 jiao two hemispherical objects divination
    珔 jian
    珕 li
    珖 guang carat
    珗 xian
    珘 zhou
    珙 gong precious stone;county sichuan
    珚 yan
    珛 xiu
    珜 yang
    珝 xu
    珞 luo necklace
    珟 su
    珠 zhu precious stone;gem;jewel;pearl
    珡 qin guqin zither
    珢 yin precious stone
    珣 xun jade
    珤 bao treasure;jewel;precious;rare
    珥 er ear ornament;stick;insert
    珦 xiang jade
    珧 yao mother pearl
    珨 xia
    珩 hang top gem pendant
    珪 gui jade table conferred upon
    珫 chong
    珬 xu
    班 ban class;group;grade;squad;job
    珮 pei jade ornament
    珯 lao
    珰 dang pendant ornaments;earrings
    珱 ying necklace made precious stones
    珲 hui bright;glorious;splendid
    珳 wen
    珴 e
    珵 cheng
    珶 di
    珷 wu inferior gem
    珸 wu
    珹 cheng jade;pearl
    珺 jun beautiful jade
    珻 mei
    珼 bei
    珽 ting jade tablet
    現 xian appear;manifest;become visible
    珿 chu
    琀 han gems pearls formerly put
    琁 xuan beautiful jade;star
    琂 yan
    球 qiu ball;sphere;globe;round
    琄 xuan scabbard;traces;reins
    琅 lang variety white carnelian;pure
    理 li reason;logic;manage
    琇 xiu coarse variety jasper jade
    琈 fu
    琉 liu sparkling stone;glazed;opaque
    琊 ya place eastern shandong
    琋 xi
    琌 ling
    琍 li
    琎 jin stone looks like jade
    琏 lian vessel hold grain offerings
    琐 suo trifling;petty;troublesome
    琑 suo
    琒 feng
    琓 wan
    琔 dian
    琕 pin pearl;scabbard
    琖 zhan carved jade wine cup
    琗 se
    琘 min
    琙 yu
    琚 ju girdle ornaments
    琛 chen treasure;valuables
    琜 lai
    琝 min
    琞 sheng
    琟 wei
    琠 tian gem ear plug;jade earring
    琡 chu
    琢 zuo polish jade;cut jade
    琣 beng
    琤 cheng jade jade being;tinkle
    琥 hu jewel shape tiger;amber
    琦 qi gem;precious stone;jade
    琧 e
    琨 kun beautiful jade;precious stones
    琩 chang
    琪 qi jade
    琫 beng ornament
    琬 wan virtue gentleman;jade
    琭 lu jade like stone
    琮 cong octagonal piece jade hole
    琯 guan jade tube instrument
    琰 yan jewel;gem;glitter gems
    琱 diao engrave;inlay;carve;exhaust
    琲 bei necklace
    琳 lin beautiful jade;gem
    琴 qin chinese lute guitar
    琵 pi guitar like instrument
    琶 pa guitar like instrument
    琷 que
    琸 zhuo
    琹 qin
    琺 fa enamel;cloisonn
    琻 jin
    琼 qiong jade;rare;precious;elegant;coagulate
    琽 du
    琾 jie
    琿 hun bright;glorious;splendid
    瑀 yu stone resembling jade;agate
    瑁 mao fine piece jade
    瑂 mei
    瑃 chun
    瑄 xuan ornamental piece jade several
    瑅 ti
    瑆 xing
    瑇 dai tortoise shell
    瑈 rou
    瑉 min
    瑊 jian jade like stone
    瑋 wei jade;rare;valuable
    瑌 ruan white opaque quartz ornaments
    瑍 huan
    瑎 xie
    瑏 chuan
    瑐 jian
    瑑 zhuan carve;engrave;cut;sculpt
    瑒 chang jade
    瑓 lian
    瑔 quan
    瑕 xia flaw gem;fault;defect
    瑖 duan
    瑗 yuan large ring fine jade
    瑘 ya peace;mountain
    瑙 nao agate;cornelian
    瑚 hu coral;person virtue
    瑛 ying luster gem;crystal
    瑜 yu flawless gem jewel
    瑝 huang
    瑞 rui felicitous omen;auspicious
    瑟 se large stringed musical instrument;dignified;massive;sound wind
    瑠 liu precious stone
    瑡 shi
    瑢 rong gem ornaments belts
    瑣 suo fragments;trifling;petty;troublesome
    瑤 yao precious jade
    瑥 wen
    瑦 wu
    瑧 zhen
    瑨 jin jade look alike stone
    瑩 ying lustre gems;bright;lustrous
    瑪 ma agate;cornelian
    瑫 tao
    瑬 liu
    瑭 tang jade
    瑮 li
    瑯 lang white cornelian
    瑰 gui extraordinary;fabulous;rose
    瑱 zhen gem ear plug;jade earring
    瑲 qiang tinkling sound tinkling pendant
    瑳 cuo luster gem;lustrous;bright
    瑴 jue twin gems
    瑵 zhao
    瑶 yao precious jade
    瑷 ai fine quality jade
    瑸 bin jade streaks
    瑹 shu
    瑺 chang
    瑻 kun
    瑼 zhuan
    瑽 cong tinkling jade pendants
    瑾 jin brilliance gems;fine jade
    瑿 yi black stone like jade;jet
    璀 cui lustre gems;glitter;shine
    璁 cong turquoise
    璂 qi jade ornament
    璃 li glass
    璄 jing
    璅 suo gem
    璆 qiu beautiful jade;tinkle
    璇 xuan beautiful jade;star
    璈 ao ancient musical instrument
    璉 lian vessel hold grain offerings
    璊 men reddish
    璋 zhang jade plaything;jade ornament
    璌 yin
    璍 ye
    璎 ying necklace made precious stones
    璏 wei
    璐 lu beautiful variety jade
    璑 wu
    璒 deng
    璓 xiu
    璔 zeng
    璕 xun
    璖 qu
    璗 dang yellow gold
    璘 lin luster jade
    璙 liao
    璚 qiong splendid
    璛 su
    璜 huang semicircular jade ornament pendant
    璝 gui
    璞 pu unpolished gem;uncarved gem
    璟 jing luster gem
    璠 fan piece precious jade
    璡 jin stone looks like jade
    璢 liu precious stone
    璣 ji pearl quite round
    璤 hui
    璥 jing jade
    璦 ai fine quality jade
    璧 bi piece jade hole
    璨 can gems;luster gems;lustrous
    璩 qu jade ring;earrings;surname
    璪 zao pearl pendants coronet
    璫 dang pendant ornaments;earrings
    璬 jiao
    璭 gun
    璮 tan
    璯 hui
    環 huan jade ring bracelet;ring
    璱 se
    璲 sui pendant girdle ornament
    璳 tian
    璴 chu
    璵 yu beautiful jade
    璶 jin
    璷 lu
    璸 bin jade streaks
    璹 shu
    璺 wen crack;porcelain
    璻 zui
    璼 lan
    璽 xi imperial signet;royal signet
    璾 zi
    璿 xuan fine jade
    瓀 ruan gem
    瓁 wo
    瓂 gai
    瓃 lei
    瓄 du
    瓅 li
    瓆 zhi
    瓇 rou
    瓈 li glass
    瓉 zan
    瓊 qiong jade;rare;precious;elegant
    瓋 ti
    瓌 gui extraordinary;fabulous
    瓍 sui
    瓎 la
    瓏 long gem cut like dragon
    瓐 lu
    瓑 li
    瓒 zan ceremonial libation cup
    瓓 lan
    瓔 ying necklace made precious stones
    瓕 mi
    瓖 xiang inlay
    瓗 qiong
    瓘 guan jade
    瓙 dao
    瓚 zan ceremonial libation cup
    瓛 huan sceptre
    瓜 gua melon;gourd;cucumber;kangxi radical
    瓝 bo
    瓞 die young melons just forming
    瓟 bo bottle gourd
    瓠 hu bottle gourd;calabash;pot
    瓡 zhi
    瓢 piao ladle made dried gourd
    瓣 ban petal;segment;valves
    瓤 rang flesh;core;pulp;pith
    瓥 li
    瓦 wa tile;earthenware pottery;girl
    瓧 - decagram
    瓨 xiang
    瓩 qian kilowatt;kilogram
    瓪 ban
    瓫 pen
    瓬 fang
    瓭 dan
    瓮 weng earthen jar;jar ashes
    瓯 ou bowl;cup;small tray
    瓰 - decigram;tenth gram
    瓱 - milligram
    瓲 wa
    瓳 hu
    瓴 ling concave channels tiling long
    瓵 yi
    瓶 ping jug;pitcher;vase;jar;bottle
    瓷 ci crockery;porcelain;chinaware
    瓸 bai hectogram
    瓹 juan hide quickly;dash
    瓺 chang
    瓻 chi jar
    瓽 dang
    瓾 meng
    瓿 bu jar;pot
    甀 zhui jar
    甁 ping jug
    甂 bian instant boil thin slices
    甃 zhou brick wall well
    甄 zhen examine;discern;grade;surname
    甅 - centigram
    甆 ci
    甇 ying jar
    甈 qi
    甉 xian
    甊 lou
    甋 di jar without ears
    甌 ou bowl;cup;small tray
    甍 meng rafters supporting roof tiles
    甎 zhuan brick;square tile;slab
    甏 beng squat jar holding wine;sauces
    甐 lin
    甑 zeng boiler steaming rice;pot
    甒 wu jar
    甓 pi glazed tiles;bricks
    甔 dan big jar
    甕 weng earthen jar;jar ashes
    甖 ying pot;pitcher;small mouthed clay vessel
    甗 yan earthenware vessel two parts
    甘 gan sweetness;sweet;tasty
    甙 dai sugar product
    甚 shen great extent;considerably
    甛 tian sweet;sweetness
    甜 tian sweet;sweetness
    甝 han
    甞 chang taste;experience;experiment
    生 sheng life;living;lifetime;birth
    甠 qing
    甡 shen abundant;numerous;crowd
    產 chan give birth;bring forth;produce
    産 chan give birth
    甤 rui drooping leaves;fringe soft;delicate
    甥 sheng niece;sister child
    甦 su reborn;resuscitate;revive
    甧 shen
    用 yong use;employ;apply;operate;use
    甩 shuai throw away;discard
    甪 lu loose;take off;get rid
    甫 fu begin;man;father;great;distance ten li
    甬 yong path;river ningbo;ningbo
    甭 beng there no need
    甮 feng unnecessary;unneeded
    甯 ning peaceful
    田 tian field;arable land;cultivated
    由 you cause;reason
    甲 jia armor;shell;fingernails;st heavenly stem
    申 shen state superior;report;extend;th terrestrial branch
    甴 zha cockroach
    电 dian electricity;electric;lightning
    甶 fu
    男 nan male;man;son;baron;surname
    甸 dian suburbs capital;govern;crops
    甹 ping
    町 ting raised path between fields
    画 hua painting;picture;drawing;draw
    甼 ting raised path between fields
    甽 zhen drain between fields;irrigation
    甾 zai ground has been under;evil;calamity
    甿 meng farming population
    畀 bi give
    畁 bi give;confer
    畂 liu
    畃 xun
    畄 liu stop;halt;stay;detain;keep
    畅 chang smoothly;freely;unrestrained
    畆 mu chinese land measure;fields
    畇 yun land
    畈 fan field;farm
    畉 fu
    畊 geng plow;cultivate
    畋 tian till land;cultivate;hunt
    界 jie boundary;limit;domain;society;world
    畍 jie
    畎 quan drain between fields;irrigation;flow
    畏 wei fear;dread;awe;reverence
    畐 fu fill;roll cloth
    畑 tian dry field;japanese names
    畒 mu chinese land measure;fields
    畓 duo rice field
    畔 pan boundary path dividing fields
    畕 jiang
    畖 wa
    畗 da
    畘 nan
    留 liu stop;halt;stay;detain;keep
    畚 ben straw basket;hamper
    畛 zhen border;boundary;raised path
    畜 chu livestock;domestic animals
    畝 mu chinese land measure;fields
    畞 mu
    畟 ce plough
    畠 tian garden;field;farm;plantation
    畡 gai
    畢 bi end;finish;conclude;completed
    畣 da
    畤 zhi place worshipping heaven
    略 lve approximately;roughly;outline
    畦 qi sections vegetable farm
    畧 lve approximately;roughly;outline
    畨 pan foreign;repeat
    畩 yi
    番 fan take turns;turn;time;repeat
    畫 hua delineate;painting;picture;drawing;draw
    畬 she reclaimed field
    畭 yu
    畮 mu
    畯 jun rustic;crude
    異 yi different;unusual;strange
    畱 liu detain;entertain keep;put
    畲 she cultivate land first setting
    畳 die repeat;duplicate;repetitious
    畴 chou farmland;arable land;category
    畵 hua delineate;painting;picture;drawing;draw
    當 dang bear;accept;undertake;just
    畷 zhui raised path between fields
    畸 ji odd;fractional;remainder;odds
    畹 wan unit area;thirty mou
    畺 jiang boundary;border
    畻 cheng
    畼 chang
    畽 tun ground
    畾 lei fields divided dikes
    畿 ji imperial domain;area near capital
    疀 cha
    疁 liu
    疂 die repeat;duplicate;repetitious
    疃 tuan hamlet;area outside city
    疄 lin
    疅 jiang
    疆 jiang boundary;border;frontier
    疇 chou farmland;arable land;category
    疈 pi
    疉 die repeat;duplicate;repetitious
    疊 die repeat;duplicate;repetitious
    疋 pi roll;bolt cloth;foot
    疌 jie
    疍 dan eggs
    疎 shu neglect;careless;lax
    疏 shu neglect;careless;lax
    疐 zhi fall;stumble;falter;hindered
    疑 yi doubt;question;suspect
    疒 ne sick;kangxi radical
    疓 nai fatigued;paralysis foot
    疔 ding carbuncle;boil;ulcer
    疕 bi head sores
    疖 jie pimple;sore;boil
    疗 liao healed;cured;recover
    疘 gang
    疙 ge pimple;sore;boil;wart;pustule
    疚 jiu chronic disease;chronic illness;sorrow
    疛 zhou
    疜 xia
    疝 shan hernia;rupture
    疞 xu
    疟 nve intermittent fever;malaria
    疠 li sore;ulcer;pestilence
    疡 yang ulcers;sores;infection
    疢 chen aching limbs;muscular pains
    疣 you wart;tumor;goiter;papule
    疤 ba scar;cicatrix;birthmark
    疥 jie scabies;itch
    疦 jue
    疧 qi sick
    疨 xia
    疩 cui
    疪 bi
    疫 yi epidemic;plague;pestilence
    疬 li scrofulous lumps swellings
    疭 zong spasms convulsions young children;caused indigestion
    疮 chuang tumor;boil;sore;wound
    疯 feng crazy;insane;mentally ill
    疰 zhu summer time disease
    疱 pao acne
    疲 pi feel tired;exhausted;weak
    疳 gan childhood diseases
    疴 ke illness;sickness;disease;pain
    疵 ci flaw;fault;defect;disease
    疶 xue
    疷 zhi
    疸 dan jaundice;disorders stomach
    疹 zhen measles;rash;fever
    疺 fa
    疻 zhi injury caused being struck;bruise
    疼 teng aches;pains;fond;love
    疽 ju ulcer;carbuncle;abscess
    疾 ji illness;disease;sickness;hate
    疿 fei prickly heat;rash
    痀 ju crouch;hunchback
    痁 shan chronic malaria
    痂 jia scab
    痃 xuan indigestion;buboes;lymphatic inflammation
    痄 zha scrofulous swellings sores;mumps
    病 bing illness;sickness;disease
    痆 nie
    症 zheng disease;illness;ailment
    痈 yong carbuncle;sore;ulcer;abscess
    痉 jing convulsions;fits
    痊 quan healed;cured;recover
    痋 teng
    痌 tong ache;pain;painful
    痍 yi wound;bruise;sore
    痎 jie two days fever chills
    痏 wei bruise contusion
    痐 hui whirlwind;cyclone;storm
    痑 tan disease horses
    痒 yang itch
    痓 chi
    痔 zhi hemorrhoids;piles
    痕 hen scar;mark;trace
    痖 ya dumb
    痗 mei ill
    痘 dou smallpox
    痙 jing convulsions;fits
    痚 xiao asthma
    痛 tong pain;ache;sorry;sad;bitter
    痜 tu scabby bald head
    痝 mang
    痞 pi dyspepsia;spleen infection
    痟 xiao
    痠 suan aching limbs;muscular pains
    痡 fu disease;ailment
    痢 li dysentery
    痣 zhi spots;moles;birthmark
    痤 cuo swelling lymph nodes
    痥 duo
    痦 wu sudden outbreak spots
    痧 sha cholera;colic
    痨 lao consumption;tuberculosis
    痩 shou thin;emaciated;lean;meager
    痪 huan paralysis;numbness limbs
    痫 xian epilepsy;convulsions
    痬 yi
    痭 beng menorrhagia
    痮 zhang swelled belly;dropsical;swell;inflated
    痯 guan sick
    痰 tan phlegm;mucus;spittle
    痱 fei heat rash;prickly heat;ulcers
    痲 ma pock marked;leprosy;measles
    痳 lin pock marked;leprosy;measles
    痴 chi foolish;stupid;dumb;silly
    痵 ji heart symptom
    痶 tian
    痷 an
    痸 chi
    痹 bi paralysis;numbness
    痺 bi paralysis;numbness
    痻 min suffer
    痼 gu chronic disease
    痽 dui
    痾 e chronic illness;dysentery
    痿 wei paralysis;impotence
    瘀 yu hematoma;contusion;extravasated blood
    瘁 cui feel tired;weary;worn
    瘂 ya dumb
    瘃 zhu sores cold
    瘄 cu
    瘅 dan hate bitterly;drought;dry
    瘆 shen shiver;frightening
    瘇 zhong dropsy leg
    瘈 chi prolonged fever;chronic malaria
    瘉 yu get well;recover
    瘊 hou warts;pimples
    瘋 feng crazy;insane;mentally ill
    瘌 la severe;poisonous;dangerous;itch skin diseases
    瘍 yang ulcers;sores;infection
    瘎 chen
    瘏 tu ill
    瘐 yu die prison cold hunger;treat cruelty
    瘑 guo
    瘒 wen
    瘓 huan paralysis;numbness limbs
    瘔 ku
    瘕 jia asthma;disease bowels
    瘖 yin dumb;mute;unable speak
    瘗 yi bury;inter
    瘘 lou fistula;sore;ulcer;goiter
    瘙 sao itch
    瘚 jue hiccough;humours body
    瘛 chi childhood disease
    瘜 xi polyp
    瘝 guan illness;pain;neglect;useless
    瘞 yi bury;inter
    瘟 wen epidemic;plague;pestilence
    瘠 ji thin;emaciated;barren
    瘡 chuang tumor;boil;sore;wound
    瘢 ban scar;mole
    瘣 hui
    瘤 liu tumor;lump;goiter
    瘥 chai recover any disease;epidemic
    瘦 shou thin;emaciated;lean;meager
    瘧 nve intermittent fever;malaria
    瘨 dian mad;ill
    瘩 da pimples
    瘪 bie shrivelled;dried;vexed
    瘫 tan paralysis;palsy;numbness
    瘬 zhang
    瘭 biao whitlow
    瘮 shen shiver;frightening
    瘯 cu itch
    瘰 luo scrofula;swellings
    瘱 yi
    瘲 zong spasms convulsions young children;caused indigestion
    瘳 chou healed;reform
    瘴 zhang malaria pestilential vapors
    瘵 zhai wasting disease
    瘶 sou cough;expectorate
    瘷 se
    瘸 que lameness;paralysis hands;leg
    瘹 diao
    瘺 lou anal fistula;tumor;sore
    瘻 lou fistula;sore;ulcer;goiter
    瘼 mo sickness;distress
    瘽 qin
    瘾 yin rash;addiction;craving;habit
    瘿 ying swelling;goiter
    癀 huang jaundice
    癁 fu
    療 liao healed;cured;recover
    癃 long weakness;infirmity retention urine
    癄 qiao
    癅 liu swelling;tumor
    癆 lao consumption;tuberculosis
    癇 xian epilepsy;convulsions
    癈 fei abrogate;terminate;discard
    癉 dan hate bitterly;drought;dry
    癊 yin disease heart
    癋 he
    癌 ai cancer;marmoset
    癍 ban unhealthy marks skin
    癎 xian epilepsy;convulsions
    癏 guan
    癐 gui tired;exhausted
    癑 nong
    癒 yu get well;recover
    癓 wei
    癔 yi hysterical
    癕 yong loss sense smell
    癖 pi craving;weakness;indigestion
    癗 lei
    癘 li sore;ulcer;pestilence
    癙 shu ill
    癚 dan
    癛 lin
    癜 dian erythema
    癝 lin
    癞 lai leprosy;scabies;mange;shoddy
    癟 bie shrivelled;dried;vexed
    癠 ji sick
    癡 chi silly;foolish;idiotic
    癢 yang itch
    癣 xuan ringworms
    癤 jie pimple;sore;boil
    癥 zheng obstruction bowels
    癦 me mole
    癧 li scrofulous lumps swellings
    癨 huo quickly;suddenly;surname
    癩 lai leprosy;scabies;mange;shoddy
    癪 ji spasms;convulsions;hysteria;infantile malnutrition
    癫 dian crazy;mad;madness;mania;insane
    癬 xuan ringworms
    癭 ying swelling;goiter
    癮 yin rash;addiction;craving;habit
    癯 qu thin;emaciated;worn;tired
    癰 yong carbuncle;sore;ulcer;abscess
    癱 tan paralysis;palsy;numbness
    癲 dian crazy;mad;madness;mania;insanity
    癳 luo
    癴 luan
    癵 luan
    癶 bo legs;kangxi radical
    癷 bo
    癸 gui th heavenly stem
    癹 ba
    発 fa issue;dispatch;send;emit
    登 deng rise;mount;board;climb
    發 fa issue;dispatch;send;emit
    白 bai white;pure;unblemished;bright
    百 bai hundred;numerous;many
    癿 qie
    皀 ji kernel;seed;enjoy;feast
    皁 zao black;police runners;black clothes formerly worn
    皂 zao soap;black;menial servant
    皃 mao countenance;appearance
    的 de possessive;adjectival suffix
    皅 pa
    皆 jie all;every;everybody
    皇 huang royal;imperial;ruler;superior
    皈 gui follow;comply
    皉 ci
    皊 ling
    皋 gao high land along river
    皌 mo
    皍 ji
    皎 jiao white;bright;brilliant;clear
    皏 peng
    皐 gao high land along river
    皑 ai brilliant white
    皒 e
    皓 hao bright;luminous;clear;hoary
    皔 han
    皕 bi two hundred
    皖 wan anhui province
    皗 chou
    皘 qian
    皙 xi white;date
    皚 ai brilliant white
    皛 xiao
    皜 hao white;bright;clear;pure
    皝 huang luminous;bright;hoary;white
    皞 hao bright;brilliant
    皟 ze
    皠 cui
    皡 hao bright;brilliant
    皢 xiao
    皣 ye
    皤 po white;grey;corpulent
    皥 hao bright;brilliant
    皦 jiao bright white;bright;clear
    皧 ai
    皨 xing
    皩 huang
    皪 li
    皫 piao white
    皬 he
    皭 jiao white;bright;clear;clean
    皮 pi skin;hide;fur;feather;outer
    皯 gan
    皰 pao pimples
    皱 zhou wrinkles;creases;folds
    皲 jun crack;chap
    皳 qiu
    皴 cun chapped;cracked
    皵 que
    皶 zha rough skin;rough
    皷 gu drum;excite;arouse
    皸 jun crack;chap
    皹 jun crack;chap
    皺 zhou wrinkles;creases;folds
    皻 zha pimples;blotches
    皼 gu
    皽 zhao scurf
    皾 du
    皿 min shallow container;rad no
    盀 qi
    盁 ying
    盂 yu basin;cup
    盃 bei glass;cup
    盄 zhao
    盅 zhong small cup bowl
    盆 pen basin;tub;pot;bowl
    盇 he why would better
    盈 ying fill;full;overflowing;surplus
    盉 he compound
    益 yi profit;benefit;advantage
    盋 bo earthenware basin;alms bowl
    盌 wan bowl;basin;cup
    盍 he what why
    盎 ang cup;pot;bowl;abundant
    盏 zhan small cup container
    盐 yan salt
    监 jian supervise;control;direct
    盒 he small box case;casket
    盓 yu
    盔 kui helmet;bowl;basin
    盕 fan
    盖 gai cover;hide;protect
    盗 dao rob;steal;thief;bandit
    盘 pan tray;plate;dish;examine
    盙 fu basket;square outside round inside;hold boiled grain state
    盚 qiu
    盛 sheng abundant;flourishing;contain;fill
    盜 dao rob;steal;thief;bandit
    盝 lu drip
    盞 zhan small cup container;classifier lamps
    盟 meng swear;oath;covenant;alliance
    盠 li
    盡 jin exhaust;use;deplete
    盢 xu
    監 jian supervise;control;direct
    盤 pan tray;plate;dish;examine
    盥 guan wash
    盦 an lid caldron;buddhist cloister
    盧 lu cottage;hut;surname;black
    盨 xu
    盩 zhou callus
    盪 dang toss about;swing;rock
    盫 an
    盬 gu salt pit;leisure;pot;drink
    盭 li cruel
    目 mu eye;look;see;division;topic;kangxi radical
    盯 ding rivet gaze upon;keep eyes
    盰 gan
    盱 xu wide open eyes;gaze astonishment
    盲 mang blind;unperceptive;shortsighted
    盳 wang
    直 zhi straight;erect;vertical
    盵 qi
    盶 yuan
    盷 tian
    相 xiang mutual;reciprocal;each
    盹 dun doze;nap;nod
    盺 xin see indistinctly;look fixedly
    盻 xi glare;stare
    盼 pan look;gaze;expect;hope
    盽 feng
    盾 dun shield;shield shaped object;currency sign dutch guilder
    盿 min
    眀 ming
    省 sheng province;save;economize
    眂 shi
    眃 yun
    眄 mian look askance;looking dull
    眅 pan inlay;border
    眆 fang indistinct
    眇 miao blind eye;minute;minuscule
    眈 dan gloat;stare;delay;loiter;hinder
    眉 mei eyebrows;upper margin book
    眊 mao dim sighted;dull;bewildered
    看 kan look;see;examine;scrutinize
    県 xian county;district;subdivision
    眍 kou sunken
    眎 shi look;inspect;observe;see
    眏 yang
    眐 zheng
    眑 yao sunken eyes;deep;abstruse
    眒 shen
    眓 huo
    眔 da
    眕 zhen restraint
    眖 kuang
    眗 ju
    眘 shen
    眙 yi gaze
    眚 sheng disease eyes;crime;fault
    眛 mei dim;dark;obscure;blind
    眜 mo
    眝 zhu
    眞 zhen real;actual;true;genuine
    真 zhen real;actual;true;genuine
    眠 mian close eyes;sleep;hibernate
    眡 shi blurred sight
    眢 yuan eyes without brightness
    眣 die prominent eyes
    眤 ni
    眥 zi eye sockets;corner eyes
    眦 zi corner eyes;eye sockets
    眧 chao
    眨 zha wink
    眩 xuan confuse;dizzy;dazed;disoriented
    眪 bing
    眫 mi
    眬 long faint;fuzzy;blurred
    眭 sui evil look deep set
    眮 tong
    眯 mi blinded
    眰 die
    眱 di
    眲 ne despise
    眳 ming
    眴 xuan dazzled
    眵 chi eyes diseased dim
    眶 kuang eye socket;rim eye
    眷 juan take interest;care
    眸 mou pupil eye;eye
    眹 zhen pupil
    眺 tiao look;gaze;scan;survey
    眻 yang
    眼 yan eye;eyelet;hole;opening
    眽 mo gaze;ogle look
    眾 zhong masses;people;multitude;crowd
    眿 mo
    着 zhe make move;take action
    睁 zheng open eyes;stare
    睂 mei
    睃 suo see
    睄 shao glance
    睅 han big eyed
    睆 huan bright
    睇 di look;glance;stare
    睈 cheng
    睉 cuo
    睊 juan see;look;gaze;askance
    睋 e
    睌 man
    睍 xian look fearfully;overly cautious
    睎 xi long;gaze
    睏 kun tired;sleepy
    睐 lai squint;sidelong glance
    睑 jian eyelid
    睒 shan glance;peep;glittering;shine
    睓 tian
    睔 gun
    睕 wan
    睖 leng stare straight ahead
    睗 shi flash
    睘 qiong round;stare
    睙 lie
    睚 ya corner eye;stare
    睛 jing eyeball;pupil eye
    睜 zheng open eyes;stare
    睝 li
    睞 lai squint;sidelong glance
    睟 sui clear eyed
    睠 juan care;love
    睡 shui sleep;doze
    睢 sui gaze;stare;uninhibited
    督 du supervise;oversee;direct
    睤 bi look around;look askance
    睥 pi look askance;glare
    睦 mu friendly;amiable;peaceful
    睧 hun dull vision
    睨 ni look askance;glare;squint
    睩 lu
    睪 yi spy
    睫 jie eyelashes
    睬 cai notice;pay attention
    睭 zhou
    睮 yu
    睯 hun
    睰 ma
    睱 xia gaze slowly;white appearance eyes
    睲 xing
    睳 hui
    睴 gun
    睵 zai
    睶 chun
    睷 jian
    睸 mei close;shut
    睹 du look;gaze;observe
    睺 hou watch
    睻 xuan
    睼 tian gaze
    睽 kui staring
    睾 gao testicle
    睿 rui shrewd;astute;clever;keen
    瞀 mao look closely;nearsighted;dim;indistinct vision
    瞁 xu
    瞂 fa
    瞃 wo
    瞄 miao take aim;look
    瞅 chou see;look;gaze
    瞆 kui dim
    瞇 mi close;squint
    瞈 weng
    瞉 kou
    瞊 dang
    瞋 chen glare anger
    瞌 ke doze off;sleepy
    瞍 sou blind;no pupil eye
    瞎 xia blind;reckless;rash
    瞏 qiong round
    瞐 mo
    瞑 ming close eyes
    瞒 man deceive;lie;eyes half closed
    瞓 shui sleep
    瞔 ze
    瞕 zhang cataract eye
    瞖 yi cataract film over eye
    瞗 diao
    瞘 kou deeply sunk eyes
    瞙 mo
    瞚 shun
    瞛 cong
    瞜 lou see;look;observe
    瞝 chi
    瞞 man deceive;lie;eyes half closed
    瞟 piao glare;look askance;squint
    瞠 cheng look;stare;gaze
    瞡 gui
    瞢 meng eyesight obscured;feel ashamed
    瞣 wan
    瞤 run blink twitch eyes
    瞥 pie take fleeting glance
    瞦 xi
    瞧 qiao glance;look;see
    瞨 pu
    瞩 zhu watch carefully;stare;focus
    瞪 deng stare
    瞫 shen look
    瞬 shun wink;blink;wink;flash
    瞭 liao bright;clear;clear sighted
    瞮 che
    瞯 xian peep;spy
    瞰 kan watch;spy;overlook;look down
    瞱 ye
    瞲 xu
    瞳 tong pupil eye
    瞴 mou
    瞵 lin stare
    瞶 gui dim;blurred vision
    瞷 jian spy;peep;cornea
    瞸 ye
    瞹 ai clouded;obscure
    瞺 hui
    瞻 zhan look;look;respect
    瞼 jian eyelid
    瞽 gu blind;blind musician;stupid
    瞾 zhao
    瞿 qu surname
    矀 mei
    矁 chou see;look;gaze
    矂 sao
    矃 ning
    矄 xun
    矅 yao
    矆 huo
    矇 meng stupid;ignorant;blind
    矈 mian dense;detailed;fine
    矉 pin angry glare;open eyes anger
    矊 mian
    矋 lei stare angrily
    矌 kuang
    矍 jue look about fright alarm
    矎 xuan
    矏 mian
    矐 huo
    矑 lu pupil eye;see
    矒 meng
    矓 long faint;fuzzy;blurred
    矔 guan
    矕 man see;witness;inspect
    矖 xi stare
    矗 chu straight;upright;erect;lofty
    矘 tang
    矙 kan view
    矚 zhu watch carefully;stare;focus
    矛 mao spear;lance;kangxi radical
    矜 jin pity;feel sorry;show sympathy
    矝 jin
    矞 yu bore awl;bright;charming
    矟 shuo lance
    矠 ze
    矡 jue
    矢 shi arrow;dart;vow;swear
    矣 yi particle completed action
    矤 shen
    知 zhi know;perceive;comprehend
    矦 hou
    矧 shen much more;still more;gums
    矨 ying
    矩 ju carpenter square;ruler;rule
    矪 zhou
    矫 jiao correct;rectify;straighten
    矬 cuo dwarf
    短 duan short;brief;deficient;lacking
    矮 ai short;dwarf;low
    矯 jiao correct;rectify;straighten
    矰 zeng arrow attached silk cord
    矱 yue measure;standard;criterion
    矲 ba
    石 shi stone;rock;mineral;kangxi radical
    矴 ding anchor;place
    矵 qi
    矶 ji jetty;submerged rock;eddy
    矷 zi
    矸 gan rock cliff
    矹 wu
    矺 zhe press steadily
    矻 ku toil;slave away;busy
    矼 gang stone bridge;stepping stones
    矽 xi obsolete silicon
    矾 fan alum
    矿 kuang mine;mineral;ore
    砀 dang brilliantly colored stone veined
    码 ma number;numerals;yard;symbol
    砂 sha sand;pebbles;gravel;gritty
    砃 dan
    砄 jue
    砅 li cross stepping stones
    砆 fu semiprecious stone;agate
    砇 min stone resembling jade;alabaster
    砈 e
    砉 huo sound flaying;separating skin bone;sound flying quickly;whooshing
    砊 kang
    砋 zhi
    砌 qi build;pile;stone steps;brick walk
    砍 kan hack;chop;cut;fell
    砎 jie
    砏 bin
    砐 e nod head;shake;sway
    砑 ya grind;calender;polish;roll stone roller
    砒 pi old arsenic;white arsenic;arsenic trioxide
    砓 zhe
    研 yan grind;rub;study;research
    砕 sui break;smash;broken;busted
    砖 zhuan tile;brick
    砗 che giant clam;tridacna gigas
    砘 dun farm tool
    砙 wa
    砚 yan inkstone
    砛 jin
    砜 feng organic compound
    砝 fa balance weights
    砞 mo smash rock
    砟 zha stone tablet;monument
    砠 ju rocky;hilly;uneven
    砡 yu
    砢 ke pile stones
    砣 tuo stone roller;heavy stone;weight;plummet
    砤 tuo
    砥 di whetstone;polish
    砦 zhai stockade;fort;military outpost;brothel
    砧 zhen anvil;flat stone
    砨 e
    砩 fu
    砪 mu
    砫 zhu county sichuan
    砬 la big stone
    砭 bian stone probe;pierce;counsel
    砮 nu arrow tip
    砯 ping make loud sound
    砰 peng sound crashing stones;bang
    砱 ling
    砲 pao gun;cannon
    砳 le rocky
    破 po break;ruin;destroy;rout
    砵 bo port;sideboard
    砶 po
    砷 shen arsenic
    砸 za smash;crush;break;pound;mash
    砹 ai astatine
    砺 li whetstone;sharpen
    砻 long grind;sharpen;mill
    砼 tong concrete
    砽 yong
    砾 li gravel;pebbles
    砿 kuang mine;mineral;ore
    础 chu foundation stone;plinth
    硁 keng sound stones knocking together
    硂 quan
    硃 zhu red mole;cinnabar
    硄 kuang
    硅 gui silicon
    硆 e
    硇 nao sal ammoniac
    硈 qia
    硉 lu bones thin horse
    硊 wei place wuhu county;anhui province
    硋 ai
    硌 ge have something hard press;large stone mountain
    硍 xian strike
    硎 xing whetstone
    硏 yan grind
    硐 dong cave;chamber;pit
    硑 peng
    硒 xi selenium
    硓 lao
    硔 hong
    硕 shuo great;eminent;large;big
    硖 xia town hebei province
    硗 qiao barren land;sandy soil
    硘 qing
    硙 wei stone mill;grind;break apart
    硚 qiao place sichuan province
    硛 yi
    硜 keng sound stones knocking together
    硝 xiao saltpeter;niter;tan
    硞 que
    硟 chan slip;work polish gems
    硠 lang
    硡 hong
    硢 yu
    硣 xiao
    硤 xia town hebei province
    硥 mang
    硦 luo
    硧 yong grindstone;cave;cavern
    硨 che giant clam;tridacna gigas
    硩 che
    硪 wo tool making rammed earth;lofty
    硫 liu sulfur
    硬 ying hard;firm;strong;obstinate
    硭 mang crude saltpetre
    确 que sure;certain;real;true
    硯 yan inkstone
    硰 sha
    硱 kun
    硲 yu
    硳 chi
    硴 hua
    硵 lu sal ammoniac;sand;pebble
    硶 chen
    硷 jian alkaline;alkali;lye;salt
    硸 nve thick lipped;grindstone
    硹 song
    硺 zhuo
    硻 keng
    硼 peng borax;boron
    硽 yan
    硾 zhui weight
    硿 kong
    碀 cheng
    碁 qi chess;any game similar chess
    碂 zong
    碃 qing
    碄 lin
    碅 jun
    碆 bo arrow tip
    碇 ding anchor
    碈 min
    碉 diao room made stone;watchtower
    碊 jian
    碋 he
    碌 lu rough;uneven;rocky;mediocre
    碍 ai obstruct;hinder;block;deter
    碎 sui break;smash;broken;busted
    碏 que coloured
    碐 leng
    碑 bei stone tablet;gravestone
    碒 yin
    碓 dui pestle
    碔 wu pr stone
    碕 qi cape;spit;promontory
    碖 lun
    碗 wan bowl;small dish
    碘 dian iodine
    碙 nao
    碚 bei suburb
    碛 qi sand gravel
    碜 chen gritty
    碝 ruan
    碞 yan room made stone;watchtower
    碟 die small dish;plate
    碠 ding
    碡 du stone roller level fields
    碢 tuo
    碣 jie stone tablet
    碤 ying
    碥 bian steep;protruding rocks rapids
    碦 ke
    碧 bi jade;green;blue
    碨 wei millstone
    碩 shuo great;eminent;large;big
    碪 zhen stone slab washing clothes;anvil
    碫 duan
    碬 xia whetstone
    碭 dang brilliantly colored stone veined
    碮 ti
    碯 nao agate;cornelian
    碰 peng collide;bump
    碱 jian alkaline;alkali;lye;salt
    碲 di tellurium
    碳 tan carbon
    碴 cha chipped edge container
    碵 tian
    碶 qi flood gate;water gate
    碷 dun
    碸 feng sulfone
    碹 xuan
    確 que sure;certain;real;true
    碻 que solid
    碼 ma number;numerals;yard;symbol
    碽 gong
    碾 nian roller;crush;roll
    碿 su
    磀 e
    磁 ci magnetic;magnetism;porcelain
    磂 liu
    磃 si
    磄 tang
    磅 bang pound;weigh
    磆 hua
    磇 pi arsenic
    磈 wei uneven rock
    磉 sang stone base plinth pillar
    磊 lei pile rocks stones;great
    磋 cuo polish;buff;scrutinize
    磌 tian rumbling sound
    磍 xia
    磎 xi mountain stream;creek
    磏 lian
    磐 pan large rock;boulder;firm
    磑 wei stone mill;grind;break apart
    磒 yun fall
    磓 dui throw
    磔 zhe dismember;tear apart;downward stroke slanting right
    磕 ke hit;collide;knock;sound
    磖 la large stone
    磗 zhuan
    磘 yao
    磙 gun roller
    磚 zhuan tile;brick
    磛 chan cliff
    磜 qi
    磝 ao
    磞 peng
    磟 liu mediocre;busy;occupied;roller
    磠 lu sal ammoniac;sand;pebble
    磡 kan cliff;ledge;bank;step
    磢 chuang grind;roller
    磣 chen gritty
    磤 yin
    磥 lei heap stones;boulders
    磦 biao
    磧 qi sand gravel;rocks exposed low tide;crush
    磨 mo grind;polish;rub;wear;millstone
    磩 qi
    磪 cui high mountain;precipitous
    磫 zong
    磬 qing musical instrument;musical stone
    磭 chuo
    磮 lun
    磯 ji jetty;submerged rock;eddy
    磰 shan
    磱 lao
    磲 qu white button th rank
    磳 zeng
    磴 deng steps ledge;cliff;hill
    磵 jian brook;mountain stream
    磶 xi
    磷 lin phosphorus
    磸 ding
    磹 tan
    磺 huang sulphur;brimstone
    磻 pan tributary wei river shanxi
    磼 za
    磽 qiao barren land;sandy soil
    磾 di dyestuff
    磿 li
    礀 jian
    礁 jiao reef;jetty;submerged rocks
    礂 xi
    礃 zhang mining face coal mine
    礄 qiao place sichuan province
    礅 dun stone block
    礆 jian alkaline;alkali;lye;salt
    礇 yu
    礈 zhui
    礉 he
    礊 ke
    礋 ze
    礌 lei roll stone downhill
    礍 jie
    礎 chu foundation stone;plinth
    礏 ye
    礐 que
    礑 dang
    礒 yi
    礓 jiang small stone
    礔 pi
    礕 pi
    礖 yu
    礗 pin
    礘 e
    礙 ai obstruct;hinder;block;deter
    礚 ke
    礛 jian
    礜 yu
    礝 ruan
    礞 meng mineral
    礟 pao ancient ballista throwing heavy;cannon;gun
    礠 ci
    礡 bo fill;extend
    礢 yang
    礣 ma
    礤 ca shredder;grater
    礥 xian
    礦 kuang mine;mineral;ore
    礧 lei place shanxi province
    礨 lei
    礩 zhi
    礪 li whetstone;sharpen
    礫 li gravel;pebbles;potsherds
    礬 fan alum
    礭 que
    礮 pao ancient ballista throwing heavy;gun
    礯 ying
    礰 li
    礱 long grind;sharpen;mill
    礲 long
    礳 mo place shan xi province
    礴 bo fill;extend
    礵 shuang island fujian province
    礶 guan jug;pitcher;jar;pot
    礷 lan
    礸 ca
    礹 yan
    示 shi show;manifest;demonstrate;kangxi radical
    礻 shi cult;radical number
    礼 li social custom;manners;courtesy;rites
    礽 reng blessings;happiness
    社 she god soil altars him;group families;company;society
    礿 yue sacrifice
    祀 si sacrifice;worship
    祁 qi pray;numerous;ample;abundant
    祂 ta he
    祃 ma sacrifice beginning military campaign
    祄 xie
    祅 yao calamities;disasters;ormazda
    祆 xian ormazda;god zoroastrians;extended god manicheans
    祇 qi spirit earth;only;merely;but
    祈 qi pray;entreat;beseech
    祉 zhi happiness;blessings;good luck
    祊 beng river shandong;space inside
    祋 dui
    祌 zhong
    祍 ren
    祎 yi excellent
    祏 shi shrine
    祐 you divine intervention;protection
    祑 zhi
    祒 tiao
    祓 fu exorcise;remove evil;clean
    祔 fu worship ancestors;entomb
    祕 mi mysterious;secret;abstruse
    祖 zu ancestor;forefather;grandfather
    祗 zhi respect;look;revere
    祘 suan calculate
    祙 mei demon
    祚 zuo throne;bless;blessing;happiness
    祛 qu expel;disperse;exorcise
    祜 hu blessing;happiness;prosperity
    祝 zhu pray happiness blessings
    神 shen spirit;god;supernatural being
    祟 sui evil spirit;evil influence
    祠 ci ancestral temple;offer sacrifice
    祡 chai
    祢 mi deceased father;synonym when referring deity
    祣 lv
    祤 yu
    祥 xiang good luck;good omen;happiness
    祦 wu happiness;good fortune good luck;blessing;bliss
    祧 tiao ancestral hall
    票 piao slip paper bamboo;ticket
    祩 zhu red short garments
    祪 gui
    祫 xia triennial sacrifice ancestors
    祬 zhi
    祭 ji sacrifice;worship
    祮 gao
    祯 zhen lucky;auspicious;good omen
    祰 gao
    祱 shui
    祲 jin ominous sinister spirit;vigor
    祳 shen
    祴 gai
    祵 kun
    祶 di
    祷 dao pray;entreat;beg;plead;prayer
    祸 huo misfortune;calamity;disaster
    祹 tao
    祺 qi good luck;good fortune
    祻 gu
    祼 guan libation
    祽 zui
    祾 ling
    祿 lu blessing;happiness;prosperity
    禀 bing report;petition
    禁 jin restrict;prohibit;forbid
    禂 dao pray;prayer
    禃 zhi
    禄 lu blessing;happiness;prosperity
    禅 chan meditation;contemplation
    禆 bi
    禇 zhe
    禈 hui
    禉 you
    禊 xi semi annual ceremony purification
    禋 yin offer sacrifice;sacrifice
    禌 zi
    禍 huo misfortune;calamity;disaster
    禎 zhen lucky;auspicious;good omen
    福 fu happiness;good fortune;blessing
    禐 yuan
    禑 wu happy;historical names
    禒 xian
    禓 yang drive demons;was done new year
    禔 zhi happiness;peace;good fortune
    禕 yi excellent;rare;beautiful;fine
    禖 mei sacrifice
    禗 si
    禘 di imperial ancestor worship
    禙 bei
    禚 zhuo place kingdom qi during;shandong province;surname
    禛 zhen receive blessings sincere spirit
    禜 yong sacrifice
    禝 ji
    禞 gao
    禟 tang
    禠 si happy
    禡 ma sacrifice beginning military campaign
    禢 ta surname
    禣 fu
    禤 xuan surname xuan
    禥 qi
    禦 yu defend;resist;hold against
    禧 xi happiness;congratulations
    禨 ji pray good fortune
    禩 si sacrifice;worship
    禪 chan meditation;contemplation;level ground altar;abdicate
    禫 dan sacrifice offered end three
    禬 gui
    禭 sui
    禮 li social custom;manners;courtesy;rites
    禯 nong
    禰 mi deceased father
    禱 dao pray;entreat;beg;plead;prayer
    禲 li
    禳 rang pray sacrifice;exorcise
    禴 yue sacrifice
    禵 ti
    禶 zan
    禷 lei
    禸 rou rump;kangxi radical
    禹 yu legendary hsia dynasty founder
    禺 yu district;mountain zhejiang
    离 li rare beast;strange;elegant
    禼 xie personal names
    禽 qin birds;fowl;surname;capture
    禾 he grain still stalk;rice plant
    禿 tu bald;bare;stripped
    秀 xiu ear grain;flowering;luxuriant;refined;elegant;graceful
    私 si private;personal;secret
    秂 ren
    秃 tu bald
    秄 zi hoe
    秅 cha
    秆 gan straw;stalk grain
    秇 yi skill;ability handicraft craft;art;calling;trade;accomplishment
    秈 xian non glutinous long grain
    秉 bing grasp;hold;bundle;authority
    秊 nian year;new years;person age
    秋 qiu autumn;fall;year
    秌 qiu autumn;fall;year
    种 zhong seed;race;breed;plant
    秎 fen
    秏 hao waste;destroy;diminish;hence came mean;rat
    秐 yun weed
    科 ke section;department;science
    秒 miao beard grain corn;second
    秓 zhi
    秔 jing non glutinous rice
    秕 bi empty grain rice husk;chaff
    秖 zhi grain has started ripen
    秗 yu
    秘 mi secret;mysterious;abstruse
    秙 ku
    秚 ban
    秛 pi
    秜 ni
    秝 li excessively thin
    秞 you
    租 zu rent;lease;rental;tax
    秠 pi millet
    秡 bo
    秢 ling
    秣 mo fodder;horse feed;feed horse
    秤 cheng balance;scale;steelyard
    秥 nian white rice
    秦 qin feudal state qin;qin dynasty
    秧 yang rice seedlings;young rice plants
    秨 zuo
    秩 zhi order;orderly;salary;decade
    秪 zhi only;merely
    秫 shu glutinous variety millet
    秬 ju black millet
    秭 zi billion;higher powers ten;county hubei province
    秮 huo
    积 ji accumulate;store;amass
    称 cheng call;brand;address;say
    秱 tong
    秲 zhi
    秳 huo
    秴 he
    秵 yin
    秶 zi
    秷 zhi
    秸 jie stalks millet;corn
    秹 ren
    秺 du
    移 yi change place;shift;move about
    秼 zhu
    秽 hui dirty;unclean;immoral;obscene
    秾 nong thick;lush;clusters
    秿 fu
    稀 xi rare;unusual;scarce;sparse
    稁 gao
    稂 lang grass;weeds
    稃 fu bran;seed capsules
    稄 xun
    稅 shui taxes;revenue;duty;tax
    稆 lv wild grain
    稇 kun bind;faggots sheaves
    稈 gan stalk grain;straw
    稉 jing non glutinous rice
    稊 ti darnels;tares
    程 cheng journey;trip;schedule;agenda
    稌 tu glutinous rice
    稍 shao little;slightly;rather
    税 shui taxes
    稏 ya rice plant;shaking waving rice plant
    稐 lun
    稑 lu rice
    稒 gu
    稓 zuo
    稔 ren ripe grain;harvest;know;familiar
    稕 zhun
    稖 bang maize
    稗 bai darnels;weeds;tares small
    稘 ji full year;anniversary
    稙 zhi grain ready grinding
    稚 zhi young;immature;childhood
    稛 kun bind
    稜 leng corner;edge;angle;square block
    稝 peng
    稞 ke grain ready grinding;grain
    稟 bing report;petition
    稠 chou dense;crowded;packed;soupy
    稡 zui
    稢 yu
    稣 su revive;rise again;collect
    稤 lve
    稥 xiang
    稦 yi
    稧 xi
    稨 bian
    稩 ji
    稪 fu
    稫 pi
    稬 nuo glutinous;sticky
    稭 jie stalk grain;rice;corn;hemp
    種 zhong seed;race;offspring;plant
    稯 zong
    稰 xu
    稱 cheng call;brand;address;say
    稲 dao rice growing field;rice plant
    稳 wen stable;firm;solid;steady
    稴 xian
    稵 zi
    稶 yu
    稷 ji god cereals;minister agriculture
    稸 xu
    稹 zhen detailed;fine;closely woven
    稺 zhi young grain;young;tender
    稻 dao rice growing field;rice plant
    稼 jia sow grain;sheaves grain
    稽 ji examine;investigate;delay
    稾 gao draft;manuscript;rough copy
    稿 gao draft;manuscript;rough copy
    穀 gu corn;grain;cereal;lucky
    穁 rong
    穂 sui ear grain;tassel;guangzhou
    穃 rong
    穄 ji panicled millet
    穅 kang chaff;bran;husks grain;poor;remiss
    穆 mu majestic;solemn;reverent;calm
    穇 can deccan grass;barnyard grass
    穈 mei millet
    穉 zhi young grain;young;tender
    穊 ji plough deep;sown slowly
    穋 lu rice
    穌 su revive;rise again;collect
    積 ji accumulate;store;amass
    穎 ying rice tassel;sharp point;clever
    穏 wen calm;quiet;peace;moderation
    穐 qiu fall;autumn
    穑 se farm;harvest grain;stingy
    穒 he
    穓 yi
    穔 huang
    穕 qie
    穖 ji
    穗 sui ear grain;tassel;guangzhou
    穘 xiao
    穙 pu
    穚 jiao
    穛 zhuo
    穜 zhong rice
    穝 zui
    穞 lv
    穟 sui ear grain;ripe grain
    穠 nong thick;lush;clusters
    穡 se farm;harvest grain;stingy
    穢 hui dirty;unclean;immoral;obscene
    穣 rang stalks grain;lush;abundant
    穤 nuo glutinous rice
    穥 yu
    穦 pin
    穧 ji sheaf
    穨 tui ruined;decayed;disintegrate
    穩 wen stable;firm;solid;steady
    穪 cheng praise
    穫 huo harvest;cut grain
    穬 kuang
    穭 lv wild grain
    穮 biao weed
    穯 se
    穰 rang stalks grain;lush;abundant
    穱 zhuo
    穲 li
    穳 cuan
    穴 xue cave;den;hole;kangxi radical
    穵 wa deep hollow;gouge;dig
    究 jiu examine;investigate
    穷 qiong poor;destitute;impoverished
    穸 xi gloom grave;tomb grave;death
    穹 qiong high vast;elevated;arched
    空 kong empty;hollow;bare;deserted
    穻 yu
    穼 shen
    穽 jing hole;pitfall;trap
    穾 yao
    穿 chuan penetrate;pierce;drill;wear
    窀 zhun bury
    突 tu suddenly;abruptly;unexpectedly
    窂 lao
    窃 qie secretly;stealthily;steal;thief
    窄 zhai narrow;tight;narrow minded
    窅 yao far;deep;sunken eyes;sad
    窆 bian put coffin grave
    窇 bao
    窈 yao obscure;secluded;refined
    窉 bing hide things;conceal
    窊 wa pit;vault;store pit;arm
    窋 zhu
    窌 jiao pit;vault;store pit
    窍 qiao hole;opening;aperture
    窎 diao deep;distant
    窏 wu
    窐 gui
    窑 yao kiln;coal mine pit
    窒 zhi stop;obstruct
    窓 chuang window
    窔 yao corner
    窕 tiao slender;quiet modest;charming
    窖 jiao pit;cellar
    窗 chuang window
    窘 jiong embarrassed;hard pressed
    窙 xiao
    窚 cheng
    窛 kou
    窜 cuan run away;revise;edit;expel
    窝 wo nest;cave;den;hiding place
    窞 dan pit
    窟 ku hole;cave;cellar;underground
    窠 ke nest;hole;indention;den
    窡 zhuo
    窢 xu
    窣 su rush den;rustling;whispering
    窤 guan
    窥 kui peep;watch;spy;pry
    窦 dou surname;hole;burrow;corrupt
    窧 zhuo
    窨 xun cellar;store room
    窩 wo nest;cave;den;hiding place
    窪 wa hollow;pit;depression;swamp
    窫 ya
    窬 yu small door window;hole wall cut through
    窭 ju poor;impoverished
    窮 qiong poor;destitute;impoverished
    窯 yao kiln;coal mine pit
    窰 yao brick kiln;furnace;coal mine pit
    窱 tiao
    窲 chao
    窳 yu dirty;useless;weak;powerless;cracked;flaw
    窴 tian glance;look;wink
    窵 diao deep;distant
    窶 ju poor;impoverished
    窷 liao
    窸 xi faint sound;whisper
    窹 wu
    窺 kui peep;watch;spy;pry
    窻 chuang window
    窼 zhao
    窽 kuan empty;vacant
    窾 kuan hole;hallow;empty
    窿 long mine shaft;cavity;hole
    竀 cheng
    竁 cui bore
    竂 liao
    竃 zao furnace;kitchen range
    竄 cuan run away;revise;edit;expel
    竅 qiao hole;opening;aperture
    竆 qiong exhausted;impoverished;poor
    竇 dou surname;hole;burrow;corrupt
    竈 zao furnace;kitchen stove
    竉 long hole;cleft;empty
    竊 qie secretly;stealthily;steal;thief
    立 li stand;let stand;establish;set
    竌 chu
    竍 shi decaliter
    竎 fu
    竏 qian kiloliter
    竐 chu
    竑 hong vast endless;broad
    竒 qi strange;unusual;uncanny;occult
    竓 hao milliliter
    竔 sheng liter
    竕 fen deciliter
    竖 shu perpendicular;vertical;erect
    竗 miao
    竘 qu
    站 zhan stand;stand;station
    竚 zhu stand wait long time
    竛 ling
    竜 long dragon;symbolic emperor
    竝 bing combine;annex;what more
    竞 jing contend;vie;compete
    竟 jing finally;after all;last
    章 zhang composition;chapter;section
    竡 bai hectoliter
    竢 si wait;wait until;soon
    竣 jun terminate;end;finish;quit
    竤 hong
    童 tong child;boy;servant boy;virgin
    竦 song revere;respect;awe
    竧 jing
    竨 diao
    竩 yi
    竪 shu perpendicular;vertical;erect
    竫 jing
    竬 qu
    竭 jie put forth great effort;exhaust
    竮 ping
    端 duan end;extreme;head;beginning
    竰 li centiliter
    竱 zhuan
    竲 ceng
    竳 deng
    竴 cun
    竵 wai
    競 jing contend;vie;compete
    竷 kan
    竸 jing contend;vie;compete
    竹 zhu bamboo;flute;kangxi radical
    竺 zhu india;bamboo;surname
    竻 le thorns;brambles
    竼 peng bamboo cover boat
    竽 yu ancient woodwind instrument
    竾 chi flute
    竿 gan bamboo pole;penis
    笀 mang
    笁 zhu
    笂 wan
    笃 du deep;true;sincere;genuine
    笄 ji hairpin;fifteen year old girl
    笅 jiao
    笆 ba bamboo fence
    笇 suan
    笈 ji bamboo box carry books
    笉 qin
    笊 zhao ladle;bamboo skimmer
    笋 sun bamboo shoots
    笌 ya
    笍 zhui
    笎 yuan
    笏 hu tablet held someone having
    笐 hang bamboos placed across wooden
    笑 xiao smile;laugh;giggle;snicker
    笒 cen
    笓 bi comb;fine toothed comb
    笔 bi writing brush;write;stroke
    笕 jian bamboo water pipe
    笖 yi
    笗 dong
    笘 shan
    笙 sheng small gourd shaped musical
    笚 da
    笛 di bamboo flute;whistle
    笜 zhu
    笝 na
    笞 chi bamboo rod beatings
    笟 gu
    笠 li bamboo hat;bamboo covering
    笡 qie
    笢 min
    笣 bao
    笤 tiao broom
    笥 si hamper;wicker basket
    符 fu tag;tally;symbol;charm
    笧 ce entwine around;check weir
    笨 ben foolish;stupid;dull;awkward
    笩 fa
    笪 da coarse mat rushes bamboo
    笫 zi bed boards;sleeping mat
    第 di sequence;number;grade;degree
    笭 ling bamboo screen
    笮 ze boards support tiles roof
    笯 nu bird cage
    笰 fu curtain
    笱 gou basket trap fish;placed opening weir
    笲 fan basket
    笳 jia reed leaf whistle
    笴 gan arrow shaft
    笵 fan bamboo;model
    笶 shi
    笷 mao
    笸 po flat basket grain
    笹 ti small bamboo
    笺 jian note;memo;stationery;comments
    笻 qiong
    笼 long cage;cage like basket
    笽 min
    笾 bian bamboo container food
    笿 luo
    筀 gui
    筁 qu bamboo frame silkworms spin
    筂 chi
    筃 yin
    筄 yao
    筅 xian bamboo brush
    筆 bi writing brush;write;stroke
    筇 qiong bamboo make staffs
    筈 kuo arrow end
    等 deng rank;grade;wait;equal;so forth
    筊 xiao bamboo rope cable
    筋 jin muscles;tendons
    筌 quan bamboo fish trap
    筍 sun bamboo shoot;joint;tendon
    筎 ru
    筏 fa raft
    筐 kuang bamboo basket chest
    筑 zhu ancient lute;build
    筒 tong thick piece bamboo;pipe
    筓 ji hairpin;fifteen year old girl
    答 da answer;reply;return;assent
    筕 hang
    策 ce scheme;plan;whip;urge
    筗 zhong
    筘 kou reed tool weaving push
    筙 lai
    筚 bi wicker;bamboo
    筛 shai sieve;filter;screen;sift
    筜 dang tall bamboo
    筝 zheng stringed musical instrument;kite
    筞 ce scheme;plan;whip;urge
    筟 fu
    筠 yun bamboo skin;bamboo
    筡 tu
    筢 pa rake
    筣 li
    筤 lang young bamboo
    筥 ju round shaped bamboo basket
    筦 guan key;charge;pipe
    筧 jian bamboo water pipe
    筨 han
    筩 tong bamboo pipe;fish hook
    筪 xia
    筫 zhi
    筬 cheng reed loom
    筭 suan ancient device working numbers;count;calculate;figure
    筮 shi divination stalks plants;divining rod
    筯 zhu chopsticks;tongs
    筰 zuo cable
    筱 xiao dwarf bamboo;diminutive person
    筲 shao basket;bucket
    筳 ting
    筴 ce grass divination;divine;pincers
    筵 yan feast
    筶 gao
    筷 kuai chopsticks
    筸 gan place honan
    筹 chou chip;tally;token;raise money
    筺 kuang bamboo basket chest
    筻 gang place hunan province
    筼 yun tall bamboo
    筽 ou
    签 qian sign;endorse;slip paper
    筿 xiao
    简 jian simple;terse;succinct;letter
    箁 pou
    箂 lai
    箃 zou
    箄 bi basket;raft
    箅 bi grate;grid;grating
    箆 bi fine toothed comb;comb hair
    箇 ge numerary adjunct;piece;single
    箈 tai
    箉 guai
    箊 yu
    箋 jian note;memo;stationery;comments
    箌 dao
    箍 gu hoop;bind;surround
    箎 chi ancient woodwind instrument
    箏 zheng stringed musical instrument;kite
    箐 qing draw bamboo bow crossbow
    箑 sha fan
    箒 zhou broom
    箓 lu book
    箔 bo reed screen;frame growing silkworms
    箕 ji sieve;dust pan;garbage bag
    箖 lin large basket
    算 suan count;calculate;figure;plan
    箘 jun fine bamboo
    箙 fu quiver
    箚 zha brief note;official communique
    箛 gu bugle
    箜 kong ancient string music instrument
    箝 qian tweezers;pliers;tongs;pincers
    箞 qian
    箟 jun
    箠 chui horse whip;flog
    管 guan pipe;tube;duct;woodwind music
    箢 yuan
    箣 ce
    箤 zu
    箥 bo
    箦 ze bed mat;mat
    箧 qie rattan box;suitcase;case
    箨 tuo bamboo sheath;bamboo shoots
    箩 luo bamboo basket
    箪 dan small bamboo basket holding
    箫 xiao bamboo flute
    箬 ruo cuticle bamboo broad leaved
    箭 jian arrow;bamboo
    箮 xuan
    箯 bian bamboo palanquin
    箰 sun
    箱 xiang case;box;chest;trunk
    箲 xian bamboo brush
    箳 ping bamboo mat protect carriage
    箴 zhen needle;probe;warn;admonish
    箵 xing bamboo screen fishing
    箶 hu
    箷 yi bamboo rack;clothes horse
    箸 zhu chopsticks
    箹 yue
    箺 chun
    箻 lv
    箼 wu
    箽 dong
    箾 shuo musical instrument like pan;bamboo flute
    箿 ji
    節 jie knot;node;joint;section
    篁 huang bamboo grove;bamboo
    篂 xing
    篃 mei
    範 fan pattern;model;rule;law
    篅 chuan bamboo silo;bamboo tool
    篆 zhuan seal script;seal;official stamp
    篇 pian chapter;section;essay;article
    篈 feng
    築 zhu build;erect;building
    篊 huang
    篋 qie rattan box;suitcase;case
    篌 hou ancient musical instrument;harp
    篍 qiu
    篎 miao
    篏 qian inlay;set;fall;rugged
    篐 gu
    篑 kui bamboo basket carrying earth
    篒 shi
    篓 lou bamboo basket
    篔 yun tall bamboo
    篕 he
    篖 tang
    篗 yue tool holding winding thread;kite string
    篘 chou utensil filter wine;filter
    篙 gao pole punt boat
    篚 fei round oval covered baskets
    篛 ruo cuticle bamboo plant
    篜 zheng
    篝 gou bamboo basket;bamboo frame
    篞 nie
    篟 qian
    篠 xiao dwarf bamboo;diminutive person
    篡 cuan usurp
    篢 long bamboo hat
    篣 peng
    篤 du deep;true;sincere;genuine
    篥 li bugle;tatar horn
    篦 bi fine toothed comb;comb hair
    篧 zhuo
    篨 chu coarse bamboo mat;ugly
    篩 shai sieve;filter;screen;sift
    篪 chi bamboo flute seven holes
    篫 zhu
    篬 qiang
    篭 long cage;cage like basket
    篮 lan basket
    篯 jian surname
    篰 bu bamboo basket
    篱 li bamboo wooden fence;hedge
    篲 hui broomstick
    篳 bi wicker;bamboo
    篴 di bamboo flute;whistle
    篵 cong
    篶 yan
    篷 peng awning;covering;sail;boat
    篸 can basket;hod;scuttle;hairclasp
    篹 zhuan collect;edit;bamboo basket
    篺 pi raft
    篻 piao
    篼 dou mountain sedan chair;simple container without cover
    篽 yu
    篾 mie bamboo splints slats
    篿 tuan
    簀 ze bed mat;mat
    簁 shai sieve;sift;strain
    簂 gui
    簃 yi side room
    簄 hu
    簅 chan
    簆 kou reed
    簇 cu swarm;crowd together;cluster
    簈 ping bamboo mat protect carriage
    簉 zao deputy;subordinate;concubine
    簊 ji
    簋 gui square basket bamboo holding;feast
    簌 su falling
    簍 lou bamboo basket
    簎 ce
    簏 lu box;basket
    簐 nian
    簑 suo coat;raincoat
    簒 cuan usurp
    簓 diao bamboo whisk;broken end bamboo stalk
    簔 suo coat raincoat
    簕 le thorn
    簖 duan bamboo trap catching fish
    簗 liang weir;fish trap;fish pond
    簘 xiao musical instrument like pan;bamboo flute
    簙 bo
    簚 mi
    簛 shai sieve;sift;strain
    簜 dang bamboo
    簝 liao
    簞 dan small bamboo basket holding
    簟 dian bamboo mat
    簠 fu ancient vessel holding boiled
    簡 jian simple;terse;succinct;letter
    簢 min
    簣 kui bamboo basket carrying earth
    簤 dai
    簥 jiao large pipe;farm tool
    簦 deng large umbrella long handle;street stalls
    簧 huang reed woodwind instrument
    簨 sun beam hanging bells drums
    簩 lao
    簪 zan hairpin;clasp;wear hair
    簫 xiao musical instrument like pan;bamboo flute
    簬 lu
    簭 shi
    簮 zan
    簯 qi
    簰 pai bamboo raft
    簱 qi
    簲 pai
    簳 gan
    簴 ju
    簵 lu fine bamboo
    簶 lu
    簷 yan eaves house;brim
    簸 bo winnower
    簹 dang tall bamboo
    簺 sai
    簻 zhua empty
    簼 gou
    簽 qian sign;endorse;slip paper
    簾 lian blind;screen;curtain
    簿 bu register;account book;notebook
    籀 zhou recite;read;style calligraphy
    籁 lai bamboo flute;pipe;various sound
    籂 shi
    籃 lan basket
    籄 kui basket carrying earth
    籅 yu
    籆 yue tool holding winding thread;kite string
    籇 hao
    籈 zhen
    籉 tai
    籊 ti long
    籋 nie
    籌 chou chip;tally;token;raise money
    籍 ji record;register;list;census
    籎 yi
    籏 qi flag
    籐 teng climbing plants;vines;cane
    籑 zhuan feed;provide delicacies;dainties
    籒 zhou
    籓 fan sieve;basket
    籔 sou bamboo basket
    籕 zhou
    籖 qian tally;lot;marker
    籗 zhuo
    籘 teng climbing plants;vines;cane
    籙 lu book
    籚 lu bamboo;handle spear
    籛 jian surname
    籜 tuo bamboo sheath;bamboo shoots
    籝 ying tube hold chopsticks
    籞 yu fence
    籟 lai bamboo flute;pipe;various sound
    籠 long cage;cage like basket
    籡 qie
    籢 lian
    籣 lan bow case
    籤 qian tally;lot;marker
    籥 yue key;woodwind instrument
    籦 zhong
    籧 qu crude bamboo mat
    籨 lian trousseau
    籩 bian bamboo container food
    籪 duan bamboo weir catch fish
    籫 zuan
    籬 li bamboo wooden fence;hedge
    籭 si
    籮 luo bamboo basket
    籯 ying bamboo chest;tubular bamboo case
    籰 yue tool holding winding thread;kite string
    籱 zhuo
    籲 yu appeal;request;implore
    米 mi hulled husked uncooked rice
    籴 di purchase grains;store grain
    籵 fan decimeter
    籶 shen
    籷 zhe
    籸 shen powdery substance
    籹 nv cake
    籺 he
    类 lei class;group;category
    籼 xian non glutinous long grain
    籽 zi seed;pip;pit;stone
    籾 ni unhulled rice
    籿 cun
    粀 zhang
    粁 qian kilometer
    粂 zhai surname
    粃 bi empty husks grain
    粄 ban
    粅 wu
    粆 sha coarse
    粇 kang chaff;bran;husks
    粈 rou
    粉 fen powder;face powder;plaster
    粊 bi
    粋 cui pure;unadulterated;select
    粌 yin
    粍 zhe millimetre
    粎 mi meter
    粏 tai
    粐 hu
    粑 ba bread;cake;tsamba
    粒 li grain;small particle
    粓 gan
    粔 ju cakes made rice flour
    粕 po lees;dregs;sediments left after distilling
    粖 mo
    粗 cu rough;thick;course;rude
    粘 zhan viscous;mucous;glutinous
    粙 zhou
    粚 chi
    粛 su pay respects;reverently
    粜 tiao sell grain
    粝 li unpolished rice;brown rice
    粞 xi mash rice
    粟 su unhusked millet;grain
    粠 hong
    粡 tong
    粢 zi grain offered ritual sacrifice;millet
    粣 ce
    粤 yue guangdong guangxi provinces;initial particle
    粥 zhou rice gruel;congee
    粦 lin phosphorus
    粧 zhuang toilet;make;dress;adorn
    粨 bai hectometer
    粩 lao
    粪 fen manure;dung;excrement;night soil
    粫 er
    粬 qu yeast;leaven
    粭 he
    粮 liang food;grain;provisions
    粯 xian
    粰 fu
    粱 liang better varieties millet
    粲 can polish;bright;radiant;smiling
    粳 jing non glutinous rice
    粴 li
    粵 yue guangdong guangxi provinces;initial particle
    粶 lu
    粷 ju
    粸 qi
    粹 cui pure;unadulterated;select
    粺 bai polished rice millet
    粻 zhang provisions
    粼 lin clear like water;crystalline
    粽 zong dumpling made glutinous rice
    精 jing essence;semen;spirit
    粿 guo rice cake
    糀 hua
    糁 san grain rice;rice gruel mixed meat
    糂 san
    糃 tang
    糄 bian
    糅 rou blend;mix;mixed
    糆 mian
    糇 hou dried rice;dry provisions
    糈 xu sacrificial rice;rations;pay
    糉 zong dumpling made glutinous rice
    糊 hu paste;stick paste
    糋 jian
    糌 zan tibetan tsampa;glutinous flour made roasted
    糍 ci food made crushed cooked
    糎 li centimetre
    糏 xie rice grits left after
    糐 fu
    糑 nuo
    糒 bei food journey;cakes
    糓 gu grain;corn
    糔 xiu juice
    糕 gao cakes;pastry
    糖 tang sugar;candy;sweets
    糗 qiu parched wheat rice;broken grain
    糘 jia
    糙 cao coarse;harsh;rough;unpolished rice
    糚 zhuang
    糛 tang
    糜 mi rice gruel;congee;mashed rice
    糝 san scattered;mixed
    糞 fen manure;dung;night soil
    糟 zao sediment;dregs;pickle
    糠 kang chaff;bran;husks;poor
    糡 jiang starch;paste;starch
    糢 mo rice snacks
    糣 san
    糤 san fried round cakes wheat
    糥 nuo
    糦 xi
    糧 liang food;grain;provisions
    糨 jiang starch;paste;starch
    糩 kuai
    糪 bo
    糫 huan
    糬 shu
    糭 zong rice dumpling
    糮 xian
    糯 nuo glutinous rice;glutinous;sticky
    糰 tuan rice ball
    糱 nie fermenting grain;yeast
    糲 li unpolished rice;brown rice
    糳 zuo
    糴 di purchase grains;store grain
    糵 nie fermenting grain;grain has sprouted;yeast
    糶 tiao sell grain
    糷 lan
    糸 mi silk;kangxi radical
    糹 si silk;kangxi radical
    糺 jiu collaborate;band together
    系 xi system;line;link;connection
    糼 gong
    糽 zheng
    糾 jiu investigate;inspect
    糿 you
    紀 ji record;annal;historical account
    紁 cha
    紂 zhou royal;saddle crupper
    紃 xun cord
    約 yue treaty;agreement;covenant
    紅 hong red;vermillion;blush;flush
    紆 yu bend;turn;twist;distort
    紇 he inferior silk;tassel;fringe
    紈 wan white silk;fine silk;gauze
    紉 ren thread needle;sew stitch;string
    紊 wen confused;disorder
    紋 wen line;streak;stripe;wrinkle
    紌 qiu
    納 na admit;take;receive;accept
    紎 zi
    紏 tou
    紐 niu knot;button;handle;knob;tie
    紑 fou fresh
    紒 ji
    紓 shu loosen;relax;relieve;extricate
    純 chun pure;clean;simple
    紕 pi spoiled silk;hem dress
    紖 zhen rope leading cattle horse
    紗 sha gauze;thin silk;yarn;thread
    紘 hong string;vast;expansive
    紙 zhi paper
    級 ji level;rank;class;grade
    紛 fen disorder;scattered;tangled
    紜 yun confused;disorder;numerous
    紝 ren weave;lay warp
    紞 dan fringe
    紟 jin sash;tie
    素 su white;plain;vegetarian;formerly;normally
    紡 fang spin;reel;weave;reeled pongee
    索 suo large rope;cable;rules;laws;demand;exact;search;inquire
    紣 cui
    紤 jiu
    紥 za tie;fasten;bind
    紦 ba
    紧 jin tense;tight;taut;firm;secure
    紨 fu
    紩 zhi sew
    紪 qi
    紫 zi purple;violet;amethyst;surname
    紬 chou thin silk
    紭 hong
    紮 za tie;fasten;bind
    累 lei tired;implicate;involve;bother
    細 xi fine;tiny;slender;thin
    紱 fu ribbon cord attach ornaments
    紲 xie bridle;halter
    紳 shen girdle;tie;bind;gentry
    紴 bo
    紵 zhu ramie;sack cloth
    紶 qu
    紷 ling
    紸 zhu
    紹 shao continue;carry;hand down;join
    紺 gan dark blue reddish color
    紻 yang
    紼 fu large rope;rope attached bier
    紽 tuo strand silk
    紾 zhen turns twist;switch
    紿 dai cheat;fool;pretend
    絀 chu sew;stitch;insufficient
    絁 shi rough;indelicate silk
    終 zhong end;finally;end
    絃 xian string musical instrument
    組 zu class;section;department
    絅 jiong unlined garment;dust coat
    絆 ban loop;catch;fetter;shackle
    絇 qu
    絈 mo
    絉 shu
    絊 zui
    絋 kuang
    経 jing classic works;pass through
    絍 ren lay warp;weave
    絎 hang baste
    絏 xie rope;cable;reins;tie;bind
    結 jie knot;tie;join;connect
    絑 zhu
    絒 chou
    絓 gua obstructed;hindered
    絔 bai
    絕 jue cut;sever;break off;terminate
    絖 kuang fine silks;floss
    絗 hu
    絘 ci
    絙 huan
    絚 geng rope
    絛 tao silk braid;sash
    絜 jie marking line;ascertain;assess;measure
    絝 ku trousers;breeches leggings;drawers
    絞 jiao twist;wring;intertwine;winch
    絟 quan
    絠 gai
    絡 luo enmesh;wrap around;web;net
    絢 xuan variegated;adorned;brilliant
    絣 beng baste sewing;connect
    絤 xian
    絥 fu harness horse board front
    給 gei give
    絧 dong
    絨 rong silk;cotton;woolen fabric
    絩 tiao
    絪 yin matting;coverlet;cloudy
    絫 lei
    絬 xie
    絭 juan
    絮 xu waste cotton;raw silk cotton
    絯 gai
    絰 die white hempen cloth worn
    統 tong govern;command;control;unite
    絲 si silk;fine thread;wire;strings
    絳 jiang deep red;river shanxi province
    絴 xiang
    絵 hui draw;sketch;paint
    絶 jue cut
    絷 zhi confine;tie;imprison;shackle
    絸 jian cocoon;callus;blister
    絹 juan thick stiff silk
    絺 chi fine linen;fine hemp fiber
    絻 mian mourning
    絼 zhen
    絽 lv silk gauze
    絾 cheng
    絿 qiu urgent
    綀 shu sackcloth
    綁 bang bind;tie;fasten
    綂 tong govern;command;control;unite
    綃 xiao raw silk fabric
    綄 huan hate;crimson;thread
    綅 qin thread
    綆 geng well rope
    綇 xiu
    綈 ti coarse pongee;heavy silk
    綉 tou embroider;embroidery;ornament
    綊 xie
    綋 hong
    綌 xi coarse hempen cloth
    綍 fu rope
    綎 ting silk braided cord
    綏 sui soothe;appease;pacify;carriage harness
    綐 dui fine silk fabric
    綑 kun coil;roll;bundle;tie
    綒 fu
    經 jing classic works;pass through
    綔 hu
    綕 zhi
    綖 yan hanging flap front hat
    綗 jiong
    綘 feng
    継 ji continue;maintain;carry
    続 xu continue;carry;succeed
    綛 ren
    綜 zong arrange threads weaving
    綝 chen stop;adjusted;order
    綞 duo thin silk
    綟 li
    綠 lv green;chlorine
    綡 liang
    綢 chou silk cloth;satin damask
    綣 quan affectionate;solicitous
    綤 shao
    綥 qi
    綦 qi dark grey variegated superlative
    綧 zhun
    綨 qi
    綩 wan
    綪 qian dark red
    綫 xian line;thread;wire;clue
    綬 shou silk ribbon attached seal
    維 wei maintain;preserve;safeguard
    綮 qi embroidered banner
    綯 tao braid;twist;twisted braided
    綰 wan string together;bind
    綱 gang heavy rope;hawser;main points
    網 wang net;web;network
    綳 beng cloth carry infant back;tie;bind
    綴 zhui patch together;link;connect
    綵 cai varicolored silk;variegated
    綶 guo
    綷 cui
    綸 lun green silk thread tassel
    綹 liu skein;tuft;lock;wrinkle
    綺 qi fine thin silk;elegant;beautiful
    綻 zhan ripped seam;rend;crack
    綼 bi
    綽 chuo graceful;delicate;spacious
    綾 ling thin silk;damask silk
    綿 mian cotton wad;wool;soft;downy
    緀 qi
    緁 qie join;splice;braid
    緂 tian
    緃 zong perpendicular;erect
    緄 gun cord;woven belt;hem;hemming
    緅 zou silk purplish color
    緆 xi
    緇 zi black silk
    緈 xing
    緉 liang pair;ancient unit counting shoes
    緊 jin tense;tight;taut;firm;secure
    緋 fei scarlet;dark red;crimson;purple
    緌 rui tassels hanging hat
    緍 min de;fishing line;cord;string coins;paper straw string
    緎 yu seam
    総 zong collect;overall;altogether
    緐 fan
    緑 lv green;chlorine
    緒 xu end thread;thread
    緓 ying
    緔 shang piece leather soles chinese;patch
    緕 qi
    緖 xu end thread;thread;clue
    緗 xiang light yellow color
    緘 jian seal;close;bind;letter
    緙 ke woof woven item
    線 xian thread;line;wire;clue
    緛 ruan
    緜 mian cotton wad;wool;soft;downy
    緝 ji sew close stitches
    緞 duan satin
    緟 chong
    締 di tie;join;connect;connection
    緡 min fishing line;cord;string coins;paper straw string
    緢 miao
    緣 yuan hem;margin;reason;cause;karma;fate
    緤 xie cord
    緥 bao swaddling
    緦 si coarse cotton cloth mourning
    緧 qiu
    編 bian knit;weave;arrange;compile
    緩 huan slow;leisurely;postpone;delay
    緪 geng rope
    緫 cong collect;overall;altogether
    緬 mian distant;remote;think
    緭 wei
    緮 fu
    緯 wei woof;parallels latitude
    緰 tou net
    緱 gou cord binding hilt sword
    緲 miao indistinct;dim;minute;distant
    緳 xie
    練 lian practice;drill;exercise;train
    緵 zong net
    緶 bian hem;plait;braid;queue
    緷 yun
    緸 yin
    緹 ti reddish color;red;brown
    緺 gua anciently;blue green ribbon attached
    緻 zhi delicate;fine;dense
    緼 yun tangled hemp;raveled silk;vague;confused
    緽 cheng
    緾 chan
    緿 dai
    縀 xia
    縁 yuan hem
    縂 zong collect;overall;altogether
    縃 xu
    縄 sheng rope;string;cord;control
    縅 wei threaten;intimidate
    縆 geng rope
    縇 xuan decoration
    縈 ying entangle;entwine;coil
    縉 jin red silk
    縊 yi hang;strangle
    縋 zhui climb down rope;hang rope
    縌 ni
    縍 bang bind
    縎 gu
    縏 pan purse
    縐 zhou crepe;crape;wrinkles;creases
    縑 jian fine silk
    縒 ci twist
    縓 quan orange reddish yellow silk
    縔 shuang
    縕 yun tangled hemp;raveled silk;vague;confused
    縖 xia
    縗 cui sackcloth worn breast during
    縘 xi
    縙 rong
    縚 tao band
    縛 fu tie
    縜 yun
    縝 chen detailed;fine;closely woven
    縞 gao white raw silk
    縟 ru decorative;adorned;elegant
    縠 hu crepe
    縡 zai matter;affair
    縢 teng bind;tie;restrain;cord
    縣 xian county;district;subdivision
    縤 su
    縥 zhen
    縦 zong indulge;give free reign
    縧 tao silk cord;ribbon
    縨 huang
    縩 cai
    縪 bi
    縫 feng sew;mend
    縬 cu
    縭 li bridal veil;tie;bind
    縮 suo contract;draw;reduce
    縯 yan long
    縰 xi band hair
    縱 zong indulge;give free reign
    縲 lei chain rope bind criminals
    縳 juan wrap
    縴 qian tow line
    縵 man plain silk;simple;plain
    縶 zhi confine;tie;imprison;shackle
    縷 lv thread;detailed;precise
    縸 mu
    縹 piao light blue silk;dim;misty
    縺 lian tangle;knot;kink;get twisted;get complicated
    縻 mi halter ox;tie;harness
    縼 xuan
    總 zong collect;overall;altogether
    績 ji spin;achievements
    縿 shan streamer
    繀 sui reeling device spinning wheel
    繁 fan complicated;complex;difficult
    繂 lv let down slowly
    繃 beng bind;draw firmly;strap
    繄 yi particle;sigh;alas
    繅 sao draw;reel silk cocoons;elegant compositions
    繆 mou wind around;bind;prepare
    繇 yao reason;cause
    繈 qiang string copper coins;swaddling clothes
    繉 hun
    繊 xian fine;delicate;minute;graceful
    繋 ji attach;connect;unite;fasten
    繌 sha
    繍 xiu embroider;embroidery;ornament
    繎 ran
    繏 xuan
    繐 sui fine cloth
    繑 qiao wind
    繒 zeng silk fabrics;surname
    繓 zuo
    織 zhi weave;knit;organize;unite
    繕 shan repair;mend;rewrite;transcribe
    繖 san umbrella;parasol;parachute
    繗 lin
    繘 yu rope
    繙 fan interpret;flap;flutter wind
    繚 liao wind round;rap around;bind
    繛 chuo
    繜 zun
    繝 jian
    繞 rao entwine;wind around;surround
    繟 chan
    繠 rui hang
    繡 xiu embroider;embroidery;ornament
    繢 hui draw;sketch;paint
    繣 hua obstinate;perverse
    繤 zuan edit
    繥 xi
    繦 qiang string copper coins;swaddling
    繧 yun
    繨 da knot
    繩 sheng rope;string;cord;measure;restrain
    繪 hui draw;sketch;paint
    繫 xi attach;connect;unite;fasten
    繬 se
    繭 jian cocoon;callus;blister
    繮 jiang reins;bridle
    繯 huan noose;death hanging;tie;bind
    繰 zao reel silk cocoons
    繱 cong
    繲 xie work tailor;do washing living
    繳 jiao deliver;submit;hand over
    繴 bi fishing net
    繵 dan
    繶 yi
    繷 nong
    繸 sui hem border garment;tassel
    繹 yi unravel unreel silk;interpret;explain
    繺 shai
    繻 xu fine silk gauze;torn piece silk
    繼 ji continue;maintain;carry
    繽 bin flourishing;thriving;abundant
    繾 qian attached;inseparable;entangled
    繿 lan clothes without hem;ragged garments;sloppily dressed
    纀 pu
    纁 xun light red;pink
    纂 zuan edit;compile;topknot;chignon
    纃 qi
    纄 peng
    纅 yao
    纆 mo cord
    纇 lei knot;blemish;flaw;wicked
    纈 xie patterned silk;tie knot
    纉 zuan
    纊 kuang cotton;silk
    纋 you
    續 xu continue;carry;succeed
    纍 lei bind;wind about;link;join
    纎 xian fine;delicate;minute;graceful
    纏 chan wrap;wind around;tie;bind
    纐 jiao
    纑 lu soften hemp boiling;thread
    纒 chan wrap;wind around;tie;bind
    纓 ying chin strap;tassel;annoy;bother
    纔 cai talent;ability;just;only
    纕 rang belt
    纖 xian fine;delicate;minute;graceful
    纗 zui
    纘 zuan continue;carry;succeed
    纙 luo
    纚 li long;dangling;kerchief;rope
    纛 dao banner;streamer
    纜 lan hawser;heavy duty rope;cable
    纝 lei
    纞 lian
    纟 si silk;kangxi radical
    纠 jiu investigate;inspect
    纡 yu bend;turn;twist;distort
    红 hong red;vermillion;blush;flush
    纣 zhou emperor;saddle part
    纤 xian fine;delicate;minute;graceful
    纥 ge inferior silk;tassel;fringe
    约 yue treaty;agreement;covenant
    级 ji level;rank;class;grade
    纨 wan white silk;fine silk;gauze
    纩 kuang cotton;silk
    纪 ji record;annal;historical account
    纫 ren thread needle;sew stitch;string
    纬 wei woof;parallels latitude
    纭 yun confused;disorder;numerous
    纮 hong string;vast;expansive
    纯 chun pure;clean;simple
    纰 pi spoiled silk;hem dress;mista
    纱 sha gauze;thin silk;yarn;thread
    纲 gang heavy rope;hawser;main points
    纳 na admit;take;receive;accept
    纴 ren weave;lay warp
    纵 zong indulge;give free reign
    纶 lun green silk thread tassel
    纷 fen disorder;scattered;tangled
    纸 zhi paper
    纹 wen line;streak;stripe;wrinkle
    纺 fang spin;reel;weave;reeled pongee
    纻 zhu ramie;sack cloth
    纼 zhen rope leading cattle horse
    纽 niu knot;button;handle;knob;tie
    纾 shu loosen;relax;relieve;extricate
    线 xian line;thread;wire;clue
    绀 gan dark blue reddish color
    绁 xie contract;draw;reduce;shorten
    绂 fu ribbon cord attach ornaments
    练 lian practice;drill;exercise;train
    组 zu class;section;department
    绅 shen girdle;tie;bind;gentry
    细 xi fine;tiny;slender;thin
    织 zhi weave;knit;organize;unite
    终 zhong end;finally;end
    绉 zhou crepe;crape;wrinkles;creases
    绊 ban loop;catch;fetter;shackle
    绋 fu large rope;rope attached bier
    绌 chu sew;stitch;insufficient
    绍 shao continue;carry;join
    绎 yi unravel unreel silk;interpret
    经 jing classic works;pass through
    绐 dai cheat;fool;pretend
    绑 bang bind;tie;fasten
    绒 rong silk;cotton;woolen fabric
    结 jie knot;tie;join;connect
    绔 ku trousers
    绕 rao entwine;wind around;surround
    绖 die white hempen cloth worn
    绗 hang baste
    绘 hui draw;sketch;paint
    给 gei give
    绚 xuan variegated;adorned;brilliant
    绛 jiang deep red;river shanxi province
    络 luo enmesh;wrap around;web;net
    绝 jue cut;sever;break off;terminate
    绞 jiao twist;wring;intertwine;winch
    统 tong govern;command;control;unite
    绠 geng well rope
    绡 xiao raw silk fabric
    绢 juan thick stiff silk
    绣 xiu embroider;embroidery;ornament
    绤 xi cloth
    绥 sui soothe;appease;pacify
    绦 tao silk cord;ribbon
    继 ji continue;maintain;carry
    绨 ti coarse pongee;heavy silk
    绩 ji spin;achievements
    绪 xu end thread;thread;clue
    绫 ling thin silk;damask silk
    绬 ying
    续 xu continue;carry;succeed
    绮 qi fine thin silk;elegant;beautiful
    绯 fei scarlet;dark red;crimson;purple
    绰 chuo graceful;delicate;spacious
    绱 shang piece leather soles chinese;patch
    绲 gun cord;woven belt;hem;hemming
    绳 sheng rope;string;cord;control
    维 wei maintain;preserve;safeguard
    绵 mian cotton wad;wool;soft;downy
    绶 shou silk ribbon attached seal
    绷 beng bind;draw firmly;strap
    绸 chou silk cloth;satin damask
    绹 tao braid;twist;twisted braided
    绺 liu skein;tuft;lock;wrinkle
    绻 quan affectionate;solicitous
    综 zong arrange threads weaving
    绽 zhan ripped seam;rend;crack
    绾 wan string together;bind
    绿 lv green;chlorine
    缀 zhui patch together;link;connect
    缁 zi black silk
    缂 ke woof woven item
    缃 xiang light yellow color
    缄 jian seal;close;bind;letter
    缅 mian distant;remote;think
    缆 lan hawser;heavy duty rope;cable
    缇 ti reddish color;red;brown
    缈 miao indistinct;dim;minute;distant
    缉 ji sew close stitches
    缊 yun tangled hemp;raveled silk;vague;confused
    缋 hui draw;sketch;paint
    缌 si coarse cotton cloth mourning
    缍 duo thin silk
    缎 duan satin
    缏 bian hem;plait;braid;queue
    缐 xian
    缑 gou cord binding hilt sword
    缒 zhui climb down rope;hang rope
    缓 huan slow;leisurely;postpone;delay
    缔 di tie;join;connect;connection
    缕 lv thread;detailed;precise
    编 bian knit;weave;arrange;compile
    缗 min fishing line;cord;string coi
    缘 yuan hem;margin;reason;cause;fate
    缙 jin red silk
    缚 fu tie
    缛 ru decorative;adorned;elegant
    缜 zhen detailed;fine;closely woven
    缝 feng sew;mend
    缞 cui sackcloth worn breast during
    缟 gao white raw silk
    缠 chan wrap;wind around;tie;bind
    缡 li bridal veil;tie;bind
    缢 yi hang;strangle
    缣 jian fine silk
    缤 bin flourishing;thriving;abundant
    缥 piao light blue silk;dim;misty
    缦 man plain silk;simple;plain
    缧 lei chain rope bind criminals
    缨 ying chin strap;tassel;annoy;bother
    缩 suo contract;draw;reduce
    缪 mou wind around;bind;prepare
    缫 sao draw;reel
    缬 xie patterned silk;tie knot
    缭 liao wind round;rap around;bind
    缮 shan repair;mend;rewrite;transcribe
    缯 zeng silk fabrics;surname
    缰 jiang reins;bridle
    缱 qian attached;inseparable;entangled
    缲 qiao reel
    缳 huan noose;hang death;tie;bind
    缴 jiao deliver;submit;hand over
    缵 zuan continue;carry;succeed
    缶 fou earthen crock jar;kangxi radical
    缷 xie lay down;retire office
    缸 gang earthenware jug;crock;cistern
    缹 fou cook
    缺 que short;lack;gap;deficit
    缻 fou pottery;earthenware
    缼 qi
    缽 bo earthenware basin;alms bowl
    缾 ping jar;bottle
    缿 xiang
    罀 zhao black glazed earthen jar
    罁 gang cistern;earthenware jar large dimensions;vat;crock
    罂 ying long necked jar bottle
    罃 ying long necked jar bottle
    罄 qing exhaust;run;use;empty
    罅 xia crack;fissure;split
    罆 guan jar;jug;pitcher;pot
    罇 zun goblet;bottle;wine jar
    罈 tan earthenware jar;jug
    罉 cheng pot
    罊 qi
    罋 weng earthen jar;jar ashes
    罌 ying long necked jar bottle
    罍 lei large earthenware wine jar
    罎 tan earthenware jar;jug
    罏 lu earthen stand wine jug
    罐 guan jar;jug;pitcher;pot
    网 wang net;network;kangxi radical
    罒 wang radical
    罓 gang
    罔 wang net;deceive;libel;negative
    罕 han rare;scarce;surname
    罖 luo kwukyel
    罗 luo net catching birds;gauze
    罘 fu screen ancient times
    罙 shen deep
    罚 fa penalty;fine;punish;penalize
    罛 gu large fishing net
    罜 zhu
    罝 ju net catching rabbits
    罞 mao
    罟 gu net;snare;pressure come go
    罠 min animal trap
    罡 gang stars making handle big
    罢 ba cease;finish;stop;give
    罣 gua hinder;disturb;obstruct
    罤 ti
    罥 juan impede
    罦 fu net
    罧 shen heap;lump
    罨 yan medical compress;fish net
    罩 zhao basket catching fish;cover
    罪 zui crime;sin;vice;evil;hardship
    罫 gua hinder
    罬 zhuo
    罭 yu drag net made fine
    置 zhi place;lay;set aside
    罯 an
    罰 fa penalty;fine;punish;penalize
    罱 lan fishing net
    署 shu public office
    罳 si wooden screen
    罴 pi brown bear;ursus arctos
    罵 ma accuse;blame;curse;scold
    罶 liu fishing trap
    罷 ba cease;finish;stop;give
    罸 fa penalty;fine;punish;penalize
    罹 li sorrow;grief;incur;meet
    罺 chao
    罻 wei net
    罼 bi
    罽 ji woolen fabric
    罾 zeng large square net;lowered raised bank river
    罿 chong net catch birds
    羀 liu fishing trap
    羁 ji halter;restrain;hold;control
    羂 juan trap;snare
    羃 mi cover cloth;cover cloth
    羄 zhao
    羅 luo net catching birds;gauze
    羆 pi brown bear;ursus arctos
    羇 ji inn;lodge;travel
    羈 ji halter;restrain;hold;control
    羉 luan
    羊 yang sheep;goat;kangxi radical
    羋 mi bleat sheep;surname
    羌 qiang qiang nationality;surname
    羍 da
    美 mei beautiful;pretty;pleasing
    羏 yang
    羐 you lead;guide
    羑 you guide goodness
    羒 fen white ram
    羓 ba dried meat
    羔 gao lamb;kid
    羕 yang overflow
    羖 gu black ram
    羗 qiang qiang people;strong;educated;obstinate;particle
    羘 zang ram
    羙 gao beautiful
    羚 ling species antelope
    羛 yi
    羜 zhu lamb
    羝 di ram;he goat
    羞 xiu disgrace;shame;ashamed;shy
    羟 qiang hydroxide
    羠 yi
    羡 xian envy;admire;praise;covet
    羢 rong fine woolen fabrics
    羣 qun group;crowd;multitude;mob
    群 qun group;crowd;multitude;mob
    羥 qiang hydroxyl group
    羦 huan
    羧 suo carboxyl group
    羨 xian envy;admire;praise;covet
    義 yi right conduct;righteousness
    羪 yang
    羫 qiang skeleton sheep
    羬 qian
    羭 yu good
    羮 geng soup;broth
    羯 jie wether;castrated ram;deer skin
    羰 tang carbonyl group
    羱 yuan sheep
    羲 xi surname
    羳 fan
    羴 shan rank odor sheep goats
    羵 fen spirit
    羶 shan rank odor
    羷 lian
    羸 lei weak;lean;emaciated;exhausted
    羹 geng soup;broth
    羺 nou
    羻 qiang
    羼 chan confuse;mix;interpolate
    羽 yu feather;plume;wings;kangxi radical
    羾 gong
    羿 yi legendary archer
    翀 chong fly upward
    翁 weng old man;father;father law
    翂 fen
    翃 hong fly
    翄 chi winds;fins
    翅 chi wings;fin
    翆 cui color green;kingfisher
    翇 fu
    翈 xia
    翉 ben
    翊 yi flying;assist;help;respect
    翋 la
    翌 yi bright;daybreak;dawn;next day
    翍 pi
    翎 ling feather;plume;wing
    翏 liu sound wind;soar
    翐 zhi
    翑 qu
    習 xi practice;flapping wings
    翓 xie
    翔 xiang soar;glide;hover;detailed
    翕 xi agree
    翖 xi ksc extension
    翗 ke
    翘 qiao turn;lift;elevate;raise
    翙 hui whir
    翚 hui pheasant;variegated;fly
    翛 xiao look rumpled feathers;bedraggled;hasty;rapid flight
    翜 sha
    翝 hong
    翞 jiang
    翟 di surname;pheasant;plumes
    翠 cui color green;kingfisher
    翡 fei kingfisher;emerald;jade
    翢 dao
    翣 sha feathers decorate coffin;large wooden fan
    翤 chi
    翥 zhu soar;take off
    翦 jian scissors;cut;clip;annihilate
    翧 xuan
    翨 chi
    翩 pian fly;flutter
    翪 zong flutter
    翫 wan careless;play;legendary archer
    翬 hui pheasant;variegated;fly
    翭 hou
    翮 he stem feather;quill
    翯 he glistening plumage;reflection sun water
    翰 han writing brush;pen;pencil
    翱 ao soar;roam
    翲 piao
    翳 yi shade;screen;hide;screen
    翴 lian
    翵 hou
    翶 ao
    翷 lin
    翸 pen
    翹 qiao turn;lift;elevate;raise
    翺 ao soar;roam
    翻 fan flip over;upset;capsize
    翼 yi wings;fins fish;shelter
    翽 hui whir
    翾 xuan fly;flit
    翿 dao streamer adorned feathers
    耀 yao shine;sparkle;dazzle;glory
    老 lao old;aged;experienced;kangxi radical
    耂 lao radical
    考 kao examine;test;investigate
    耄 mao elderly person;old;senile
    者 zhe he who;those who
    耆 qi man sixty;aged;old
    耇 gou wrinkled face elderly
    耈 gou old age
    耉 gou old age
    耊 die
    耋 die aged;eighties
    而 er then;yet;but;kangxi radical
    耍 shua frolic;play;amuse;play
    耎 ruan weak;pliable;soft;yielding
    耏 nai whiskers
    耐 nai endure;bear;resist;patient
    耑 duan specialized;concentrated
    耒 lei handle plow;plow;kangxi radical
    耓 ting
    耔 zi hoe earth around plants
    耕 geng plow;cultivate
    耖 chao harrow
    耗 hao consume;use;waste;squander
    耘 yun weed
    耙 ba rake
    耚 pi
    耛 yi
    耜 si spade shaped tool;plow
    耝 qu
    耞 jia flail
    耟 ju
    耠 huo till;dig
    耡 chu hoe
    耢 lao farm tool
    耣 lun
    耤 ji plough
    耥 tang farm tool
    耦 ou plow side side;team two
    耧 lou drill sowing grain
    耨 nou hoe;rake;weed
    耩 jiang plough sow
    耪 pang plow;cultivate
    耫 zha
    耬 lou drill sowing grain
    耭 ji plow;cultivate
    耮 lao farm tool
    耯 huo
    耰 you toothless rake drawing earth
    耱 mo farm tool
    耲 huai tool northeast china overturning
    耳 er ear;merely;only;handle;kangxi radical
    耴 yi
    耵 ding earwax
    耶 ye transliteration
    耷 da ears hanging down
    耸 song urge;rise;stir;excite
    耹 qin
    耺 yun non standard duty;profession;office;post
    耻 chi shame;humiliation;ashamed
    耼 dan ears without rim
    耽 dan indulge;negligent
    耾 hong deafness
    耿 geng bright;shining;have guts
    聀 zhi
    聁 pan
    聂 nie whisper;surname
    聃 dan ears without rims;personal
    聄 zhen
    聅 che
    聆 ling listen;hear
    聇 zheng
    聈 you
    聉 wa
    聊 liao somewhat;slightly;least
    聋 long deaf
    职 zhi duty;profession;office;post
    聍 ning earwax
    聎 tiao
    聏 er
    聐 ya
    聑 tie
    聒 gua clamor;din;hubbub
    聓 xu
    联 lian connect;join;associate;ally
    聕 hao
    聖 sheng holy;sacred;sage
    聗 lie
    聘 pin engage;employ;betroth
    聙 jing
    聚 ju assemble;meet together;collect
    聛 bi
    聜 di
    聝 guo cut left ears slain
    聞 wen hear;smell;make known;news
    聟 xu son law;husband
    聠 ping
    聡 cong intelligent;clever;bright
    聢 ding certainly;definitely
    聣 ni
    聤 ting
    聥 ju
    聦 cong hearing;listen;astute;clever;quick apprehension
    聧 kui
    聨 lian connect;join;associate;ally
    聩 kui deaf
    聪 cong intelligent;clever;bright
    聫 lian connect;join;associate;ally
    聬 weng
    聭 kui
    聮 lian connect;join;associate;ally
    聯 lian connect;join;associate;ally
    聰 cong intelligent;clever;bright
    聱 ao bent twisted;too complicated
    聲 sheng sound;voice;noise;tone;music
    聳 song urge;rise;stir;excite;raise;lofty
    聴 ting hear;listen;understand;obey
    聵 kui deaf
    聶 nie whisper;surname
    職 zhi duty;profession;office;post
    聸 dan
    聹 ning earwax
    聺 qie
    聻 ni death disembodied spirit;depraved
    聼 ting hear;listen;understand;obey
    聽 ting hear;listen;understand;obey
    聾 long deaf
    聿 yu writing brush;pencil;thereupon;kangxi radical
    肀 yu pen;radical number
    肁 zhao
    肂 si
    肃 su pay respects;reverently
    肄 yi learn;practice;study;toil
    肅 su pay respects;reverently
    肆 si indulge;excess;numeral four;particle meaning now;therefore;shop
    肇 zhao begin;commence;originate
    肈 zhao commence;found;devise first originate strike
    肉 rou flesh;meat;kangxi radical
    肊 yi
    肋 le ribs;chest
    肌 ji muscle tissue;meat bones
    肍 qiu
    肎 ken willing;consent;permit
    肏 cao copulate;expletive
    肐 ge armpit;arms
    肑 bo
    肒 huan
    肓 huang region between heart diaphragm
    肔 chi
    肕 ren tough;strong;hard
    肖 xiao look like;resemble;like
    肗 ru
    肘 zhou elbow;help person shoulder load
    肙 yuan small worm;twist;surround;empty
    肚 du belly;abdomen;bowels
    肛 gang anus
    肜 rong sacrifice two successive days
    肝 gan liver
    肞 cha
    肟 wo organic compound
    肠 chang intestines;emotions;sausage
    股 gu thighs;haunches;rump;share
    肢 zhi human limbs;animal feet
    肣 han
    肤 fu skin;superficial;shallow
    肥 fei fat;plump;obese;fertile
    肦 fen large head;many;high;divide;distribute
    肧 pei embryo;unfinished things
    肨 pang swell;fat;swollen
    肩 jian shoulders;shoulder;bear
    肪 fang animal fat
    肫 zhun gizzard fowl;honest;sincere
    肬 you wart;tumor;goiter;papule
    肭 na fat;seal
    肮 ang dirty
    肯 ken willing;consent;permit
    肰 ran
    肱 gong forearm
    育 yu produce;give birth;educate
    肳 wen corners mouth;lips
    肴 yao cooked prepared meat
    肵 qi table
    肶 pi leg;thigh
    肷 qian area between waist hips
    肸 xi spread;smiling laughing
    肹 xi vulgar;abusive term female sex;cunt
    肺 fei lungs
    肻 ken
    肼 jing hydrazine
    肽 tai peptide
    肾 shen kidneys;testes;gizzard
    肿 zhong swell;swollen;swelling
    胀 zhang swell;inflate;expand
    胁 xie ribs;armpits;flank;threaten
    胂 shen arsine;chiropractic
    胃 wei stomach;gizzard fowl
    胄 zhou helmet;headpiece;descendant
    胅 die
    胆 dan gall bladder;bravery;courage
    胇 fei
    胈 ba hair thigh
    胉 bo
    胊 qu yoke
    胋 tian
    背 bei back;back side;behind;betray
    胍 gua guanidine
    胎 tai unborn child;embryo;fetus
    胏 zi meat
    胐 fei
    胑 zhi limbs;upper arm;wings birds;legs animals
    胒 ni
    胓 ping fat
    胔 zi rotten meat;bones dead animals
    胕 fu
    胖 pang fat;obese;fatty
    胗 zhen gizzard
    胘 xian
    胙 zuo meat offered sacrifice ancestors
    胚 pei embryo;unfinished things
    胛 jia shoulder;shoulder blade
    胜 sheng victory;excel;better than
    胝 zhi callous;corn
    胞 bao womb;placenta;fetal membrane
    胟 mu
    胠 qu open;throw away
    胡 hu recklessly;foolishly;wildly
    胢 ke
    胣 chi
    胤 yin heir;successor;progeny;posterity
    胥 xu all;together;mutually
    胦 yang navel
    胧 long condition appearance moon
    胨 dong protein
    胩 ka carbamine;isocyanide
    胪 lu arrange order;display
    胫 jing shinbone;calf leg
    胬 nu disease chinese medicine
    胭 yan rouge;cosmetics
    胮 pang swell
    胯 kua pelvis;groin;thighs
    胰 yi pancreas;soap
    胱 guang bladder
    胲 hai hydroxylamine
    胳 ge armpit;arms
    胴 dong large intestine;body
    胵 chi gizzard liver domestic fowl
    胶 jiao glue;gum;resin;rubber;sound;shin bone
    胷 xiong breast;chest;thorax;clamor
    胸 xiong breast;bosom;chest;thorax
    胹 er cooked;well done
    胺 an amine
    胻 heng
    胼 pian callus;calluses
    能 neng able;can;permitted;ability
    胾 zi minced meat;cut meat pieces
    胿 gui
    脀 cheng
    脁 tiao offer flesh sacrifice
    脂 zhi fat;grease;lard;grease
    脃 cui gland
    脄 mei
    脅 xie ribs;armpits;flank;threaten
    脆 cui crisp;fragile;frail;brittle
    脇 xie ribs;armpits;flank;threaten
    脈 mai blood vessels;veins;arteries
    脉 mai blood vessels;veins;arteries
    脊 ji spine;backbone;ridge
    脋 xie
    脌 nin female breast;milk
    脍 kuai minced meat fish
    脎 sa osazone
    脏 zang internal organs;viscera;dirty
    脐 qi abdominal area crab;navel
    脑 nao brain
    脒 mi amidine
    脓 nong pus
    脔 luan small lump meat;sliced meat
    脕 wan
    脖 bo neck
    脗 wen coinciding;agreeing
    脘 wan internal cavity stomach
    脙 xiu
    脚 jiao leg;foot;base;leg;foundation
    脛 jing shinbone;calf leg
    脜 you
    脝 heng distend
    脞 cuo minced meat;trifles
    脟 lie
    脠 shan
    脡 ting strips dried meat;jerky;stiff straight
    脢 mei flesh
    脣 chun lips
    脤 shen raw meat sacrifice
    脥 qian
    脦 de slovenly
    脧 juan reduce;contract;exploit;reproductive organ infant
    脨 cu
    脩 xiu dried meat
    脪 xin erysipelas;sloughing ulcer
    脫 tuo take off;peel off;strip
    脬 pao bladder
    脭 cheng
    脮 nei
    脯 pu dried meat;preserved fruits
    脰 dou neck
    脱 tuo take off
    脲 niao urea
    脳 nao brain
    脴 pi
    脵 gu thighs;haunches;rump;share
    脶 luo lines
    脷 li tongue
    脸 lian face;cheek;reputation
    脹 zhang swell;inflate;expand
    脺 cui pancreas
    脻 jie
    脼 liang
    脽 shui child penis
    脾 pi spleen;pancreas;disposition
    脿 biao
    腀 lun
    腁 pian callus
    腂 lei
    腃 kui
    腄 chui
    腅 dan
    腆 tian prosperous;good;protruding
    腇 nei
    腈 jing nitrile
    腉 nai nipple;pap
    腊 la year end sacrifice;dried meat
    腋 ye armpit
    腌 yan salt;pickle;dirty
    腍 ren soft
    腎 shen kidneys;testes;gizzard
    腏 chuo
    腐 fu rot;decay;spoil;rotten
    腑 fu bowels;entrails;internal organs
    腒 ju game
    腓 fei calf;avoid;ill;wither
    腔 qiang chest cavity;hollow body
    腕 wan wrist
    腖 dong peptone
    腗 pi
    腘 guo hollow
    腙 zong hydrazine;hydrazone
    腚 ding buttock
    腛 wo
    腜 mei quickening foetus
    腝 ni
    腞 zhuan
    腟 chi vagina
    腠 cou tissue between skin flesh
    腡 luo lines
    腢 ou collar bone
    腣 di
    腤 an
    腥 xing raw meat;rank;strong smelling
    腦 nao brain
    腧 shu insertion point acupuncture;acupoint
    腨 shuan
    腩 nan fatty meat cow belly;abdomen;boil meat
    腪 yun
    腫 zhong swell;swollen;swelling
    腬 rou greasy;oily
    腭 e palate;roof mouth
    腮 sai lower part face;jaw;gills fish
    腯 tu strong
    腰 yao waist;kidney
    腱 jian tendons
    腲 wei
    腳 jiao foot;base;leg;foundation
    腴 yu fat;fertile;rich;plump;soft
    腵 jia
    腶 duan meat
    腷 bi
    腸 chang intestines;emotions;sausage
    腹 fu stomach;belly;abdomen;inside
    腺 xian gland
    腻 ni greasy;oily;dirty;smooth
    腼 mian modest
    腽 wa fat
    腾 teng fly;gallop;run;prance;rise
    腿 tui legs;thighs
    膀 bang upper arm;shoulder;wing
    膁 qian loins;side body
    膂 lv backbone;spinal column
    膃 wa fat
    膄 shou become emaciated
    膅 tang
    膆 su crop bird fowl;fat
    膇 zhui swell
    膈 ge diaphragm
    膉 yi smell oily food gone
    膊 bo shoulders;upper arms
    膋 liao fat
    膌 ji become emaciated
    膍 pi gizzard liver domestic animals
    膎 xie
    膏 gao grease;fat;paste;ointment
    膐 lv
    膑 bin kneecap
    膒 ou
    膓 chang intestines;emotions;sausage
    膔 lu
    膕 guo hollow
    膖 pang
    膗 chuai ugly fat;too fat move
    膘 biao fat;rump
    膙 jiang callous skin feet
    膚 fu skin;superficial;shallow
    膛 tang chest;hollow space;cavity
    膜 mo membrane;kneel worship
    膝 xi knee
    膞 zhuan gizzard
    膟 lv fat
    膠 jiao glue;gum;resin;rubber
    膡 ying
    膢 lv
    膣 zhi vagina
    膤 xue
    膥 cun eggs birds reptiles;testicles
    膦 lin organophosphine
    膧 tong
    膨 peng swell;swollen;bloated;inflated
    膩 ni greasy;oily;dirty;smooth
    膪 chuai pork
    膫 liao fat covering intestines;omentum
    膬 cui
    膭 gui
    膮 xiao
    膯 teng
    膰 fan cook meat sacrifice offering
    膱 zhi smell oily food gone
    膲 jiao three divisions viscera
    膳 shan meals;provisions;board
    膴 hu fine
    膵 cui pancreas
    膶 run liver
    膷 xiang soup
    膸 sui
    膹 fen
    膺 ying breast;chest;undertake;bear
    膻 shan rank odor;technical term chinese medicine
    膼 zhua
    膽 dan gall bladder;bravery;courage
    膾 kuai minced meat fish
    膿 nong pus
    臀 tun buttocks
    臁 lian calf leg
    臂 bi arm
    臃 yong swell;swelling;fat
    臄 jue palate
    臅 chu
    臆 yi chest;breast;bosom;thought
    臇 juan fat;rich;stew fish
    臈 la year end sacrifice;dried meat
    臉 lian face;cheek;reputation
    臊 sao rancid;rank;fetid;bashful
    臋 tun
    臌 gu swelling dropsy;tympanites;swelling stomach;puffy;bloated
    臍 qi abdominal area crab;navel
    臎 cui
    臏 bin kneecap
    臐 xun broth
    臑 nao soft
    臒 wo
    臓 zang internal organs;viscera
    臔 xian
    臕 biao fat;gross;sleek
    臖 xing
    臗 kuan
    臘 la year end sacrifice;dried meat
    臙 yan rouge;cosmetics
    臚 lu arrange order;display
    臛 huo broth
    臜 za dirty;filthy
    臝 luo bare;nude
    臞 qu thin;wasted
    臟 zang internal organs;viscera
    臠 luan small lump meat;sliced meat
    臡 ni
    臢 za dirty;filthy
    臣 chen minister;statesman;official;kangxi radical
    臤 qian hard;wise
    臥 wo lie down;crouch
    臦 guang
    臧 zang good;right;generous;command
    臨 lin draw near;approach;descend
    臩 guang
    自 zi self;private;personal;kangxi radical
    臫 jiao
    臬 nie law;rule;door post
    臭 chou smell;stink;emit foul odor
    臮 ji
    臯 gao praise;bless high;eminent;marsh;pool
    臰 chou
    臱 mian
    臲 nie jumpy;jittery;worried;grasp
    至 zhi reach;arrive;extremely;kangxi radical
    致 zhi send;deliver;present;cause
    臵 ge
    臶 jian
    臷 die
    臸 zhi
    臹 xiu
    臺 tai tower;lookout;stage;platform
    臻 zhen reach;arrive;utmost;superior
    臼 jiu mortar;bone joint socket;kangzi radical
    臽 xian pit;hole
    臾 yu moment;instant;short while
    臿 cha separate grain husk
    舀 yao dip;ladle;ladle
    舁 yu carry shoulder
    舂 chong grind mortar
    舃 xi shoe;sole shoe;magpie
    舄 xi shoe;sole shoe;magpie
    舅 jiu mother brother;uncle
    舆 yu cart;palanquin;sedan chair
    與 yu give;grant
    興 xing thrive;prosper;flourish
    舉 ju raise;lift;recommend
    舊 jiu old;ancient;former;past
    舋 xin split;mark;trace
    舌 she tongue;clapper bell;kangxi radical
    舍 she house;dwelling;dwell;reside
    舎 she house;dwelling;dwell;reside
    舏 jiu
    舐 shi lick tongue
    舑 tan
    舒 shu open;unfold;stretch;comfortable;easy
    舓 shi lick
    舔 tian lick tongue;taste
    舕 tan stick tongue
    舖 pu store;shop
    舗 pu store;shop
    舘 guan mansion;building
    舙 hua
    舚 tian put tongue
    舛 chuan oppose;deviate;contrary;kangxi radical
    舜 shun legendary ruler;last five emperors
    舝 xia linch pin
    舞 wu dance;posture;prance;brandish
    舟 zhou boat;ship;kangxi radical
    舠 dao long;narrow;knife shaped boat
    舡 chuan boat;ship
    舢 shan sampan
    舣 yi moor boat bank
    舤 fan
    舥 pa
    舦 tai rudder
    舧 fan
    舨 ban sampan
    舩 chuan boat;ship;vessel
    航 hang sail;navigate;ship;boat
    舫 fang fancy boat;yacht
    般 ban sort;manner;category
    舭 bi
    舮 lu bow prow boat
    舯 zhong
    舰 jian warship
    舱 cang hold ship;cabin
    舲 ling small boat windows;houseboat
    舳 zhu stern ship
    舴 ze small boat
    舵 duo rudder;helm
    舶 bo large;ocean going vessel
    舷 xian sides boat;bulwarks;gunwale
    舸 ge large boat;barge
    船 chuan ship;boat;vessel
    舺 xia place taiwan;taipei;boat
    舻 lu bow prow boat
    舼 qiong
    舽 pang
    舾 xi equipment ship
    舿 kua
    艀 fu sampan;lighter;barge
    艁 zao
    艂 feng
    艃 li
    艄 shao stern vessel
    艅 yu despatch boat
    艆 lang
    艇 ting small boat;dugout;punt
    艈 yu
    艉 wei
    艊 bo
    艋 meng small boat
    艌 nian caulk
    艍 ju
    艎 huang fast boat
    艏 shou bow ship
    艐 ke
    艑 bian small boat
    艒 mu
    艓 die
    艔 dao boat
    艕 bang two boats fastened side
    艖 cha raft;boat;skiff
    艗 yi bow junk
    艘 sou counter ships;vessels
    艙 cang hold ship;cabin
    艚 cao ship
    艛 lou
    艜 dai long narrow vessel two;rudder
    艝 xue
    艞 yao
    艟 chong ancient warship
    艠 deng
    艡 dang
    艢 qiang mast;yardarm boom
    艣 lu stern oar;scull
    艤 yi moor boat bank
    艥 ji oar paddle row
    艦 jian warship
    艧 huo
    艨 meng long narrow war boat
    艩 qi tholepin
    艪 lu oar;scull;row
    艫 lu bow prow boat
    艬 chan
    艭 shuang ship
    艮 gen seventh eight trigrams;kangxi radical
    良 liang good;virtuous;respectable
    艰 jian difficult;hard;distressing
    艱 jian difficult;hard;distressing
    色 se color;tint;hue;shade;body;beauty;desire beauty
    艳 yan beautiful;sexy;voluptuous
    艴 fu countenance changing
    艵 ping
    艶 yan beautiful;sexy;voluptuous
    艷 yan beautiful;sexy;voluptuous
    艸 cao grass;kangxi radical
    艹 cao grass;kangxi radical
    艺 yi art;talent;ability;craft
    艻 le
    艼 ting
    艽 jiao root;lair
    艾 ai artemisia;mugwort
    艿 nai taro
    芀 tiao clover;pea
    芁 jiao
    节 jie knot;node;joint;section
    芃 peng luxuriant growth
    芄 wan sedgy plant
    芅 yi
    芆 chai
    芇 mian
    芈 mi bleat sheep;surname
    芉 gan
    芊 qian exuberant vigorous foliage
    芋 yu taro
    芌 yu
    芍 shao peony;water chestnuts
    芎 qiong herb
    芏 du cyperus malaccensis
    芐 hu
    芑 qi white millet
    芒 mang miscanthus sinensis
    芓 zi
    芔 hui general term plants
    芕 sui
    芖 zhi
    芗 xiang fragrant smell grain;aromatic
    芘 pi malva sylvestris
    芙 fu hibiscus
    芚 tun green sprout;foolish
    芛 wei
    芜 wu luxurious growth weeds
    芝 zhi sesame;purplish brown mushroom thought;divine felicitous plant
    芞 qi
    芟 shan mow;cut;weed;scythe
    芠 wen
    芡 qian plant allied waterlily
    芢 ren
    芣 fu medicinal plant
    芤 kou hollow;scallion stalk
    芥 jie mustard plant;mustard;tiny
    芦 lu rushes;reeds
    芧 xu chestnut oak
    芨 ji chinese ground orchid
    芩 qin phragmites japonicus
    芪 qi celery
    芫 yan daphne genkwa
    芬 fen fragrance;aroma;perfume
    芭 ba plantain banana palm;fragrant
    芮 rui tiny;small;water edge
    芯 xin pith rush
    芰 ji water caltrop
    花 hua flower;blossoms
    芲 hua flower
    芳 fang fragrant;virtuous;beautiful
    芴 wu
    芵 jue
    芶 gou surname
    芷 zhi angelica
    芸 yun rue;herb keep insects away;cut grass weeds;art;talent;ability;craft;technique
    芹 qin celery
    芺 ao
    芻 chu mow;cut grass;hay;fodder
    芼 mao choose;select;greens
    芽 ya bud;sprout;shoot
    芾 fei flower;small;little;lush
    芿 reng grass has been cut;wild grass
    苀 hang
    苁 cong cistanche deserticola;desert broomrape
    苂 yin
    苃 you
    苄 bian benzyl
    苅 yi cut off;reap;mow;sickle
    苆 qie
    苇 wei reed
    苈 li draba nemorosa
    苉 pi picene
    苊 e acenaphthene
    苋 xian amaranth
    苌 chang star fruit;averrhoa carambola;surname
    苍 cang blue;green
    苎 zhu china grass;ramie
    苏 su revive;resurrect;species thyme;transliteration soviet
    苐 ti sequence;number;grade;degree
    苑 yuan pasture;park;garden;mansion
    苒 ran lush;successively;order
    苓 ling fungus;tuber;licorice
    苔 tai moss;lichen
    苕 shao rush plant
    苖 di
    苗 miao sprouts;miao nationality
    苘 qing indian mallow
    苙 li pig sty;medicinal plant
    苚 yong
    苛 ke small;petty;harsh;rigorous
    苜 mu clover
    苝 bei
    苞 bao variety rush;firm;enduring;burst forth
    苟 gou careless;frivolous;illicit;grammatical particle if;but;if only;surname;grass
    苠 min grow ripen slowly
    苡 yi barley
    苢 yi barley;coix agrestis
    苣 ju lettuce
    苤 pie kohl rabi
    若 ruo if;supposing;assuming;similar
    苦 ku bitter;hardship;suffering
    苧 ning china grass;ramie
    苨 ni
    苩 bo
    苪 bing bright;shining;splendid
    苫 shan rush straw matting
    苬 xiu
    苭 yao
    苮 xian
    苯 ben benzene;luxuriant
    苰 hong
    英 ying petal;flower;leaf;brave;hero;england;english
    苲 zha hornwort;ceratophyllum
    苳 dong petasites japonicus
    苴 ju sackcloth;female hemp plant
    苵 die
    苶 nie weary;tired
    苷 gan licorice
    苸 hu
    苹 ping artemisia;duckweed;apple
    苺 mei berries
    苻 fu angelica anomala
    苼 sheng
    苽 gu bulrush;zizania latifolia
    苾 bi smell;fragrance;aroma
    苿 wei
    茀 fu overgrown grass;weedy
    茁 zhuo sprout;flourish;sprouts appearing above ground;vigorous
    茂 mao thick;lush;dense;talented
    范 fan surname;bee like insect
    茄 jia eggplant
    茅 mao reeds;rushes;grass;surname
    茆 mao species grass;water mallows
    茇 ba grass;thatch
    茈 ci comfrey;plant yielding purple dye
    茉 mo white jasmine
    茊 zi
    茋 zhi
    茌 chi district shandong
    茍 ji circumspect;cautious behaviour
    茎 jing stem;stalk
    茏 long tall grass;water weeds
    茐 cong
    茑 niao convolvulus;bindweed;parasitic plants such mistletoe;ribes ambiguum
    茒 yuan
    茓 xue coarse mat;store grain production silo
    茔 ying grave;tomb;cemetery
    茕 qiong alone;without friends relatives
    茖 ge allium victorialis;alpine leek
    茗 ming tea;tea plant
    茘 li scallion;small onion
    茙 rong
    茚 yin indene
    茛 gen ranunculus
    茜 qian madder;rubia cordifolia;reeds
    茝 chai aromatic grass
    茞 chen fragrant plant;angelica
    茟 yu
    茠 hao weed;eradicate
    茡 zi
    茢 lie sedges;rushes
    茣 wu mat;matting
    茤 ji
    茥 gui
    茦 ci thorns;prickles
    茧 jian cocoon;callus;blister
    茨 ci thatching;caltrop;tribulus terrestris
    茩 gou rhododendron
    茪 guang
    茫 mang vast;boundless;widespread
    茬 cha harvest
    茭 jiao zizania latifolia;manchurian wild rice
    茮 jiao
    茯 fu china root;wolfiporia extensa
    茰 yu
    茱 zhu dogwood
    茲 zi now;here;time;year
    茳 jiang cyperus malaccensis;short leaved malacca galingale
    茴 hui fennel;aniseed
    茵 yin cushion;mattress;wormwood;skimmia japon
    茶 cha tea
    茷 fa flutter;flower
    茸 rong soft;downy;buds;sprouts
    茹 ru roots;vegetables;eat;bear
    茺 chong motherwort
    茻 mang
    茼 tong chrysanthemum coronarium
    茽 zhong
    茾 qian
    茿 zhu
    荀 xun surname;ancient state;plant
    荁 huan celery
    荂 fu
    荃 quan aromatic herb;fine cloth
    荄 gai roots grasses
    荅 da answer small bean;thick
    荆 jing thorns;brambles;my wife;cane
    荇 xing water plant;nymphoides peltalum
    荈 chuan
    草 cao grass;straw;thatch;herbs
    荊 jing thorns;brambles;my wife;cane
    荋 er
    荌 an
    荍 qiao buckwheat;herbal medicine
    荎 chi
    荏 ren beans;soft;pliable;herb
    荐 jian repeat;reoccur;recommend
    荑 ti sprouts;tares
    荒 huang wasteland;desert;uncultivated
    荓 ping
    荔 li lichee
    荕 jin
    荖 lao betel pepper
    荗 shu
    荘 zhuang village;hamlet;villa;surname
    荙 da plantago major
    荚 jia pods leguminous plants;pods
    荛 rao fuel;firewood;stubble;wikstroemia japonica
    荜 bi species bean;piper longum
    荝 ce medicinal poison plant
    荞 qiao buckwheat
    荟 hui luxuriant;flourishing;abundant
    荠 ji water chestnuts;caltrop
    荡 dang pond;pool;wash away;cleanse
    荢 zi
    荣 rong glory;honor;flourish;prosper
    荤 hun meat diet;strong smelling
    荥 xing county henan;rising dashing waves
    荦 luo brindled ox;brindled color
    荧 ying shine;shimmer;shining;dazzling
    荨 xun nettle
    荩 jin weed;faithfulness
    荪 sun aromatic grass;iris;flower
    荫 yin shade;shelter;protect
    荬 mai plant
    荭 hong herb
    荮 zhou wrap grass;bundle
    药 yao leaf dahurian angelica plant;medicine
    荰 du
    荱 wei
    荲 li
    荳 dou beans;peas;bean shaped
    荴 fu
    荵 ren various species genus polemonium
    荶 yin
    荷 he lotus;water lily;holland
    荸 bi water chestnut
    荹 bu
    荺 yun
    荻 di reed;miscanthus saccariflorus
    荼 tu thistle;sowthistle;bitter
    荽 sui coriander
    荾 sui
    荿 cheng
    莀 chen farm;farmer;agriculture
    莁 wu
    莂 bie
    莃 xi
    莄 geng
    莅 li attend;present;arrive
    莆 pu legendary tree
    莇 zhu
    莈 mo
    莉 li white jasmine
    莊 zhuang village;hamlet;villa;surname
    莋 zuo
    莌 tuo
    莍 qiu
    莎 sha sedge grass;anciently raincoats
    莏 suo
    莐 chen
    莑 peng
    莒 ju zhou dynasty vassal state;taro
    莓 mei moss;edible berries
    莔 meng
    莕 xing water plant;nymphoides peltalum
    莖 jing stem;stalk
    莗 che
    莘 shen long;numerous;wild ginger
    莙 jun species water plant
    莚 yan bamboo mat;feast;banquet
    莛 ting stalks grasses
    莜 you avena nuda;bamboo basket
    莝 cuo chop straw fine animals
    莞 guan smiling;aquatic herb;clubrush;scirpus lacustris
    莟 han bud
    莠 you weeds;tares;undesirable;evil
    莡 cuo
    莢 jia pods leguminous plants;pods
    莣 wang
    莤 su
    莥 niu
    莦 shao jungle grass;lair
    莧 xian edible greens;amaranth
    莨 lang herb;scopolia japonica
    莩 fu membrane lining inside reed
    莪 e artemisia
    莫 mo do;can;negative
    莬 wen
    莭 jie
    莮 nan
    莯 mu
    莰 kan bornane;camphane
    莱 lai goosefoot;weed;fallow field
    莲 lian lotus;water lily;paradise
    莳 shi transplant;plant;dill;anethum graveolens
    莴 wo lettuce
    莵 tu dodder;creeper
    莶 xian vine
    获 huo obtain;get;receive;seize
    莸 you caryopteris divaricata
    莹 ying luster gems;bright;lustrous
    莺 ying oriole;green finch;sylvia species
    莻 gong late
    莼 chun edible water plant brasenia
    莽 mang thicket;underbrush;poisonous
    莾 mang
    莿 ci thorn
    菀 wan luxuriance growth
    菁 jing flower leek family;turnip
    菂 di lotus seeds
    菃 qu
    菄 dong
    菅 jian coarse grass;themedia forskalii
    菆 zou jungle
    菇 gu mushrooms
    菈 la
    菉 lu green bamboo;greenish bamboo
    菊 ju chrysanthemum
    菋 wei
    菌 jun mushroom;germ;microbe
    菍 nie
    菎 kun beautiful jade;bamboo
    菏 he river shandong province
    菐 pu thicket
    菑 zai weed grass;land has been under
    菒 gao
    菓 guo fruits;nuts;berries
    菔 fu turnip
    菕 lun
    菖 chang iris;sweet flag;calamus
    菗 chou
    菘 song celery;cabbage
    菙 chui
    菚 zhan
    菛 men
    菜 cai vegetables;dish;order;food
    菝 ba smilax
    菞 li
    菟 tu dodder;creeper
    菠 bo spinach similar greens
    菡 han buds;lotus buds
    菢 bao incubate;brood;hatch
    菣 qin
    菤 juan
    菥 xi pennycress
    菦 qin
    菧 di
    菨 jie
    菩 pu herb;aromatic plant
    菪 dang henbane
    菫 jin celery;aconite
    菬 qiao
    菭 tai
    菮 geng
    華 hua flowery;illustrious;chinese
    菰 gu wild rice;zizania latifolia
    菱 ling water chestnut;water caltrop
    菲 fei fragrant;luxuriant;philippines
    菳 qin
    菴 an small buddhist monastery
    菵 wang
    菶 beng species water plant;flower
    菷 zhou
    菸 yan fade;withered dried leaves;tobacco
    菹 ju salted pickled vegetables
    菺 jian
    菻 lin artemisia;flower bud
    菼 tan rush sedge
    菽 shu beans peas;collectively
    菾 tian beet
    菿 dao
    萀 hu
    萁 qi beakstalk;stalks pulse
    萂 he
    萃 cui dense;thick;close set;collect together
    萄 tao grapes
    萅 chun spring;wanton
    萆 bi castor oil plant
    萇 chang star fruit;averrhoa carambola;surname
    萈 huan
    萉 fei
    萊 lai goosefoot;weed;fallow field
    萋 qi luxuriant foliage;crowded
    萌 meng bud;sprout
    萍 ping duckweed;wandering;traveling
    萎 wei wither;wilt
    萏 dan lotus
    萐 sha lucky plant
    萑 huan grass making mats
    萒 yan
    萓 yi
    萔 tiao
    萕 qi water chestnuts;caltrop
    萖 wan
    萗 ce
    萘 nai naphthalene
    萙 zhen
    萚 tuo falling leaves barks
    萛 jiu
    萜 tie terpene
    萝 luo creeping plant;turnip
    萞 bi
    萟 yi
    萠 pan bud;sprout
    萡 bo
    萢 pao
    萣 ding
    萤 ying glow worm;luminous insect
    营 ying encampment;barracks;manage
    萦 ying entangle;entwine;coil
    萧 xiao common artemisia;dejected
    萨 sa buddhist gods immortals
    萩 qiu scandent hop;tree
    萪 ke
    萫 xiang
    萬 wan ten thousand;innumerable
    萭 yu
    萮 yu
    萯 fu
    萰 lian
    萱 xuan day lily;hemerocallis flava
    萲 xuan day lily;hemerocallis flava
    萳 nan
    萴 ce medicinal poison plant
    萵 wo lettuce
    萶 chun
    萷 xiao
    萸 yu dogwood
    萹 bian grass
    萺 mao
    萻 an
    萼 e stem calyx flower;younger brother
    落 luo fall;drop;net income;surplus
    萾 ying
    萿 kuo
    葀 kuo
    葁 jiang ginger
    葂 mian
    葃 zuo
    葄 zuo mat
    葅 zu
    葆 bao reserve;preserve;conceal
    葇 rou
    葈 xi xanthium strumarium
    葉 ye leaf;petal;page book;period
    葊 an cottage
    葋 qu
    葌 jian
    葍 fu plant
    葎 lv humulus japonicus
    葏 jing
    葐 pen
    葑 feng rape turnip
    葒 hong polygonum orientale;prince feather
    葓 hong polygonum orientale;prince feather
    葔 hou
    葕 yan
    葖 tu radish;turnip
    著 zhe manifest;wear
    葘 zi
    葙 xiang feather cockscomb
    葚 ren mulberry fruit
    葛 ge edible bean;surname
    葜 qia various species genus smilax
    葝 qing
    葞 mi
    葟 huang
    葠 shen ginseng
    葡 pu grapes
    葢 gai cover;hide;protect
    董 dong direct;supervise;surname
    葤 zhou wrap grass;bundle
    葥 jian
    葦 wei reed
    葧 bo
    葨 wei
    葩 pa flowers
    葪 ji
    葫 hu bottle gourd
    葬 zang bury;inter
    葭 jia bulrush;reed;flute;whistle
    葮 duan
    葯 yao orris root;leaf iris;medicine
    葰 sui
    葱 cong scallions;leeks;green onions
    葲 quan
    葳 wei luxuriant;flourishing;various plants
    葴 zhen
    葵 kui sunflower;measure
    葶 ting draba nemerosa
    葷 hun meat diet;strong smelling
    葸 xi afraid;bashful
    葹 shi chrysanthemum;xanthium
    葺 qi thatch;fix;repair;pile
    葻 lan
    葼 zong
    葽 yao grain;polygala japonica
    葾 yuan bad smell
    葿 mei
    蒀 yun
    蒁 shu
    蒂 di peduncle stem plants
    蒃 zhuan
    蒄 guan
    蒅 ran
    蒆 xue
    蒇 chan finish;complete;solve;complete
    蒈 kai carane
    蒉 kui edible amaranth;straw basket
    蒊 hua
    蒋 jiang surname;hydropyrum latifolium
    蒌 lou artemisia stelleriana
    蒍 wei
    蒎 pai pinene
    蒏 you
    蒐 sou collect;gather;assemble;seek;spring hunt;assemble war
    蒑 yin
    蒒 shi
    蒓 chun brasenia schreberi
    蒔 shi transplant;plant;dill;anethum graveolens
    蒕 yun
    蒖 zhen plant
    蒗 lang ninglong yi autonomous county
    蒘 ru
    蒙 meng cover;ignorant;suffer;mongolia
    蒚 li
    蒛 que
    蒜 suan garlic
    蒝 yuan
    蒞 li reach;arrive;manage
    蒟 ju betel pepper;amorphophallus konjac
    蒠 xi
    蒡 bang burdock;herb
    蒢 chu
    蒣 xu
    蒤 tu
    蒥 liu
    蒦 huo measure;calculate
    蒧 dian
    蒨 qian lush vegetation;luxuriant growth
    蒩 zu
    蒪 po
    蒫 cuo
    蒬 yuan
    蒭 chu cut grass;hay;fodder
    蒮 yu
    蒯 kuai rush
    蒰 pan
    蒱 pu gambling game dice
    蒲 pu rush;vine
    蒳 na
    蒴 shuo seed
    蒵 xi
    蒶 fen
    蒷 yun
    蒸 zheng steam;evaporate
    蒹 jian reed;phragmites communis
    蒺 ji furze;gorse
    蒻 ruo rushes
    蒼 cang blue;green
    蒽 en anthracene
    蒾 mi
    蒿 hao mugwort;artemisia;give off
    蓀 sun aromatic grass;iris;flower
    蓁 zhen abundant;luxuriant vegetation
    蓂 ming lucky place
    蓃 sou
    蓄 xu store;save;hoard;gather
    蓅 liu
    蓆 xi straw mat;mat
    蓇 gu follicles plants
    蓈 lang
    蓉 rong hibiscus;chengdu;sichuan
    蓊 weng luxuriant vegetation;lush
    蓋 gai cover;hide;protect
    蓌 cuo pretend;crouch
    蓍 shi milfoil;plant divination
    蓎 tang
    蓏 luo fruit plant;melon
    蓐 ru straw bed mat;rushes
    蓑 suo rain coat made straw;coir
    蓒 xuan
    蓓 bei bud
    蓔 yao
    蓕 gui
    蓖 bi castor oil plant;ricinus communis
    蓗 zong plant;five fold
    蓘 gun
    蓙 zuo mat;matting
    蓚 tiao oxalic
    蓛 ce
    蓜 pei
    蓝 lan blue;indigo plant;surname
    蓞 dan
    蓟 ji genus cirsium;thistles;surname
    蓠 li gracilaria verrucosa
    蓡 shen
    蓢 lang brake;fern
    蓣 yu yam
    蓤 ling
    蓥 ying polish
    蓦 mo suddenly;quickly;abruptly
    蓧 diao bamboo basket;weeder;rake
    蓨 tiao emilia sonchifolia;ancient county
    蓩 mao
    蓪 tong paper plant;aralia papyrifera
    蓫 chu dock
    蓬 peng raspberry;fairyland
    蓭 an
    蓮 lian lotus;water lily;paradise
    蓯 cong cistanche deserticola;desert broomrape
    蓰 xi increase five fold
    蓱 ping
    蓲 qiu
    蓳 jin
    蓴 chun brasenia schreberi
    蓵 jie
    蓶 wei
    蓷 tui motherwort;various plants genus leonurus;such sibiricus artemisia
    蓸 cao
    蓹 yu
    蓺 yi art;talent;ability;craft
    蓻 zi classifier hair
    蓼 liao smartweed;polygonum
    蓽 bi species bean;piper longum
    蓾 lu
    蓿 xu clover;lucerne
    蔀 bu screen
    蔁 zhang
    蔂 lei basket;hod
    蔃 qiang roots plants
    蔄 man
    蔅 yan
    蔆 ling water chestnut;water caltrop
    蔇 ji luxuriant growth;extreme;reach
    蔈 biao
    蔉 gun earth
    蔊 han
    蔋 di
    蔌 su vegetables
    蔍 lu
    蔎 she
    蔏 shang
    蔐 di
    蔑 mie disdain;disregard;slight
    蔒 xun
    蔓 man creeping plants;tendrils;vines
    蔔 bo radish;root vegetables
    蔕 di peduncle stem plants
    蔖 cuo
    蔗 zhe sugar cane
    蔘 shen ginseng;huge
    蔙 xuan
    蔚 wei luxuriant;thick;ornamental
    蔛 hu small orchid like plant
    蔜 ao
    蔝 mi
    蔞 lou artemisia stelleriana
    蔟 cu frame silkworms spin
    蔠 zhong
    蔡 cai surname;species tortoise
    蔢 po
    蔣 jiang surname;hydropyrum latifolium
    蔤 mi
    蔥 cong scallions;onions;leeks
    蔦 niao convolvulus;parasitic plants such mistletoe;ribes ambiguum
    蔧 hui grass
    蔨 juan
    蔩 yin
    蔪 jian
    蔫 nian withered;faded;decayed;calm
    蔬 shu vegetables;greens
    蔭 yin shade;shelter;protect
    蔮 guo
    蔯 chen variety artemisia
    蔰 hu
    蔱 sha
    蔲 kou nutmeg
    蔳 qian
    蔴 ma hemp;sesame;applied plants furnishing textile
    蔵 zang hide;conceal;hoard;store
    蔶 ze
    蔷 qiang rose
    蔸 dou counter plants
    蔹 lian wild vine;vitis pentaphylla
    蔺 lin rush making mats;surname
    蔻 kou nutmeg;cardamon
    蔼 ai lush;affable;friendly
    蔽 bi cover;hide;conceal;shelter
    蔾 li bramble
    蔿 wei surname;place
    蕀 ji
    蕁 qian nettle
    蕂 sheng sesame
    蕃 fan foreign things
    蕄 meng
    蕅 ou
    蕆 chan finish;complete;solve;complete
    蕇 dian
    蕈 xun mushrooms;fungus;mildew;mold
    蕉 jiao banana;plantain
    蕊 rui unopened flowers;flower buds
    蕋 rui unopened flowers;flower buds
    蕌 lei
    蕍 yu
    蕎 qiao buckwheat
    蕏 chu
    蕐 hua splendor;glory;china
    蕑 jian valeriana villosa;climbing plant
    蕒 mai plant names such sonchus;ixeridium dentatum
    蕓 yun rue;herb keep insects away
    蕔 bao
    蕕 you caryopteris divaricata
    蕖 qu lotus;water lily
    蕗 lu genus leucaena;butterbur;petasites japonicus
    蕘 rao fuel;firewood;stubble
    蕙 hui species fragrant orchid
    蕚 e calyx flower;younger brother
    蕛 ti
    蕜 fei
    蕝 jue handful
    蕞 zui little;small;tiny;petty
    蕟 fa
    蕠 ru
    蕡 fen luxurious;abundant;hemp seeds
    蕢 kui edible amaranth;straw basket
    蕣 shun hibiscus
    蕤 rui drooping leaves;fringe soft;delicate
    蕥 ya
    蕦 xu
    蕧 fu
    蕨 jue pteris aquilina;common bracken
    蕩 dang pond;pool;wash away;cleanse
    蕪 wu luxurious growth weeds
    蕫 dong
    蕬 si
    蕭 xiao common artemisia;sighing wind;mournful;dejected
    蕮 xi
    蕯 long
    蕰 wen hippuris mare tail plant
    蕱 shao
    蕲 qi variety artemisia
    蕳 jian agueweed
    蕴 yun collect;gather;store;profound
    蕵 sun
    蕶 ling
    蕷 yu yam
    蕸 xia water lily leaf
    蕹 weng ipomoea aquatica vegetable
    蕺 ji houttuynia cordata;fish mint
    蕻 hong budding
    蕼 si
    蕽 nong
    蕾 lei buds;unopened flowers
    蕿 xuan
    薀 yun hippuris mare tail plant
    薁 yu vine
    薂 xi
    薃 hao
    薄 bao thin;slight;weak;poor;stingy
    薅 hao weed;eradicate
    薆 ai cover;hide;conceal
    薇 wei osmunda regalis;species fern
    薈 hui luxuriant;flourishing;abundant
    薉 hui dirty;unclean;immoral;obscene
    薊 ji genus cirsium;thistles;surname
    薋 ci
    薌 xiang fragrant smell grain;aromatic
    薍 wan
    薎 mie
    薏 yi seed job tears;lotus seed
    薐 leng spinach
    薑 jiang ginger
    薒 can
    薓 shen ginseng
    薔 qiang rose
    薕 lian
    薖 ke empty;hungry looking
    薗 yuan garden;park;orchard
    薘 da plantago major;broadleaf plantain
    薙 ti weed;shave
    薚 tang
    薛 xue marsh grass;feudal state
    薜 bi evergreen shrubs;genus ligusticum
    薝 zhan
    薞 sun
    薟 xian vine
    薠 fan
    薡 ding
    薢 xie woody climbing plant
    薣 gu
    薤 xie allium bakeri;shallots;scallion
    薥 shu
    薦 jian offer;present;recommend
    薧 hao dried food
    薨 hong death prince;swarming
    薩 sa transliteration sat bodhisattva
    薪 xin fuel;firewood;salary
    薫 xun medicinal herb;cauterize
    薬 yao drugs;pharmaceuticals;medicine
    薭 bai
    薮 sou marsh;swamp;wild country
    薯 shu yam;tuber;potato
    薰 xun medicinal herb;cauterize
    薱 dui
    薲 pin
    薳 wei herb;surname;plant stem
    薴 ning china grass;ramie;limonene
    薵 chou
    薶 mai bury;stop;dirty;filthy
    薷 ru elshotria paltrini
    薸 piao duckweed
    薹 tai cyperus rotundus;nut grass
    薺 ji water chestnuts;caltrop
    薻 zao
    薼 chen
    薽 zhen bright blue orchid grows
    薾 er luxuriant growth flower
    薿 ni flower
    藀 ying
    藁 gao straw;hay;dry;withered
    藂 cong
    藃 xiao
    藄 qi edible fern
    藅 fa
    藆 jian
    藇 xu fine
    藈 kui
    藉 ji mat;pad;rely;pretext
    藊 bian bean flat pods
    藋 diao
    藌 mi
    藍 lan blue;indigo plant;surname
    藎 jin arthraxon hispidus;small carpetgrass;faithfulness
    藏 cang hide;conceal;hoard;store
    藐 miao disregard;slight;disdain
    藑 qiong
    藒 qie
    藓 xian moss;lichen
    藔 liao
    藕 ou lotus root
    藖 xian
    藗 su
    藘 lv madder
    藙 yi dogwood
    藚 xu water plant
    藛 xie
    藜 li chenopodium album;pigweed
    藝 yi art;talent;ability;craft
    藞 la
    藟 lei vine;creeper;wind
    藠 jiao allium chinense;chinese onion
    藡 di
    藢 zhi
    藣 bei
    藤 teng rattan;cane;creeper plant
    藥 yao drugs;pharmaceuticals;medicine
    藦 mo edible mushrooms
    藧 huan
    藨 biao raspberry;gooseberry
    藩 fan fence;boundary;outlying border
    藪 sou marsh;swamp;wild country;clump trees bushes
    藫 tan
    藬 tui
    藭 qiong ligusticum chuanxiong rhizome
    藮 qiao
    藯 wei
    藰 liu
    藱 hui
    藲 ou
    藳 gao
    藴 yun collect
    藵 bao
    藶 li draba nemorosa
    藷 shu yam;tuber;potato
    藸 chu
    藹 ai lush;affable;friendly
    藺 lin rush making mats;surname
    藻 zao splendid;magnificent;algae
    藼 xuan
    藽 qin
    藾 lai shade
    藿 huo agastache rugosa;korean mint
    蘀 tuo falling leaves barks
    蘁 wu
    蘂 rui stamen pistil
    蘃 rui
    蘄 qi variety artemisia
    蘅 heng fragrant plant medicinal root;wild ginger
    蘆 lu rushes;reeds
    蘇 su revive;resurrect;species thyme;transliteration soviet
    蘈 tui
    蘉 meng
    蘊 yun collect;gather;store;profound;skandha
    蘋 ping apple
    蘌 yu
    蘍 xun
    蘎 ji
    蘏 jiong
    蘐 xuan hemerocallis lilioasphodelus;yellow daylily
    蘑 mo edible mushroom
    蘒 qiu
    蘓 su thyme;revive;resurrect;soviet
    蘔 jiong
    蘕 peng
    蘖 nie stump;sprout
    蘗 bo stump;sprout
    蘘 rang wild ginger
    蘙 yi
    蘚 xian moss;lichen
    蘛 yu
    蘜 ju
    蘝 lian
    蘞 lian wild vine;vitis pentaphylla
    蘟 yin
    蘠 qiang
    蘡 ying wild grape
    蘢 long tall grass;water weeds
    蘣 tou
    蘤 hua flower;blossoms
    蘥 yue
    蘦 ling
    蘧 qu dianthus superbus
    蘨 yao luxuriant vegetation
    蘩 fan artemisia stelleriana
    蘪 mei
    蘫 han
    蘬 kui
    蘭 lan orchid;elegant;graceful
    蘮 ji
    蘯 dang toss about;swing;rock
    蘰 man
    蘱 lei
    蘲 lei
    蘳 hui
    蘴 feng young shoots rapeturnip
    蘵 zhi
    蘶 wei
    蘷 kui legged monster;walrus
    蘸 zhan dip;remarry
    蘹 huai
    蘺 li gracilaria verrucosa
    蘻 ji
    蘼 mi millet
    蘽 lei creeper
    蘾 huai
    蘿 luo creeping plant;turnip
    虀 ji minced pickles;leeks;mix;salt
    虁 kui
    虂 lu
    虃 jian
    虄 sa
    虅 teng
    虆 lei entwine;basket carrying dirt
    虇 quan
    虈 xiao
    虉 yi
    虊 luan
    虋 men asparagus variety red stalked
    虌 bie
    虍 hu tiger;kangxi radical
    虎 hu tiger;brave;fierce;surname
    虏 lu capture;imprison;seize;prison
    虐 nve cruel;harsh;oppressive
    虑 lv concerned;worry about
    虒 si amphibious beast resembling tiger;place shanxi
    虓 xiao roar
    虔 qian act reverence;reverent
    處 chu place;locale;department
    虖 hu cry;shout;howl
    虗 xu
    虘 cuo
    虙 fu
    虚 xu false
    虛 xu false;worthless;empty;hollow
    虜 lu capture;imprison;seize;prison
    虝 hu
    虞 yu concerned about;anxious;worried
    號 hao mark;sign;symbol;number
    虠 jiao
    虡 ju support structure bell
    虢 guo ancient feudal state shenxi
    虣 bao cruel;violent;passionate
    虤 yan
    虥 zhan
    虦 zhan
    虧 kui lose;fail;damage;deficient
    虨 bin
    虩 xi fright
    虪 shu
    虫 chong insects;worms;kangxi radical
    虬 qiu young dragon
    虭 diao
    虮 ji louse eggs;nits
    虯 qiu young dragon
    虰 ding
    虱 shi louse;bug;parasite
    虲 xia
    虳 jue
    虴 zhe
    虵 she
    虶 yu
    虷 han worm
    虸 zi
    虹 hong rainbow
    虺 hui large poisonous snake
    虻 meng horsefly;gadfly
    虼 ge flea;species beetle
    虽 sui although;even if
    虾 xia shrimp;prawn
    虿 chai scorpion
    蚀 shi nibble away;erode;eclipse
    蚁 yi ants
    蚂 ma ant;leech
    蚃 xiang larvae;grubs
    蚄 fang
    蚅 e
    蚆 ba
    蚇 chi
    蚈 qian
    蚉 wen mosquito;gnat
    蚊 wen mosquito;gnat
    蚋 rui gnat;mosquito
    蚌 bang oysters;mussels;mother pearl
    蚍 pi mussels;various shellfish
    蚎 yue
    蚏 yue
    蚐 jun
    蚑 qi tip toe
    蚒 tong edible snake;lizard
    蚓 yin earthworm
    蚔 qi ant eggs
    蚕 can silkworms
    蚖 yuan
    蚗 jue
    蚘 hui tapeworm
    蚙 qin
    蚚 qi
    蚛 zhong
    蚜 ya plant louse;aphids
    蚝 hao hairy poisonous caterpillars
    蚞 mu
    蚟 wang
    蚠 fen person
    蚡 fen mole
    蚢 hang
    蚣 gong centipede
    蚤 zao flea;louse
    蚥 fu
    蚦 ran boa constrictor
    蚧 jie red spotted lizard;medicine
    蚨 fu water beetle;cash
    蚩 chi worm;ignorant;rustic;laugh
    蚪 dou tadpole
    蚫 bao abalone;dried fish;surname
    蚬 xian variety bivalves
    蚭 ni
    蚮 dai
    蚯 qiu earthworm
    蚰 you millipede
    蚱 zha grasshopper;locust;cicada
    蚲 ping
    蚳 chi ant eggs
    蚴 you larva
    蚵 he oyster
    蚶 han clam;arca inflata
    蚷 ju
    蚸 li
    蚹 fu
    蚺 ran boa constrictor
    蚻 zha small species cicada
    蚼 gou
    蚽 pi
    蚾 pi
    蚿 xian millipede
    蛀 zhu insects eat books;clothes
    蛁 diao species pomponia
    蛂 bie
    蛃 bing
    蛄 gu mole cricket
    蛅 zhan caterpillar
    蛆 qu maggots
    蛇 she snake
    蛈 tie
    蛉 ling dragonfly;libellulidae;lacewing
    蛊 gu poison;venom;harm;bewitch
    蛋 dan eggs;term abuse
    蛌 gu cricket
    蛍 ying glow worm;luminous insect
    蛎 li oyster
    蛏 cheng razor clam
    蛐 qu cricket;worm
    蛑 mou marine crab
    蛒 ge
    蛓 ci caterpillar;nit;louse;itching
    蛔 hui tapeworm
    蛕 hui tapeworm
    蛖 mang
    蛗 fu grasshopper;locust
    蛘 yang weevil found rice
    蛙 wa frog
    蛚 lie
    蛛 zhu spider
    蛜 yi
    蛝 xian
    蛞 kuo snail;slug;mole cricket
    蛟 jiao scaly dragon four legs
    蛠 li
    蛡 yi
    蛢 ping
    蛣 qi beetle
    蛤 ha clam
    蛥 she
    蛦 yi
    蛧 wang
    蛨 mo
    蛩 qiong cricket;locust;anxious
    蛪 qie
    蛫 gui
    蛬 qiong
    蛭 zhi leech
    蛮 man barbarians;barbarous;savage
    蛯 lao shrimp
    蛰 zhe hibernate
    蛱 jia butterfly
    蛲 nao worms
    蛳 si snail spiral shell
    蛴 qi maggots;grubs
    蛵 xing
    蛶 jie
    蛷 qiu
    蛸 shao long legged spider;octopus;chrysalis mantis
    蛹 yong chrysalis;larva
    蛺 jia butterfly
    蛻 tui molt;exuviate;shed
    蛼 che
    蛽 bei
    蛾 e moth
    蛿 han
    蜀 shu three kingdoms;established liu bei
    蜁 xuan
    蜂 feng bee;wasp;hornet
    蜃 shen marine monster can change;water spouts;clams
    蜄 shen
    蜅 fu crab
    蜆 xian variety bivalves
    蜇 zhe jellyfish
    蜈 wu centipede
    蜉 fu mayfly
    蜊 li clam
    蜋 lang mantis;dung beetle;insect
    蜌 bi
    蜍 chu toad
    蜎 yuan mosquito larva
    蜏 you
    蜐 jie
    蜑 dan egg
    蜒 yan millipede
    蜓 ting dragonfly
    蜔 dian inlaid shell work
    蜕 tui molt
    蜖 hui tapeworm
    蜗 wo snail;eulota callizoma
    蜘 zhi spider
    蜙 song
    蜚 fei cockroach
    蜛 ju
    蜜 mi honey;sweet;nectar
    蜝 qi crab;worm;leech
    蜞 qi crab;worm;leech
    蜟 yu
    蜠 jun
    蜡 la wax;candle;waxy;glazed;maggot;non simplified sometimes equivalent;meaning imperial harvest
    蜢 meng grasshopper
    蜣 qiang dung beetle
    蜤 si
    蜥 xi lizard
    蜦 lun
    蜧 li
    蜨 die butterfly
    蜩 tiao cicada;broad locust
    蜪 tao
    蜫 kun insects
    蜬 han
    蜭 han
    蜮 yu fabulous creature like turtle;toad
    蜯 bang oysters;mussels;mother pearl
    蜰 fei tick
    蜱 pi tick;mite
    蜲 wei
    蜳 dun
    蜴 yi lizard
    蜵 yuan
    蜶 suo house cricket
    蜷 quan creep like worm;curl body
    蜸 qian
    蜹 rui gnat;mosquito
    蜺 ni reflection rainbow
    蜻 qing dragonfly
    蜼 wei
    蜽 liang
    蜾 guo solitary wasp
    蜿 wan creep;crawl
    蝀 dong rainbow
    蝁 e
    蝂 ban
    蝃 di rainbow
    蝄 wang
    蝅 can
    蝆 yang
    蝇 ying flies
    蝈 guo small green frog;cicada
    蝉 chan cicada;continuous
    蝊 ding
    蝋 la wax;candle;waxy;glazed
    蝌 ke tadpole
    蝍 jie centipede
    蝎 xie scorpion
    蝏 ting
    蝐 mao
    蝑 xu
    蝒 mian
    蝓 yu snail
    蝔 jie
    蝕 shi nibble away;erode;eclipse
    蝖 xuan
    蝗 huang locust
    蝘 yan gecko;cicada
    蝙 bian bat
    蝚 rou
    蝛 wei sow bug;wood louse
    蝜 fu
    蝝 yuan larva locust
    蝞 mei dragonfly
    蝟 wei hedgehog
    蝠 fu bat
    蝡 ru genus eumenes;potter wasps
    蝢 xie
    蝣 you ephemera strigata;mayfly
    蝤 qiu grub;maggot;scylla serrata;swimming crab
    蝥 mao chinese blister beetle;spanish fly
    蝦 xia shrimp;prawn
    蝧 ying
    蝨 shi louse;bedbug
    蝩 chong
    蝪 tang
    蝫 zhu
    蝬 zong
    蝭 ti
    蝮 fu venomous snake;viper
    蝯 yuan ape
    蝰 kui daboia siamensis;eastern russell viper
    蝱 meng horsefly;gadfly
    蝲 la
    蝳 du
    蝴 hu butterfly
    蝵 qiu
    蝶 die butterfly
    蝷 li
    蝸 wo snail
    蝹 yun
    蝺 qu
    蝻 nan immature locusts
    蝼 lou mole cricket;gryllotalpa africana
    蝽 chun bedbug
    蝾 rong lizard
    蝿 ying flies
    螀 jiang cicada
    螁 ban
    螂 lang mantis;dung beetle
    螃 pang crab
    螄 si snail
    螅 xi intestinal worm
    螆 ci hairy poisonous caterpillars;louse
    螇 xi
    螈 yuan silkworm
    螉 weng wasp
    螊 lian
    螋 sou earwig
    螌 ban striped;poisonous fly
    融 rong melt;fuse;blend;harmonize
    螎 rong blend;combine
    螏 ji
    螐 wu
    螑 xiu
    螒 han
    螓 qin small cicada square head
    螔 yi
    螕 bi tick;mite
    螖 hua
    螗 tang cicadas genus tanna
    螘 yi ant
    螙 du grubs wood;worms books;clothes;figuratively corrupt officials
    螚 nai
    螛 he
    螜 hu
    螝 gui
    螞 ma ant;leech
    螟 ming snout moth larva
    螠 yi
    螡 wen
    螢 ying glowworm;luminous insect
    螣 te mythological wingless dragon
    螤 zhong
    螥 cang house fly
    螦 sao
    螧 qi
    螨 man insect
    螩 tiao
    螪 shang
    螫 shi poison;sting;poisonous insect
    螬 cao grubs fruit
    螭 chi dragon whose horns have;cruel
    螮 di rainbow
    螯 ao nippers
    螰 lu
    螱 wei
    螲 zhi
    螳 tang mantis
    螴 chen
    螵 piao chrysalis
    螶 qu
    螷 pi
    螸 yu
    螹 jian
    螺 luo spiral shell;conch;spiral
    螻 lou mole cricket;gryllotalpa orientalis
    螼 qin
    螽 zhong katydid
    螾 yin earthworm
    螿 jiang cicada
    蟀 shuai cricket
    蟁 wen mosquito;gnat
    蟂 xiao
    蟃 wan
    蟄 zhe hibernate
    蟅 zhe
    蟆 ma frog;toad
    蟇 ma frog;toad
    蟈 guo small green frog;cicada
    蟉 liu
    蟊 mao grain eating grub
    蟋 xi cricket
    蟌 cong
    蟍 li
    蟎 man mite
    蟏 xiao spider long legs
    蟐 chang
    蟑 zhang cockroach
    蟒 mang python;boa constrictor
    蟓 xiang ancient term silkworms
    蟔 mo
    蟕 zui species tortoise found near
    蟖 si larva month;grasshopper
    蟗 qiu
    蟘 te
    蟙 zhi
    蟚 peng small land crab
    蟛 peng land crab
    蟜 jiao insect
    蟝 qu dragonfly
    蟞 bie
    蟟 liao cicada
    蟠 pan coil;coiling;curling;occupy
    蟡 gui
    蟢 xi caulk;spider
    蟣 ji louse eggs;nits
    蟤 zhuan
    蟥 huang leech
    蟦 fei
    蟧 lao spider
    蟨 jue siberian jerboa
    蟩 jue
    蟪 hui cicada
    蟫 yin silverfish
    蟬 chan cicada;continuous
    蟭 jiao small bug
    蟮 shan earthworm
    蟯 nao enterobius vermicularis;pinworm
    蟰 xiao small spider long legs
    蟱 wu
    蟲 chong worms;insects
    蟳 xun crab
    蟴 si
    蟵 chu
    蟶 cheng razor clam
    蟷 dang mantis
    蟸 li
    蟹 xie crab
    蟺 shan earthworm
    蟻 yi ants
    蟼 jing
    蟽 da
    蟾 chan toad
    蟿 qi acrida chinensis
    蠀 ci
    蠁 xiang larvae;grubs
    蠂 she
    蠃 luo solitary wasp
    蠄 qin spider;toad
    蠅 ying flies
    蠆 chai scorpion;sting tail
    蠇 li
    蠈 zei paddy destroying grub
    蠉 xuan mosquito larvae;wrigglers
    蠊 lian cockroach
    蠋 zhu caterpillar
    蠌 ze
    蠍 xie scorpion
    蠎 mang python;boa constrictor
    蠏 xie crab
    蠐 qi maggots;grubs
    蠑 rong lizard
    蠒 jian
    蠓 meng midges;sandflies
    蠔 hao oyster
    蠕 ru squirm;wriggle
    蠖 huo inch worm;looper caterpillar
    蠗 zhuo
    蠘 jie
    蠙 pin oyster
    蠚 he sting
    蠛 mie flies;small insects produced damp
    蠜 fan grasshopper
    蠝 lei
    蠞 jie
    蠟 la wax;candle;waxy;glazed
    蠠 min
    蠡 li wood boring insect;bore wood
    蠢 chun wriggle;stupid;silly;fat
    蠣 li oyster
    蠤 qiu
    蠥 nie
    蠦 lu
    蠧 du moth;insects eat cloth
    蠨 xiao spider long legs
    蠩 zhu toad
    蠪 long
    蠫 li
    蠬 long
    蠭 feng bees;hornets;wasps
    蠮 ye bee
    蠯 pi
    蠰 nang
    蠱 gu poison;venom;harm;bewitch
    蠲 juan millipede;glow worm;bright;clear
    蠳 ying
    蠴 shu
    蠵 xi large turtles
    蠶 can silkworm
    蠷 qu
    蠸 quan aulacophora femoralis;pumpkin beetle
    蠹 du moth;insects eat cloth
    蠺 can silkworms
    蠻 man barbarians;barbarous;savage
    蠼 qu earwig
    蠽 jie
    蠾 zhu
    蠿 zhuo
    血 xue blood;kangxi radical
    衁 huang blood
    衂 nv defeated
    衃 pei coagulated blood
    衄 nv epistaxis;nosebleed;defeated
    衅 xin consecrate sacrificial vessels smearing;rift
    衆 zhong multitude;crowd;masses;public
    衇 mai blood vessels;veins;arteries
    衈 er blood sacrificial fowl was
    衉 ka vomit
    衊 mie smear;slander;defile
    衋 xi
    行 xing go;walk;move;travel;circulate;kangxi radical
    衍 yan overflow;spill over;spread
    衎 kan give pleasure;pleased;happy
    衏 yuan
    衐 qu
    衑 ling
    衒 xuan brag;show off;promote oneself
    術 shu art;skill;special feat;method;technique
    衔 xian bit;hold mouth;bite;gag
    衕 tong alley;lane
    衖 xiang lane;alley
    街 jie street;road;thoroughfare
    衘 xian
    衙 ya public office;official residence
    衚 hu lane;alley;side street
    衛 wei guard;protect;defend
    衜 dao way;path
    衝 chong rush against;charge ahead
    衞 wei guard;protect;defend
    衟 dao
    衠 zhun pure;clean;simple
    衡 heng measure;weigh;judge;consider
    衢 qu highway;thoroughfare;intersection
    衣 yi clothes;clothing;cover;skin;kangxi radical
    衤 yi clothes;radical number
    补 bu mend;patch;fix;repair;restore
    衦 gan smooth clothes
    衧 yu
    表 biao show;express;manifest;display
    衩 cha open seam garment allows
    衪 yi
    衫 shan shirt;robe;gown;jacket
    衬 chen underwear;inner garments
    衭 fu lapel garment
    衮 gun ceremonial dress worn emperor
    衯 fen
    衰 shuai decline;falter;decrease;weaken
    衱 jie
    衲 na mend;sew;patch;line;quilt
    衳 zhong
    衴 dan
    衵 yi chemise
    衶 zhong
    衷 zhong heart;bottom heart
    衸 jie
    衹 zhi only;merely;but
    衺 xie slit garment aid movement
    衻 ran
    衼 zhi
    衽 ren lapel;hidden lapel coat
    衾 qin coverlet;quilt
    衿 jin collar lapel garment
    袀 jun
    袁 yuan robe;surname
    袂 mei sleeves
    袃 chai
    袄 ao outer garments;coat;jacket
    袅 niao curling upwards;wavering gently
    袆 hui ceremonial gowns queen
    袇 ran
    袈 jia buddhist cassock
    袉 tuo
    袊 ling
    袋 dai pocket;bag;sack;pouch
    袌 bao
    袍 pao long gown;robe;cloak
    袎 yao
    袏 zuo
    袐 bi
    袑 shao
    袒 tan strip;lay bare;bared;naked
    袓 ju
    袔 he
    袕 xue
    袖 xiu sleeve;put something sleeve
    袗 zhen unlined garments;hem garment
    袘 yi
    袙 pa
    袚 bo greave;knee pads;buskins
    袛 di ea
    袜 wa socks;stockings
    袝 fu
    袞 gun ceremonial dress worn emperor
    袟 zhi book cover;satchel bag
    袠 zhi book cover;satchel bag
    袡 ran
    袢 pan robe
    袣 yi
    袤 mao longitude;lengthwise;length
    袥 tuo
    袦 na
    袧 gou
    袨 xuan
    袩 zhe
    袪 qu sleeves;cuff
    被 bei passive indicator;bedding
    袬 yu
    袭 xi raid;attack;inherit
    袮 mi synonym when referring deity
    袯 bo raincoat
    袰 bo
    袱 fu piece cloth wrap bundles
    袲 chi
    袳 chi spread clothes
    袴 ku pants;trousers;panties
    袵 ren lapel;hidden lapel coat
    袶 jiang
    袷 qia lined garment
    袸 jian
    袹 bo
    袺 jie hold
    袻 er
    袼 ge seam below armpit
    袽 ru clothes
    袾 zhu
    袿 gui gown
    裀 yin mat;coverlet;underwear
    裁 cai cut;decrease
    裂 lie split;crack;break open;rend
    裃 ka old ceremonial garb;samurai garb
    裄 xing sleeve length
    装 zhuang dress;clothes;attire;fill
    裆 dang crotch seat pants;pants
    裇 xu shirt
    裈 kun trousers;pants;shorts;drawers
    裉 ken seam garment
    裊 niao curling upwards;wavering gently
    裋 shu cotton clothes boy servant
    裌 jia lined garment
    裍 kun border band edge dress
    裎 cheng take off clothes expose;carry girdle
    裏 li inside;interior;within
    裐 juan
    裑 shen
    裒 pou collect;gather;assemble;praise
    裓 ge
    裔 yi progeny;descendants;posterity
    裕 yu abundant;rich;plentiful
    裖 zhen
    裗 liu
    裘 qiu fur garments;surname
    裙 qun skirt;apron;petticoat
    裚 ji
    裛 yi wrap bind;damp;book bag
    補 bu mend;patch;fix;repair;restore
    裝 zhuang dress;clothes;decorate;fill
    裞 shui
    裟 sha cassock robe monk
    裠 qun short skirt
    裡 li inside;interior;within
    裢 lian folding purse inserted belt
    裣 lian draw hands sleeve
    裤 ku trousers;pants
    裥 jian folds
    裦 fou
    裧 chan
    裨 bi aid;benefit;help;supplement
    裩 kun
    裪 tao sleeve
    裫 yuan
    裬 ling
    裭 chi
    裮 chang
    裯 chou coverlet;bedspread
    裰 duo mend clothes
    裱 biao mount maps scrolls paste
    裲 liang waistcoat
    裳 shang clothes;skirt;beautiful
    裴 pei surname;look flowing gown
    裵 pei surname;look flowing gown
    裶 fei long robes trailing ground
    裷 yuan
    裸 luo bare;nude;undress;strip
    裹 guo wrap;bind;encircle;confine
    裺 yan
    裻 du
    裼 ti take off top;divest
    製 zhi make;manufacture;produce
    裾 ju lapel;border garment;skirt
    裿 yi
    褀 qi
    褁 guo
    褂 gua jacket;overcoat;coat;gown
    褃 ken seam garment
    褄 qi skirt
    褅 ti
    褆 ti handsomely dressed
    複 fu repeat;double;overlap
    褈 chong
    褉 xie short garments
    褊 bian cramped;narrow;crowded;mean
    褋 die
    褌 kun trousers;pants;shorts;drawers
    褍 duan
    褎 xiu sleeve;ample flowing robes
    褏 xiu sleeve;ample flowing robes
    褐 he coarse woolen cloth;dull;dark
    褑 yuan
    褒 bao praise;commend;honor;cite
    褓 bao swaddling cloth;infancy
    褔 fu complex;double
    褕 yu shirt
    褖 tuan
    褗 yan
    褘 hui ceremonial gowns queen
    褙 bei paper cloth pasted together
    褚 chu bag;valise;stuff;pad;surname
    褛 lv lapel;collar;tattered;threadbare
    褜 pao
    褝 dan unlined garment
    褞 yun robe
    褟 ta inner shirt singlet
    褠 gou
    褡 da girdle;loincloth;pouch;bag
    褢 huai carry bosom sleeve;wrap;conceal
    褣 rong
    褤 yuan
    褥 ru mattress;cushion;bedding
    褦 nai stupid;dull;ignorant;doltish;tie;bind
    褧 jiong unlined clothes;light overcoat
    褨 suo
    褩 ban
    褪 tui strip;undress;fall off;fade
    褫 chi strip;tear off;undress
    褬 sang
    褭 niao
    褮 ying
    褯 jie children garments mat wrapping
    褰 qian underclothing;pick skirts
    褱 huai carry bosom sleeve;wrap;conceal
    褲 ku trousers;pants
    褳 lian folding purse inserted belt
    褴 lan ragged;tattered;threadbare
    褵 li bridal veil
    褶 zhe pleat;crease;wrinkles
    褷 shi
    褸 lv lapel;collar;tattered;threadbare
    褹 yi
    褺 die dirty;ragged;undress;treat irreverence
    褻 xie dirty;ragged;slight;insult;treat disrespect
    褼 xian
    褽 wei cushion
    褾 biao
    褿 cao
    襀 ji pleat;fold;tuck;crease
    襁 qiang swaddling clothes
    襂 sen
    襃 bao commend;honor;cite
    襄 xiang aid;help;assist;undress
    襅 bi
    襆 fu hood cowl
    襇 jian folds
    襈 zhuan
    襉 jian folds
    襊 cui
    襋 ji collar
    襌 dan unlined garment
    襍 za mixed;blended;mix;mingle
    襎 fan
    襏 bo raincoat
    襐 xiang
    襑 xin
    襒 bie
    襓 rao
    襔 man
    襕 lan piece garment
    襖 ao outer garments;coat;jacket
    襗 ze
    襘 gui
    襙 cao
    襚 sui grave clothes
    襛 nong fine clothes
    襜 chan flutter;shaking vibrating
    襝 lian draw hands sleeve
    襞 bi fold;pleat;crease
    襟 jin lapel;collar
    襠 dang crotch seat pants;pants
    襡 shu short coat
    襢 tan strip;lay bare;bared;naked
    襣 bi
    襤 lan ragged;tattered;threadbare
    襥 fu
    襦 ru short coat;jacket;fine silk fabric
    襧 zhi
    襨 dui
    襩 shu
    襪 wa socks;stockings
    襫 shi raincoat
    襬 bai lower part robe
    襭 xie tuck hem garment wrap
    襮 bo collar;expose
    襯 chen underwear;inner garments
    襰 lai
    襱 long legs trousers;overalls worn workmen
    襲 xi raid;attack;inherit
    襳 xian
    襴 lan piece garment
    襵 zhe pleat skirt
    襶 dai ignorant;naive;unsophisticated
    襷 ju cord holding sleeves
    襸 zan
    襹 shi
    襺 jian
    襻 pan loop;belt band
    襼 yi kimono sleeve
    襽 lan
    襾 ya cover;kangxi radical
    西 xi west;westward;occident;kangxi radical
    覀 xi kangxi radical
    要 yao necessary;essential;necessity
    覂 feng throw rider
    覃 tan reach;spread;extensive
    覄 fu
    覅 fiao
    覆 fu cover;tip over;return;reply
    覇 ba rule might rather than
    覈 he investigate;consider;examine
    覉 ji inn;lodge;travel
    覊 ji halter;restrain;hold;control
    見 jian see;observe;behold;perceive;kangxi radical
    覌 guan see;observe;view;appearance
    覍 bian
    覎 yan place
    規 gui rules;regulations;customs;law
    覐 jue sleep;realize;feel
    覑 pian
    覒 mao
    覓 mi seek;search
    覔 mi search;look after
    覕 mie
    視 shi look;inspect;observe;see
    覗 si peek
    覘 chan peek;spy;watch;investigate
    覙 luo explain detail
    覚 jue wake sleep;conscious
    覛 mi
    覜 tiao mission
    覝 lian
    覞 yao
    覟 zhi
    覠 jun
    覡 xi wizard
    覢 shan
    覣 wei
    覤 xi
    覥 tian ashamed
    覦 yu desire strongly;covet;long
    覧 lan look;inspect;perceive
    覨 e
    覩 du see;gaze;witness
    親 qin relatives;parents;intimate
    覫 pang
    覬 ji covet;long;desire
    覭 ming
    覮 ying
    覯 gou meet see unexpectedly
    覰 qu spy;watch
    覱 zhan
    覲 jin have imperial audience
    観 guan see;observe;view;appearance
    覴 deng
    覵 jian steal look;peep;spy
    覶 luo look about;order;sequence;complicated thought easy express
    覷 qu peep;watch;spy
    覸 jian steal look;peep;spy
    覹 wei
    覺 jue wake sleep;conscious
    覻 qu peep;watch;spy
    覼 luo explain detail
    覽 lan look;inspect;perceive
    覾 shen
    覿 di see;interview;admitted audience
    觀 guan see;observe;view;appearance
    见 jian see;observe;behold;perceive
    观 guan see;observe;view;appearance
    觃 yan place
    规 gui rules;regulations;customs;law
    觅 mi seek;search
    视 shi look;inspect;observe;see
    觇 chan peek;spy;watch;investigate
    览 lan look;inspect;perceive
    觉 jue wake sleep;conscious
    觊 ji covet;long;desire
    觋 xi wizard
    觌 di see;interview;admitted audience
    觍 tian ashamed
    觎 yu desire strongly;covet;long
    觏 gou meet see unexpectedly
    觐 jin have imperial audience
    觑 qu peep;watch;spy
    角 jiao horn;angle;corner;point;kangxi radical
    觓 qiu
    觔 jin catty
    觕 cu coarse;rough;rude
    觖 jue long;dissatisfied;criticize
    觗 zhi
    觘 chao
    觙 ji
    觚 gu jug;winecup;goblet;square
    觛 dan
    觜 zi turtle beak;th lunar mansions;orionis
    觝 di gore;butt;resist;push
    觞 shang wine vessel;propose toast;feast
    觟 hua
    觠 quan
    觡 ge antlers
    觢 shi
    解 jie loosen;unfasten;untie;explain
    觤 gui
    觥 gong cup made horn;obstinate
    触 chu butt;ram;gore;touch
    觧 jie loosen;unfasten;untie;explain
    觨 hun
    觩 qiu strong
    觪 xing
    觫 su start;tremble fear
    觬 ni
    觭 ji turning turning down
    觮 lu
    觯 zhi wine goblet made horn
    觰 zha
    觱 bi tartar horn;chilly wind
    觲 xing
    觳 hu ancient measure;goblet;mean;frightened
    觴 shang wine vessel;propose toast;feast
    觵 gong cup made rhinoceros horn
    觶 zhi wine goblet made horn
    觷 xue process carve horns
    觸 chu touch;butt;ram;gore
    觹 xi
    觺 yi
    觻 li
    觼 jue buckle
    觽 xi
    觾 yan
    觿 xi bodkin made ivory;horn
    言 yan words;speech;speak;say;kangxi radical
    訁 yan kangxi radical
    訂 ding draw agreement;arrange
    訃 fu obituary;give notice death
    訄 qiu coerce;compel
    訅 qiu
    訆 jiao
    訇 hong sound crash
    計 ji plan;plot;stratagem;scheme
    訉 fan
    訊 xun inquire;ask;examine;reproach
    訋 diao
    訌 hong confusion;internal strife
    訍 chai
    討 tao discuss;ask;beg;demand;dun;marry
    訏 xu boast;exaggerate;great;broad
    訐 jie expose secrets;pry
    訑 yi deceive;cheat;arrogant
    訒 ren hesitate say;reluctant speak
    訓 xun teach;instruct;exegesis
    訔 yin
    訕 shan abuse;slander;vilify;ridicule
    訖 qi finish;conclude;stop;exhaust
    託 tuo entrust;rely;commission
    記 ji record;keep mind;remember
    訙 xun
    訚 yin speak gently;respectful
    訛 e swindle;cheat;erroneous;wrong
    訜 fen
    訝 ya express surprise;surprised
    訞 yao
    訟 song accuse;argue;dispute;litigate
    訠 shen much more;still more;gums
    訡 yin chant;moan;sigh
    訢 xin pleased;delighted;happy
    訣 jue take leave;bid farewell
    訤 xiao
    訥 ne slow speech;mumble;stammer
    訦 chen sincere;faithful
    訧 you fault
    訨 zhi
    訩 xiong noisily;uproarious;troublesome
    訪 fang visit;ask;inquire
    訫 xin
    訬 chao clamour;uproar;annoyance
    設 she build;establish;display;particle hypothesis;supposing
    訮 yan
    訯 sa
    訰 zhun
    許 xu allow;permit;promise;betroth
    訲 yi
    訳 yi translate;decode;encode
    訴 su accuse;sue;inform;narrate
    訵 chi
    訶 he scold loudly;curse;abuse
    訷 shen
    訸 he
    訹 xu beguile false stories
    診 zhen examine patient;diagnose
    註 zhu explain;annotate;make entry
    証 zheng prove;confirm;verify;proof
    訽 gou blame
    訾 zi bad mouth;criticize;defects
    訿 zi
    詀 zhan garrulous whisper joke
    詁 gu exegesis;explanation;explain
    詂 fu
    詃 jian
    詄 die
    詅 ling sell
    詆 di slander;condemn;reproach
    詇 yang
    詈 li scold;abuse verbally;curse
    詉 nao gibberish;wrangle
    詊 pan
    詋 zhou curse;swear oath incantations
    詌 gan
    詍 yi
    詎 ju interjection express surprise
    詏 yao argue;debate
    詐 zha cheat;defraud;swindle;trick;feign
    詑 yi cheat
    詒 yi bequeath;pass future generations
    詓 qu
    詔 zhao decree;proclaim;imperial decree
    評 ping appraise;criticize;evaluate
    詖 bi argue;biased;sided
    詗 xiong spy;give information;shrewd
    詘 qu bend;stoop;crouch;yield
    詙 ba
    詚 da
    詛 zu curse;swear;pledge
    詜 tao
    詝 zhu
    詞 ci words;phrase;expression
    詟 zhe fear;envy;loquacious
    詠 yong sing;hum;chant
    詡 xu boast;brag;popular;well known;flatter
    詢 xun inquire;ask about;consult
    詣 yi reach;achievement;accomplishment
    詤 huang make wild statements lie;misstate;lies falsehood
    詥 he
    試 shi test;try;experiment
    詧 cha examine judicially find
    詨 xiao genus cicada;cosmopsaltria
    詩 shi poetry;poem;verse;ode
    詪 hen difficulty speaking;wrangling
    詫 cha brag;exaggerated;wonder
    詬 gou abuse;scold;berate;insult
    詭 gui deceive;cheat;defraud;sly
    詮 quan explain;expound;comment
    詯 hui
    詰 jie question;interrogate
    話 hua speech;talk;language;dialect
    該 gai should;ought;need
    詳 xiang detailed;complete;thorough
    詴 wei
    詵 shen inquire;question;numerous
    詶 zhou
    詷 tong
    詸 mi riddle;conundrum;puzzle
    詹 zhan surname;talk too much;verbose
    詺 ming
    詻 e orders
    詼 hui tease;joke;ridicule;mock
    詽 yan
    詾 xiong noisily;uproarious;troublesome
    詿 gua error;mistake;deceive;mislead
    誀 er
    誁 bing
    誂 tiao tempt
    誃 yi part
    誄 lei eulogize;praise dead
    誅 zhu execute;kill;put death;punish
    誆 kuang cheat;swindle;lie
    誇 kua exaggerate;brag;boast;flaunt
    誈 wu
    誉 yu fame;reputation;praise
    誊 teng copy;transcribe
    誋 ji
    誌 zhi write down;record;magazine
    認 ren recognize;know;understand
    誎 cu
    誏 lang
    誐 e intone;hum
    誑 kuang deceive;lie;delude;cheat
    誒 ei exclamation confirmation
    誓 shi swear;pledge;oath
    誔 ting
    誕 dan bear children;give birth;birth
    誖 bei obstinate;disorderly;perverse
    誗 chan
    誘 you persuade;entice;induce;guide
    誙 keng
    誚 qiao criticize;scold;blame;ridicule
    誛 qin
    誜 shua
    誝 an
    語 yu language;words;saying;expression
    誟 xiao
    誠 cheng sincere;honest;true;real
    誡 jie warn;admonish;warning
    誢 xian
    誣 wu make false accusation;defame
    誤 wu err;make mistake;interfere
    誥 gao inform;notify;admonish;order
    誦 song recite;chant;repeat
    誧 bu huge;admonish
    誨 hui teach;instruct;encourage;urge
    誩 jing quarrel;wrangle
    說 shuo speak;say;talk;scold;upbraid
    誫 zhen
    説 shuo speak
    読 du read;study;pronounce
    誮 hua
    誯 chang
    誰 shui who whom whose anyone
    誱 jie
    課 ke lesson;course;classwork
    誳 qu
    誴 cong
    誵 xiao
    誶 sui speak ill;vilify;berate;interrogate
    誷 wang
    誸 xian
    誹 fei slander;vilify;condemn
    誺 chi
    誻 ta
    誼 yi friendship;appropriate;suitable
    誽 ni
    誾 yin speak gently;respectful
    調 diao transfer;move;change;tune
    諀 pi
    諁 zhuo suck;sip;sob;kiss;chatter
    諂 chan flatter;truckle;toady
    諃 chen
    諄 zhun patient;earnest;earnestly
    諅 ji
    諆 qi cheat
    談 tan talk;conversation;surname
    諈 zhui
    諉 wei pass buck;lay blame others
    諊 ju make judicial investigation
    請 qing ask;request;invite;please
    諌 dong remonstrate;admonish
    諍 zheng expostulate;remonstrate
    諎 ze
    諏 zou consult;confer;select;choose
    諐 qian fault
    諑 zhuo slander;gossip;rumors
    諒 liang excuse;forgive;guess;presume
    諓 jian flattering
    諔 chu
    諕 hao intimidate
    論 lun debate;discuss;discourse
    諗 shen consult carefully;counsel
    諘 biao
    諙 hua
    諚 pian command
    諛 yu flatter;truckle
    諜 die intelligence report;spy;spying
    諝 xu knowledge;discrimination;treachery
    諞 pian brag;boast;quibble
    諟 shi examine;consider;honest
    諠 xuan noisy;uproarious;forget
    諡 shi posthumous;posthumous title
    諢 hun jokes;obscene jests;joke
    諣 hua
    諤 e honest speech;straightforward
    諥 zhong
    諦 di careful;attentive
    諧 xie harmonize;agree;joke;jest
    諨 fu
    諩 pu
    諪 ting
    諫 jian remonstrate;admonish
    諬 qi open begin explain inform
    諭 yu proclaim;instruct;edict
    諮 zi consult;confer;communicate
    諯 zhuan
    諰 xi apprehensive
    諱 hui conceal;shun;regard taboo
    諲 yin
    諳 an versed;fully acquainted
    諴 xian harmony;agreement;sincere
    諵 nan mutter
    諶 chen sincere;faithful;surname
    諷 feng recite;incant;satirize
    諸 zhu several;various
    諹 yang
    諺 yan proverb;maxim
    諻 huang
    諼 xuan forget;lie;cheat;deceive
    諽 ge
    諾 nuo promise;assent;approve
    諿 qi
    謀 mou plan;scheme;stratagem
    謁 ye visit;pay respects
    謂 wei say;tell;call;called
    謃 xing
    謄 teng copy;transcribe
    謅 zhou play words;quip;talk nonsense
    謆 shan beguile;cajole
    謇 jian stutter;speak boldly
    謈 po
    謉 kui
    謊 huang lie
    謋 huo sound flesh bone being
    謌 ge song;sing;chant;praise
    謍 ying
    謎 mi riddle;conundrum;puzzle
    謏 xiao scold;censure;lead people toward virtuous;small;little
    謐 mi calm;quiet;still;cautious
    謑 xi shame;disgrace
    謒 qiang
    謓 chen
    謔 xue jeer
    謕 ti
    謖 su rise;raise
    謗 bang slander;libel
    謘 chi
    謙 qian humble;modest
    謚 shi confer posthumous titles
    講 jiang explain;discuss;talk
    謜 yuan
    謝 xie thank;decline
    謞 he
    謟 tao flatter;suspect;uncertain
    謠 yao sing;folksong;ballad;rumor
    謡 yao sing;folksong;ballad;rumor
    謢 lu
    謣 yu
    謤 biao
    謥 cong
    謦 qing speak softly
    謧 li loquacious;banter;joking
    謨 mo scheme;plan;plan;without
    謩 mo
    謪 shang consult;deliberate;commerce
    謫 zhe charge;blame;disgrace;demote;punish
    謬 miu error;exaggeration;erroneous
    謭 jian shallow;stupid
    謮 ze
    謯 jie
    謰 lian
    謱 lou chatter
    謲 can
    謳 ou sing;songs
    謴 gun
    謵 xi
    謶 zhuo
    謷 ao slander;revile;huge;big
    謸 ao
    謹 jin prudent;cautious;attentive
    謺 zhe
    謻 yi
    謼 hu shout;mourn invoke
    謽 jiang
    謾 man deceive;insult
    謿 chao ridicule;deride;scorn;jeer
    譀 han
    譁 hua noise;uproar;clamor;hubbub
    譂 chan
    譃 xu
    譄 zeng
    譅 se wriggling
    譆 xi scream
    譇 zha
    譈 dui dislike
    證 zheng proof;evidence;testify;verify
    譊 nao wrangling;quarrel
    譋 lan
    譌 e false;erroneous
    譍 ying answer
    譎 jue cunning;crafty;sly;wily
    譏 ji ridicule;jeer;mock;inspect
    譐 zun talk;converse
    譑 jiao
    譒 bo
    譓 hui
    譔 zhuan eulogize;compose;write
    譕 wu
    譖 zen slander
    譗 zha
    識 shi recognize;understand;know
    譙 qiao tower;surname
    譚 tan surname;talk
    譛 zen slander
    譜 pu register;list;table;musical score
    譝 sheng
    譞 xuan
    譟 zao clamor;noise;din;slander
    譠 tan
    譡 dang
    譢 sui
    譣 xian
    譤 ji
    譥 jiao
    警 jing guard;watch;alert;alarm
    譧 zhan
    譨 nang
    譩 yi
    譪 ai
    譫 zhan talkative;incoherent talk
    譬 pi metaphor;simile;example
    譭 hui slander;defame
    譮 hua
    譯 yi translate;decode;encode
    議 yi consult;talk over;discuss
    譱 shan
    譲 rang allow;permit;yield;concede
    譳 nou
    譴 qian reprimand;scold;abuse
    譵 dui
    譶 ta
    護 hu protect;guard;defend;shelter
    譸 zhou deceive;cheat;hurried;bustling
    譹 hao shout;roar;terrify;swiftly
    譺 ai
    譻 ying
    譼 jian supervise confine government establishment
    譽 yu fame;reputation;praise
    譾 jian shallow;stupid
    譿 hui
    讀 du read;study;pronounce
    讁 zhe punish;fault;blame;reprove
    讂 xuan
    讃 zan praise;commend;eulogize
    讄 lei
    讅 shen know detail
    讆 wei exaggerate;incredible
    讇 chan flatter;suspect;uncertain
    讈 li
    讉 yi
    變 bian change;transform;alter;rebel
    讋 zhe fear;envy;loquacious
    讌 yan feast;banquet;entertain;feast
    讍 e honest speech
    讎 chou enemy;rival;opponent
    讏 wei
    讐 chou enemy;rival;opponent
    讑 yao
    讒 chan slander;defame;misrepresent
    讓 rang allow;permit;yield;concede
    讔 yin
    讕 lan accuse falsely;slander;libel
    讖 chen prophecy;hint;omen
    讗 xie
    讘 nie chatter
    讙 huan cheer;noise;noisy
    讚 zan praise;commend;eulogize
    讛 yi talk sleep;somniloquy
    讜 dang counsel;advice;speak
    讝 zhan
    讞 yan decide;judge;verdict;decision
    讟 du slander;utter evil words
    讠 yan simplified kangxi radical
    计 ji plan;plot;stratagem;scheme
    订 ding draw agreement;arrange
    讣 fu obituary;give notice death
    认 ren recognize;know;understand
    讥 ji ridicule;jeer;mock;inspect
    讦 jie expose secrets;pry
    讧 hong confusion;internal strife
    讨 tao discuss;ask;beg;demand;dun;marry
    让 rang allow;permit;yield;concede
    讪 shan abuse;slander;vilify;ridicule
    讫 qi finish;conclude;stop;exhaust
    讬 tuo entrust;rely;commission
    训 xun teach;instruct;exegesis
    议 yi consult;talk over;discuss
    讯 xun inquire;ask;examine;reproach
    记 ji record;keep mind;remember
    讱 ren hesitate say;reluctant speak
    讲 jiang explain;discuss;talk
    讳 hui conceal;shun;regard taboo
    讴 ou sing;songs
    讵 ju interjection express surprise
    讶 ya express surprise;surprised
    讷 ne slow speech;mumble;stammer
    许 xu allow;permit;promise;betroth
    讹 e swindle;cheat;erroneous;wrong
    论 lun debate;discuss;discourse
    讻 xiong noisily;uproarious;troublesome
    讼 song accuse;argue;dispute;litigate
    讽 feng recite;incant;satirize
    设 she build;establish;display
    访 fang visit;ask;inquire
    诀 jue take leave;bid farewell
    证 zheng prove;confirm;verify;proof
    诂 gu exegesis;explanation;explain
    诃 he scold loudly;curse;abuse
    评 ping appraise;criticize;evaluate
    诅 zu curse;swear;pledge
    识 shi recognize;understand;know
    诇 xiong spy;give information;shrewd
    诈 zha cheat;defraud;swindle;trick
    诉 su accuse;sue;inform;narrate
    诊 zhen examine patient;diagnose
    诋 di slander;condemn;reproach
    诌 zhou play words;quip;talk nonsense
    词 ci words;phrase;expression
    诎 qu bend;stoop;crouch;yield
    诏 zhao decree;proclaim;imperial decree
    诐 bi argue;biased;sided
    译 yi translate;decode;encode
    诒 yi bequeath;pass future generations
    诓 kuang cheat;swindle;lie
    诔 lei eulogize;praise dead
    试 shi test;try;experiment
    诖 gua error;mistake;deceive;mislead
    诗 shi poetry;poem;verse;ode
    诘 ji question;interrogate
    诙 hui tease;joke;ridicule;mock
    诚 cheng sincere;honest;true;real
    诛 zhu execute;kill;put death;punish
    诜 shen inquire;question;numerous
    话 hua speech;talk;language;dialect
    诞 dan bear children;give birth;birth
    诟 gou abuse;scold;berate;insult
    诠 quan explain;expound;comment
    诡 gui deceive;cheat;defraud;sly
    询 xun inquire;ask about;consult
    诣 yi reach;achievement;accomplishment
    诤 zheng expostulate;remonstrate
    该 gai should;ought;need
    详 xiang detailed;complete;thorough
    诧 cha surprised;shocked
    诨 hun jokes;obscene jests;joke
    诩 xu boast;brag;popular;well known
    诪 zhou deceive;cheat;hurried;bustling
    诫 jie warn;admonish;warning
    诬 wu make false accusation;defame
    语 yu language;words;saying;expression
    诮 qiao criticize;scold;blame;ridicule
    误 wu err;make mistake;interfere
    诰 gao inform;notify;admonish;order
    诱 you persuade;entice;induce;guide
    诲 hui teach;instruct;encourage;urge
    诳 kuang deceive;lie;delude;cheat
    说 shuo speak;say;talk;scold;upbraid
    诵 song recite;chant;repeat
    诶 ei exclamation confirmation
    请 qing ask;request;invite;please
    诸 zhu various;all;these;surname
    诹 zou consult;confer;select;choose
    诺 nuo promise;assent;approve
    读 du read;study;pronounce
    诼 zhuo slander;gossip;rumors
    诽 fei slander;vilify;condemn
    课 ke lesson;course;classwork
    诿 wei pass buck;lay blame others
    谀 yu flatter;truckle
    谁 shei who whom whose anyone
    谂 shen consult carefully;counsel
    调 diao transfer;move;change;tune
    谄 chan flatter;truckle;toady
    谅 liang excuse;forgive;guess;presume
    谆 zhun patient;earnest;earnestly
    谇 sui speak ill;vilify;berate
    谈 tan talk;conversation;surname
    谉 shen know detail
    谊 yi friendship;appropriate;suitable
    谋 mou plan;scheme;stratagem
    谌 chen sincere;faithful;surname
    谍 die intelligence report;spy;spying
    谎 huang lie
    谏 jian remonstrate;admonish
    谐 xie harmonize;agree;joke;jest
    谑 xue jeer
    谒 ye visit;pay respects
    谓 wei say;tell;call;called
    谔 e honest speech;straightforward
    谕 yu proclaim;instruct;edict
    谖 xuan forget;lie;cheat;deceive
    谗 chan slander;defame;misrepresent
    谘 zi consult;confer;communicate
    谙 an versed;fully acquainted
    谚 yan proverb;maxim
    谛 di careful;attentive
    谜 mi riddle;conundrum;puzzle
    谝 pian brag;boast;quibble
    谞 xu knowledge;discrimination;treachery
    谟 mo scheme;plan;plan;without
    谠 dang counsel;advice;speak
    谡 su rise;raise
    谢 xie thank;decline
    谣 yao sing;folksong;ballad;rumor
    谤 bang slander;libel
    谥 shi confer posthumous titles
    谦 qian humble;modest
    谧 mi calm;quiet;still;cautious
    谨 jin prudent;cautious;attentive
    谩 man deceive;insult
    谪 zhe charge;blame;disgrace;demote
    谫 jian shallow;stupid
    谬 miu error;exaggeration;erroneous
    谭 tan surname
    谮 zen slander
    谯 qiao tower;surname
    谰 lan accuse falsely;slander;libel
    谱 pu list;table;musical score
    谲 jue cunning;crafty;sly;wily
    谳 yan decide;judge;verdict;decision
    谴 qian reprimand;scold;abuse
    谵 zhan talkative;incoherent talk
    谶 chen prophecy;hint;omen
    谷 gu valley;gorge;ravine;kangxi radical
    谸 qian
    谹 hong
    谺 xia mouth valley
    谻 ji
    谼 hong
    谽 han mouth opening
    谾 hong
    谿 xi valley;gorge;mountain stream
    豀 xi quarrel;mean petty
    豁 huo open;clear;exempt
    豂 liao
    豃 han
    豄 du
    豅 long
    豆 dou beans;peas;bean shaped;kangxi radical
    豇 jiang small kidney bean
    豈 qi how what
    豉 shi fermented beans
    豊 li abundant;lush;bountiful;plenty
    豋 deng ceremonial vessel
    豌 wan peas
    豍 bi
    豎 shu vertical;perpendicular;upright
    豏 xian half grown beans
    豐 feng abundant;lush;bountiful;plenty
    豑 zhi
    豒 zhi
    豓 yan beautiful;captivating;plump;voluptuous
    豔 yan plump;voluptuous;beautiful
    豕 shi pig;boar;kangxi radical
    豖 chu shackled pig
    豗 hui clamor
    豘 tun small pig
    豙 yi
    豚 tun small pig;suckling pig;shuffle feet
    豛 yi
    豜 jian pig years
    豝 ba sow
    豞 hou
    豟 e
    豠 chu
    象 xiang elephant;ivory;figure;image
    豢 huan domestic animals;feed;raise
    豣 jian pig years
    豤 ken
    豥 gai
    豦 ju wild boar;fight
    豧 fu
    豨 xi pig;hog
    豩 bin
    豪 hao brave;heroic;chivalrous
    豫 yu relaxed;comfortable;ease
    豬 zhu pig;hog
    豭 jia boar;male pig
    豮 fen castrated pig
    豯 xi
    豰 bo
    豱 wen
    豲 huan
    豳 bin zhou dynasty state
    豴 di pig hoof;go;send
    豵 zong young pig
    豶 fen castrated pig
    豷 yi person
    豸 zhi legless insect like animal;worm;kangxi radical
    豹 bao leopard;panther;surname
    豺 chai wolf;cruel;wicked;mean
    豻 an prison;wild dog
    豼 pi fox;leopard;panther
    豽 na
    豾 pi
    豿 gou
    貀 na
    貁 you
    貂 diao marten;sable;mink
    貃 mo
    貄 si
    貅 xiu brave;fierce;courageous
    貆 huan small badger;porcupine
    貇 kun root;gnaw
    貈 he
    貉 hao badger;raccoon dog
    貊 mo leopard;ancient tribe northeastern china
    貋 an
    貌 mao countenance;appearance
    貍 li fox
    貎 ni lion;wild beast;wild horse
    貏 bi
    貐 yu legendary man eating monster
    貑 jia
    貒 tuan
    貓 mao cat
    貔 pi legendary bear like animal
    貕 xi
    貖 yi
    貗 ju
    貘 mo tapir
    貙 chu animal like tiger;fierce wild beasts
    貚 tan
    貛 huan badger
    貜 jue ape
    貝 bei sea shell;money;currency;kangxi radical
    貞 zhen virtuous;chaste;pure;loyal
    貟 yuan member;personnel;staff member
    負 fu load;burden;carry;bear
    財 cai wealth;valuables;riches
    貢 gong offer tribute;tribute;gifts
    貣 te beg;err;mistaken
    貤 yi steps;grade;strata;series
    貥 hang
    貦 wan
    貧 pin poor;impoverished;needy
    貨 huo goods;commodities;products
    販 fan peddler;hawker;street merchant
    貪 tan greedy;covet;covetous
    貫 guan string coins;go through
    責 ze responsibility;duty
    貭 zhi matter;material;substance
    貮 er number two
    貯 zhu store;stockpile;hoard
    貰 shi borrow;pardon;loan
    貱 bi
    貲 zi property;wealth;count
    貳 er accounting numeral two
    貴 gui expensive;costly;valuable
    貵 pian
    貶 bian decrease;lower;censure;criticize
    買 mai buy;purchase;bribe;persuade
    貸 dai lend;borrow;pardon
    貹 sheng
    貺 kuang give;grant;bestow;surname
    費 fei expenses;expenditures;fee
    貼 tie paste;stick;attached
    貽 yi give;hand down;bequeath
    貾 chi
    貿 mao trade;barter;mixed;rashly
    賀 he congratulate;send present
    賁 bi forge ahead;energetic;surname
    賂 lu bribe;give present
    賃 lin rent;hire;hired person
    賄 hui bribe;riches;wealth
    賅 gai prepared;inclusive
    賆 pian
    資 zi property;wealth;capital
    賈 jia surname;merchant;buy;trade
    賉 xu give alms
    賊 zei thief;traitor
    賋 jiao
    賌 gai
    賍 zang booty;loot;stolen goods;bribe
    賎 jian mean;low;cheap;worthless
    賏 ying pearls shells strung together
    賐 xun
    賑 zhen relieve;aid distressed;rich
    賒 she buy sell credit;distant
    賓 bin guest;visitor;surname;submit
    賔 bin guest;visitor;surname;submit
    賕 qiu bribe
    賖 she
    賗 chuan
    賘 zang
    賙 zhou give charity
    賚 lai give;present;confer;surname
    賛 zan help;support;assist;aid
    賜 ci give;bestow favors;appoint
    賝 chen precious
    賞 shang reward;grant;bestow;appreciate
    賟 tian
    賠 pei indemnify;suffer loss
    賡 geng continue
    賢 xian virtuous;worthy;good;able
    賣 mai sell;betray;show off
    賤 jian mean;low;cheap;worthless
    賥 sui
    賦 fu tax;give;endow;army;diffuse
    賧 tan fine
    賨 cong tribute paid cloth tribes
    賩 cong
    質 zhi matter;material;substance
    賫 ji present
    賬 zhang accounts;bill;debt;credit
    賭 du bet;gamble;wager;compete
    賮 jin farewell gift
    賯 xiong
    賰 chun plentiful;wealthy rich;handsome
    賱 yun
    賲 bao
    賳 zai
    賴 lai rely;depend;accuse falsely
    賵 feng gift
    賶 cang
    賷 ji take both hands offer;present
    賸 sheng leftovers;residue;remains
    賹 yi
    賺 zhuan make money;earn;gain;profit
    賻 fu gift money help pay
    購 gou buy;purchase;hire
    賽 sai compete;contend;contest;race
    賾 ze abstruse;deep;profound
    賿 liao
    贀 yi
    贁 bai defeat spoil spoiled;corrupt corrupted
    贂 chen
    贃 wan earn;make profit;enjoy oneself
    贄 zhi gift superior;gift given first meeting
    贅 zhui unnecessary;superfluous
    贆 biao
    贇 yun affable;agreeable;pleasant
    贈 zeng give present;bestow;confer
    贉 dan earnest money;silk label books
    贊 zan help;support;assist;aid
    贋 yan false;counterfeit;bogus;sham
    贌 pu
    贍 shan support;aid;sufficient;rich;elegant
    贎 wan
    贏 ying win;surplus;gain;profit
    贐 jin farewell present
    贑 gan jiangxi province
    贒 xian virtuous;worthy;good;able
    贓 zang booty;loot;stolen goods;bribe
    贔 bi strong
    贕 du
    贖 shu buy;redeem;ransom;atone
    贗 yan counterfeit;false
    贘 shang
    贙 xuan
    贚 long
    贛 gan jiangxi province;places therein
    贜 zang booty;loot;stolen goods;bribe
    贝 bei sea shell;money;currency
    贞 zhen virtuous;chaste;pure;loyal
    负 fu load;burden;carry;bear
    贠 yuan member;personnel;staff member
    贡 gong offer tribute;tribute;gifts
    财 cai wealth;valuables;riches
    责 ze responsibility;duty
    贤 xian virtuous;worthy;good;able
    败 bai defeated;decline;fail
    账 zhang accounts;bill;debt;credit
    货 huo goods;commodities;products
    质 zhi matter;material;substance
    贩 fan peddler;hawker;street merchant
    贪 tan greedy;covet;covetous
    贫 pin poor;impoverished;needy
    贬 bian decrease;lower;censure;criticize
    购 gou buy;purchase;hire
    贮 zhu store;stockpile;hoard
    贯 guan string coins;go through
    贰 er number two
    贱 jian mean;low;cheap;worthless
    贲 ben forge ahead;energetic;surname
    贳 shi borrow;pardon;loan
    贴 tie paste;stick;attached
    贵 gui expensive;costly;valuable
    贶 kuang give;grant;bestow;surname
    贷 dai lend;borrow;pardon
    贸 mao trade;barter;mixed;rashly
    费 fei expenses;expenditures;fee
    贺 he congratulate;send present
    贻 yi give;hand down;bequeath
    贼 zei thief;traitor;kill
    贽 zhi gift superior;gift given
    贾 jia surname;merchant;buy;trade
    贿 hui bribe;bribes;riches;wealth
    赀 zi property;wealth;count
    赁 lin rent;hire;hired person
    赂 lu bribe;give present
    赃 zang booty;loot;stolen goods;bribe
    资 zi property;wealth;capital
    赅 gai prepared;inclusive
    赆 jin farewell present
    赇 qiu bribe
    赈 zhen relieve;aid distressed;rich
    赉 lai give;present;confer;surname
    赊 she buy sell credit;distant
    赋 fu tax;give;endow;army;diffuse
    赌 du bet;gamble;wager;compete
    赍 ji present
    赎 shu buy;redeem;ransom;atone
    赏 shang reward;grant;bestow;appreciate
    赐 ci give;bestow favors;appoint
    赑 bi strong
    赒 zhou give charity
    赓 geng continue
    赔 pei indemnify;suffer loss
    赕 dan fine
    赖 lai rely;depend;accuse falsely
    赗 feng gift
    赘 zhui unnecessary;superfluous
    赙 fu gift money help pay
    赚 zhuan make money;earn;gain;profit
    赛 sai compete;contend;contest;race
    赜 ze abstruse;deep;profound
    赝 yan false;counterfeit;bogus;sham
    赞 zan help;support;assist;aid
    赟 yun affable;agreeable;pleasant
    赠 zeng give present;bestow;confer
    赡 shan support;aid;rich;elegant
    赢 ying win;surplus;gain;profit
    赣 gan jiangxi province;places therein
    赤 chi red;bare;kangxi radical
    赥 xi
    赦 she forgive;remit;pardon
    赧 nan blush;turn red
    赨 tong
    赩 xi
    赪 cheng deep red
    赫 he bright;radiant;glowing
    赬 cheng deep red
    赭 zhe reddish brown;hematite;ochre
    赮 xia
    赯 tang red;crimson
    走 zou walk;go foot;run;leave;kangxi radical
    赱 zou walk;go foot;run;leave
    赲 li
    赳 jiu grand;valiant
    赴 fu go;attend;present
    赵 zhao surname;ancient state
    赶 gan pursue;follow;expel;drive away
    起 qi rise;stand;go;begin
    赸 shan abuse;slander;vilify;ridicule
    赹 qiong
    赺 yin
    赻 xian
    赼 zi
    赽 jue
    赾 qin
    赿 chi late slow;dilatory;tardy delay;dull;stupid
    趀 ci
    趁 chen take advantage;avail oneself
    趂 chen take advantage;avail oneself follow;go
    趃 die
    趄 ju weak;lame
    超 chao jump over;leap over;surpass
    趆 di
    趇 xi
    趈 zhan
    趉 jue
    越 yue exceed;go beyond;more
    趋 qu hasten;hurry;attracted
    趌 ji order someone leave
    趍 chi
    趎 chu
    趏 gua
    趐 xue
    趑 zi can move;falter
    趒 tiao jump;climb over;leap;posture;gangway
    趓 duo
    趔 lie progressing;checked
    趕 gan pursue;follow;expel;drive away
    趖 suo walk;go
    趗 cu
    趘 xi
    趙 zhao surname;warring states era kingdom
    趚 su
    趛 yin
    趜 ju suffocate
    趝 jian pursue;follow
    趞 que
    趟 tang time;occasion;take journey
    趠 chuo
    趡 cui place
    趢 lu
    趣 qu what attracts attention
    趤 dang
    趥 qiu
    趦 zi unable move;falter
    趧 ti
    趨 qu hasten;hurry;attracted
    趩 chi
    趪 huang
    趫 qiao nimble
    趬 qiao
    趭 jiao
    趮 zao easily provoked;hasty;fierce;cruel
    趯 ti jump
    趰 er
    趱 zan go hurry;hasten;urge
    趲 zan go hurry;hasten;urge
    足 zu foot;attain;satisfy;enough;kangxi radical
    趴 pa lying prone;leaning over
    趵 bao noise tramping feet
    趶 ku
    趷 ke jolt;raise;block
    趸 dun sell buy wholesale;store
    趹 jue kick hoof;horse gallop
    趺 fu sit cross legged;back foo
    趻 chen
    趼 jian callous skin hands feet;blisters
    趽 fang
    趾 zhi toe;tracks;footprints
    趿 ta tread;slipshod
    跀 yue cut off feet;stretch
    跁 ba trample;tread;search;squat down
    跂 qi creeping;crawling
    跃 yue skip;jump;frolic
    跄 qiang walk rapidly
    跅 tuo careless;lax;dissolute
    跆 tai trample
    跇 yi
    跈 nian
    跉 ling
    跊 mei
    跋 ba go foot;epilogue;colophon
    跌 die stumble;slip;fall down;stamp
    跍 ku
    跎 tuo slip;stumble;falter;vacillate
    跏 jia sit cross legged;squat
    跐 ci trample;step;walk ball foot
    跑 pao run;flee;leave hurry
    跒 qia
    跓 zhu
    跔 ju numb feet;limp
    跕 dian shuffle;limp
    跖 zhi sole
    跗 fu instep
    跘 pan
    跙 ju weak;lame
    跚 shan stagger;limp
    跛 bo lame
    跜 ni
    距 ju distance;bird spur
    跞 li walk;move
    跟 gen heel;follow;accompany
    跠 yi
    跡 ji search;track;trace
    跢 duo
    跣 xian bare footed
    跤 jiao stumble;fall down;wrestle
    跥 duo stamp feet
    跦 zhu hop
    跧 quan crouch
    跨 kua straddle;bestride;ride;carry
    跩 zhuai waddle;limp
    跪 gui kneel
    跫 qiong sound footsteps
    跬 kui step;stride equal half pace
    跭 xiang
    跮 chi hasty walking
    路 lu road;path;street;journey
    跰 pian
    跱 zhi stop
    跲 jia hood;cowl;turban;stumble
    跳 tiao jump;leap;vault;bounce;dance
    跴 cai step;tread;search
    践 jian trample;tread upon;walk
    跶 da stumble;slip
    跷 qiao raise foot
    跸 bi clear way;make room;clear street when emperor
    跹 xian wander about;walk around;revolve
    跺 duo stamp feet;step
    跻 ji ascend;go;rise
    跼 ju bent;stooped;crouched;contract
    跽 ji kneel long time;go down hands knees
    跾 shu
    跿 tu jump about
    踀 chu
    踁 jing tinkling;obstinate
    踂 nie
    踃 xiao
    踄 bu
    踅 xue walk around;turn back midway
    踆 cun squat
    踇 mu
    踈 shu neglect;careless;lax
    踉 liang hop;jump;hurriedly;urgently
    踊 yong leap;jump
    踋 jiao foot feet cast play
    踌 chou hesitate;falter;smug;self satisfied
    踍 qiao
    踎 mou squat
    踏 ta step;trample;tread;walk
    踐 jian trample;tread upon;walk
    踑 qi
    踒 wo slip sprain limb
    踓 wei
    踔 chuo get ahead;stride;excel
    踕 jie
    踖 ji trample;tread
    踗 nie
    踘 ju ball
    踙 nie
    踚 lun
    踛 lu
    踜 leng stumble;slip;fall
    踝 huai ankle
    踞 ju crouch;squat;sit;occupy
    踟 chi hesitate;undecided;embarrassed
    踠 wan writhe;struggle;squirm;wriggle;impatient
    踡 quan curled;coiled
    踢 ti kick
    踣 bo stumble fall prone;stiff death
    踤 zu
    踥 qie
    踦 yi shin;pierce;touch
    踧 cu level;road;appearance uneasiness
    踨 zong
    踩 cai step
    踪 zong footprints;traces;tracks
    踫 peng collide;bump
    踬 zhi stumble;totter;fail;frustrated
    踭 zheng heel;elbow
    踮 dian tiptoe
    踯 zhi waver;hesitate;irresolute
    踰 yu exceed;transgress;cross over
    踱 duo stroll;pace;walk slowly
    踲 dun
    踳 chuan mixed;obstinate
    踴 yong leap;jump
    踵 zhong heel;follow;visit;call
    踶 di paw
    踷 zha
    踸 chen
    踹 chuai trample;tread;kick;crush
    踺 jian
    踻 gua
    踼 tang fall flat;fall face
    踽 ju walk alone;self reliant
    踾 fu
    踿 zu
    蹀 die skip;dance;put foot down
    蹁 pian walk limp
    蹂 rou trample under foot;tread
    蹃 nuo
    蹄 ti hoof;horse
    蹅 cha tread;walk through
    蹆 tui move straight line
    蹇 jian lame;crippled;unlucky
    蹈 dao stamp feet;dance
    蹉 cuo error;mistake;slip;failure
    蹊 qi footpath;trail;track
    蹋 ta step;tread;stumble;slip
    蹌 qiang walk rapidly
    蹍 nian upper millstone;grind;roll;triturate
    蹎 dian stumble;trip
    蹏 ti hoof;horse
    蹐 ji take short steps
    蹑 nie tread;step;follow;track
    蹒 man jump over;limp
    蹓 liu stroll;take walk
    蹔 zan temporary;fleeting;ephemeral
    蹕 bi clear way;make room;clear street when emperor
    蹖 chong
    蹗 lu
    蹘 liao roost
    蹙 cu urgent;suddenly;grieve;lament
    蹚 tang tread through mud water
    蹛 dai
    蹜 su walk carefully
    蹝 xi sandal
    蹞 kui
    蹟 ji trace;tracks;footprints
    蹠 zhi step;tread;sole
    蹡 qiang limp;walking;motion
    蹢 di pig hoof
    蹣 pan jump over;limp
    蹤 zong footprints;traces;tracks
    蹥 lian
    蹦 beng hop;leap;jump;bright
    蹧 zao spoil;ruin
    蹨 nian stand tiptoe
    蹩 bie limp
    蹪 tui
    蹫 ju
    蹬 deng step;tread;lose energy
    蹭 ceng shuffle;procrastinate;dilly dally
    蹮 xian whirl;pirouette
    蹯 fan animal paws
    蹰 chu hesitate;waver;falter
    蹱 zhong stagger along;fall
    蹲 dun squat;crouch;idle about
    蹳 bo
    蹴 cu kick;tread;leap;solemn
    蹵 cu tread;kick
    蹶 jue stumble;fall down;trample
    蹷 jue kick back;stumble;slip;fall
    蹸 lin
    蹹 ta tread;stamp;walk
    蹺 qiao raise foot
    蹻 jue raise feet;cross legs;brave;sandals
    蹼 pu webbed feet waterfowl
    蹽 liao run;slip away quietly
    蹾 dun squat;crouch
    蹿 cuan leap;jump;spurt
    躀 guan stumble over;fall
    躁 zao tense;excited;irritable
    躂 da stumble;slip
    躃 bi lame;cripple
    躄 bi cripple;lame
    躅 zhu walk carefully;hesitate;falter
    躆 ju
    躇 chu hesitate;falter;undecided
    躈 qiao
    躉 dun sell buy wholesale;store
    躊 chou hesitate;falter;smug;self satisfied
    躋 ji ascend;go;rise
    躌 wu
    躍 yue skip;jump;frolic
    躎 nian
    躏 lin trample down;oppress;overrun
    躐 lie stride over;step across
    躑 zhi waver;hesitate;irresolute
    躒 li walk;move
    躓 zhi stumble;totter;fail;frustrated
    躔 chan follow;imitate;rut;path
    躕 chu hesitate;waver;falter
    躖 duan
    躗 wei exaggerate
    躘 long walk
    躙 lin trample down;oppress;overrun
    躚 xian wander about;walk around;revolve
    躛 wei exaggerate
    躜 zuan jump
    躝 lan pass;step over;creep;twine round
    躞 xie walk
    躟 rang
    躠 sa limp
    躡 nie tread;step;follow;track
    躢 ta
    躣 qu
    躤 ji
    躥 cuan leap;jump;spurt
    躦 cuo jump
    躧 xi sandal
    躨 kui
    躩 jue take quick;short steps
    躪 lin trample down;oppress;overrun
    身 shen body;trunk;hull;kangxi radical
    躬 gong body;personally;person
    躭 dan delay;loiter;hinder
    躮 fen
    躯 qu body
    躰 ti body;group;class;body;unit
    躱 duo hide
    躲 duo hide;secrete;avoid;escape
    躳 gong body;self
    躴 lang tall
    躵 ren
    躶 luo bare;nude;undress;strip
    躷 ai short stature;low height
    躸 ji
    躹 ju
    躺 tang lie down;recline
    躻 kong
    躼 lao
    躽 yan push chest belly
    躾 mei discipline;train;bring;discipline;training
    躿 kang tall
    軀 qu body
    軁 lou
    軂 lao
    軃 duo droop;hang down
    軄 zhi govern;oversee;manage;direct official duty;office
    軅 yan
    軆 ti body;group;class;body;unit
    軇 dao
    軈 ying soon after;soon;almost;no more than;after all
    軉 yu
    車 che cart;vehicle;carry cart;kangxi radical
    軋 ya crush weight;grind
    軌 gui track;rut;path
    軍 jun army;military;soldiers;troops
    軎 wei brass parts cart ancient
    軏 yue cross bar end poles
    軐 xin
    軑 dai hubcap;wheel
    軒 xuan carriage;high;wide;balcony;surname yellow emperor
    軓 fan
    軔 ren block keeps wheel moving
    軕 shan
    軖 kuang
    軗 shu
    軘 tun war car
    軙 chen chinese family arrange;display wheel
    軚 dai steering wheel
    軛 e yoke;collar;restrain
    軜 na reins
    軝 qi axle tip
    軞 mao
    軟 ruan soft;flexible;pliable;weak
    軠 kuang
    軡 qian
    転 zhuan shift;move;turn
    軣 hong rumble;explosion;blast
    軤 hu surname
    軥 qu yoke
    軦 kuang
    軧 di
    軨 ling wooden cross piece front
    軩 dai
    軪 ao
    軫 zhen cross board rear carriage;th lunar mansion
    軬 fan
    軭 kuang spoil;ruin
    軮 yang
    軯 peng surname
    軰 bei row carriages;generation;class;series;denotes plural
    軱 gu large bone
    軲 gu wheel;revolve
    軳 pao
    軴 zhu
    軵 rong
    軶 e yoke;collar;restrain
    軷 ba sacrifice
    軸 zhou axle;axletree;pivot;axis
    軹 zhi end axle;divergent
    軺 yao small light carriage
    軻 ke axle;personal mencius
    軼 yi rush forth;surpass;excel
    軽 zhi light;easy;simple;gentle
    軾 shi horizontal wooden bar front
    軿 ping curtained carriage women
    輀 er hearse
    輁 gong
    輂 ju
    較 jiao compare;comparatively;more
    輄 guang
    輅 he chariot;carriage;carriage pull bar
    輆 kai
    輇 quan cart wheel no spokes
    輈 zhou shaft
    載 zai load;carry;transport;convey
    輊 zhi low rear portion cart
    輋 she hong kong toponym
    輌 liang numerary adjunct vehicles
    輍 yu
    輎 shao
    輏 you light;light carriage
    輐 wan
    輑 yin
    輒 zhe then;each;rack chariot luggage weapons
    輓 wan mourn;pull;draw
    輔 fu cheek bone;protective;assist
    輕 qing light;easy;simple;gentle
    輖 zhou
    輗 ni cross bar end carriage;linchpin large carriage
    輘 leng car rut;rumbling cart
    輙 zhe then;each;rack chariot luggage weapons
    輚 zhan
    輛 liang numerary adjunct vehicles
    輜 zi supply cart;covered wagon;dray
    輝 hui brightness;luster;brilliance
    輞 wang exterior rim wheel;felly
    輟 chuo stop;suspend;halt
    輠 guo grease pot hung under
    輡 kan fail;difficulty;misfortune
    輢 yi
    輣 peng
    輤 qian pall cover hearse
    輥 gun turn round;revolve;roller
    輦 nian handcart;capital city
    輧 ping curtained carriage women
    輨 guan
    輩 bei generation;lifetime;class
    輪 lun wheel;revolve;turn;recur
    輫 pai
    輬 liang hearse;carriage
    輭 ruan flexible;pliable;weak;feeble
    輮 rou exterior rim wheel;felly
    輯 ji gather;collect;edit;compile
    輰 yang
    輱 xian
    輲 chuan
    輳 cou hubs wheel;converge around
    輴 chun sled
    輵 ge great array spears chariots
    輶 you light carriage;trifling;light
    輷 hong
    輸 shu transport;carry;haul
    輹 fu two pieces wood underneath
    輺 zi
    輻 fu spokes wheel
    輼 wen
    輽 ben vehicle
    輾 zhan turn over;roll
    輿 yu cart;palanquin;public opinion
    轀 wen hearse
    轁 tao
    轂 gu hub wheel
    轃 zhen
    轄 xia linchpin wheel;control
    轅 yuan axle;magistrate office;surname
    轆 lu windlass;pulley;capstan;wheel
    轇 jiao complicated;confused;dispute
    轈 chao turret chariot
    轉 zhuan shift;move;turn
    轊 wei axle tip
    轋 hun
    轌 xue sled
    轍 zhe wagon ruts;wheel tracks
    轎 jiao sedan chair;palanquin
    轏 zhan sleeping cart
    轐 bu
    轑 lao rut
    轒 fen chariot
    轓 fan
    轔 lin rumbling vehicles;threshold
    轕 ge great array spears chariots
    轖 se framework lattice cart
    轗 kan fail
    轘 huan tear asunder between chariots
    轙 yi rings yoke
    轚 ji
    轛 zhui
    轜 er hearse
    轝 yu envy;hate;dislike;resentment
    轞 jian vehicle transporting prisoners
    轟 hong rumble;explosion;blast
    轠 lei
    轡 pei bridle horse;reins
    轢 li run over something vehicle
    轣 li gallop;mule
    轤 lu pulley;windlass;capstan
    轥 lin
    车 che cart;vehicle;carry cart
    轧 ya crush weight;grind
    轨 gui track;rut;path
    轩 xuan carriage;high;wide;balcony
    轪 dai hubcap;wheel
    轫 ren block keeps wheel moving
    转 zhuan shift;move;turn
    轭 e yoke;collar
    轮 lun wheel;revolve;turn;recur
    软 ruan soft;flexible;pliable;weak
    轰 hong rumble;explosion;blast
    轱 gu wheel;turn;revolve
    轲 ke axle;personal mencius
    轳 lu pulley;windlass;capstan
    轴 zhou axle;axletree;pivot;axis
    轵 zhi end axle;divergent
    轶 yi rush forth;surpass;excel
    轷 hu surname
    轸 zhen cross board rear carriage
    轹 li run over something vehicle
    轺 yao small light carriage
    轻 qing light;easy;simple;gentle
    轼 shi horizontal wooden bar front
    载 zai load;carry;transport;convey
    轾 zhi low rear portion cart
    轿 jiao sedan chair;palanquin
    辀 zhou shaft
    辁 quan cart wheel no spokes
    辂 lu chariot;carriage;carriage pull bar
    较 jiao compare;comparatively;more
    辄 zhe sides chariot where weapons
    辅 fu cheek bone;protective;assist
    辆 liang numerary adjunct vehicles
    辇 nian hand cart;transport carriage
    辈 bei generation;lifetime;class
    辉 hui brightness;luster;brilliance
    辊 gun turn round;revolve;roller
    辋 wang exterior rim wheel;felly
    辌 liang hearse;carriage
    辍 chuo stop;suspend;halt
    辎 zi supply cart;covered wagon;dray
    辏 cou hubs wheel;converge around
    辐 fu spokes wheel
    辑 ji gather;collect;edit;compile
    辒 wen hearse
    输 shu transport;carry;haul
    辔 pei bridle horse;reins
    辕 yuan axle;magistrate office;surname
    辖 xia linchpin wheel;control
    辗 nian turn over;roll
    辘 lu windlass;pulley;capstan;wheel
    辙 zhe wagon ruts;wheel tracks
    辚 lin rumbling vehicles;threshold
    辛 xin bitter;toilsome;laborious;th heavenly stem;kangxi radical
    辜 gu crime;criminal offense
    辝 ci
    辞 ci words;speech;expression;phrase
    辟 pi law;rule;open;develop
    辠 zui crime;sin;vice;evil;hardship
    辡 bian recrimination;wrangling
    辢 la bitter;pungent;acrid
    辣 la peppery;pungent;hot;cruel
    辤 ci words;speech;sentence;expression phrase;message
    辥 xue variety marsh grass
    辦 ban manage;do;handle;deal
    辧 bian manage;do;handle;deal
    辨 bian distinguish;discriminate
    辩 bian dispute;argue;debate;discuss
    辪 xue
    辫 bian braid;pigtail;plait;queue
    辬 ban
    辭 ci words;speech;expression;phrase
    辮 bian braid;pigtail;plait;queue
    辯 bian dispute;argue;debate;discuss
    辰 chen early morning;th terrestrial branch;kangxi radical
    辱 ru humiliate;insult;abuse
    農 nong agriculture;farming;farmer
    辳 nong agriculture;farming;farmer
    辴 chan
    辵 chuo walk;walking;kangxi radical
    辶 chuo walk;walking;kangxi radical
    辷 yi smooth;slippery
    辸 reng
    边 bian edge;margin;side;border
    辺 bian edge;margin;side;border
    辻 shi crossroads;street
    込 yu crowd;go
    辽 liao distant;far
    达 da arrive;reach;intelligent;smooth;slippery
    辿 chan follow;pursue
    迀 gan
    迁 qian move;shift;change;transfer;relocate capital city
    迂 yu doctrinaire;abstruse;unrealistic
    迃 yu
    迄 qi extend;reach;until;till
    迅 xun quick;hasty;rapid;sudden
    迆 yi wind;walk straight path
    过 guo pass;pass through;go across
    迈 mai take big stride;pass
    迉 qi
    迊 za go round;make circuit;make revolution;turn round
    迋 wang travel;go;deceive;scare
    迌 tu
    迍 zhun falter;hesitate
    迎 ying receive;welcome;greet
    迏 da
    运 yun luck;fortune;ship;transport
    近 jin near;close;approach;intimate
    迒 hang footprints passing animals;road
    迓 ya go meet;receive;guest
    返 fan return;revert;restore
    迕 wu obstinate;perverse
    迖 da
    迗 e
    还 hai still;yet;besides
    这 zhe here
    迚 da somehow
    进 jin advance;make progress;enter
    远 yuan distant;remote;far;profound
    违 wei disobey;violate;defy;apart
    连 lian join;connect;continuous;even
    迟 chi late;tardy;slow;delay
    迠 che made
    迡 ni
    迢 tiao far;distant
    迣 zhi leap over
    迤 yi wind;walk straight path
    迥 jiong distant;far;separated;different
    迦 jia character transliteration
    迧 chen chinese family arrange;display column troops
    迨 dai until;when;seize;arrest
    迩 er near;close;recently
    迪 di enlighten;advance;progress
    迫 po coerce;force;compel;urgent
    迬 zhu walk along;go
    迭 die repeatedly;frequently
    迮 ze rise;contracted;cramped
    迯 tao escape;flee;abscond;dodge
    述 shu narrate;state;express
    迱 tuo
    迲 qu
    迳 jing pass;approach;direct
    迴 hui revolve;rotate;curving;zigzag
    迵 dong
    迶 you
    迷 mi bewitch;charm;infatuate
    迸 beng gush;burst forth;split
    迹 ji traces;impressions;footprints
    迺 nai then;thereupon;only then
    迻 yi shift;transfer;transform
    迼 jie
    追 zhui pursue;chase after;expel
    迾 lie row
    迿 xun first begin quarrel
    退 tui step back;retreat;withdraw
    送 song see off;send off;dispatch;give
    适 shi go;reach;appropriate;suitable
    逃 tao escape;flee;abscond;dodge
    逄 pang surname
    逅 hou meet unexpectedly
    逆 ni disobey;rebel;rebel;traitor
    逇 dun
    逈 jiong distant;far;separated;different
    选 xuan choose;select;elect;election
    逊 xun humble;modest;yield
    逋 bu flee;run away;leave debt unsettled
    逌 you please;smiling;complacent
    逍 xiao ramble;stroll;jaunt;loiter
    逎 qiu strong;unyielding;forceful
    透 tou penetrate;pass through
    逐 zhu chase;expel
    逑 qiu collect;unite;match;pair
    递 di hand over;deliver;substitute
    逓 di hand over;deliver;substitute
    途 tu way;road;path;journey;course
    逕 jing pass;approach;direct
    逖 ti far;distant;keep distance
    逗 dou tempt;allure;arouse;stir
    逘 yi
    這 zhe here
    通 tong pass through;common;communicate
    逛 guang ramble;stroll;roam;wander
    逜 wu
    逝 shi pass away;die
    逞 cheng indulge oneself;brag;show off
    速 su quick;prompt;speedy
    造 zao construct;build;make;begin;prepare
    逡 qun retreat;withdraw;fall back
    逢 feng come upon;happen meet;flatter
    連 lian join;connect;continuous;even
    逤 suo
    逥 hui return;turn around;time
    逦 li meandering;winding
    逧 gu
    逨 lai
    逩 ben run quickly
    逪 cuo
    逫 jue
    逬 beng scatter;expel;crack;split;jump
    逭 huan escape;flee;avoid
    逮 dai seize;catch;reach;arrive
    逯 lu leave without reason;surname
    逰 you wander;roam;travel
    週 zhou week;turn;cycle;anniversary
    進 jin advance;make progress;enter
    逳 yu move;touch;hit
    逴 chuo argue;quarrel;squabble;far
    逵 kui thoroughfare;crossroads
    逶 wei winding;curving;swagger
    逷 ti distant;far away
    逸 yi flee;escape;break loose
    逹 da arrive;reach;intelligent
    逺 yuan distant;remote;far;profound
    逻 luo patrol;inspect;watch;patrol
    逼 bi compel;pressure;force;bother
    逽 nuo
    逾 yu go over;pass over;exceed
    逿 dang time;row;fall;miss
    遀 sui
    遁 dun hide;conceal oneself;escape
    遂 sui comply;follow along;thereupon
    遃 yan
    遄 chuan hurry;go fro
    遅 chi late;tardy;slow;delay
    遆 ti
    遇 yu meet;come across;encounter
    遈 shi
    遉 zhen spy;reconnoiter;detective
    遊 you wander;roam;travel
    運 yun luck;fortune;ship;transport
    遌 e
    遍 bian everywhere;all over;throughout
    過 guo pass;pass through;go across
    遏 e stop;suppress;curb;check;bar
    遐 xia afar;distant;old;advanced
    遑 huang leisure;leisurely;hurry about
    遒 qiu strong;unyielding;forceful
    道 dao path;road;street;method;way
    達 da arrive;reach;intelligent
    違 wei disobey;violate;defy;apart
    遖 nan
    遗 yi lose;articles lost;omit
    遘 gou meet;come across
    遙 yao far away;distant;remote
    遚 chou
    遛 liu take walk;stroll
    遜 xun humble;modest;yield
    遝 ta mixed;abundant;assorted
    遞 di hand over;deliver;substitute
    遟 chi late;tardy;slow;delay
    遠 yuan distant;remote;far;profound
    遡 su go upstream;trace source;formerly
    遢 ta careless;negligent;slipshod
    遣 qian send;dispatch;send off;exile
    遤 ma
    遥 yao far away;distant;remote
    遦 guan
    遧 zhang
    遨 ao ramble;roam;travel pleasure
    適 shi match;comfortable;just
    遪 ca
    遫 chi speed
    遬 su
    遭 zao come across;meet;encounter
    遮 zhe cover;shield;protect
    遯 dun deceive;hide;conceal;flee
    遰 di grunting sound pigs;clash
    遱 lou
    遲 chi late;tardy;slow;delay
    遳 cuo
    遴 lin select;choose;surname
    遵 zun obey;comply;follow;honor
    遶 rao entwine;wind around;surround
    遷 qian move;shift;change;transfer
    選 xuan choose;select;elect;election
    遹 yu comply;obey;shun;avoid
    遺 yi lose;articles lost;omit
    遻 e meet
    遼 liao distant;far
    遽 ju suddenly;unexpectedly;once
    遾 shi
    避 bi avoid;turn aside;escape;hide
    邀 yao invite;welcome;meet;intercept
    邁 mai take big stride;pass
    邂 xie unexpected meeting;encounter
    邃 sui profound;detailed;deep
    還 hai still;yet;besides
    邅 zhan hesitant;faltering
    邆 teng
    邇 er near;close;recently
    邈 miao far;distant;remote;slight
    邉 bian edge;margin;side;border
    邊 bian edge;margin;side;border
    邋 la rags
    邌 li walk slowly;parade
    邍 yuan
    邎 yao
    邏 luo patrol;inspect;watch
    邐 li meandering;winding
    邑 yi area;district;city;state;kangxi radical
    邒 ting
    邓 deng surname
    邔 qi
    邕 yong former literary nanning
    邖 shan
    邗 han ancient place state wu
    邘 yu state henan province
    邙 mang mountain henan province
    邚 ru
    邛 qiong distress;mound
    邜 xi
    邝 kuang surname
    邞 fu
    邟 kang
    邠 bin county shaanxi province
    邡 fang district sichuan
    邢 xing surname;state today hebei
    那 na those
    邤 xin
    邥 shen
    邦 bang nation;country;state
    邧 yuan town shanxi province
    邨 cun village;hamlet;rustic
    邩 huo
    邪 xie wrong;evil;depraved;vicious;perverse;heterodox
    邫 bang
    邬 wu various place names;surname
    邭 ju
    邮 you postal;mail;post office
    邯 han city hebei province
    邰 tai surname;state modern shanxi
    邱 qiu surname;hill;mound;grave
    邲 bi ancient place henan
    邳 pi department state lu;modern shandong
    邴 bing city ancient state song;what now shandong;pleased
    邵 shao surname;various place names
    邶 bei place today henan province
    邷 wa
    邸 di official residence;residence
    邹 zou ancient state;surname
    邺 ye place today henan province
    邻 lin neighbor;neighborhood
    邼 kuang
    邽 gui place shaanxi province
    邾 zhu feudal state existed;now shandong
    邿 shi zhou dynasty state modern
    郀 ku
    郁 yu sweet smelling;rich aroma;move;hit
    郂 gai
    郃 he county shanxi province
    郄 qie surname
    郅 zhi go;flourishing;superlative
    郆 ji
    郇 huan ancient feudal state shaanxi
    郈 hou place shandong province
    郉 xing surname;place
    郊 jiao suburbs;waste land;open spaces
    郋 xi
    郌 gui ancient county modern gansu
    郍 nuo
    郎 lang gentleman;young man;husband
    郏 jia county henan province;surname
    郐 kuai state today henan province
    郑 zheng state today henan;surname
    郒 lang
    郓 yun surname;ancient town
    郔 yan place shandong province
    郕 cheng state shandong province
    郖 dou
    郗 xi surname
    郘 lv
    郙 fu exiled;delay payment
    郚 wu towns shandong province
    郛 fu outer walls city;suburbs
    郜 gao surname
    郝 hao surname;place modern shanxi
    郞 lang gentleman
    郟 jia county henan province;surname
    郠 geng place shandong province
    郡 jun administrative division
    郢 ying ancient city hubei
    郣 bo
    郤 xi crack;opening;surname
    郥 bei
    郦 li place today henan province
    郧 yun county hubei province
    部 bu part;division;section
    郩 xiao
    郪 qi stream sichuan province
    郫 pi county sichuan
    郬 qing
    郭 guo outer part;surname
    郮 zhou
    郯 tan county shandong
    郰 zou birthplace confucius;place shandong
    郱 ping
    郲 lai
    郳 ni state shandong province
    郴 chen county hunan province;surname
    郵 you postal;mail;post office
    郶 bu
    郷 xiang country;rural;village
    郸 dan county hebei province
    郹 ju
    郺 yong
    郻 qiao
    郼 yi
    都 dou metropolis;capital;all;whole;elegant;refined
    郾 yan county henan province
    郿 mei county shaanxi province
    鄀 ruo state henan province
    鄁 bei
    鄂 e hubei province;startled
    鄃 shu
    鄄 juan county shandong
    鄅 yu
    鄆 yun surname;ancient town
    鄇 hou town henan province
    鄈 kui slippers;sandals;dance shoes
    鄉 xiang country;rural;village
    鄊 xiang
    鄋 sou chunqiu era state modern
    鄌 tang place shandong
    鄍 ming town shandong province
    鄎 xi place henan province
    鄏 ru place henan province
    鄐 chu town henan province
    鄑 zi kick;place shandong province
    鄒 zou zhou dynasty state modern
    鄓 ye
    鄔 wu various place names;surname;transliteration sanskrit
    鄕 xiang country;rural;village
    鄖 yun county hubei province
    鄗 hao county hebei province
    鄘 yong state henan province
    鄙 bi mean;low
    鄚 mao place today hebei province
    鄛 chao
    鄜 fu county shanxi province
    鄝 liao
    鄞 yin county zhejiang province
    鄟 zhuan
    鄠 hu county shanxi province
    鄡 qiao
    鄢 yan district honan
    鄣 zhang ancient city jiangsu;near shandong
    鄤 man place henan province
    鄥 qiao
    鄦 xu
    鄧 deng county henan;surname
    鄨 bi
    鄩 xun county shandong province
    鄪 bi
    鄫 zeng state today shandong province
    鄬 wei place henan province
    鄭 zheng state today henan;surname
    鄮 mao
    鄯 shan district gansu during tang
    鄰 lin neighbor;neighborhood
    鄱 po county lake jiangxi
    鄲 dan county hebei province
    鄳 meng
    鄴 ye ancient place modern hebei
    鄵 cao
    鄶 kuai state today henan province
    鄷 feng
    鄸 meng
    鄹 zou ancient state modern shandong;surname
    鄺 kuang surname
    鄻 lian spoil;ruin
    鄼 zan
    鄽 chan
    鄾 you place hubei province
    鄿 ji county xinjiang province
    酀 yan
    酁 chan
    酂 cuo collect;small administration
    酃 ling county hunan
    酄 huan
    酅 xi raise feet;town shandong province
    酆 feng zhou era state modern
    酇 zan collect;small administration
    酈 li place today henan province;surname
    酉 you wine vessel;th terrestrial branch;kangxi radical
    酊 ding drunk;intoxicated
    酋 qiu chief tribe;chieftain
    酌 zhuo serve wine;feast;deliberate
    配 pei match;pair;equal;blend
    酎 zhou double fermented wine;vintage wine
    酏 yi millet wine
    酐 gan anhydride
    酑 yu
    酒 jiu wine;spirits;liquor;alcoholic beverage
    酓 yan
    酔 zui intoxicated;drunk;addicted
    酕 mao drunk
    酖 zhen wine bird poison added
    酗 xu drunk;become violent under influence
    酘 dou
    酙 zhen
    酚 fen carbolic acid;phenol
    酛 yuan
    酜 fu
    酝 yun liquor;spirits;wine;ferment
    酞 tai phthalein
    酟 tian
    酠 qia
    酡 tuo flushed;rubicund
    酢 cu toast host wine;express juice pressing
    酣 han enjoy intoxicants
    酤 gu deal spirits
    酥 su butter;flaky;crispy;light;fluffy
    酦 po fermentation;brewing
    酧 chou pledge wine
    酨 zai
    酩 ming drunk;intoxicated;tipsy
    酪 lao cream;cheese;koumiss
    酫 chuo
    酬 chou toast;reward;recompense
    酭 you
    酮 tong ketones
    酯 zhi ester
    酰 xian acyl
    酱 jiang any jam like paste
    酲 cheng hangover;uncomfortable
    酳 yin
    酴 tu leaven;yeast;wine
    酵 jiao yeast;leaven
    酶 mei enzymes;soft
    酷 ku strong;stimulating
    酸 suan tart;sour;acid;stiff;spoiled
    酹 lei pour libation;sprinkle
    酺 pu drink others;drink heavily
    酻 zui
    酼 hai
    酽 yan thick;strong
    酾 shai strain
    酿 niang brew;ferment
    醀 wei
    醁 lu green colored wine
    醂 lan remove astringency;bleach water
    醃 yan marinate;pickle;salt
    醄 tao drunk
    醅 pei unstrained spirits
    醆 zhan wine cup;muddy wine
    醇 chun rich;good wine;pure;unmixed
    醈 tan
    醉 zui intoxicated;drunk;addicted
    醊 zhui pour wine libation
    醋 cu vinegar;jealousy;envy
    醌 kun quinone
    醍 ti essential oil butter
    醎 xian
    醏 du
    醐 hu purest cream
    醑 xu strain spirits
    醒 xing wake;sober;startle
    醓 tan salted meat;brine pickled mince
    醔 qiu
    醕 chun
    醖 yun liquor
    醗 po brew second time
    醘 ke
    醙 sou
    醚 mi ether
    醛 quan aldehyde
    醜 chou ugly looking;homely;disgraceful
    醝 cuo white wine
    醞 yun liquor;spirits;wine;ferment
    醟 yong
    醠 ang
    醡 zha wine press
    醢 hai minced pickled meat;mince
    醣 tang carbohydrates
    醤 jiang any jam like paste
    醥 piao
    醦 chen
    醧 yu
    醨 li dregs wine
    醩 zao sediment;dregs;grains distillery;disordered;spoilt
    醪 lao unclear wine;wine dregs
    醫 yi cure;heal;doctor;medical
    醬 jiang any jam like paste
    醭 bu molds liquids;scum
    醮 jiao religious service;daoist buddhist ceremony
    醯 xi vinegar;pickle;acid
    醰 tan bitter taste wine;rich;full flavoured
    醱 fa brew second time
    醲 nong strong wine;dense;thick
    醳 yi
    醴 li sweet wine;sweet spring
    醵 ju contribute drinks;pool money
    醶 yan
    醷 yi
    醸 niang brew;ferment
    醹 ru strong wine
    醺 xun get drunk;intoxicated
    醻 chou pledge;thank
    醼 yan offer food wine guests
    醽 ling wine
    醾 mi liquor
    醿 mi liquor
    釀 niang brew;ferment
    釁 xin smear blood sacrifice;rift;quarrel
    釂 jiao drain
    釃 shai strain
    釄 mi wine brewed second time
    釅 yan thick;strong
    釆 bian distinguish;kangxi radical
    采 cai collect;gather;pick;pluck
    釈 shi interpret;elucidate;release
    釉 you glaze
    释 shi interpret;elucidate;release
    釋 shi interpret;elucidate;release
    里 li unit distance;village;lane;kangxi radical
    重 zhong heavy;weighty;double
    野 ye open country;field;wilderness
    量 liang measure;quantity;capacity
    釐 xi manage;control;thousandth part tael
    金 jin gold;metals general;money;kangxi radical
    釒 jin kangxi radical
    釓 qiu gadolinium
    釔 yi yttrium
    釕 liao ruthenium
    釖 dao knife;sword
    釗 zhao endeavor;strive;encourage;cut
    釘 ding nail;spike;pursue closely
    釙 po polonium
    釚 qiu
    釛 ba
    釜 fu cauldron;pot;kettle
    針 zhen needle;pin;tack;acupuncture
    釞 zhi
    釟 ba
    釠 luan
    釡 fu cauldron;pot;kettle
    釢 nai
    釣 diao fish;fishhook;tempt;lure
    釤 shan samarium;swing sickle cut
    釥 qiao
    釦 kou button;buckle;clasp;engrave
    釧 chuan bracelet;armlet
    釨 zi
    釩 fan vanadium
    釪 hua alms bowl;small bell
    釫 hua
    釬 han weld;solder
    釭 gang tire wheel;band
    釮 qi
    釯 mang point sword;sharp point
    釰 ri
    釱 di fetters;fetter
    釲 si
    釳 xi
    釴 yi
    釵 chai ornamental hairpin
    釶 shi
    釷 tu thorium
    釸 xi
    釹 nv neodymium
    釺 qian tool boring holes
    釻 qiu
    釼 jian sword;dagger;saber
    釽 pi farmer hoeing fork
    釾 ye obsolete einsteinium
    釿 jin hew;chop;smooth
    鈀 ba palladium
    鈁 fang francium
    鈂 chen
    鈃 xing ancient wine vessel
    鈄 dou wine flagon
    鈅 yue
    鈆 qian lead
    鈇 fu ax;hatchet
    鈈 pi plutonium
    鈉 na sodium;sharpen wood
    鈊 xin gadolinium
    鈋 e
    鈌 jue pierce;stab;take
    鈍 dun blunt;obtuse;dull;flat;dull witted
    鈎 gou hook;barb;sickle;stroke
    鈏 yin
    鈐 qian lock;latch;stamp;seal
    鈑 ban plate
    鈒 sa spear;cut;slice;grass shears
    鈓 ren
    鈔 chao paper money;bank notes;copy
    鈕 niu button;knob;surname
    鈖 fen
    鈗 yun
    鈘 yi
    鈙 qin
    鈚 pi ancient arrow
    鈛 guo
    鈜 hong
    鈝 yin
    鈞 jun unit measure equivalent thirty
    鈟 diao
    鈠 yi
    鈡 zhong
    鈢 xi
    鈣 gai calcium
    鈤 ri
    鈥 huo holmium
    鈦 tai titanium
    鈧 kang scandium
    鈨 yuan
    鈩 lu fireplace;stove;oven;furnace
    鈪 e bracelet;bangle
    鈫 qin
    鈬 duo bell;surname
    鈭 zi
    鈮 ni niobium
    鈯 tu
    鈰 shi cerium
    鈱 min
    鈲 gu
    鈳 ke small cauldron;columbium
    鈴 ling bell
    鈵 bing
    鈶 si
    鈷 gu cobalt
    鈸 bo cymbals
    鈹 pi needle chinese medicine;sword;large knife;beryllium
    鈺 yu rare treasure
    鈻 si
    鈼 zuo
    鈽 bu plutonium
    鈾 you uranium
    鈿 tian hairpin;gold inlaid work;filigree
    鉀 jia potassium
    鉁 zhen
    鉂 shi
    鉃 shi
    鉄 zhi iron;strong;solid;firm
    鉅 ju steel;iron;great
    鉆 chan tweezers
    鉇 shi
    鉈 shi short spear;thallium
    鉉 xuan device carrying tripod
    鉊 zhao
    鉋 bao carpenter plane
    鉌 he bells cart ancient china
    鉍 bi bismuth
    鉎 sheng rust
    鉏 chu hoe;eradicate;eliminate
    鉐 shi
    鉑 bo platinum;thin sheet metal
    鉒 zhu
    鉓 chi
    鉔 za
    鉕 po promethium
    鉖 tong
    鉗 qian pincers;pliers;tongs
    鉘 fu
    鉙 zhai
    鉚 liu rivet
    鉛 qian lead
    鉜 fu
    鉝 li
    鉞 yue broad axe;battle axe;halberd
    鉟 pi
    鉠 yang
    鉡 ban
    鉢 bo earthenware basin;alms bowl
    鉣 jie
    鉤 gou hook;barb;sickle;stroke
    鉥 shu needle
    鉦 zheng gong ancient times troops
    鉧 mu
    鉨 xi nihonium;silk string;ni tweezers;seal
    鉩 xi
    鉪 di
    鉫 jia
    鉬 mu molybdenum
    鉭 tan tantalum
    鉮 huan
    鉯 yi
    鉰 si
    鉱 kuang mine;mineral;ore
    鉲 ka cadmium
    鉳 bei
    鉴 jian mirror;looking glass;reflect
    鉵 tong
    鉶 xing sacrificial cauldron
    鉷 hong trigger
    鉸 jiao hinge;shears;scissors
    鉹 chi
    鉺 er erbium
    鉻 luo chromium
    鉼 bing plate;penny
    鉽 shi
    鉾 mou spear
    鉿 jia hafnium
    銀 yin silver;cash;money;wealth
    銁 jun weight thirty catties
    銂 zhou
    銃 chong ancient weapon;blunderbuss
    銄 xiang
    銅 tong copper;brass;bronze
    銆 mo
    銇 lei
    銈 ji
    銉 yu
    銊 xu
    銋 ren
    銌 zun
    銍 zhi sickle
    銎 qiong eyehole hang axe
    銏 shan
    銐 chi
    銑 xian mill
    銒 xing ancient wine vessel
    銓 quan weigh;measure;select officials
    銔 pi
    銕 tie iron;strong;solid;firm
    銖 zhu unit weight;twenty fourth chinese ounce
    銗 xiang
    銘 ming inscribe;engrave;unforgettably
    銙 kua
    銚 yao large hoe;surname;spear
    銛 xian sharp;keen edged;hoe
    銜 xian bit;hold mouth;bite;gag
    銝 xiu
    銞 jun
    銟 cha
    銠 lao rhodium
    銡 ji
    銢 pi
    銣 ru rubidium
    銤 mi
    銥 yi iridium
    銦 yin indium
    銧 guang point sword
    銨 an ammonium
    銩 diu thulium
    銪 you europium
    銫 se caesium cesium
    銬 kao shackles;manacle
    銭 qian money;currency;coins
    銮 luan bells hung horse;bells hung
    銯 si
    銰 ai
    銱 diao hasp staple
    銲 han solder;weld;leg armor;greaves
    銳 rui sharp;keen;acute;pointed
    銴 shi
    銵 keng
    銶 qiu chisel
    銷 xiao melt;fuse;market;sell;pass time;finish;cancel
    銸 zhe
    銹 xiu rust;corrode
    銺 zang
    銻 ti antimony
    銼 cuo carpenter file;file smooth
    銽 gua
    銾 hong mercury
    銿 zhong
    鋀 tou
    鋁 lv
    鋂 mei bit cup
    鋃 lang lock
    鋄 wan
    鋅 xin zinc
    鋆 yun gold;character personal
    鋇 bei barium
    鋈 wu silver plating
    鋉 su
    鋊 yu poker;brass filings;file
    鋋 chan short;iron handled spear
    鋌 ding ingots;bars metal;hurry
    鋍 bo
    鋎 han
    鋏 jia tongs;pincers;dagger;sword
    鋐 hong state today hubei province
    鋑 cuan engrave carve;block printing
    鋒 feng point spear;sharp point
    鋓 chan
    鋔 wan
    鋕 zhi engrave
    鋖 si
    鋗 xuan small basin;rings cart carriage
    鋘 hua sword
    鋙 yu misfit;discordant;musical instrument;hoe
    鋚 tiao iron;bronze decoration bridle
    鋛 kuang
    鋜 zhuo fetters;shackles
    鋝 lve oz;ancient measurement
    鋞 xing
    鋟 qin carve
    鋠 shen
    鋡 han
    鋢 lve
    鋣 ye sword
    鋤 chu hoe;eradicate
    鋥 zeng polish
    鋦 ju curium
    鋧 xian small chisel
    鋨 tie ancient iron;osmium
    鋩 mang point sword;sharp point
    鋪 pu spread;arrange;shop;store;place sleep;bed
    鋫 li
    鋬 pan part utensil held hand
    鋭 rui sharp
    鋮 cheng person
    鋯 gao zirconium
    鋰 li lithium
    鋱 te terbium
    鋲 bing rivet
    鋳 zhu melt;cast;coin;mint
    鋴 zhen
    鋵 tu
    鋶 liu matte;crude mixture sulfides formed
    鋷 zui
    鋸 ju saw;saw;amputate
    鋹 chang sharp;keen edge;sharp point
    鋺 yuan metal bowl
    鋻 jian
    鋼 gang steel;hard;strong;tough
    鋽 diao
    鋾 tao
    鋿 chang
    錀 lun
    錁 guo ingot;acrobatic move
    錂 ling
    錃 pi
    錄 lu copy;write down;record
    錅 li
    錆 qiang color mineral
    錇 pou berkelium
    錈 juan bend iron
    錉 min
    錊 zui
    錋 peng
    錌 an
    錍 pi
    錎 xian
    錏 ya soft steel;ammonium
    錐 zhui gimlet;awl;drill;auger;bore
    錑 lei
    錒 ke actinium
    錓 kong
    錔 ta cap
    錕 kun ancient treasured sword
    錖 du
    錗 nei
    錘 chui balance weight scale;hammer
    錙 zi ancient unit weight
    錚 zheng clanging sound;small gong
    錛 ben adz;adze
    錜 nie
    錝 zong
    錞 chun instrument
    錟 tan long spear
    錠 ding spindle;slab;cake;tablet
    錡 qi pen;chisel
    錢 qian money;currency;coins
    錣 zhui armor neckplates
    錤 ji hoe
    錥 yu
    錦 jin brocade;tapestry;embroidered
    錧 guan
    錨 mao anchor
    錩 chang vessel
    錪 tian
    錫 xi tin;bestow;confer
    錬 lian smelt metals
    錭 tao
    錮 gu run metal cracks;confine
    錯 cuo error;blunder;mistake;wrong
    錰 shu
    錱 zhen
    録 lu copy
    錳 meng manganese
    錴 lu
    錵 hua
    錶 biao watch;clock
    錷 ga
    錸 lai rhenium
    錹 ken
    錺 fang metal jewelry
    錻 wu tin plate
    錼 nai neptunium
    錽 wan
    錾 zan engraving tool;chisel
    錿 hu
    鍀 de technetium
    鍁 xian shovel
    鍂 pian
    鍃 huo tool
    鍄 liang
    鍅 fa
    鍆 men mendelevium
    鍇 kai high quality iron
    鍈 ying
    鍉 di spoon;key
    鍊 lian smelt metals;forge;refine
    鍋 guo cooking pot;saucepan
    鍌 xian
    鍍 du plate;coat;gild
    鍎 tu
    鍏 wei
    鍐 zong headstall;ornament bride
    鍑 fu
    鍒 rou
    鍓 ji
    鍔 e high;lofty;edge knife
    鍕 jun
    鍖 chen
    鍗 ti
    鍘 zha sickle cutting grass hay
    鍙 hu
    鍚 yang frontlet
    鍛 duan forge metal;temper;refine
    鍜 xia forge;work
    鍝 yu
    鍞 keng
    鍟 sheng rust
    鍠 huang weapon
    鍡 wei
    鍢 fu
    鍣 zhao
    鍤 cha spade;shovel;marking pin
    鍥 qie sickle;cut;carve;engrave
    鍦 shi
    鍧 hong
    鍨 kui
    鍩 tian nobelium
    鍪 mou iron pan;metal cap
    鍫 qiao shovel
    鍬 qiao shovel
    鍭 hou arrow
    鍮 tou brass
    鍯 cong
    鍰 huan measure;money;coins
    鍱 ye thin plates metal
    鍲 min
    鍳 jian
    鍴 duan
    鍵 jian door bolt;lock bolt;key
    鍶 song strontium;iron utensil
    鍷 kui
    鍸 hu food;gruel
    鍹 xuan
    鍺 duo germanium;metal flashing axle cart
    鍻 jie
    鍼 zhen needle;pin;tack;prick;inject
    鍽 bian
    鍾 zhong cup;glass;goblet;surname
    鍿 zi
    鎀 xiu
    鎁 ye
    鎂 mei magnesium
    鎃 pai
    鎄 ai einsteinium
    鎅 jie saw;cut
    鎆 qian
    鎇 mei americium
    鎈 suo
    鎉 da thallium
    鎊 bang pound sterling;scrape
    鎋 xia linch pin wheel govern
    鎌 lian sickle
    鎍 suo chain;wire
    鎎 kai
    鎏 liu pure gold
    鎐 yao family;wine cup
    鎑 ye
    鎒 nou hoe;weed
    鎓 weng
    鎔 rong fuse;melt;smelt;mold
    鎕 tang
    鎖 suo lock;padlock;shackles;chains
    鎗 qiang rifle;small arms;hand gun
    鎘 li cadmium
    鎙 shuo large spear;chess board
    鎚 chui hammer;mallet;club
    鎛 bo large bell;hoe;spade
    鎜 pan
    鎝 da technetium;engrave;tilling implement
    鎞 bi plowshare;barb;lancet
    鎟 sang
    鎠 gang
    鎡 zi hoe;mattock
    鎢 wu tungsten
    鎣 ying polish
    鎤 huang sound bell;small bell
    鎥 tiao
    鎦 liu distil;lutetium;surname
    鎧 kai armor;chain mail
    鎨 sun
    鎩 sha spear
    鎪 sou engrave
    鎫 wan ornament over horse head
    鎬 hao stove;bright
    鎭 zhen town;market place;suppress
    鎮 zhen town;market place;suppress
    鎯 lang large hammer
    鎰 yi ancient weight gold;equal taels
    鎱 yuan
    鎲 tang ancient weapon resembling pitchfork
    鎳 nie nickel
    鎴 xi
    鎵 jia gallium
    鎶 ge copernicium
    鎷 ma
    鎸 juan engraving tool;carve;engrave
    鎹 song clamp
    鎺 zu
    鎻 suo lock;padlock;shackles;chains
    鎼 xia
    鎽 feng
    鎾 wen
    鎿 na neptunium
    鏀 lu
    鏁 suo lock;padlock;shackles;chains
    鏂 ou
    鏃 zu arrowhead;barb;swift;quick
    鏄 tuan
    鏅 xiu
    鏆 guan
    鏇 xuan lathe
    鏈 lian chain;wire;cable;chain;shack
    鏉 shou
    鏊 ao flat;iron cooking plate cakes
    鏋 man
    鏌 mo sword
    鏍 luo
    鏎 bi
    鏏 wei
    鏐 liu pure gold
    鏑 di dysprosium;barb arrow;head javelin
    鏒 san
    鏓 zong
    鏔 yi
    鏕 lu
    鏖 ao fight end;engage fierce battle
    鏗 keng strike;beat;stroke;jingling
    鏘 qiang tinkle;clang;jingle
    鏙 cui
    鏚 qi axe
    鏛 chang polish;iron rim wagon wheel
    鏜 tang boring tool
    鏝 man trowel
    鏞 yong large bell musical instrument
    鏟 chan spade;shovel;trowel;scoop
    鏠 feng
    鏡 jing mirror;lens;glass;glasses
    鏢 biao dart;spear;harpoon;escort
    鏣 shu
    鏤 lou carve;inlay;engrave;tattoo
    鏥 xiu rust;corrosion
    鏦 cong short spear
    鏧 long
    鏨 zan engraving tool;chisel
    鏩 jian
    鏪 cao
    鏫 li
    鏬 xia
    鏭 xi
    鏮 kang
    鏯 shuang
    鏰 beng coin;money
    鏱 zhang
    鏲 qian
    鏳 cheng
    鏴 lu plug hole
    鏵 hua spade;shovel;plowshare
    鏶 ji
    鏷 pu protactinium
    鏸 hui
    鏹 qiang coins;money;wealth;sulfuric acid
    鏺 po cut sickle
    鏻 lin phosphonium
    鏼 se
    鏽 xiu rust;corrode
    鏾 san trigger crossbow;crossbow
    鏿 cheng
    鐀 kui cupboard;press;wardrobe shop counter
    鐁 si
    鐂 liu
    鐃 nao cymbals;hand bell;disturb
    鐄 huang bell
    鐅 pie
    鐆 sui lens
    鐇 fan vanadium
    鐈 qiao
    鐉 quan
    鐊 yang
    鐋 tang gong
    鐌 xiang
    鐍 jue hasp lock
    鐎 jiao
    鐏 zun cap
    鐐 liao fetters
    鐑 qie
    鐒 lao lawrencium
    鐓 dui ferrule;castrate
    鐔 xin dagger;small sword
    鐕 zan
    鐖 ji hook;barb;catch;spring
    鐗 jian
    鐘 zhong clock;bell
    鐙 deng lamp;cooking vessel
    鐚 ya soft steel;ammonium
    鐛 ying
    鐜 dui
    鐝 jue pick;hoe
    鐞 nou
    鐟 zan
    鐠 pu praseodymium
    鐡 tie iron;strong;solid;firm
    鐢 fan
    鐣 cheng
    鐤 ding huge tripod bronze two;sacrificial vessel
    鐥 shan swing sickle cut
    鐦 kai californium
    鐧 jian rapier
    鐨 fei fermium
    鐩 sui lens
    鐪 lu
    鐫 juan engraving tool;carve;engrave
    鐬 hui
    鐭 yu
    鐮 lian sickle
    鐯 zhuo dig hoe;large hoe
    鐰 qiao
    鐱 jian
    鐲 zhuo bracelet;armband;small bell
    鐳 lei radium
    鐴 bi
    鐵 tie iron;strong;solid;firm
    鐶 huan metal ring;measure currency
    鐷 ye
    鐸 duo bell;surname
    鐹 guo
    鐺 dang frying pan;warming vessel
    鐻 ju drumstick
    鐼 fen
    鐽 da
    鐾 bei strop;sharpen rubbing against leather;stone
    鐿 yi ytterbium
    鑀 ai ionium
    鑁 zong
    鑂 xun
    鑃 diao
    鑄 zhu melt;cast;coin;mint
    鑅 heng
    鑆 zhui
    鑇 ji
    鑈 nie straight;seal
    鑉 he
    鑊 huo cauldron;large iron pot;wok
    鑋 qing
    鑌 bin high quality iron
    鑍 ying
    鑎 kui
    鑏 ning
    鑐 xu bolt chinese lock
    鑑 jian mirror;looking glass;reflect
    鑒 jian mirror;looking glass;reflect
    鑓 qian spear;lance;javelin
    鑔 cha cymbals
    鑕 zhi chopping block;executioner block
    鑖 mie
    鑗 li
    鑘 lei
    鑙 ji
    鑚 zuan drill;bore;pierce;diamond
    鑛 kuang mine;mineral;ore
    鑜 shang
    鑝 peng
    鑞 la solder;tin
    鑟 du
    鑠 shuo melt;smelt;shine
    鑡 chuo
    鑢 lv file;rasp;file;polish;cut
    鑣 biao bit;bridle;ride
    鑤 bao carpenter plane
    鑥 lu lutetium
    鑦 xian
    鑧 kuan
    鑨 long
    鑩 e
    鑪 lu fireplace;stove;oven;furnace
    鑫 xin names
    鑬 jian
    鑭 lan lanthanum
    鑮 bo
    鑯 jian
    鑰 yao key;lock
    鑱 chan spade;trowel
    鑲 xiang insert;inlay;set;mount;fill
    鑳 jian
    鑴 xi engrave carve;block printing
    鑵 guan jar;can
    鑶 cang
    鑷 nie tweezers;forceps;pincers
    鑸 lei
    鑹 cuan pick;poker
    鑺 qu
    鑻 pan
    鑼 luo gong
    鑽 zuan drill;bore;pierce;diamond
    鑾 luan small tinkling bell;bells hung horse
    鑿 zao chisel;bore;pierce
    钀 nie
    钁 jue mattock;billhook
    钂 tang ancient weapon resembling pitchfork
    钃 zhu
    钄 lan
    钅 jin gold;money;kangxi radical
    钆 ga gadolinium
    钇 yi yttrium
    针 zhen needle;pin;tack;acupuncture
    钉 ding nail;spike;pursue closely
    钊 zhao endeavor;strive;encourage;cut
    钋 po polonium
    钌 liao ruthenium
    钍 tu thorium
    钎 qian tool boring holes
    钏 chuan bracelet;armlet
    钐 shan samarium;swing sickle cut
    钑 sa spear
    钒 fan vanadium
    钓 diao fish;fishhook;tempt;lure
    钔 men mendelevium
    钕 nv neodymium
    钖 yang frontlet
    钗 chai ornamental hairpin
    钘 xing ancient wine vessel
    钙 gai calcium
    钚 bu plutonium
    钛 tai titanium
    钜 ju steel;iron;great
    钝 dun blunt;obtuse;dull;flat;dull witted
    钞 chao paper money;bank notes;copy
    钟 zhong clock;bell
    钠 na sodium;natrium;sharpen wood
    钡 bei barium
    钢 gang steel;hard;strong;tough
    钣 ban plate
    钤 qian lock;latch;stamp;seal
    钥 yao key;lock
    钦 qin respect;admire;respectful
    钧 jun unit measure equivalent thirty
    钨 wu tungsten
    钩 gou hook;barb;sickle;stroke
    钪 kang scandium
    钫 fang francium
    钬 huo holmium
    钭 tou wine flagon
    钮 niu button;knob;surname
    钯 ba palladium
    钰 yu rare treasure
    钱 qian money;currency;coins
    钲 zheng gong ancient times troops
    钳 qian pincers;pliers;tongs;compress
    钴 gu cobalt;household iron
    钵 bo earthenware basin;alms bowl
    钶 ke columbium
    钷 po promethium
    钸 bu plutonium
    钹 bo cymbals
    钺 yue broad axe;battle axe;halberd
    钻 zuan drill;bore;pierce;diamond
    钼 mu molybdenum
    钽 tan tantalum
    钾 jia potassium
    钿 dian hairpin;gold inlaid work;filigree
    铀 you uranium
    铁 tie iron;strong;solid;firm
    铂 bo platinum;thin sheet metal
    铃 ling bell
    铄 shuo melt;smelt;shine
    铅 qian lead
    铆 mao rivet
    铇 bao carpenter plane
    铈 shi cerium
    铉 xuan device carrying tripod
    铊 ta thallium
    铋 bi bismuth
    铌 ni niobium
    铍 pi beryllium
    铎 duo bell;surname
    铏 xing sacrificial cauldron
    铐 kao shackles;manacles
    铑 lao rhodium
    铒 er erbium
    铓 mang point sword;sharp point
    铔 ya soft steel;ammonium
    铕 you europium
    铖 cheng person
    铗 jia tongs;pincers;dagger;sword
    铘 ye sword
    铙 nao cymbals;hand bell;disturb
    铚 zhi sickle
    铛 dang frying pan;warming vessel
    铜 tong copper;brass;bronze
    铝 lv
    铞 diao
    铟 yin indium
    铠 kai armor;chain mail
    铡 zha sickle cutting grass hay
    铢 zhu unit weight;twenty fourth chinese ounce
    铣 xi mill
    铤 ding ingots;bars metal;hurry
    铥 diu thulium
    铦 xian sharp;keen edged;hoe
    铧 hua spade;shovel;plowshare
    铨 quan weigh;measure;select officials
    铩 sha moult
    铪 ha hafnium
    铫 diao large hoe;surname;spear
    铬 ge chromium
    铭 ming inscribe;engrave
    铮 zheng clanging sound;small gong
    铯 se cesium
    铰 jiao hinge;shears;scissors
    铱 yi iridium
    铲 chan spade;shovel;trowel;scoop
    铳 chong ancient weapon;blunderbuss
    铴 tang gong
    铵 an ammonium
    银 yin silver;cash;money;wealth
    铷 ru rubidium
    铸 zhu melt;cast;coin;mint
    铹 lao lawrencium
    铺 pu shop;store;place sleep;bed
    铻 wu misfit;discordant;music instrument;hoe
    铼 lai rhenium
    铽 te terbium
    链 lian chain;wire;cable;chain;shack
    铿 keng strike;beat;stroke;jingling
    销 xiao melt;fuse;market;sell
    锁 suo lock;padlock;shackles;chains
    锂 li lithium
    锃 zeng polish
    锄 chu hoe;eradicate
    锅 guo cooking pot;saucepan
    锆 gao zirconium
    锇 e osmium
    锈 xiu rust;corrode
    锉 cuo carpenter file;file smooth
    锊 lve oz;ancient measurement
    锋 feng point spear;sharp point
    锌 xin zinc
    锍 liu
    锎 kai caesium cesium
    锏 jian rapier
    锐 rui sharp;keen;acute;pointed
    锑 ti antimony
    锒 lang lock
    锓 qin carve
    锔 ju curium
    锕 a actinium
    锖 qiang color mineral
    锗 zhe germanium
    锘 nuo nobelium
    错 cuo error;blunder;mistake;wrong
    锚 mao anchor
    锛 ben adze
    锜 qi pen;chisel
    锝 de technetium
    锞 ke ingot;acrobatic move
    锟 kun ancient treasured sword
    锠 chang vessel
    锡 xi tin;stannum;bestow;confer
    锢 gu run metal cracks;confine
    锣 luo gong
    锤 chui balance weight scale;hammer
    锥 zhui gimlet;awl;drill;auger;bore
    锦 jin brocade;tapestry;embroidered
    锧 zhi tungsten
    锨 xian shovel
    锩 juan bend iron
    锪 huo tool
    锫 pei berkelium
    锬 tan long spear
    锭 ding spindle;slab;cake;tablet
    键 jian door bolt;lock bolt;key
    锯 ju saw;saw;amputate
    锰 meng manganese
    锱 zi ancient unit weight
    锲 qie sickle;cut;carve;engrave
    锳 ying
    锴 kai high quality iron
    锵 qiang tinkle;clang;jingle
    锶 si strontium
    锷 e high;lofty;edge knife
    锸 cha spade;shovel;marking pin
    锹 qiao shovel
    锺 zhong cup;glass;goblet;surname
    锻 duan forge metal;temper;refine
    锼 sou engrave
    锽 huang weapon
    锾 huan measure;money;coins
    锿 ai einsteinium
    镀 du plate;coat;gild
    镁 mei magnesium
    镂 lou carve;inlay;engrave;tattoo
    镃 zi hoe;mattock
    镄 fei fermium
    镅 mei americium
    镆 mo sword
    镇 zhen town;market place;suppress
    镈 bo large bell;hoe;spade
    镉 ge cadmium
    镊 nie tweezers;forceps;pincers
    镋 tang ancient weapon resembling pitchfork
    镌 juan engraving tool;carve;engrave
    镍 nie nickel
    镎 na neptunium
    镏 liu distil;lutetium;surname
    镐 gao stove;bright
    镑 bang pound sterling
    镒 yi measure weight gold
    镓 jia gallium
    镔 bin high quality iron
    镕 rong fuse;melt;smelt;mold
    镖 biao dart;spear;harpoon;escort
    镗 tang boring tool
    镘 man trowel
    镙 luo
    镚 beng small coin
    镛 yong large bell musical instrument
    镜 jing mirror;lens;glass;glasses
    镝 di dysprosium
    镞 zu arrowhead;barb;swift;quick
    镟 xuan lathe
    镠 liu pure gold
    镡 chan dagger;small sword
    镢 jue hoe
    镣 liao fetters
    镤 pu protactinium
    镥 lu lutetium
    镦 dui ferrule;castrate
    镧 lan lanthanum
    镨 pu praseodymium
    镩 cuan pick;poker
    镪 qiang coins;money;wealth
    镫 deng lamp;cooking vessel
    镬 huo cauldron;large iron pot
    镭 lei radium
    镮 huan metal ring;measure currency
    镯 zhuo bracelet;armband;small bell
    镰 lian sickle
    镱 yi ytterbium
    镲 cha cymbals
    镳 biao bit;bridle;ride
    镴 la solder;tin
    镵 chan spade;trowel
    镶 xiang insert;inlay;set;mount;fill
    長 zhang long;length;excel;leader;kangxi radical
    镸 chang long
    镹 jiu
    镺 ao
    镻 die
    镼 qu
    镽 liao
    镾 mi
    长 zhang long;length;excel;leader
    門 men gate;door;entrance;opening;kangxi radical
    閁 ma
    閂 shuan bolt;latch;crossbar
    閃 shan flash;avoid;dodge;evade
    閄 huo
    閅 men
    閆 yan village gate
    閇 bi shut;close;obstruct;block
    閈 han village
    閉 bi shut;close;obstruct;block
    閊 shan obstructed;blocked;break down
    開 kai open;initiate;begin;start
    閌 kang door
    閍 beng
    閎 hong gate;barrier;wide;vast;expand
    閏 run intercalary;extra;surplus
    閐 san
    閑 xian fence;barrier;defend;idle time
    閒 xian leisure;idle;peaceful;tranquil;calm
    間 jian interval;space;place;between
    閔 min mourn;grieve;urge;incite
    閕 xia
    閖 shui flower;water gate;sluice;toponym
    閗 dou
    閘 zha sluice;flood gate;canal lock
    閙 nao quarrel;dispute hotly
    閚 zhan
    閛 peng
    閜 xia
    閝 ling
    閞 bian
    閟 bi hide;keep secret;hideaway
    閠 run intercalary;extra;surplus
    閡 ai blocked separated;prevent
    関 guan frontier pass;close;relation
    閣 ge chamber;pavilion;cabinet
    閤 ge small side door;chamber
    閥 fa powerful influential group
    閦 chu crowd;transliteration sanskrit kso;aksobhya
    閧 hong boisterous;clamor;noise
    閨 gui small entrance;women quarters
    閩 min fujian province;river;tribe
    閪 se lose lost item;vagina
    閫 kun threshold;women quarters
    閬 lang high door;high gate;high;lofty
    閭 lv village twenty five families
    閮 ting
    閯 sha
    閰 ju
    閱 yue examine;inspect;review;read
    閲 yue examine
    閳 chan
    閴 qu quiet
    閵 lin
    閶 chang gate heaven;main gate palace
    閷 shai
    閸 kun
    閹 yan castrate;eunuch
    閺 wen
    閻 yan village gate;surname
    閼 e block;obstruct;stop;conceal
    閽 hun gatekeeper;gate;door
    閾 yu threshold;separated;confined
    閿 wen district henan province
    闀 hong
    闁 bao
    闂 hong
    闃 qu alone;quiet;still
    闄 yao
    闅 wen
    闆 ban boss;owner;person charge
    闇 an close;shut;dark;dismal
    闈 wei gate;door;living quarters
    闉 yin curved;bent;curved wall
    闊 kuo broad;ample;wide;apart
    闋 que close;shut;watch tower
    闌 lan door screen;railing fence
    闍 du tower over city gate
    闎 quan
    闏 feng
    闐 tian place xinjiang province
    闑 nie doorsill
    闒 ta upper story door window
    闓 kai open;peaceful
    闔 he close;whole;entire;all;leaf
    闕 que watch tower;palace
    闖 chuang rush;burst;charge
    闗 guan frontier pass gate shut;custom house;suburbs city
    闘 dou struggle;fight;compete;contend
    闙 qi
    闚 kui flash;flashing;steal look
    闛 tang
    關 guan frontier pass;close;relation
    闝 piao patronize prostitutes;frequent
    闞 kan glance;peep;roar;growl
    闟 xi peacefully;quietly
    闠 hui gate market
    闡 chan explain;clarify;elucidate
    闢 pi open;settle;develop;open
    闣 dang
    闤 huan wall around market place
    闥 ta door;gate
    闦 wen
    闧 ta
    门 men gate;door;entrance;opening
    闩 shuan bolt;latch;crossbar
    闪 shan flash;avoid;dodge;evade
    闫 yan village gate
    闬 han village
    闭 bi shut;close;obstruct;block
    问 wen ask about;inquire after
    闯 chuang rush;burst;charge
    闰 run intercalary;extra;surplus
    闱 wei gate;door;living quarters
    闲 xian fence;guard;defend;idle time
    闳 hong gate;barrier;wide;vast;expand
    间 jian midpoint;space;place;locality
    闵 min mourn;grieve;urge;incite
    闶 kang door
    闷 men gloomy;depressed;melancholy
    闸 zha sluice;flood gate;canal lock
    闹 nao quarrel;dispute hotly
    闺 gui small entrance;women quarters
    闻 wen hear;smell;make known;news
    闼 ta door;gate
    闽 min fujian province;river;tribe
    闾 lv village twenty five families
    闿 kai open;peaceful
    阀 fa powerful influential group
    阁 ge chamber;pavilion;cabinet
    阂 he blocked separated;prevent
    阃 kun threshold;women quarters
    阄 jiu lots;draw lots
    阅 yue examine;inspect;review;read
    阆 lang high door;high gate;high;lofty
    阇 du buddhist high priest
    阈 yu threshold;separated;confined
    阉 yan castrate;eunuch
    阊 chang gate heaven;main gate palace
    阋 xi feud;fight;quarrel
    阌 wen wen xiang;henan province
    阍 hun gatekeeper;gate;door
    阎 yan village gate;surname
    阏 e block;obstruct;stop
    阐 chan explain;clarify;elucidate
    阑 lan door screen;railing fence
    阒 qu alone;quiet;still
    阓 hui gate market
    阔 kuo broad;ample;wide;apart
    阕 que close;shut;watch tower
    阖 he close;whole;entire;all;leaf
    阗 tian place xinjiang province
    阘 da upper story door window
    阙 que watch tower;palace
    阚 han glance;peep;roar;growl
    阛 huan wall around market place
    阜 fu mound;abundant;ample;numerous;kangxi radical
    阝 fu place;kangxi radical
    阞 le vein
    队 dui team;group;army unit
    阠 xin
    阡 qian footpaths between fields;paths
    阢 wu stump tree;hence;sterility;square stool
    阣 gai
    阤 zhi hill
    阥 yin
    阦 yang
    阧 dou sloping;steep;suddenly;abruptly
    阨 e distress;adverse;strategic;swindle
    阩 sheng
    阪 ban hillside farmland;slope
    阫 pei
    阬 keng pit;hole;shaft
    阭 yun
    阮 ruan ancient musical instrument surname
    阯 zhi foundation;site;address
    阰 pi
    阱 jing pitfall;trap;snare
    防 fang defend;prevent;embankment
    阳 yang male principle;light;sun
    阴 yin female principle;dark;secret
    阵 zhen column;row file troops
    阶 jie stairs;steps;rank;degree
    阷 cheng
    阸 e distress;difficulty
    阹 qu pen;surround
    阺 di
    阻 zu impede;hinder;obstruct;oppose
    阼 zuo steps leading eastern door
    阽 dian wall ready fall;danger
    阾 ling
    阿 a prefix people names;transliteration
    陀 tuo steep bank;rough terrain
    陁 tuo steep bank;declivity
    陂 bei dam;embankment;reservoir
    陃 bing particle expressing idea repeating
    附 fu adhere;append;rely near
    际 ji border;boundary;juncture
    陆 lu land;continental;army
    陇 long mountain located between shanxi
    陈 chen exhibit;display;plead;surname
    陉 xing defile;mountain pass;gorge
    陊 duo
    陋 lou narrow;crude;coarse;ugly
    陌 mo foot path between rice
    降 jiang descend;fall;drop;lower;down
    陎 shu
    陏 duo
    限 xian boundary;limit;line
    陑 er
    陒 gui
    陓 yu
    陔 gai step;terrace;grade ledge
    陕 shan mountain pass;shanxi province
    陖 jun
    陗 qiao steep hill;precipitous
    陘 xing defile;mountain pass;gorge
    陙 chun
    陚 fu
    陛 bi steps leading throne;throne
    陜 xia narrow;mountain pass
    陝 shan mountain pass;shaanxi province
    陞 sheng promote;rise;ascend
    陟 zhi climb;scale;ascend;proceed
    陠 pu
    陡 dou steep;sloping;abruptly;sudden
    院 yuan courtyard;yard;court;school
    陣 zhen column;row file troops
    除 chu eliminate;remove;except
    陥 xian submerge;sink;plunge;trap
    陦 dao
    陧 nie disorder
    陨 yun fall;slip;let fall;die
    险 xian narrow pass;strategic point
    陪 pei accompany;keep company
    陫 fei
    陬 zou corner;cranny;nook;niche
    陭 yi
    陮 dui
    陯 lun
    陰 yin passive;female principle chinese philosophy;dark;secret
    陱 ju
    陲 chui frontier;border
    陳 chen exhibit;display;plead;surname
    陴 pi parapet city wall
    陵 ling hill;mound;mausoleum
    陶 tao pottery;ceramics
    陷 xian submerge;sink;plunge;trap
    陸 lu land;continental;army;accounting
    陹 sheng
    険 xian narrow pass;strategic point
    陻 yin small hill;mound;bury;dam
    陼 zhu islet
    陽 yang active;male principle chinese philosophy;light;sun
    陾 reng file
    陿 xia narrow
    隀 chong
    隁 yan
    隂 yin shady;secret;dark;mysterious;cold;negative female principle nature
    隃 shu exceed;state shanxi province
    隄 di dike;embankment
    隅 yu corner;nook;remote place
    隆 long prosperous;plentiful;abundant
    隇 wei
    隈 wei cove;bay;inlet
    隉 nie disorder;dangerous condition state
    隊 dui team;group;army unit
    隋 sui sui dynasty;surname
    隌 an
    隍 huang dry ditch;dry moat
    階 jie stairs;steps;rank;degree
    随 sui follow;listen;submit
    隐 yin hide;conceal;hidden;secret
    隑 gai
    隒 yan appearance mountain;if two pots were;steep bank stream rough
    隓 hui
    隔 ge separate;partition
    隕 yun fall;slip;let fall;die
    隖 wu entrenchment;bank;low wall
    隗 kui high;lofty;surname
    隘 ai narrow;confined;strategic pass
    隙 xi crack;split;fissure;grudge
    隚 tang
    際 ji border;boundary;juncture
    障 zhang separate;shield;barricade
    隝 dao dock;entrenchment;low wall
    隞 ao
    隟 xi
    隠 yin hide;conceal;cover;disappear;lurk;open secret
    隡 sa
    隢 rao
    隣 lin neighbor;neighboring;adjacent
    隤 tui fall ruins;collapse
    隥 deng
    隦 jiao
    隧 sui tunnel;underground passageway;path tomb
    隨 sui follow;listen;submit;accompany;subsequently;then
    隩 ao profound;subtle;warm
    險 xian narrow pass;strategic point;dangerous
    隫 fen
    隬 ni
    隭 er
    隮 ji rise;rainbow;fall
    隯 dao
    隰 xi low;damp land;marsh;swamp
    隱 yin hide;conceal;hidden;secret
    隲 zhi stallion;promote
    隳 hui destroy;overthrow
    隴 long short gansu province;mountain border gansu shaanxi
    隵 xi
    隶 li subservient;servant;kangxi radical
    隷 li subservient;servant
    隸 li subservient;servant
    隹 zhui short tailed bird;kangxi radical
    隺 hu bird flying high ambition
    隻 zhi single;pair;lone;measure word
    隼 sun aquiline;falcon
    隽 juan superior;outstanding;talented
    难 nan difficult;arduous;hard;unable
    隿 yi
    雀 que sparrow
    雁 yan wild goose
    雂 qin
    雃 qian
    雄 xiong male species;hero;manly
    雅 ya elegant;graceful;refined
    集 ji assemble;collect together
    雇 gu employ;hire
    雈 huan
    雉 zhi pheasant;crenellated wall
    雊 gou crow male pheasant
    雋 juan superior;outstanding;talented
    雌 ci female;feminine;gentle;soft
    雍 yong harmony;union;harmonious
    雎 ju osprey;fishhawk;hold back
    雏 chu chick;fledging;infant;toddler
    雐 hu
    雑 za mixed;blended;mix;mingle
    雒 luo black horse white mane
    雓 yu
    雔 chou
    雕 diao engrave;inlay;carve;exhaust;eagle;vulture
    雖 sui although;even if
    雗 han white pheasant
    雘 wo dye made red soil;ochre
    雙 shuang set two;pair;couple;both
    雚 guan heron;small cup
    雛 chu chick;fledging;infant;toddler
    雜 za mixed;blended;mix;mingle
    雝 yong marsh;pool;harmonious
    雞 ji chickens;domestic fowl
    雟 xi sparrow;revolve;place
    雠 chou enemy;rival;opponent
    雡 liu
    離 li leave;depart;go away;separate
    難 nan difficult;arduous;hard;unable
    雤 xue
    雥 za
    雦 ji
    雧 ji
    雨 yu rain;rainy;kangxi radical
    雩 yu offer sacrifice rain
    雪 xue snow;wipe away shame;avenge
    雫 na drop;trickle;dripping
    雬 fou
    雭 se
    雮 mu
    雯 wen cloud patterns;coloring cloud
    雰 fen atmosphere;mist;fog
    雱 pang snowing heavily
    雲 yun clouds;yunnan province
    雳 li thunderclap;crashing thunder
    雴 chi
    雵 yang
    零 ling zero;fragment;fraction
    雷 lei thunder
    雸 an
    雹 bao hail
    雺 wu
    電 dian electricity;electric;lightning
    雼 dang
    雽 hu
    雾 wu fog;mist;vapor;fine spray
    雿 diao
    需 xu need;require;must
    霁 ji clear after rain;cease angry
    霂 mu fine rain;drizzle
    霃 chen long continued rains
    霄 xiao sky;clouds;mist;night
    霅 zha thunder
    霆 ting sudden peal thunder
    震 zhen shake;quake;tremor;excite
    霈 pei torrential rains;flow water
    霉 mei mildew;mold;moldy;mildewed
    霊 ling spirit;soul;spiritual world
    霋 qi slight;passing
    霌 zhou
    霍 huo quickly;suddenly;surname
    霎 sha light rain;drizzle;instant;passing
    霏 fei falling snow rain
    霐 hong
    霑 zhan moistened;soaked;moisten
    霒 yin
    霓 ni rainbow;variegated;colored
    霔 zhu
    霕 tun
    霖 lin long spell rain;copious rain
    霗 ling
    霘 dong
    霙 ying sleet
    霚 wu
    霛 ling
    霜 shuang frost;crystallized;candied
    霝 ling drops rain;fall drops
    霞 xia rosy clouds
    霟 hong
    霠 yin
    霡 mai drizzling rain;soak fig favours
    霢 mai dust
    霣 yun fall
    霤 liu drip;rain water catcher
    霥 meng drizzle;mist
    霦 bin
    霧 wu fog;mist;vapor;fine spray
    霨 wei clouding
    霩 kuo
    霪 yin long heavy rain
    霫 xi heavy rain
    霬 yi
    霭 ai cloudy sky;haze;calm;peaceful
    霮 dan
    霯 teng
    霰 xian hail;sleet
    霱 yu cloud
    露 lu dew;bare;open;exposed
    霳 long
    霴 dai
    霵 ji
    霶 pang downpouring rain
    霷 yang
    霸 ba rule might rather than
    霹 pi thunder;crashing thunder
    霺 wei
    霻 feng
    霼 xi
    霽 ji clear after rain;cease angry
    霾 mai misty;foggy;dust storm
    霿 meng
    靀 meng drizzling;fine rain;mist
    靁 lei thick;strong
    靂 li thunderclap;crashing thunder
    靃 huo
    靄 ai cloudy sky;haze;calm;peaceful
    靅 fei
    靆 dai cloudy sky;clear;dark
    靇 long
    靈 ling spirit;soul;spiritual world
    靉 ai cloudy sky;dark;obscure
    靊 feng
    靋 li
    靌 bao
    靍 he
    靎 he
    靏 he
    靐 bing
    靑 qing blue;green;young;kangxi radical
    青 qing blue;green;young;kangxi radical
    靓 jing make face;ornament;quiet
    靔 tian
    靕 zhen
    靖 jing pacify;appease;calm;peaceful
    靗 cheng
    靘 qing
    静 jing quiet;still;motionless;gentle
    靚 jing make face;ornament;quiet;pretty
    靛 dian indigo;any blue dye
    靜 jing quiet;still;motionless;gentle
    靝 tian heaven
    非 fei negative;non;oppose;kangxi radical
    靟 fei
    靠 kao lean;trust;depend;near
    靡 mi divide;disperse;scatter
    面 mian face;surface;plane;side;dimension;kangxi radical
    靣 mian
    靤 bao
    靥 ye dimples
    靦 tian timid;shy;bashful
    靧 hui wash face
    靨 ye dimples
    革 ge leather;animal hides;kangxi radical
    靪 ding cobble;patch
    靫 cha strong pliable;resilient
    靬 qian
    靭 ren strong pliable;resilient
    靮 di bridle
    靯 du
    靰 wu leg warmer
    靱 ren strong pliable;resilient
    靲 qin
    靳 jin strap horse breast
    靴 xue boots
    靵 niu
    靶 ba target;splashboard chariot
    靷 yin leather belt connects horse
    靸 sa child shoes;slippers
    靹 na
    靺 mo stocking;tungusic tribe
    靻 zu
    靼 da tatars
    靽 ban leather strap back horse
    靾 yi
    靿 yao leg boot
    鞀 tao drum
    鞁 bei tack
    鞂 jie
    鞃 hong board
    鞄 pao work hides;leather bag
    鞅 yang leather strap over horse
    鞆 bing archer arm protector
    鞇 yin
    鞈 ge
    鞉 tao drum
    鞊 jie
    鞋 xie shoes;footwear general
    鞌 an saddle;any saddle shaped object
    鞍 an saddle;any saddle shaped object
    鞎 hen
    鞏 gong bind;firm;secure;strong
    鞐 qia
    鞑 da tatars
    鞒 qiao mud shoe;sledge feet
    鞓 ting leather belt
    鞔 man sides uppers shoes stretch;cover
    鞕 ying
    鞖 sui
    鞗 tiao reins
    鞘 qiao scabbard;sheath
    鞙 xuan scabbard;traces;reins
    鞚 kong bridle
    鞛 beng
    鞜 ta shoes;boots
    鞝 shang piece leather soles;patch
    鞞 bing sheath
    鞟 kuo skin;leather
    鞠 ju bow;bend;rear;raise;nourish
    鞡 la leg warmer
    鞢 xie
    鞣 rou tan;soften
    鞤 bang
    鞥 eng reins
    鞦 qiu leather stap;swing
    鞧 qiu leather strap
    鞨 he tribe
    鞩 qiao
    鞪 mu
    鞫 ju interrogate;question
    鞬 jian quiver horse;store
    鞭 bian whip;whip;string firecrackers
    鞮 di leather shoes
    鞯 jian saddle blanket
    鞰 wen
    鞱 tao
    鞲 gou leather arm guard
    鞳 ta
    鞴 bei saddle horse;drive horse
    鞵 xie shoes;boots
    鞶 pan big leather belt
    鞷 ge
    鞸 bi leather arm guard
    鞹 kuo skin
    鞺 tang sound drums
    鞻 lou
    鞼 gui
    鞽 qiao mud shoe;sledge feet
    鞾 xue boots
    鞿 ji
    韀 jian saddle fastener
    韁 jiang reins;halter;bridle
    韂 chan saddle flap;trappings
    韃 da tatars
    韄 hu
    韅 xian harness
    韆 qian swing
    韇 du
    韈 wa socks;stockings
    韉 jian saddle blanket
    韊 lan case bow
    韋 wei tanned leather;surname;kangxi radical
    韌 ren strong pliable;resilient;tough;elastic
    韍 fu leather knee pad worn
    韎 mei red
    韏 quan
    韐 ge knee pad made red
    韑 wei
    韒 qiao sheath;scabbard
    韓 han fence;surname;korea
    韔 chang wrapper case bow
    韕 kuo
    韖 rou tan;soften
    韗 yun
    韘 she archer thumb ring
    韙 wei right;proper;propriety
    韚 ge
    韛 bai bellows
    韜 tao sheath;scabbard;bow case
    韝 gou leather arm band
    韞 yun orange color;hide;conceal
    韟 gao
    韠 bi knee pad
    韡 wei gorgeous
    韢 sui
    韣 du bow bag
    韤 wa socks;stockings
    韥 du
    韦 wei tanned leather;surname;simplified kangxi radical
    韧 ren strong pliable;resilient
    韨 fu leather knee pad worn
    韩 han fence;surname;korea
    韪 wei right;proper;propriety
    韫 yun secrete;hide;conceal
    韬 tao sheath;scabbard;bow case
    韭 jiu scallion;leek;kangxi radical
    韮 jiu scallion;leek
    韯 xian wild onions leeks
    韰 xie
    韱 xian wild onions leeks
    韲 ji break smash pieces;pulverize
    音 yin sound;tone;pitch;pronunciation;kangxi radical
    韴 za
    韵 yun rhyme;vowel
    韶 shao music emperor shun;beautiful
    韷 le
    韸 peng
    韹 huang music bell drum
    韺 ying music
    韻 yun rhyme;vowel
    韼 peng
    韽 an
    韾 yin
    響 xiang make sound;make noise;sound
    頀 hu music
    頁 ye page;sheet;leaf;kangxi radical
    頂 ding top;peak;carry head
    頃 qing moment;measure area equal mu;lean
    頄 kui cheekbone
    項 xiang neck;nape neck;sum;funds
    順 shun obey;submit;go along
    頇 han large face;flat face;stupid
    須 xu must;have;necessary;moment;whiskers
    頉 yi cheeks;jaw;chin;rear;nourish
    頊 xu grieved;anxious
    頋 e care;look after regard;turn head round look
    頌 song laud;acclaim;hymn;ode
    頍 kui raise head
    頎 qi tall slim
    頏 hang fly down downward
    預 yu prepare;arrange;advance
    頑 wan obstinate;stubborn;recalcitrant
    頒 ban confer;bestow;publish;promulgate
    頓 dun pause;stop;bow;kowtow;arrange
    頔 di good beautiful
    頕 dan raise head
    頖 pan zhou dynasty school;disperse;fall apart
    頗 po lean side;rather
    領 ling neck;collar;lead;guide
    頙 che correct
    頚 jing neck;throat
    頛 lei
    頜 he mouth;jaw
    頝 qiao
    頞 e bridge
    頟 e forehead;fixed number
    頠 wei quiet
    頡 xie fly upward;soar;contest;rob
    頢 kuo
    頣 shen view others raised eyes
    頤 yi cheeks;jaw;chin;rear;nourish
    頥 yi
    頦 hai chin
    頧 dui
    頨 yu
    頩 ping
    頪 lei
    頫 fu bow;nod;condescend
    頬 jia cheeks;jaw
    頭 tou head;top;chief;first;boss
    頮 hui wash
    頯 kui cheekbone
    頰 jia cheeks;jaw
    頱 luo
    頲 ting straight
    頳 cheng red
    頴 ying rice tassel;sharp point;clever
    頵 yun big head
    頶 hu
    頷 han chin;jowl;give nod
    頸 jing neck;throat
    頹 tui ruined;decayed;disintegrate
    頺 tui
    頻 pin frequently;again again
    頼 lai rely;depend;accuse falsely
    頽 tui ruined
    頾 zi beard
    頿 zi
    顀 chui
    顁 ding
    顂 lai
    顃 tan
    顄 han
    顅 qian
    顆 ke grain;kernel
    顇 cui worn;haggard
    顈 xuan
    顉 qin
    顊 yi
    顋 sai lower part face;jaw;gills fish
    題 ti forehead;title;headline;theme
    額 e forehead;tablet;plaque;fixed
    顎 e jaw
    顏 yan face;facial appearance
    顐 wen
    顑 kan yellow
    顒 yong solemn;large;grand;majestic
    顓 zhuan good;honest;simple;respectful
    顔 yan face;facial appearance
    顕 xian manifest;display;evident;clear
    顖 xin top head;skull
    顗 yi quiet
    願 yuan desire;want;wish;ambition
    顙 sang forehead;kowtow
    顚 dian top;peak;summit;upset
    顛 dian top;peak;summit;upset
    顜 jiang
    顝 kui
    類 lei class;group;category
    顟 lao
    顠 piao
    顡 wai
    顢 man dawdling;thoughtless;careless
    顣 cu frown
    顤 yao
    顥 hao luminous;white;hoary
    顦 qiao worn;emaciated;haggard
    顧 gu look back;look;look after
    顨 xun
    顩 yan
    顪 hui
    顫 chan shiver;tremble;trembling
    顬 ru temporal bone
    顭 meng
    顮 bin
    顯 xian manifest;display;evident;clear
    顰 pin frown;knit brows
    顱 lu skull
    顲 lan
    顳 nie temporal bone
    顴 quan cheek bones
    页 ye page;sheet;leaf;rad no
    顶 ding top;summit;peak;carry head
    顷 qing moment;measure area equal mu;lean
    顸 han large face;flat face;stupid
    项 xiang neck;nape neck;sum;funds
    顺 shun obey;submit;go along
    须 xu must;have;necessary
    顼 xu grieved
    顽 wan obstinate;stubborn;recalcitrant
    顾 gu look back;look;look after
    顿 dun pause;stop;bow;kowtow;arrange
    颀 qi tall slim
    颁 ban confer;bestow;publish;promulgate
    颂 song laud;acclaim;hymn;ode
    颃 hang fly down downward
    预 yu prepare;arrange;advance
    颅 lu skull
    领 ling neck;collar;lead;guide
    颇 po lean side;rather
    颈 jing neck;throat
    颉 jie fly upward;soar;contest
    颊 jia cheeks;jaw
    颋 ting straight
    颌 he mouth;jaw
    颍 ying river anhui
    颎 jiong bright
    颏 ke chin
    颐 yi cheeks;jaw;chin;rear;nourish
    频 pin frequently;again again
    颒 hui wash
    颓 tui ruined;decayed;disintegrate
    颔 han chin;jowl;give nod
    颕 ying rice tassel;sharp point;clever
    颖 ying rice tassel;sharp point;clever
    颗 ke grain;kernel
    题 ti forehead;title;headline;theme
    颙 yong solemn;large;grand;majestic
    颚 e jaw
    颛 zhuan good;honest;simple;respectful
    颜 yan face;facial appearance
    额 e forehead;tablet;plaque;fixed
    颞 nie temporal bone
    颟 man dawdling;thoughtless;careless
    颠 dian top;peak;summit;upset
    颡 sang forehead;kowtow
    颢 hao luminous;white;hoary
    颣 lei knot;blemish;flaw;wicked
    颤 chan shiver;tremble;trembling
    颥 ru temporal bone
    颦 pin frown;knit brows;knitted
    颧 quan cheek bones
    風 feng wind;air;manners;atmosphere;kangxi radical
    颩 biao
    颪 gua wind blowing down mountains
    颫 fu storm
    颬 xia
    颭 zhan sway wind
    颮 biao storm;whirlwind
    颯 sa sound wind;bleak;melancholy
    颰 ba
    颱 tai typhoon
    颲 lie
    颳 gua blow
    颴 xuan whirlwind
    颵 shao
    颶 ju cyclone;typhoon;gale
    颷 biao whirlwind
    颸 si cool breeze autumn
    颹 wei
    颺 yang soar;fly;float;scatter
    颻 yao floating air;drifting wind
    颼 sou sound wind;blow chilly
    颽 kai
    颾 sou blowing wind
    颿 fan sail
    飀 liu soughing wind;noise
    飁 xi
    飂 liu wind high places
    飃 piao whirlwind;cyclone;floating
    飄 piao whirlwind;cyclone;floating
    飅 liu
    飆 biao whirlwind;stormy gale
    飇 biao whirlwind;stormy gale
    飈 biao whirlwind
    飉 liao
    飊 biao
    飋 se
    飌 feng wind
    飍 xiu
    风 feng wind;air;manners;atmosphere
    飏 yang soar;fly;float;scatter
    飐 zhan sway wind
    飑 biao storm
    飒 sa sound wind;bleak;melancholy
    飓 ju cyclone;typhoon;gale
    飔 si cool breeze autumn
    飕 sou sound wind;blow chilly
    飖 yao floating air;drifting wind
    飗 liu soughing wind;noise
    飘 piao whirlwind;cyclone;floating
    飙 biao whirlwind;stormy gale
    飚 biao whirlwind
    飛 fei fly;go quickly;dart;high;kangxi radical
    飜 fan flip over;upset;capsize
    飝 fei
    飞 fei fly;go quickly;dart;high
    食 shi eat;meal;food;kangxi radical
    飠 shi eat;food;radical number
    飡 can meal;eat
    飢 ji hunger;starving;hungry;famine
    飣 ding display food show only;sacrifice
    飤 si feed;provisions
    飥 tuo rice cake
    飦 zhan well boiled congee gruel;thick;rich
    飧 sun evening meal;supper;cooked food
    飨 xiang host banquet;banquet
    飩 tun stuffed dumplings
    飪 ren cooked food;cook until well done
    飫 yu surfeited;satiated;confer
    飬 juan
    飭 chi order;command;give command
    飮 yin drink;swallow;drink
    飯 fan cooked rice;food;meal
    飰 fan
    飱 sun evening meal
    飲 yin drink;swallow;drink
    飳 tou
    飴 yi sweet meats;sweet cakes;syrup
    飵 zuo food;profit
    飶 bi odour
    飷 jie
    飸 tao
    飹 bao
    飺 ci
    飻 tie
    飼 si raise animals;feed;nourish
    飽 bao eat heartily;eat fill
    飾 shi decorate;ornament;adorn;deceive
    飿 duo glutinous rice
    餀 hai tainted food
    餁 ren cooked food;cook until well done
    餂 tian obtain hook
    餃 jiao stuffed dumplings
    餄 jia buckwheat noodles
    餅 bing rice cakes;biscuits
    餆 yao
    餇 tong food
    餈 ci rice cake
    餉 xiang rations pay soldiers
    養 yang raise;rear;bring;support
    餋 juan
    餌 er bait;bait;entice;dumplings
    餍 yan satiated;eat full
    餎 le buckwheat noodles
    餏 xi
    餐 can eat;dine;meal;food
    餑 bo ferrule;cakes;biscuits
    餒 nei hungry;starving;famished
    餓 e hungry;greedy;hunger
    餔 bu eat;dinner time;sunset
    餕 jun leftovers
    餖 dou food item set show
    餗 su pot cooked rice
    餘 yu surplus;excess;remainder
    餙 shi adorn;ornaments;deceive
    餚 yao prepared meat;food
    餛 hun dumpling soup;wonton
    餜 guo cakes;biscuits;pastry
    餝 shi
    餞 jian farewell party;see off;send off
    餟 zhui libation
    餠 bing rice cakes;biscuits
    餡 xian pastry filling;stuffing
    餢 bu
    餣 ye
    餤 tan incite
    餥 fei
    餦 zhang candy;pastry
    餧 wei steamed bread;feed
    館 guan public building
    餩 e hiccough
    餪 nuan feast
    餫 yun dumpling;supply
    餬 hu porridge;gruel;congee;paste
    餭 huang dried sweetmeat
    餮 tie legendary animal;greedy person
    餯 hui
    餰 jian
    餱 hou dry goods;dry provisions
    餲 ai spoiled;sour;moldy
    餳 tang sugar;syrup;malt sugar;sticky
    餴 fen
    餵 wei feed;raise
    餶 gu glutinous rice
    餷 cha stir cook
    餸 song side dish food prepared
    餹 tang sugar;sugared;candy;crystallized sweetmeats
    餺 bo rice cake
    餻 gao cakes;pastry
    餼 xi sacrificial victim;gift;grain
    餽 kui make present food;gift
    餾 liu distill;distillation
    餿 sou spoiled;rotten;stale;rancid
    饀 tao
    饁 ye carry meal workers field
    饂 wen japanese noodles
    饃 mo bread
    饄 tang
    饅 man steamed bread;steamed dumplings
    饆 bi
    饇 yu eat too much;surfeited;confer
    饈 xiu food;meal;eat;offer
    饉 jin time famine crop failure
    饊 san fried round cakes wheat
    饋 kui offer food superior;send gift
    饌 zhuan feed;support;provide;food;fine meats;delicacies
    饍 shan meals;provisions;board
    饎 chi wine food eaten wine
    饏 dan
    饐 yi spoiled;rotten;sour
    饑 ji starve;hungry;famine
    饒 rao bountiful;abundant;plentiful
    饓 cheng
    饔 yong breakfast;eat prepared food
    饕 tao gluttonous;greedy;covetous
    饖 wei
    饗 xiang host banquet;banquet
    饘 zhan gruel
    饙 fen
    饚 hai
    饛 meng well filled dish
    饜 yan satiated;eat full
    饝 mo feed infant hand steamed
    饞 chan gluttonous;greedy;lewd;lecherous
    饟 xiang rations pay soldiers;dried rice
    饠 luo rice cake
    饡 zan
    饢 nang bread
    饣 shi eat;food;radical number
    饤 ding display food show only;sacrifice
    饥 ji hunger;starving;hungry;famine
    饦 tuo rice cake
    饧 tang sugar;syrup;malt sugar;sticky
    饨 tun stuffed dumplings
    饩 xi sacrificial victim;gift;grain
    饪 ren cooked food;cook until well done
    饫 yu surfeited;satiated;confer
    饬 chi order;command;give command
    饭 fan cooked rice;food;meal
    饮 yin drink;swallow;drink
    饯 jian farewell party;see off;send off
    饰 shi decorate;ornament;adorn
    饱 bao eat heartily;eat fill
    饲 si raise animals;feed;nourish
    饳 duo glutinous rice
    饴 yi sweet meats;sweet cakes;syrup
    饵 er bait;bait;entice;dumplings
    饶 rao bountiful;abundant;plentiful
    饷 xiang rations pay soldiers
    饸 he
    饹 le
    饺 jiao stuffed dumplings
    饻 xi
    饼 bing rice cakes;biscuits
    饽 bo ferrule
    饾 dou food item set show
    饿 e hungry;greedy;hunger
    馀 yu surplus;excess;remainder
    馁 nei hungry;starving;famished
    馂 jun leftovers
    馃 guo cakes;biscuits;pastry
    馄 hun dumpling soup;wonton
    馅 xian filling;stuffing;secret
    馆 guan public building
    馇 cha stir cook
    馈 kui offer food superior;send gift
    馉 gu
    馊 sou spoiled;rotten;stale;rancid
    馋 chan gluttonous;greedy;lewd;lecherous
    馌 ye carry meal workers field
    馍 mo bread
    馎 bo rice cake
    馏 liu distill;distillation
    馐 xiu food;meal;eat;offer
    馑 jin time famine crop failure
    馒 man steamed bread;steamed dumplings
    馓 san fried round cakes wheat
    馔 zhuan feed;support;provide;food
    馕 nang bread
    首 shou head;first;leader;chief;poem;kangxi radical
    馗 kui cheekbone;path;road;intersection
    馘 guo cut off left ear;tally dead enemy
    香 xiang fragrant;sweet smelling;incense;kangxi radical
    馚 fen aromatic;perfumed
    馛 bo fragrance;fragrant
    馜 ni
    馝 bi fragrance
    馞 bo
    馟 tu fragrant
    馠 han
    馡 fei scent
    馢 jian
    馣 an
    馤 ai
    馥 fu fragrance;scent;aroma
    馦 xian
    馧 yun
    馨 xin fragrant;aromatic;distant fragrance
    馩 fen aromatic;perfumed
    馪 pin
    馫 xin
    馬 ma horse;surname;kangxi radical
    馭 yu drive;ride;manage;control
    馮 feng surname;gallop;dint
    馯 han
    馰 di
    馱 tuo carry back
    馲 zhe camel
    馳 chi go quickly swiftly;hurry
    馴 xun tame;docile;obedient
    馵 zhu horse white back legs
    馶 zhi
    馷 pei
    馸 xin
    馹 ri post horse;relay horse
    馺 sa
    馻 yun
    馼 wen
    馽 zhi
    馾 dan
    馿 lv ass;donkey
    駀 you
    駁 bo varicolored;variegated;mixed;contradict;argue;suddenly
    駂 bao
    駃 jue gallop
    駄 tuo horse load;pack horse
    駅 yi relay station
    駆 qu spur horse;expel;drive away
    駇 wen
    駈 qu spur horse;expel;drive away
    駉 jiong big
    駊 po
    駋 zhao
    駌 yuan
    駍 pei
    駎 zhou
    駏 ju offspring stallion she mule
    駐 zhu stationed;reside;stop
    駑 nu tired;old horse;old;weak
    駒 ju colt;fleet;swift;sun;surname
    駓 pi gallop
    駔 zang excellent horse;noble steed
    駕 jia drive;sail;fly;cart;carriage
    駖 ling
    駗 zhen
    駘 tai old;tired horse;jade;tired;exhausted
    駙 fu extra horse;imperial son law
    駚 yang
    駛 shi sail;drive;pilot;fast;quick
    駜 bi strong horse
    駝 tuo camel;humpbacked;carry back
    駞 tuo camel
    駟 si team four horses
    駠 liu
    駡 ma accuse;blame;curse;scold
    駢 pian team horses;associate;join
    駣 tao
    駤 zhi
    駥 rong
    駦 teng mount;ascend;move;turn
    駧 dong
    駨 xun
    駩 quan
    駪 shen crowd
    駫 jiong
    駬 er legendary swift horse
    駭 hai terrify;frighten;scare;shock
    駮 bo fierce animal;join;argue;transfer;piebald horse;variegated
    駯 zhu
    駰 yin grey horse
    駱 luo white horse black mane;camel
    駲 zhou
    駳 dan
    駴 hai drum
    駵 liu
    駶 ju
    駷 song
    駸 qin galloping;speeding
    駹 mang black horse white face
    駺 lang
    駻 han fierce horse;rage;run wild
    駼 tu
    駽 xuan grey
    駾 tui run away
    駿 jun excellent horse;noble steed
    騀 e
    騁 cheng gallop;hasten;hurry
    騂 xing red;brown;bay;neat;harmonious
    騃 ai stupid;foolish
    騄 lu legendary swift horse
    騅 zhui piebald horse
    騆 zhou
    騇 she
    騈 pian team horses;associate
    騉 kun fine horse
    騊 tao
    騋 lai tall horse
    騌 zong horse mane;bristles
    騍 ke mare
    騎 qi ride horseback;mount;cavalry
    騏 qi piebald horse;excellent horse
    騐 yan verity;fulfil;examine;hold inquest
    騑 fei horse;run
    騒 sao harass;bother;annoy;disturb
    験 yan test;examine;inspect;verify
    騔 ge
    騕 yao fabulous horse
    騖 wu gallop;rush about;pursue;run
    騗 pian swindle;cheat
    騘 cong piebald horse
    騙 pian swindle;cheat;defraud
    騚 qian
    騛 fei
    騜 huang
    騝 qian
    騞 huo sound knife cracking breaking;suddenly
    騟 yu
    騠 ti horse;mule
    騡 quan
    騢 xia bay
    騣 zong mane
    騤 kui lively;vigorous
    騥 rou
    騦 si
    騧 gua tan piebald horse
    騨 tuo dappled
    騩 gui
    騪 sou
    騫 qian raise;hold high;fly;soar
    騬 cheng
    騭 zhi stallion;promote
    騮 liu famous horse
    騯 peng loud;noisy;boisterous;fight
    騰 teng fly;gallop;run;prance;rise
    騱 xi
    騲 cao female certain animals such;mare
    騳 du run;race
    騴 yan
    騵 yuan bay
    騶 zou mounted escort;groom
    騷 sao harass;bother;annoy;disturb;agitate;sad;grieved
    騸 shan geld;castrate
    騹 qi
    騺 zhi heavy horse;horse unable move because;plodding
    騻 shuang horse
    騼 lu
    騽 xi
    騾 luo mule
    騿 zhang
    驀 mo suddenly;quickly;abruptly
    驁 ao wild horse;mustang;wild
    驂 can two outside ones three
    驃 biao charger;steed;swift;valiant
    驄 cong horse bluish white color
    驅 qu spur horse;expel;drive away
    驆 bi transliterating buddhist books
    驇 zhi heavy horse;horse unable move because;plodding
    驈 yu black horses
    驉 xu
    驊 hua excellent horse
    驋 bo
    驌 su famous horse
    驍 xiao excellent horse;brave;valiant
    驎 lin
    驏 zhan unsaddled horse
    驐 dun
    驑 liu
    驒 tuo dappled
    驓 ceng
    驔 dian black horse
    驕 jiao spirited horse;haughty
    驖 tie black
    驗 yan test;examine;inspect;verify
    驘 luo mule
    驙 zhan
    驚 jing frighten;surprise;startle
    驛 yi relay station
    驜 ye
    驝 tuo camel;office
    驞 pin
    驟 zhou procedure;gallop;sudden
    驠 yan
    驡 long
    驢 lv donkey;ass
    驣 teng
    驤 xiang gallop about head uplifted
    驥 ji thoroughbred horse;refined
    驦 shuang horse
    驧 ju
    驨 xi
    驩 huan happy;pleased;glad;joy;enjoy
    驪 li pure black horse;pair horses
    驫 biao horses
    马 ma horse;surname;kangxi radical
    驭 yu drive;ride;manage;control
    驮 tuo carry back
    驯 xun tame;docile;obedient
    驰 chi go quickly swiftly;hurry
    驱 qu spur horse;expel;drive away
    驲 ri post horse;relay horse
    驳 bo varicolored;variegated;mixed
    驴 lv donkey;ass
    驵 zang excellent horse;noble steed
    驶 shi sail;drive;pilot;fast;quick
    驷 si team four horses;horses
    驸 fu extra horse;imperial son law
    驹 ju colt;fleet;swift;sun;surname
    驺 zou mounted escort;groom
    驻 zhu stationed;reside;stop
    驼 tuo camel;humpbacked;carry back
    驽 nu tired;old horse;old;weak
    驾 jia drive;sail;fly;cart;carriage
    驿 yi relay station
    骀 dai old;tired horse;jade;tired;exhausted
    骁 xiao excellent horse;brave;valiant
    骂 ma accuse;blame;curse;scold
    骃 yin grey horse
    骄 jiao spirited horse;haughty
    骅 hua excellent horse
    骆 luo white horse black mane;camel
    骇 hai terrify;frighten;scare;shock
    骈 pian team horses;associate;join
    骉 biao running;herd horses
    骊 li pure black horse;pair horses
    骋 cheng gallop horse;hasten;hurry
    验 yan test;examine;inspect;verify
    骍 xing red;brown;bay;neat;harmonious
    骎 qin galloping;speeding
    骏 jun excellent horse;noble steed
    骐 qi piebald horse;excellent horse
    骑 qi ride horseback;mount;cavalry
    骒 ke mother horse
    骓 zhui piebald horse
    骔 zong horse mane;bristles
    骕 su famous horse
    骖 can two outside ones three
    骗 pian swindle;cheat;defraud
    骘 zhi stallion;promote
    骙 kui lively;vigorous
    骚 sao harass;bother;annoy;disturb
    骛 wu gallop;rush about;pursue;run
    骜 ao wild horse;mustang;wild
    骝 liu famous horse
    骞 qian raise;hold high;fly;soar
    骟 shan geld;castrate
    骠 biao charger;steed;swift;valiant
    骡 luo mule
    骢 cong horse bluish white color
    骣 chan horse without saddle
    骤 zhou procedure;gallop;sudden
    骥 ji thoroughbred horse;refined
    骦 shuang horse
    骧 xiang gallop about head uplifted
    骨 gu bone;skeleton;frame;framework;kangxi radical
    骩 wei muscles;flesh
    骪 wei crooked bones
    骫 wei bent;crooked
    骬 yu
    骭 gan shin bone
    骮 yi
    骯 ang dirty
    骰 tou die;dice
    骱 jie
    骲 bao push body
    骳 bei
    骴 ci putrid carcase
    骵 ti
    骶 di coccyx
    骷 ku skeleton
    骸 hai skeleton;body;leg bone
    骹 qiao joint
    骺 hou tip long bone
    骻 kua legs;thighs
    骼 ge bone;skeleton;corpse
    骽 tui leg;thigh
    骾 geng any object sticks throat;bony
    骿 pian
    髀 bi buttocks;thigh;thigh bone
    髁 ke thigh bone;hipbone;kneecap
    髂 qia pelvis
    髃 yu shoulder bone
    髄 sui bone marrow;essences;substances
    髅 lou skull;skeleton
    髆 bo shoulder blade
    髇 xiao
    髈 bang pelvis;hip bone;humerus;wing
    髉 bo
    髊 ci
    髋 kuan hipbone;hip
    髌 bin kneecap
    髍 mo
    髎 liao hip bone
    髏 lou skull;skeleton
    髐 xiao
    髑 du skull
    髒 zang dirty;firm;fat
    髓 sui bone marrow;essences;substances
    體 ti body;group;class;body;unit
    髕 bin kneecap
    髖 kuan hipbone;hip
    髗 lu skull;forehead
    高 gao high;tall;lofty;elevated;kangxi radical
    髙 gao high;tall;lofty;elevated
    髚 qiao
    髛 kao
    髜 qiao
    髝 lao
    髞 sao high;imposing;eminent
    髟 biao hair;kangxi radical
    髠 kun shave head punishment;prune
    髡 kun shave head punishment;prune
    髢 di wig
    髣 fang similar;like
    髤 xiu red lacquer;lacquer
    髥 ran beard;mustache
    髦 mao flowing hair young child
    髧 dan long hair;hang down;droop
    髨 kun
    髩 bin
    髪 fa hair
    髫 tiao children hair style;youngster
    髬 pi
    髭 zi mustache
    髮 fa hair
    髯 ran beard;mustache
    髰 ti
    髱 bao topknot;bun;coiled hair knot
    髲 bi wig
    髳 mao state
    髴 fu disheveled hair;similar
    髵 er whiskers;bristles jaws animal
    髶 rong
    髷 qu topknot
    髸 gong
    髹 xiu red lacquer;lacquer
    髺 kuo hair dishevelled;mourning
    髻 ji hair rolled bun;topknot
    髼 peng unkempt hair
    髽 zhua dress hair
    髾 shao tail comet;long hair
    髿 suo
    鬀 ti shave
    鬁 li favus;tinea favosa;fungal infection scalp
    鬂 bin hair temples
    鬃 zong mane;neck bristles
    鬄 di
    鬅 peng unkempt hair;loose;flowing hair;slovenly dressed
    鬆 song lax;loose;loosen;relax
    鬇 zheng
    鬈 quan fine growth hair;curly hair
    鬉 zong
    鬊 shun
    鬋 jian forelock;bangs
    鬌 tuo tufts hair left heads
    鬍 hu beard;mustache;whiskers
    鬎 la favus;scabies
    鬏 jiu coiffure top head
    鬐 qi horse mane;fins
    鬑 lian long;flowing hair
    鬒 zhen black;glossy hair
    鬓 bin hair temples
    鬔 peng
    鬕 ma
    鬖 san wild hair
    鬗 man
    鬘 man beautiful hair
    鬙 seng matted hair
    鬚 xu beard;whiskers;whisker like
    鬛 lie mane
    鬜 qian go bald
    鬝 qian
    鬞 nang
    鬟 huan dress hair coiled knot;maid
    鬠 kuo make top knot;slovenly dressed
    鬡 ning
    鬢 bin hair temples
    鬣 lie horse mane;fin;human whiskers
    鬤 rang
    鬥 dou struggle;fight;compete;contend;kangxi radical
    鬦 dou struggle;fight;compete;contend
    鬧 nao quarrel;dispute hotly
    鬨 hong boisterous;clamor;noise
    鬩 xi feud;fight;quarrel
    鬪 dou struggle;fight;compete;contend
    鬫 han glance;peep;roar;growl
    鬬 dou struggle
    鬭 dou struggle;fight;compete;contend;woodwork;carpentry
    鬮 jiu lots;draw lots
    鬯 chang sacrificial wine;unhindered;kangxi radical
    鬰 yu luxuriant;dense;thick;moody
    鬱 yu luxuriant;dense;thick;moody
    鬲 ge caldron three hollow legs;state;kangxi radical
    鬳 yan
    鬴 fu pot
    鬵 qin big iron pot;caldron
    鬶 gui
    鬷 zong pot
    鬸 liu
    鬹 gui
    鬺 shang
    鬻 yu sell;child;childish;nourish
    鬼 gui ghost;spirit dead;devil;kangxi radical
    鬽 mei forest demon;elf
    鬾 ji
    鬿 qi
    魀 ga
    魁 kui chief;leader;best;monstrous
    魂 hun soul;spirit
    魃 ba drought demon
    魄 po vigor;body;dark part moon
    魅 mei forest demon;elf
    魆 xu black
    魇 yan nightmare;bad dreams
    魈 xiao mischievous;footed spirit dwells mountains
    魉 liang monster
    魊 yu mythical;toad like monster
    魋 tui bear
    魌 qi
    魍 wang demons;mountain spirits
    魎 liang monster
    魏 wei kingdom wei;surname
    魐 gan
    魑 chi mountain demon resembling tiger
    魒 piao
    魓 bi
    魔 mo demon;evil spirits;magic power
    魕 ji
    魖 xu
    魗 chou
    魘 yan nightmare;bad dreams
    魙 zhan death disembodied spirit;depraved
    魚 yu fish;surname;kangxi radical
    魛 dao mullet
    魜 ren mermaid;manatee
    魝 jie
    魞 ba fish trap
    魟 hong ray;skate
    魠 tuo
    魡 diao
    魢 ji fish
    魣 xu
    魤 e
    魥 e
    魦 sha shark family;including rays skates
    魧 hang
    魨 tun blowfish;globefish;spheroides vermicular
    魩 mo
    魪 jie
    魫 shen young fish
    魬 ban sole flounder
    魭 yuan
    魮 pi
    魯 lu foolish;stupid;rash;vulgar
    魰 wen flying fish
    魱 hu
    魲 lu fish
    魳 za barracuda
    魴 fang bream
    魵 fen shrimp
    魶 na
    魷 you cuttlefish
    魸 pian
    魹 mo
    魺 he
    魻 xia
    魼 qu
    魽 han
    魾 pi
    魿 ling
    鮀 tuo snakefish
    鮁 bo bonito
    鮂 qiu
    鮃 ping flatfish;flounder
    鮄 fu gurnard
    鮅 bi
    鮆 ci fish
    鮇 wei
    鮈 ju
    鮉 diao bream
    鮊 ba common bleak;various freshwater fish
    鮋 you
    鮌 gun legendary giant fish
    鮍 pi spanish mackerel
    鮎 nian sheatfish;parasilurus asotus
    鮏 xing
    鮐 tai blowfish;globefish;tetraodon
    鮑 bao abalone;dried fish;surname
    鮒 fu carp;carassius auratus
    鮓 zha minced salted fish;preserve
    鮔 ju
    鮕 gu
    鮖 shi
    鮗 dong
    鮘 dai
    鮙 ta
    鮚 jie clam;oyster
    鮛 shu
    鮜 hou
    鮝 xiang dried fish
    鮞 er roe
    鮟 an anglerfish
    鮠 wei shad head like sturgeon
    鮡 zhao
    鮢 zhu
    鮣 yin live sharksucker
    鮤 lie
    鮥 luo
    鮦 tong snakefish
    鮧 ti sheatfish
    鮨 yi seasoned rice mixed fish
    鮩 bing
    鮪 wei sturgeon;tuna
    鮫 jiao shark
    鮬 ku
    鮭 gui salmon;spheroides vermicularis
    鮮 xian fresh;new;delicious;rare;few
    鮯 ge
    鮰 hui small sturgeon found yangzi;catfish
    鮱 lao
    鮲 fu
    鮳 kao
    鮴 xiu
    鮵 duo
    鮶 jun
    鮷 ti
    鮸 mian sciaena albiflora;otolithoides miiuy
    鮹 shao octopus;devilfish
    鮺 zha minced salted fish;place sichuan
    鮻 suo dace;canton dace
    鮼 qin
    鮽 yu
    鮾 nei
    鮿 zhe dried fish
    鯀 gun legendary giant fish;father emperor yu
    鯁 geng fish bones;honest;upright
    鯂 su
    鯃 wu
    鯄 qiu
    鯅 shan
    鯆 pu skate ray
    鯇 huan grass carp
    鯈 tiao freshwater minnow
    鯉 li carp
    鯊 sha shark
    鯋 sha shark
    鯌 kao
    鯍 meng
    鯎 cheng
    鯏 li dialect blood clam
    鯐 zou
    鯑 xi
    鯒 yong flathead
    鯓 shen
    鯔 zi mullet
    鯕 qi coryphaena hippurus
    鯖 zheng mackerel
    鯗 xiang dried fish
    鯘 nei
    鯙 chun scomberomorus sinensis
    鯚 ji
    鯛 diao pagrosomus major;porgy
    鯜 qie
    鯝 gu fish guts
    鯞 zhou
    鯟 dong
    鯠 lai confer;bestow inferior;reward
    鯡 fei herring
    鯢 ni cryptobranchus japonicus;salamander
    鯣 yi cuttlefish
    鯤 kun spawn;roe;fry
    鯥 lu
    鯦 jiu
    鯧 chang silvery pomfret;stromateoides argenteus
    鯨 jing whale
    鯩 lun
    鯪 ling carp
    鯫 zou small fish;small;minnow
    鯬 li
    鯭 meng fish lives turbid water
    鯮 zong
    鯯 zhi
    鯰 nian sheat
    鯱 hu mythical dolphin like fish
    鯲 yu
    鯳 di
    鯴 shi cat fish
    鯵 shen
    鯶 huan grass carp
    鯷 ti anchovy
    鯸 hou blowfish
    鯹 xing
    鯺 zhu blowfish
    鯻 la
    鯼 zong
    鯽 zei carassius auratus;crucian carp
    鯾 bian
    鯿 bian bream
    鰀 huan
    鰁 quan carp
    鰂 zei cuttlefish
    鰃 wei fish
    鰄 wei
    鰅 yu
    鰆 chun chinese mackerel;chinese seerfish
    鰇 rou
    鰈 die flatfish;flounder;sole
    鰉 huang sturgeon
    鰊 lian herring
    鰋 yan sheat
    鰌 qiu loach;squid;lizard;eel
    鰍 qiu loach
    鰎 jian
    鰏 bi
    鰐 e alligator
    鰑 yang
    鰒 fu abalone
    鰓 sai fish gills
    鰔 gan fish
    鰕 xia shrimp;prawn
    鰖 tuo
    鰗 hu
    鰘 shi
    鰙 ruo
    鰚 xuan
    鰛 wen sardine
    鰜 qian big mouthed flounder
    鰝 hao
    鰞 wu squid
    鰟 fang several species small carp
    鰠 sao carp
    鰡 liu
    鰢 ma
    鰣 shi reeves shad;ilish;hilsa shad
    鰤 shi yellowtail
    鰥 guan huge fish;widower;bachelor
    鰦 zi
    鰧 teng loach
    鰨 ta sole
    鰩 yao nautilus;ray
    鰪 e
    鰫 yong
    鰬 qian
    鰭 qi fin
    鰮 wen sardine
    鰯 ruo sardine
    鰰 shen
    鰱 lian silver carp;hypophthalmichthys
    鰲 ao huge sea turtle
    鰳 le chinese herring;shad
    鰴 hui
    鰵 min codfish
    鰶 ji
    鰷 tiao minnow
    鰸 qu
    鰹 jian skipjack;bonito
    鰺 shen horse mackerel
    鰻 man eel
    鰼 xi weather dojo loach;misgurnus anguillicaudatus
    鰽 qiu herring
    鰾 biao swimming bladder fish
    鰿 ji
    鱀 ji
    鱁 zhu
    鱂 jiang fish
    鱃 xiu
    鱄 zhuan anchovy
    鱅 yong tench
    鱆 zhang octopus;devilfish
    鱇 kang anglerfish
    鱈 xue codfish
    鱉 bie turtle
    鱊 yu
    鱋 qu
    鱌 xiang
    鱍 bo
    鱎 jiao
    鱏 xun ray;skate
    鱐 su dried fish
    鱑 huang sturgeon
    鱒 zun barbel
    鱓 shan eel
    鱔 shan eel
    鱕 fan
    鱖 gui mandarin fish
    鱗 lin fish scales
    鱘 xun sturgeon
    鱙 miao
    鱚 xi
    鱛 zeng fish
    鱜 xiang
    鱝 fen fish
    鱞 guan
    鱟 hou horseshoe crab
    鱠 kuai minced fish;hash
    鱡 zei cuttle fish
    鱢 sao
    鱣 zhan sturgeon
    鱤 gan
    鱥 gui
    鱦 ying
    鱧 li snakehead
    鱨 chang codfish
    鱩 lei
    鱪 shu
    鱫 ai
    鱬 ru
    鱭 ji anchovy
    鱮 xu silver carp;bream;daai jyu saan lantau
    鱯 hu
    鱰 shu
    鱱 li
    鱲 lie hong kong place
    鱳 li
    鱴 mie
    鱵 zhen
    鱶 xiang shark
    鱷 e crocodile;alligator
    鱸 lu sea perch;sea bass
    鱹 guan
    鱺 li eel
    鱻 xian fresh;new;delicious;rare;few
    鱼 yu fish;surname;kangxi radical
    鱽 dao mullet
    鱾 ji fish
    鱿 you cuttlefish
    鲀 tun blowfish;globefish;spheroides vermicular
    鲁 lu foolish;stupid;rash;vulgar
    鲂 fang bream
    鲃 ba fish;bonito;shark
    鲄 he
    鲅 ba fish
    鲆 ping sole
    鲇 nian sheatfish;parasilurus asotus
    鲈 lu sea perch;sea bass
    鲉 you
    鲊 zha minced salted fish;preserve
    鲋 fu carp;carassius auratus
    鲌 ba
    鲍 bao abalone;dried fish;surname
    鲎 hou king crab
    鲏 pi
    鲐 tai globefish;tetraodon
    鲑 gui salmon;spheroides vermicularis
    鲒 jie clam;oyster
    鲓 kao
    鲔 wei sturgeon;tuna
    鲕 er roe
    鲖 tong snakefish
    鲗 zei cuttlefish
    鲘 hou
    鲙 kuai minced fish;hash
    鲚 ji anchovy
    鲛 jiao shark
    鲜 xian fresh;delicious;attractive
    鲝 zha minced salted fish;place sichuan
    鲞 xiang dried fish
    鲟 xun sturgeon
    鲠 geng fish bones;honest;upright
    鲡 li eel
    鲢 lian silver carp;hypophthalmichthys
    鲣 jian skipjack;bonito
    鲤 li carp
    鲥 shi reeves shad;hilsa herring
    鲦 tiao minnow
    鲧 gun giant fish;father emperor
    鲨 sha shark
    鲩 huan carp
    鲪 jun
    鲫 ji carassius auratus;crucian carp
    鲬 yong flathead
    鲭 qing mackerel
    鲮 ling carp
    鲯 qi coryphaena hippurus
    鲰 zou small fish;small;minnow
    鲱 fei herring
    鲲 kun spawn;roe;fry
    鲳 chang silvery pomfret;stromateoides argenteus
    鲴 gu fish guts
    鲵 ni cryptobranchus japonicus;salamander
    鲶 nian sheat
    鲷 diao pagrosomus major;porgy
    鲸 jing whale
    鲹 shen horse mackerel
    鲺 shi cat fish
    鲻 zi mullet
    鲼 fen fish
    鲽 die flatfish;flounder;sole
    鲾 bi
    鲿 chang codfish
    鳀 ti anchovy
    鳁 wen sardine
    鳂 wei fish
    鳃 sai fish gills
    鳄 e alligator
    鳅 qiu loach
    鳆 fu abalone
    鳇 huang sturgeon
    鳈 quan fish
    鳉 jiang fish
    鳊 bian bream
    鳋 sao carp
    鳌 ao huge sea turtle
    鳍 qi fin
    鳎 ta sole
    鳏 guan huge fish;widower;bachelor
    鳐 yao nautilus;ray
    鳑 pang
    鳒 jian big mouthed flounder
    鳓 le chinese herring;shad
    鳔 biao swimming bladder fish
    鳕 xue codfish
    鳖 bie turtle
    鳗 man eel
    鳘 min codfish
    鳙 yong bighead
    鳚 wei general term fish;snake like fish
    鳛 xi weather dojo loach;misgurnus anguillicaudatus
    鳜 gui mandarin fish
    鳝 shan eel
    鳞 lin fish scales
    鳟 zun barbel
    鳠 hu
    鳡 gan
    鳢 li snakehead
    鳣 zhan sturgeon
    鳤 guan fish;long cylinder body
    鳥 niao bird;kangxi radical
    鳦 yi swallow
    鳧 fu wild duck;teal;swim
    鳨 li
    鳩 jiu pigeon;dove;collect;assemble
    鳪 bu
    鳫 yan wild goose
    鳬 fu wild duck;teal;swim
    鳭 diao
    鳮 ji chickens;domestic fowl
    鳯 feng male phoenix;symbol joy
    鳰 ru
    鳱 gan
    鳲 shi turtledove;cuckoo
    鳳 feng male phoenix;symbol joy
    鳴 ming cry bird animal;make sound
    鳵 bao
    鳶 yuan kite;milvus species
    鳷 zhi jay
    鳸 hu
    鳹 qin
    鳺 fu
    鳻 ban wild pigeon
    鳼 wen
    鳽 jian
    鳾 shi nuthatch
    鳿 yu
    鴀 fou
    鴁 yao legendary bird
    鴂 jue tailor bird;working bird
    鴃 jue shrike;butcherbird
    鴄 pi duck
    鴅 huan
    鴆 zhen bird resembling secretary falcon
    鴇 bao bustard;procuress;otis species
    鴈 yan wild goose
    鴉 ya crow;raven;corvus species
    鴊 zheng
    鴋 fang
    鴌 feng
    鴍 wen
    鴎 ou seagull;tern
    鴏 dai
    鴐 ge
    鴑 ru
    鴒 ling species lark;wagtail;motacilla species
    鴓 mie
    鴔 fu
    鴕 tuo ostrich;struthio camelus
    鴖 min
    鴗 li kingfisher
    鴘 bian
    鴙 zhi
    鴚 ge
    鴛 yuan male mandarin duck
    鴜 ci
    鴝 qu mynah;erithacus species
    鴞 xiao owl
    鴟 chi kite;horned owl;wine cups
    鴠 dan nightingale
    鴡 ju
    鴢 yao
    鴣 gu arborophila species
    鴤 zhong
    鴥 yu swoop
    鴦 yang female mandarin duck
    鴧 yu
    鴨 ya duck;anas species
    鴩 tie
    鴪 yu swoop
    鴫 tian snipe
    鴬 ying oriole;green finch
    鴭 dui
    鴮 wu
    鴯 er swallow
    鴰 gua crow
    鴱 ai
    鴲 zhi
    鴳 yan quail
    鴴 heng plover
    鴵 xiao
    鴶 jia
    鴷 lie woodpecker
    鴸 zhu
    鴹 yang
    鴺 ti pelican
    鴻 hong species wild swan;vast
    鴼 luo
    鴽 ru species bird resembling quail
    鴾 mou crested ibis
    鴿 ge pigeon;dove;columba species
    鵀 ren hoopoe
    鵁 jiao fishing cormorant
    鵂 xiu owl;bird ill omen
    鵃 zhou ancient bird black featers
    鵄 chi kite;horned owl;wine cups
    鵅 luo
    鵆 heng
    鵇 nian
    鵈 e
    鵉 luan
    鵊 jia
    鵋 ji
    鵌 tu
    鵍 huan
    鵎 tuo
    鵏 bu
    鵐 wu
    鵑 juan cuckoo
    鵒 yu mynah bird;acridotheres tristis
    鵓 bo wood pigeon
    鵔 jun
    鵕 jun
    鵖 bi
    鵗 xi
    鵘 jun
    鵙 ju shrike;lanius species
    鵚 tu moulting;bald
    鵛 jing
    鵜 ti pelican
    鵝 e goose
    鵞 e goose
    鵟 kuang
    鵠 hu target
    鵡 wu species parrot
    鵢 shen
    鵣 lai
    鵤 jiao
    鵥 pan
    鵦 lu
    鵧 pi
    鵨 shu
    鵩 fu owl like bird;buzzard;otus scops
    鵪 an quail;coturnix coturnix
    鵫 zhuo pheasant
    鵬 peng fabulous bird enormous size
    鵭 qin small bird black neck
    鵮 qian peck;birds
    鵯 bei pycnonotus species
    鵰 diao eagle;vulture;aquila species
    鵱 lu
    鵲 que magpie;pica species
    鵳 jian
    鵴 ju
    鵵 tu
    鵶 ya crow;raven;corvus species
    鵷 yuan legendary bird similar phoenix;firebird
    鵸 qi
    鵹 li
    鵺 ye
    鵻 zhui pigeon;turtle dove;hawk
    鵼 kong fabulous night bird;grotesque monster
    鵽 duo
    鵾 kun bird resembling crane
    鵿 sheng
    鶀 qi
    鶁 jing
    鶂 yi hawk;ardea cinerea
    鶃 yi hawk;ardea cinerea
    鶄 jing water bird
    鶅 zi
    鶆 lai
    鶇 dong thrush;turdus species
    鶈 qi
    鶉 chun quail;turnix species
    鶊 geng oriole
    鶋 ju sea bird white breast
    鶌 jue
    鶍 yi
    鶎 zun
    鶏 ji chicken
    鶐 shu
    鶑 ying
    鶒 chi duck like bird
    鶓 miao emu
    鶔 rou
    鶕 an
    鶖 qiu large waterfowl naked head;garrulus glandarius
    鶗 ti hawk;cuckoo
    鶘 hu pelican
    鶙 ti
    鶚 e osprey;fishhawk;pandion haliaetus
    鶛 jie
    鶜 mao
    鶝 fu
    鶞 chun
    鶟 tu
    鶠 yan
    鶡 he crossbill;species nightingale
    鶢 yuan bird frequents sea shore
    鶣 pian
    鶤 kun
    鶥 mei babbler;timaliidae species;thrush
    鶦 hu pelican
    鶧 ying
    鶨 chuan
    鶩 wu duck
    鶪 ju shrike
    鶫 dong thrush;turdus naumanni
    鶬 cang oriole
    鶭 fang
    鶮 he
    鶯 ying oriole;green finch;sylvia species
    鶰 yuan
    鶱 xian soar
    鶲 weng flycatcher
    鶳 shi
    鶴 he crane;grus species
    鶵 chu chick;fledging;infant;toddler
    鶶 tang
    鶷 xia
    鶸 ruo light yellowish green
    鶹 liu owl
    鶺 ji wagtail
    鶻 gu pigeon;falcon
    鶼 jian fabulous mythical bird
    鶽 sun hawk
    鶾 han
    鶿 ci cormorant
    鷀 ci fishing cormorant
    鷁 yi fishhawk;bow prow
    鷂 yao sparrow hawk;circus species
    鷃 yan quail
    鷄 ji chicken
    鷅 li
    鷆 tian bird
    鷇 kou chicks;fledglings
    鷈 ti bird
    鷉 ti grebe
    鷊 yi pheasant
    鷋 tu
    鷌 ma
    鷍 xiao
    鷎 gao
    鷏 tian caprimulgus indicus
    鷐 chen
    鷑 ji
    鷒 tuan
    鷓 zhe partridge
    鷔 ao bird ill omen state
    鷕 yao call
    鷖 yi seagull
    鷗 ou seagull;tern;larus species
    鷘 chi water bird
    鷙 zhi hawk;vulture
    鷚 liu anthus species
    鷛 yong
    鷜 lv
    鷝 bi
    鷞 shuang turquoise kingfisher
    鷟 zhuo phoenix
    鷠 yu
    鷡 wu
    鷢 jue
    鷣 yin
    鷤 ti
    鷥 si egret;egretta garzetta
    鷦 jiao wren
    鷧 yi cormorant
    鷨 hua
    鷩 bi pheasant
    鷪 ying
    鷫 su turquoise kingfisher
    鷬 huang
    鷭 fan
    鷮 jiao long tailed pheasant
    鷯 liao wren
    鷰 yan swallow
    鷱 gao
    鷲 jiu condor;vulture
    鷳 xian silver pheasant;lophura nycthemera
    鷴 xian silver pheasant badge worn;lophura species
    鷵 tu
    鷶 mai
    鷷 zun
    鷸 yu snipe;kingfisher;tringa species
    鷹 ying eagle;falcon;accipiter species
    鷺 lu heron;egret;ardea species
    鷻 tuan
    鷼 xian
    鷽 xue oriental bullfinch;weaver bird;pyrrhula species
    鷾 yi swallow
    鷿 pi little grebe;dabchick
    鸀 shu
    鸁 luo
    鸂 xi mandarin duck;aix galericulata
    鸃 yi
    鸄 ji
    鸅 ze
    鸆 yu
    鸇 zhan hawk;butastur indicus
    鸈 ye
    鸉 yang
    鸊 pi little grebe;dabchick
    鸋 ning wren
    鸌 hu
    鸍 mi
    鸎 ying mango bird;chinese oriole
    鸏 meng
    鸐 di
    鸑 yue legendary waterfowl;young phoenix
    鸒 yu eastern jackdaw;corvus monedula
    鸓 lei
    鸔 bu
    鸕 lu cormorant
    鸖 he
    鸗 long
    鸘 shuang eagle
    鸙 yue
    鸚 ying parrot
    鸛 guan crane;grus japonensis;stork;ciconia species
    鸜 qu species mynah
    鸝 li chinese oriole;oriolus oriolus
    鸞 luan mythical bird related phoenix
    鸟 niao bird;kangxi radical
    鸠 jiu pigeon;collect;assemble
    鸡 ji chicken
    鸢 yuan kite;milvus species
    鸣 ming cry bird animal;make sound
    鸤 shi turtledove;cuckoo
    鸥 ou seagull;tern;larus species
    鸦 ya crow;corvus species
    鸧 cang oriole
    鸨 bao bustard;procuress;otis species
    鸩 zhen bird resembling secretary falcon
    鸪 gu arborophila species
    鸫 dong thrush;turdus species
    鸬 lu cormorant
    鸭 ya duck;anas species
    鸮 xiao owl
    鸯 yang female mandarin duck
    鸰 ling species lark;wagtail;motacilla species
    鸱 chi kite;horned owl;wine cups
    鸲 qu mynah;erithacus species
    鸳 yuan male mandarin duck
    鸴 xue oriental bullfinch;weaver bird;pyrrhula species
    鸵 tuo ostrich
    鸶 si eastern egret
    鸷 zhi hawk;vulture
    鸸 er swallow
    鸹 gua crow
    鸺 xiu horned owl;scops chinensis
    鸻 heng
    鸼 zhou
    鸽 ge pigeon;dove;columba species
    鸾 luan fabulous bird
    鸿 hong species wild swan;vast
    鹀 wu
    鹁 bo species pigeon
    鹂 li chinese oriole;oriolus oriolus
    鹃 juan cuckoo
    鹄 gu target
    鹅 e goose
    鹆 yu myna;manah;acridotheres tristis
    鹇 xian silver pheasant;lophura nycthemera;lophura species
    鹈 ti pelican
    鹉 wu species parrot
    鹊 que magpie;pica species
    鹋 miao emu
    鹌 an quail;coturnix coturnix
    鹍 kun bird resembling crane
    鹎 bei bird
    鹏 peng fabulous bird enormous size
    鹐 qian peck;birds
    鹑 chun quail;turnix species
    鹒 geng oriole
    鹓 yuan co worker
    鹔 su turquoise kingfisher
    鹕 hu pelican
    鹖 he crossbill;species nightingale
    鹗 e osprey;fishhawk
    鹘 gu pigeon;treron permagna
    鹙 qiu large waterfowl naked head;garrulus glandarius
    鹚 ci cormorant
    鹛 mei
    鹜 wu duck
    鹝 yi pheasant
    鹞 yao sparrow hawk;kite shaped like
    鹟 weng
    鹠 liu owl
    鹡 ji wagtail
    鹢 yi fishhawk bow prow
    鹣 jian fabulous mythical bird
    鹤 he crane;grus species
    鹥 yi seagull
    鹦 ying parrot
    鹧 zhe partridge
    鹨 liu anthus species
    鹩 liao wren
    鹪 jiao wren
    鹫 jiu condor;vulture
    鹬 yu snipe;kingfisher
    鹭 lu heron;egret;ardea species
    鹮 huan spoonbill;ibis;family threskiornidae
    鹯 zhan hawk;butastur indicus
    鹰 ying falcon;accipiter species
    鹱 hu
    鹲 meng
    鹳 guan crane;grus japonensis;stork;ciconia species
    鹴 shuang eagle
    鹵 lu saline soil;natural salt;rock salt;kangxi radical
    鹶 jin salty bitter;pitiful
    鹷 ling
    鹸 jian alkaline;alkali;lye;salt
    鹹 xian salty;briny;salted;pickled
    鹺 cuo salty;salt
    鹻 jian impure sodium carbonate
    鹼 jian alkaline;alkali;lye;salt
    鹽 yan salt
    鹾 cuo salty;salt
    鹿 lu deer;surname;kangxi radical
    麀 you female deer;doe
    麁 cu rough;thick;course;rude
    麂 ji muntjac;barking deer;muntiacus species
    麃 pao till;plow
    麄 cu coarse;rough;rude
    麅 pao small spotted deer found
    麆 zhu
    麇 jun general hornless deer;collect;band together
    麈 zhu legendary species deer
    麉 jian
    麊 mi
    麋 mi re david deer;milu;elaphure;surname
    麌 yu stag;herd
    麍 liu
    麎 chen
    麏 jun
    麐 lin female chinese unicorn
    麑 ni fawn;young deer
    麒 qi legendary auspicious animal
    麓 lu foothill
    麔 jiu
    麕 jun muntjac deer;hornless river deer
    麖 jing
    麗 li beautiful;magnificent;elegant
    麘 xiang scent
    麙 xian
    麚 jia
    麛 mi fawn
    麜 li
    麝 she musk deer
    麞 zhang water deer
    麟 lin female chinese unicorn
    麠 jing large deer
    麡 qi
    麢 ling
    麣 yan
    麤 cu rough;coarse
    麥 mai wheat;barley;oats;kangxi radical
    麦 mai wheat;barley;oats;simplified kangxi radical
    麧 he
    麨 chao
    麩 fu bran
    麪 mian flour;noodles;dough
    麫 mian flour;vermicelli;dough
    麬 fu
    麭 pao sticky rice ball
    麮 qu porridge
    麯 qu yeast;leaven
    麰 mou barley
    麱 fu bran wheat
    麲 xian
    麳 lai
    麴 qu yeast;leaven;surname
    麵 mian flour;dough;noodles
    麶 chi
    麷 feng
    麸 fu bran
    麹 qu yeast;leaven;surname
    麺 mian flour;dough;noodles
    麻 ma hemp;jute;flax;sesame;kangxi radical
    麼 me interrogative final particle;insignificant;small;tiny
    麽 mo interrogative final particle;insignificant;small;tiny
    麾 hui pennant;flag;banner;signal
    麿 mo personal marker
    黀 zou
    黁 nun
    黂 fen
    黃 huang yellow;surname;kangxi radical
    黄 huang yellow;surname
    黅 jin
    黆 guang
    黇 tian fallow deer
    黈 tou yellow;augment;increase
    黉 hong school
    黊 hua
    黋 kuang
    黌 hong school
    黍 shu glutinous millet;kangxi radical
    黎 li surname;numerous;many;black
    黏 nian stick;glutinous;sticky;glue
    黐 chi stick;sticky
    黑 hei black;dark;evil;sinister;kangxi radical
    黒 hei black;dark;evil
    黓 yi black
    黔 qian black;guizhou
    黕 dan red
    黖 xi
    黗 tun
    默 mo silent;quiet;still;dark
    黙 mo silent;quiet;still;dark
    黚 qian
    黛 dai blacken eyebrows;black
    黜 chu dismiss;demote;downgrade
    黝 you black
    點 dian dot;speck;spot;point;degree
    黟 yi black shining;ebony
    黠 xia sly;cunning;shrewd;artful
    黡 yan mole;scar;blemish
    黢 qu black
    黣 mei
    黤 yan blue black
    黥 qing tattoo;brand face criminals
    黦 yue
    黧 li dark;yellowish colour
    黨 dang political party;gang;faction
    黩 du dishonor;defile;corrupt;soiled
    黪 can grey black
    黫 yan
    黬 yan blackhead
    黭 yan
    黮 dan black;dark;unclear;private
    黯 an dark;black;sullen;dreary
    黰 zhen young girl hair style
    黱 dai
    黲 can grey black
    黳 yi
    黴 mei mold;mildew;bacteria;fungi
    黵 zhan soil;stain
    黶 yan mole;scar;blemish
    黷 du dishonor;defile;corrupt;soiled
    黸 lu
    黹 zhi embroidery;needlework;kangxi radical
    黺 fen
    黻 fu special pattern embroidery
    黼 fu embroidered official sacrificial robe
    黽 mian strive;endeavor;kangxi radical
    黾 mian strive;endeavor
    黿 yuan large turtle;sea turtle
    鼀 cu
    鼁 qu
    鼂 chao sea turtle;surname
    鼃 wa edible water frog
    鼄 zhu spider
    鼅 zhi spider
    鼆 meng
    鼇 ao huge sea turtle
    鼈 bie fresh water turtle;trionyx sinensis
    鼉 tuo chinese allegator
    鼊 bi
    鼋 yuan large turtle;sea turtle
    鼌 chao
    鼍 tuo large reptile;water lizard
    鼎 ding large;three legged bronze caldron;kangxi radical
    鼏 mi cover tripod caldron
    鼐 nai incense tripod
    鼑 ding
    鼒 zi large tripod caldron small
    鼓 gu drum;beat;top;strike;kangxi radical
    鼔 gu drum;drum;whence comes rouse;swell;bulge
    鼕 dong rattle drums
    鼖 fen drum
    鼗 tao small revolving drum knobs
    鼘 yuan
    鼙 pi drum carried horseback
    鼚 chang drumming
    鼛 gao drum
    鼜 qi
    鼝 yuan
    鼞 tang
    鼟 teng onomatopoeic;drumming sound
    鼠 shu rat;mouse;kangxi radical
    鼡 shu rat;mouse
    鼢 fen variety mole
    鼣 fei
    鼤 wen
    鼥 ba groundhog;woodchuck
    鼦 diao
    鼧 tuo marmot
    鼨 zhong
    鼩 qu shrew
    鼪 sheng weasel
    鼫 shi marmot;squirrel
    鼬 you weasel;mustela itatsi
    鼭 shi
    鼮 ting
    鼯 wu flying squirrel
    鼰 ju
    鼱 jing
    鼲 hun
    鼳 ju
    鼴 yan mole;talpidae species
    鼵 tu
    鼶 si
    鼷 xi mouse
    鼸 xian
    鼹 yan mole;talpidae species
    鼺 lei
    鼻 bi nose;first;kangxi radical
    鼼 yao curving upwards
    鼽 qiu clogged nose
    鼾 han snore loudly
    鼿 wu
    齀 wu
    齁 hou snore loudly;extremely
    齂 xie
    齃 e
    齄 zha red sores nose
    齅 xiu smell;smell
    齆 weng stuffed nose
    齇 zha pimple red splotch nose
    齈 nong cold head;catarrh nose;mucus nose
    齉 nang stoppage nose;speak nasal twang
    齊 qi even;uniform;equal length;kangxi radical
    齋 zhai vegetarian diet;study;fast;abstain
    齌 ji steam
    齍 zi
    齎 ji take both hands offer
    齏 ji break smash pieces;pulverize;hash
    齐 qi even;uniform;equal length
    齑 ji break smash pieces;pulverize;hash
    齒 chi teeth;gears;cogs;age;kangxi radical
    齓 chen
    齔 chen lose baby teeth get
    齕 he gnaw;bite;nibble
    齖 ya
    齗 yin gums;dispute
    齘 xie
    齙 bao projecting teeth
    齚 ze chew
    齛 xie
    齜 chai show teeth;crooked teeth
    齝 chi chew cud
    齞 yan display teeth
    齟 ju irregular teeth;discord
    齠 tiao lose baby teeth get
    齡 ling age;years
    齢 ling age;years
    齣 chu act;stanza;time;occasion
    齤 quan
    齥 xie
    齦 ken gums
    齧 nie bite;gnaw;wear down;erode
    齨 jiu
    齩 yao chew;bite
    齪 chuo narrow;small;dirty
    齫 yun
    齬 yu uneven teeth;disagree
    齭 chu toothache
    齮 yi bite
    齯 ni teeth grown old age
    齰 ze bite
    齱 zou
    齲 qu tooth decay
    齳 yun toothless
    齴 yan
    齵 ou uneven
    齶 e palate;roof mouth
    齷 wo narrow;small;dirty
    齸 yi
    齹 ci
    齺 zou
    齻 dian
    齼 chu
    齽 jin
    齾 ya
    齿 chi teeth;gears;cogs;age;simplified kangxi radical
    龀 chen lose baby teeth get
    龁 he gnaw;bite;nibble
    龂 yin gums;dispute
    龃 ju irregular teeth;discord
    龄 ling age;years
    龅 bao teeth protrude
    龆 tiao lose baby teeth get
    龇 zi show teeth;crooked teeth
    龈 ken gums
    龉 yu uneven teeth;disagree
    龊 chuo narrow;small;dirty
    龋 qu tooth decay
    龌 wo narrow;small;dirty
    龍 long dragon;kangxi radical
    龎 pang disorderly;messy;huge;big
    龏 gong
    龐 pang disorderly;messy;huge;big
    龑 yan personal names
    龒 long dragon
    龓 long halter
    龔 gong give;present;reverential
    龕 kan niche;shrine
    龖 da flight dragon
    龗 ling
    龘 da appearance dragon walking
    龙 long dragon;symbolic emperor
    龚 gong give;present;reverential
    龛 kan niche;shrine
    龜 gui turtle tortoise;cuckold;kangxi radical
    龝 qiu autumn;fall;year
    龞 bie turtle
    龟 gui turtle tortoise;cuckold
    龠 yue flute;pipe;ancient measure;kangxi radical
    龡 chui blow;exhale
    龢 he harmony;calm;peaceful
    龣 jue
    龤 xie harmonize;accord;agree
    龥 yu beg;appeal help
    鿃 shan blink;twinkle
    鿍 gang hill;long narrow highland;place names;throw scatter
    鿎 ta place zhejiang;cobblestone;water gate;place guangdong
    鿏 mai meitnerium
    鿐 - clam
    鿒 - caraway
    鿓 - caraway
    鿔 ge copernicium
    鿕 dan danio chrysotaeniata
    鿫 ao oganesson
    鿬 tian tennessine
    鿭 ni nihonium
    """
}
