# Football clubs of Denmark, Sweden, Norway, Finland, Iceland and the Faroe Islands.
# Source: club names and nicknames compiled for pressbox; checked against and extended from openfootball/clubs (public domain).
kind: team
sport: football

FC Copenhagen | ?Copenhagen | FCK | FC Kobenhavn
FC Midtjylland | Midtjylland
Brondby | Brondby IF | Broendby
FC Nordsjaelland | Nordsjaelland | Nordsjælland | FC Nordsjælland
AGF Aarhus | AGF | Aarhus | Aarhus GF
?Silkeborg | Silkeborg IF
?Randers | Randers FC
?Viborg | Viborg FF
AaB Aalborg | AaB | ?Aalborg | Aalborg BK
OB Odense | Odense | Odense BK | ?OB
Lyngby | Lyngby BK
?Vejle | Vejle BK | Vejle Boldklub
Sonderjyske
AC Horsens | ?Horsens
?Esbjerg | Esbjerg fB
Hvidovre | Hvidovre IF
?Hobro | Hobro IK
Vendsyssel | Vendsyssel FF | FC Vendsyssel
?Helsingor | FC Helsingor
HB Koge | ?Koge
?Fredericia | FC Fredericia
?Naestved | Naestved BK | Næstved
Herfolge
AB Copenhagen | Akademisk Boldklub | AB Gladsaxe
B.93 | B93
FC Vestsjaelland | Vestsjaelland
Ikast | Ikast FS
BK Frem | Frem Copenhagen
Fortuna Hjorring
Malmo | Malmo FF | MFF | Malmoe | Malmoe FF
AIK | AIK Stockholm | AIK Solna
Djurgarden | Djurgardens IF | Djurgardens
Hammarby | Hammarby IF
IFK Gothenburg | ?Gothenburg | IFK Goteborg | ?Goteborg | IFK Goeteborg
BK Hacken | Hacken
IF Elfsborg | Elfsborg
IFK Norrkoping | ?Norrkoping
?Kalmar | Kalmar FF
?Helsingborg | Helsingborgs IF | Helsingborgs
?Halmstad | Halmstads BK | Halmstads
Mjallby | Mjallby AIF
IK Sirius | ?Sirius
IFK Varnamo | Varnamo
Varbergs BoIS | ?Varberg
Degerfors | Degerfors IF
Brommapojkarna | IF Brommapojkarna
GAIS
Vasteras SK | ?Vasteras
?Orebro | Orebro SK
?Ostersund | Ostersunds FK | Ostersunds
GIF Sundsvall | ?Sundsvall
Gefle | Gefle IF
?Trelleborg | Trelleborgs FF | Trelleborgs
?Falkenberg | Falkenbergs FF | Falkenbergs
Atvidaberg | Atvidabergs FF | Atvidabergs
Landskrona | Landskrona BoIS
Orgryte | Orgryte IS
Syrianska | Syrianska FC
Assyriska
Dalkurd | Dalkurd FF
AFC Eskilstuna | ?Eskilstuna
Jonkopings Sodra
Ljungskile
?Enkoping
Utsikten | Utsiktens BK
FC Rosengard | ?Rosengard | LdB Malmo | LdB FC Malmo
?Linkoping | Linkopings FC | Linkopings
?Umea | Umea IK
Tyreso | Tyreso FF
Vittsjo | Vittsjo GIK
?Kristianstad | Kristianstads DFF
Rosenborg | Rosenborg BK | Rosenborg Trondheim
Bodo/Glimt | Bodo Glimt | Bodo-Glimt | Glimt | FK Bodo/Glimt | Bodoe/Glimt
Molde | Molde FK
SK Brann | Brann | Brann Bergen
Viking Stavanger | Viking FK | ?Viking
Valerenga | Valerenga Oslo | Valerengen
?Lillestrom | Lillestrom SK
Odds BK | Odd Grenland | ?Odd
Stromsgodset | Stromsgodset IF
?Sarpsborg | Sarpsborg 08
?Haugesund | FK Haugesund
?Tromso | Tromso IL | Tromsoe
?Sandefjord | Sandefjord Fotball
Aalesund | Aalesunds FK | Aalesunds
?Kristiansund | Kristiansund BK
FK Start | IK Start
HamKam | Ham-Kam | Hamarkameratene
?Fredrikstad | Fredrikstad FK
KFUM Oslo | KFUM
Stabaek | Stabaek IF | Stabæk
Mjondalen | Mjondalen IF
?Sogndal | Sogndal IL
Ranheim | Ranheim IL
?Honefoss | Honefoss BK
Lyn Oslo | FC Lyn Oslo
?Bryne | Bryne FK
Moss FK
?Jerv | FK Jerv
?Kongsvinger | Kongsvinger IL
Raufoss | Raufoss IL
Sandnes Ulf
Kolbotn
LSK Kvinner
HJK Helsinki | HJK
KuPS Kuopio | KuPS | Kuopion Palloseura
Ilves Tampere | ?Ilves
Tampere United
Haka Valkeakoski | ?Haka | FC Haka
Inter Turku | FC Inter Turku
SJK Seinajoki | SJK
FC Lahti | ?Lahti
VPS Vaasa | VPS
IFK Mariehamn | ?Mariehamn
AC Oulu
FC Honka | Honka | Honka Espoo
MyPa | MyPa-47
TPS Turku | TPS
RoPS Rovaniemi | RoPS
HIFK Helsinki | ?HIFK
KTP Kotka | KTP
FF Jaro | ?Jaro
EIF Ekenas | Ekenas IF
Gnistan | IF Gnistan
Jazz Pori | FC Jazz
PK-35 Vantaa
FC KooTeePee
Valur | Valur Reykjavik
KR Reykjavik
Breidablik | Breiðablik
FH Hafnarfjordur | FH Hafnarfjardar
Vikingur Reykjavik | ?Vikingur
Stjarnan
KA Akureyri
IA Akranes | ?Akranes
IBV Vestmannaeyjar | IBV
?Keflavik | Keflavik IF
Fylkir | Fylkir Reykjavik
Fram Reykjavik | ?Fram
HK Kopavogur
?Grindavik
Thor Akureyri
Leiknir Reykjavik
KI Klaksvik | ?Klaksvik
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
B 1903 | B 1903 Copenhagen | B1903 | B.1903
KB Copenhagen | Kjobenhavns Boldklub
Fremad Amager | BK Fremad Amager
Bronshoj | Bronshoj BK
B 1908 | B1908
Vanlose | Vanlose IF
Randers Freja
B 1909 | B 1909 Odense | B1909
B 1913 | B 1913 Odense | B1913
Holbaek B&I | ?Holbaek
Skive IK | ?Skive
Kolding IF | ?Kolding
FC Roskilde | ?Roskilde
Nykobing FC | ?Nykobing
Hillerod Fodbold | ?Hillerod
Middelfart BK | ?Middelfart
Thisted FC | ?Thisted
Hellerup IK
Vasalunds IF | Vasalund
Qviding FIF | Qviding
IFK Malmo
BK Olympic
Ariana FC
Norrby IF | Norrby
Orebro Syrianska
Osters IF | Oster Vaxjo | Osters
FC Trollhattan | ?Trollhattan
Husqvarna FF
Nykopings BIS | Nykoping BIS
IK Brage | ?Brage
Akropolis IF
IK Frej | ?Frej
Skovde AIK | ?Skovde
Sandvikens IF | ?Sandviken
IK Oddevold | Oddevold
Angelholms FF | ?Angelholm
Lunds BK
Oskarshamns AIK
Sollentuna FK
Karlbergs BK
Karlstad BK | FBK Karlstad | IF Karlstad
Nordic United FC | Nordic United
Pitea IF | ?Pitea
Skeid | Skeid Oslo
Frigg Oslo
Haugar
Ull/Kisa | Ullensaker/Kisa
IL Hodd | Hodd
Nest-Sotra
Notodden FK | ?Notodden
Strommen IF | ?Strommen
?Tromsdalen | Tromsdalen UIL
Asane Fotball | ?Aasane | ?Asane
Egersunds IK | ?Egersund
Levanger FK | ?Levanger
Klubi 04
HPS Helsinki
FinnPa | FinnPa Helsinki
FC Jokerit
KaPa Helsinki | ?KaPa
Koparit Kuopio
Kuusysi Lahti | FC Kuusysi | Kuusysi
Reipas Lahti
JJK Jyvaskyla | JJK
Ilves-Kissat
TPV Tampere
KPV Kokkola
Vasa IFK
PS Kemi | Kemi City
JIPPO Joensuu | JIPPO
MP Mikkeli | Mikkelin Palloilijat
JaPS Jarvenpaa
SalPa | Salon Palloilijat
AC Allianssi
OPS Oulu
Fjolnir | Fjolnir Reykjavik
Throttur Reykjavik | Throttur | Þróttur
IR Reykjavik
?Grotta
Leiftur | KF Fjallabyggd
Afturelding
?Njardvik | ?Njarðvík
?Vestri | IF Vestri
Dalvik/Reynir
IF Fuglafjordur | IF Fuglafjordhur
AB Argir | Argja Boltfelag
FC Suduroy | ?Suduroy
VB Vagur
B71 Sandoy | B71
