# Football clubs of Denmark, Sweden, Norway, Finland, Iceland and the Faroe Islands.
# Source: compiled for pressbox from public facts (club names and nicknames); no text or database was copied.
kind: team
sport: football

FC Copenhagen | ?Copenhagen | FCK | FC Kobenhavn
FC Midtjylland | Midtjylland
Brondby | Brondby IF
FC Nordsjaelland | Nordsjaelland
AGF Aarhus | AGF | Aarhus
Silkeborg | Silkeborg IF
Randers | Randers FC
Viborg | Viborg FF
AaB Aalborg | AaB | Aalborg
OB Odense | Odense | Odense BK | ?OB
Lyngby | Lyngby BK
Vejle | Vejle BK | Vejle Boldklub
Sonderjyske
AC Horsens | Horsens
Esbjerg | Esbjerg fB
Hvidovre | Hvidovre IF
Hobro | Hobro IK
Vendsyssel | Vendsyssel FF
Helsingor | FC Helsingor
HB Koge | Koge
Fredericia | FC Fredericia
Naestved | Naestved BK
Herfolge
AB Copenhagen | Akademisk Boldklub
B.93 | B93
FC Vestsjaelland | Vestsjaelland
Ikast | Ikast FS
BK Frem | Frem Copenhagen
Fortuna Hjorring
Malmo | Malmo FF | MFF | Malmoe
AIK | AIK Stockholm | AIK Solna
Djurgarden | Djurgardens IF | Djurgardens
Hammarby | Hammarby IF
IFK Gothenburg | ?Gothenburg | IFK Goteborg | Goteborg
BK Hacken | Hacken
IF Elfsborg | Elfsborg
IFK Norrkoping | Norrkoping
Kalmar | Kalmar FF
Helsingborg | Helsingborgs IF | Helsingborgs
Halmstad | Halmstads BK | Halmstads
Mjallby | Mjallby AIF
IK Sirius | ?Sirius
IFK Varnamo | Varnamo
Varbergs BoIS | Varberg
Degerfors | Degerfors IF
Brommapojkarna | IF Brommapojkarna
GAIS
Vasteras SK | Vasteras
Orebro | Orebro SK
Ostersund | Ostersunds FK | Ostersunds
GIF Sundsvall | Sundsvall
Gefle | Gefle IF
Trelleborg | Trelleborgs FF | Trelleborgs
Falkenberg | Falkenbergs FF | Falkenbergs
Atvidaberg | Atvidabergs FF | Atvidabergs
Landskrona | Landskrona BoIS
Orgryte | Orgryte IS
Syrianska | Syrianska FC
Assyriska
Dalkurd | Dalkurd FF
AFC Eskilstuna | Eskilstuna
Jonkopings Sodra
Ljungskile
Enkoping
Utsikten | Utsiktens BK
FC Rosengard | Rosengard
Linkoping | Linkopings FC
Umea | Umea IK
Tyreso | Tyreso FF
Vittsjo | Vittsjo GIK
Kristianstad | Kristianstads DFF
Rosenborg | Rosenborg BK | Rosenborg Trondheim
Bodo/Glimt | Bodo Glimt | Bodo-Glimt | Glimt | FK Bodo/Glimt
Molde | Molde FK
SK Brann | Brann | Brann Bergen
Viking Stavanger | Viking FK | ?Viking
Valerenga | Valerenga Oslo
Lillestrom | Lillestrom SK
Odds BK | Odd Grenland | ?Odd
Stromsgodset | Stromsgodset IF
Sarpsborg | Sarpsborg 08
Haugesund | FK Haugesund
Tromso | Tromso IL
Sandefjord | Sandefjord Fotball
Aalesund | Aalesunds FK | Aalesunds
Kristiansund | Kristiansund BK
FK Start | IK Start
HamKam | Ham-Kam | Hamarkameratene
Fredrikstad | Fredrikstad FK
KFUM Oslo | KFUM
Stabaek | Stabaek IF
Mjondalen | Mjondalen IF
Sogndal | Sogndal IL
Ranheim | Ranheim IL
Honefoss | Honefoss BK
Lyn Oslo | FC Lyn Oslo
?Bryne | Bryne FK
Moss FK
Jerv | FK Jerv
Kongsvinger | Kongsvinger IL
Raufoss | Raufoss IL
Sandnes Ulf
Kolbotn
LSK Kvinner
HJK Helsinki | HJK
KuPS Kuopio | KuPS | Kuopion Palloseura
Ilves Tampere | Ilves
Tampere United
Haka Valkeakoski | Haka | FC Haka
Inter Turku | FC Inter Turku
SJK Seinajoki | SJK
FC Lahti | Lahti
VPS Vaasa | VPS
IFK Mariehamn | Mariehamn
AC Oulu
FC Honka | Honka | Honka Espoo
MyPa | MyPa-47
TPS Turku | TPS
RoPS Rovaniemi | RoPS
HIFK Helsinki
KTP Kotka | KTP
FF Jaro | ?Jaro
EIF Ekenas | Ekenas IF
Gnistan | IF Gnistan
Jazz Pori | FC Jazz
PK-35 Vantaa
FC KooTeePee
Valur | Valur Reykjavik
KR Reykjavik
Breidablik
FH Hafnarfjordur | FH Hafnarfjardar
Vikingur Reykjavik | ?Vikingur
Stjarnan
KA Akureyri
IA Akranes | Akranes
IBV Vestmannaeyjar | IBV
Keflavik | Keflavik IF
Fylkir | Fylkir Reykjavik
Fram Reykjavik
HK Kopavogur
Grindavik
Thor Akureyri
Leiknir Reykjavik
KI Klaksvik | Klaksvik
HB Torshavn
B36 Torshavn | B36
Vikingur Gota | Vikingur Gotu
NSI Runavik
EB/Streymur | EB Streymur
B68 Toftir
07 Vestur
TB Tvoroyri
Skala IF
GI Gota
