/// Short English words that acronyms are spelled like: IT, US, WHO, AID.
enum ShortWords {
  static let all = Set(
    """
    ad add age ago aid air all am an and any app arm art as ask at ate bad bag ban bar bat be bed \
    bee bet bid big bit box boy bug bus but buy by cab can cap car cat cop cost cut dad date day did \
    do dog dot dry due ear east eat eel end era eye fact far fat few fit fix for fun gap gas get go \
    got had has hat he her hi him his hit hot how if ill in is it its job joy key kid kit lab law \
    lay led let lid lie life lit lot low mac mad made man map may me men met mind mix mom mop much \
    my net new no nod nor not now of off oh ok old on one or our out own pa pan pass pay pen pet pin \
    pop port post pub put race ran rat raw red rest rid rip rose row rub run sad safe sat save saw \
    say sea see set she sign sit six smart so some son spa star start step sub sum sun tap tax tea \
    ten the then tie tip to toe too top toy try two up us use van via war was way we wet who why \
    win wit word yes yet you
    """.split(separator: " ").map(String.init))
}
