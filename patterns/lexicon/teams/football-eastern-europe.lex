# Football clubs of central and eastern Europe, the Balkans, the Baltic states, the Caucasus, Cyprus, Israel, Malta and Kazakhstan.
# Source: club names and nicknames compiled for pressbox; checked against and extended from openfootball/clubs (public domain).
kind: team
sport: football

Legia Warsaw | Legia | Legia Warszawa
Lech Poznan | ?Lech | KKS Lech Poznan
Rakow Czestochowa | Rakow
Jagiellonia Bialystok | Jagiellonia
Pogon Szczecin | Pogon
Slask Wroclaw | Slask
Wisla Krakow | Wisla Cracow | ?Wisla
Wisla Plock
Cracovia | Cracovia Krakow
Lechia Gdansk | Lechia
Gornik Zabrze | ?Gornik
Piast Gliwice | Piast
Zaglebie Lubin | ?Zaglebie
Zaglebie Sosnowiec
Ruch Chorzow | Ruch
Widzew Lodz | Widzew
LKS Lodz | ?LKS
Korona Kielce | Korona
Arka Gdynia | Arka
Radomiak Radom | Radomiak
Warta Poznan
Stal Mielec
Puszcza Niepolomice | Puszcza
GKS Katowice
Motor Lublin
Gornik Leczna
Podbeskidzie Bielsko-Biala | Podbeskidzie
Termalica Nieciecza | Bruk-Bet Termalica | Termalica | Bruk-Bet Termalica Nieciecza | ?Nieciecza
Miedz Legnica
Zawisza Bydgoszcz
Polonia Warsaw | Polonia Warszawa
Polonia Bytom
GKS Belchatow
Odra Wodzislaw | Odra Wodzislaw Slaski
Amica Wronki
Groclin Grodzisk | Dyskobolia Grodzisk
Sandecja Nowy Sacz
Sparta Prague | ?Sparta | Sparta Praha
Slavia Prague | ?Slavia | Slavia Praha
Viktoria Plzen | ?Plzen | Viktoria Pilsen
Banik Ostrava | Banik
Sigma Olomouc | ?Olomouc
Slovan Liberec | ?Liberec
Mlada Boleslav
Jablonec | FK Jablonec
Slovacko
Bohemians 1905 | Bohemians Prague | ?Bohemians | Bohemians Praha
Hradec Kralove
?Teplice | FK Teplice
Ceske Budejovice | Dynamo Ceske Budejovice
?Karvina | MFK Karvina
?Pardubice | FK Pardubice
Dukla Prague | ?Dukla | Dukla Praha
Zbrojovka Brno
Fastav Zlin | ?Zlin
Viktoria Zizkov
?Pribram | Marila Pribram
Vysocina Jihlava | ?Jihlava
SK Kladno
Drnovice | Petra Drnovice
SFC Opava
Slovan Bratislava | ?Slovan | SK Slovan Bratislava
Spartak Trnava | ?Trnava
?Zilina | MSK Zilina
DAC Dunajska Streda | Dunajska Streda | DAC
Dukla Banska Bystrica | Banska Bystrica
Ruzomberok | MFK Ruzomberok
?Trencin | AS Trencin
Zemplin Michalovce | ?Michalovce
FC Kosice | ?Kosice | MFK Kosice | VSS Kosice | FC VSS Kosice
Petrzalka | Artmedia Bratislava | Artmedia Petrzalka | Artmedia
?Senica | FK Senica
?Nitra | FC Nitra
Inter Bratislava
Podbrezova
?Skalica
?Komarno | KFC Komarno
Tatran Presov | ?Presov
Sered | SKF Sered
Zlate Moravce | ViOn Zlate Moravce
Ferencvaros | Ferencvarosi TC | Fradi | ?FTC | Ferencvaros Budapest
Fehervar | Videoton | MOL Fehervar | MOL Vidi | Vidi | Videoton FC | Fehervar FC
Puskas Akademia | Puskas Academy
?Debrecen | Debreceni VSC | DVSC
Ujpest | Ujpest FC
MTK Budapest | MTK
Honved | Budapest Honved | Kispest Honved | Honved Budapest
Paks | Paksi FC
?Kecskemet | Kecskemeti TE
?Zalaegerszeg | ?ZTE
Mezokovesd
Diosgyor | Diosgyori VTK
?Gyor | Gyori ETO | ETO Gyor
Haladas | Szombathelyi Haladas
?Nyiregyhaza | Nyiregyhaza Spartacus
Vasas | Vasas Budapest
Kisvarda
Dunaferr | ?Dunaujvaros
?Pecs | Pecsi MFC
?Siofok
FCSB | Steaua Bucharest | Steaua | Steaua Bucuresti | FC Steaua Bucharest
CFR Cluj | ?Cluj
Universitatea Craiova | CS Universitatea Craiova
FC U Craiova 1948 | FC U Craiova
Rapid Bucharest | ?Rapid | Rapid Bucuresti
Dinamo Bucharest | ?Dinamo | Dinamo Bucuresti
Sepsi | Sepsi OSK | Sepsi Sfantu Gheorghe
Farul Constanta | Farul | Viitorul Constanta
Universitatea Cluj | U Cluj
UTA Arad
Petrolul Ploiesti | Petrolul
Hermannstadt | FC Hermannstadt
Otelul Galati | Otelul
Politehnica Iasi | Poli Iasi | CSM Iasi
FC Botosani | Botosani
FC Voluntari | Voluntari
Astra Giurgiu | Astra Ploiesti | ?Astra
Unirea Urziceni | Urziceni
FC Vaslui | Vaslui
FC Timisoara | Politehnica Timisoara | ?Timisoara | Poli Timisoara
Gaz Metan Medias | Gaz Metan
FC Brasov | ?Brasov
Pandurii Targu Jiu | Pandurii
Concordia Chiajna | Chiajna
Gloria Bistrita
Gloria Buzau
Arges Pitesti | FC Arges
Unirea Slobozia
Chindia Targoviste
Mioveni | CS Mioveni
Ceahlaul Piatra Neamt
National Bucharest | FC National
Csikszereda | Miercurea Ciuc
Metaloglobus
CSA Steaua Bucharest | CSA Steaua
Academica Clinceni
Ludogorets | Ludogorets Razgrad | PFC Ludogorets Razgrad | PFC Ludogorets
Levski Sofia | Levski | PFC Levski Sofia
CSKA Sofia | ?CSKA | PFC CSKA Sofia
CSKA 1948
Botev Plovdiv | Botev
Lokomotiv Plovdiv | ?Lokomotiv
Lokomotiv Sofia
Slavia Sofia
Litex Lovech | Litex
Cherno More | Cherno More Varna
Beroe | Beroe Stara Zagora
Arda Kardzhali | ?Arda
Botev Vratsa
Etar Veliko Tarnovo | Etar
Chernomorets Burgas
Dunav Ruse
Montana FC
Krumovgrad | FC Krumovgrad
Spartak Varna
Tsarsko Selo
Vereya
Pirin Blagoevgrad
Septemvri Sofia
Minyor Pernik
Hebar Pazardzhik | Hebar
Spartak Pleven
Dobrudzha Dobrich
Red Star Belgrade | Crvena Zvezda | ?Red Star | FK Crvena Zvezda | Red Star Beograd
Partizan Belgrade | Partizan
Vojvodina | Vojvodina Novi Sad
Cukaricki
TSC Backa Topola | Backa Topola | ?TSC
OFK Belgrade | OFK Beograd
Radnicki Nis
Radnicki 1923 | Radnicki Kragujevac
Mladost Lucani
Spartak Subotica
Novi Pazar | FK Novi Pazar
Cajetina
Napredak Krusevac | Napredak
Javor Ivanjica
?Jagodina | FK Jagodina
Borac Cacak
Rad Belgrade | FK Rad
Zeleznik
Obilic
Sartid Smederevo | FK Smederevo
Vozdovac
IMT Belgrade
Zeleznicar Pancevo
Jedinstvo Ub
Dinamo Zagreb | ?Dinamo | NK Dinamo | Croatia Zagreb | GNK Dinamo | GNK Dinamo Zagreb
Hajduk Split | Hajduk
?Rijeka | HNK Rijeka
?Osijek | NK Osijek
Lokomotiva Zagreb | Lokomotiva
Slaven Belupo | Slaven Koprivnica
?Varazdin | NK Varazdin | Varteks
Istra 1961 | ?Istra
HNK Gorica
?Sibenik | HNK Sibenik
NK Zagreb
Inter Zapresic
Cibalia | Cibalia Vinkovci
?Zadar | NK Zadar
RNK Split
Hrvatski Dragovoljac
Vukovar 1991 | ?Vukovar
Kamen Ingrad
?Maribor | NK Maribor
Olimpija Ljubljana | Olimpija | NK Olimpija | NK Olimpija Ljubljana
?Celje | NK Celje
?Mura | NS Mura
?Koper | FC Koper
?Domzale | NK Domzale
?Gorica | ND Gorica | HIT Gorica
Bravo Ljubljana | NK Bravo
Radomlje | NK Radomlje | Kalcer Radomlje
Aluminij | NK Aluminij
Rudar Velenje
Nafta Lendava | Nafta 1903
Primorje Ajdovscina
Triglav Kranj
Zavrc
?Sarajevo | FK Sarajevo
Zeljeznicar | Zeljeznicar Sarajevo
Zrinjski Mostar | Zrinjski | HSK Zrinjski Mostar | HSK Zrinjski
Borac Banja Luka
Siroki Brijeg
Velez Mostar | ?Velez
Tuzla City
Sloboda Tuzla
Radnik Bijeljina
Posusje | HSK Posusje
Sloga Doboj
Modrica | FK Modrica
Slavija Sarajevo
Buducnost Podgorica | Buducnost
Sutjeska Niksic | Sutjeska
Decic | FK Decic
?Zeta | FK Zeta
Mogren
Rudar Pljevlja
Mornar Bar
?Petrovac | OFK Petrovac
Iskra Danilovgrad
Arsenal Tivat
Jezero Plav
Vardar Skopje | Vardar
Shkendija | Shkendija Tetovo | Skendija | KF Shkendija | Shkendija 79
Rabotnicki | Rabotnicki Skopje
?Struga | FC Struga Trim-Lum
Shkupi | FK Shkupi
Sileks | Sileks Kratovo
Makedonija Gjorce Petrov
Metalurg Skopje
Pelister | Pelister Bitola
Renova | KF Renova
Akademija Pandev
Tikves | Tikvesh | GFK Tikves
Pobeda Prilep
Turnovo | Horizont Turnovo
Sloga Jugomagnat
Borec Veles
?Gostivar | KF Gostivar
KF Tirana | SK Tirana | ?Tirana
Partizani Tirana | Partizani
Vllaznia | Vllaznia Shkoder
Skenderbeu | Skenderbeu Korce
Kukesi | FK Kukesi
Teuta Durres | Teuta
?Laci | KF Laci
Egnatia | KF Egnatia
Dinamo Tirana | Dinamo City
Flamurtari | Flamurtari Vlore
Elbasani | KF Elbasani
Bylis | Bylis Ballsh
Besa Kavaje
?Drita | FC Drita | Drita Gjilan
Ballkani | FC Ballkani
?Prishtina | FC Prishtina | FC Pristina
Llapi | KF Llapi
Gjilani | SC Gjilani
Malisheva | FC Malisheva
Dukagjini
Trepca'89 | Trepca 89
Feronikeli
Sheriff Tiraspol | ?Sheriff
Zimbru Chisinau | Zimbru
Milsami Orhei | Milsami
Petrocub | Petrocub Hincesti
Dacia Chisinau
Tiraspol FC | FC Tiraspol | Constructorul Tiraspol
Sfantul Gheorghe
Dinamo-Auto Tiraspol | Dinamo-Auto
Tiligul Tiraspol
BATE Borisov | BATE
Dinamo Minsk | Dynamo Minsk
Dinamo Brest | Dynamo Brest
Shakhtyor Soligorsk | ?Soligorsk | FC Shakhtyor Soligorsk | ?Shakhtyor
Torpedo Zhodino | Torpedo-BelAZ Zhodino
Neman Grodno | Neman
?Gomel | FC Gomel
Isloch Minsk | Isloch
Belshina Bobruisk
?Vitebsk | FC Vitebsk
Slavia Mozyr
FC Minsk
Slutsk | FC Slutsk
Rukh Brest
Energetik-BGU Minsk
ML Vitebsk | Maxline Vitebsk
Zalgiris Vilnius | FK Zalgiris | Zalgiris
Kauno Zalgiris
Suduva | Suduva Marijampole
Ekranas | Ekranas Panevezys
?Panevezys | FK Panevezys
FBK Kaunas
Hegelmann | FC Hegelmann
Atlantas Klaipeda | ?Atlantas
?Trakai | FK Trakai | Riteriai | FK Riteriai
Banga Gargzdai
Dziugas Telsiai
?Siauliai | FA Siauliai
Skonto Riga | Skonto
Riga FC
RFS | FK RFS | Rigas FS
?Ventspils | FK Ventspils
?Valmiera | Valmiera FC
?Liepaja | FK Liepaja | Liepajas Metalurgs
Spartaks Jurmala
?Jelgava | FK Jelgava
?Auda | FK Auda
Daugava Daugavpils | BFC Daugavpils
Metta Riga
Flora Tallinn | ?Flora
Levadia Tallinn | Levadia | FCI Levadia
Nomme Kalju
Paide Linnameeskond | ?Paide
Narva Trans
FCI Tallinn | Infonet Tallinn
Tammeka Tartu | Tammeka
TVMK Tallinn
Tallinna Kalev
Dinamo Tbilisi | Dynamo Tbilisi | FC Dinamo Tbilisi
Dinamo Batumi
Torpedo Kutaisi
Saburtalo Tbilisi | Saburtalo | Iberia 1999 | Iberia 1999 Tbilisi
Dila Gori | ?Dila
Chikhura Sachkhere | Chikhura
?Zestafoni | FC Zestafoni
WIT Georgia
?Samtredia
Lokomotivi Tbilisi
?Rustavi | Metalurgi Rustavi | Olimpi Rustavi
Telavi FC
Samgurali
Ararat-Armenia
Ararat Yerevan
Pyunik | Pyunik Yerevan
Alashkert | Alashkert FC
?Noah | FC Noah | Noah Yerevan | Artsakh FC
Urartu | FC Urartu | Banants | Banants Yerevan
Shirak | Shirak Gyumri
Mika Yerevan | FC Mika
Gandzasar Kapan
Lori FC
Van FC
Ulisses FC
Qarabag | Karabakh Agdam | Qarabag Agdam | FK Qarabag | Qarabağ
Neftchi Baku | Neftci Baku | ?Neftchi | Neftchi PFK
?Gabala | ?Qabala | Gabala FC
Sabah FC | Sabah Baku
?Sumgayit | ?Sumqayit
?Zira | Zira FK
Sabail | Sabail FK
Keshla | Inter Baku | Shamakhi FK | Inter Baku PIK | ?Shamakhi
Kapaz Ganja | Kapaz
Khazar Lankaran
Turan Tovuz
Simurq
FK Baku
Araz-Naxcivan | Araz Nakhchivan | Araz-Nakhchivan
?Astana | FC Astana
Kairat Almaty | Kairat
Tobol Kostanay | Tobol | Tobyl Kostanay | Tobol Kustanai
?Aktobe | FC Aktobe
Ordabasy | Ordabasy Shymkent
Shakhter Karagandy | Shakhter Karaganda
Zhetysu
Irtysh Pavlodar
Kaisar Kyzylorda | Kaysar
?Atyrau | FC Atyrau
Zhenis Astana
Okzhetpes
Elimai | Elimai Semey
Taraz FC
Kyzylzhar
APOEL Nicosia | APOEL | APOEL FC
Omonia Nicosia | Omonia
AEK Larnaca
Anorthosis Famagusta | Anorthosis
Apollon Limassol | ?Apollon
AEL Limassol
Aris Limassol
Pafos | Pafos FC
AEP Paphos
Karmiotissa
Nea Salamis Famagusta | Nea Salamis | Nea Salamina
Ermis Aradippou
Ethnikos Achna
Doxa Katokopia
Olympiakos Nicosia | Olympiacos Nicosia
Alki Larnaca
Enosis Neon Paralimni | Enosis Paralimni
Digenis Ypsonas
Krasava Ypsonas
Omonia Aradippou
Omonia 29 May | Omonia 29M | PAC Omonia 29M
Maccabi Tel Aviv | ?Maccabi
Maccabi Haifa | Maccabi Haifa FC
Hapoel Tel Aviv | ?Hapoel
Hapoel Be'er Sheva | Hapoel Beer Sheva | Be'er Sheva | Hapoel Beersheba
Beitar Jerusalem | ?Beitar
Hapoel Jerusalem
Hapoel Haifa
Maccabi Netanya
Maccabi Petah Tikva | Maccabi Petach Tikva
Hapoel Petah Tikva
Ironi Kiryat Shmona | Kiryat Shmona | Hapoel Kiryat Shmona
Bnei Yehuda | Bnei Yehuda Tel Aviv
Bnei Sakhnin
FC Ashdod | ?Ashdod | MS Ashdod
Maccabi Bnei Reineh | Bnei Reineh
Hapoel Hadera
Ironi Tiberias
Hapoel Ra'anana
Hapoel Acre
Hapoel Nof HaGalil
Hapoel Kfar Saba
Hapoel Ramat Gan
Maccabi Herzliya
Sektzia Nes Tziona
?Hibernians | Hibernians Paola | Hibernians FC Malta | Hibernians Malta
?Valletta | Valletta FC
?Birkirkara | Birkirkara FC
?Floriana | Floriana FC
Sliema Wanderers | ?Sliema
Hamrun Spartans | ?Hamrun
Gzira United | Gzira
Balzan | Balzan FC
?Mosta | Mosta FC
Marsaxlokk FC
Naxxar Lions
Zejtun Corinthians
Marsa FC
Santa Lucia FC
Sirens FC
Lincoln Red Imps
St Joseph's Gibraltar | St Joseph's FC
Bruno's Magpies | FCB Magpies
Europa FC | College Europa
Gibraltar United
Mons Calpe
Glacis United
Manchester 62
Lynx FC
F91 Dudelange | Dudelange
Fola Esch
Jeunesse Esch
Progres Niederkorn | Progres Niedercorn | Niederkorn | FC Progres Niederkorn
Differdange 03 | Differdange | FC Differdange 03
UNA Strassen
Swift Hesperange | Hesperange
Racing Luxembourg | Racing FC Union Luxembourg | Racing Union Luxembourg | Racing FC Union Letzebuerg
Grevenmacher
Etzella Ettelbruck | Etzella
Union Luxembourg
US Mondorf
UT Petange | Petange
Victoria Rosport
Hostert
Inter d'Escaldes | Inter Club d'Escaldes
UE Santa Coloma
FC Santa Coloma
Sant Julia | UE Sant Julia
Lusitanos Andorra | FC Lusitans | Lusitans
Atletic Escaldes | Atletic Club d'Escaldes
Engordany | UE Engordany
La Fiorita
Tre Fiori
Tre Penne
?Folgore | SS Folgore
?Murata | SS Murata
Virtus San Marino
Gwardia Warsaw
Hutnik Krakow | Hutnik
Odra Opole
GKS Tychy | ?Tychy
Chrobry Glogow
Stomil Olsztyn
Szombierki Bytom
Zaglebie Walbrzych
Stal Rzeszow
Resovia Rzeszow | Resovia
Wisla Pulawy
Usti nad Labem | FK Usti nad Labem
SK Lisen | Lisen Brno
MFK Vitkovice
Slavoj Vysehrad
SC Znojmo
?Prostejov | 1. SK Prostejov
Sellier & Bellot Vlasim | FC Vlasim | Vlasim
FK Taborsko | Silon Taborsko | Taborsko
MFK Chrudim | ?Chrudim
Hanacka Slavia Kromeriz
FK Varnsdorf | ?Varnsdorf
MFK Vyskov
FK Trinec
Banik Sokolov
Lokomotiva Kosice
Povazska Bystrica
Spartak Myjava
FK Poprad | ?Poprad
MSK Puchov | Matador Puchov
FC Senec
FK Pohronie | Pohronie
FK Humenne
Csepel SC | ?Csepel
BVSC Budapest | BVSC
Budafoki MTE | ?Budafok
Soroksar SC | Soroksar
Vac FC
Gyirmot | Gyirmot FC Gyor
Kaposvari Rakoczi | ?Kaposvar
Salgotarjani BTC
FC Sopron | ?Sopron
?Bekescsaba | Bekescsaba 1912
Lombard Papa | Papai FC
FC Tatabanya | ?Tatabanya
?Kazincbarcika
FC Ajka
Szolnoki MAV
Sportul Studentesc | Sportul Studentesc Bucharest
Progresul Bucharest
Victoria Bucharest
Daco-Getica Bucharest | Juventus Bucharest
Corona Brasov
Dunarea Calarasi
CS Turnu Severin
Turris Turnu Magurele | Turris-Oltul
Sageata Navodari
ASA Targu Mures | ?Targu Mures
Flacara Moreni
Minaur Baia Mare | FC Baia Mare
Jiul Petrosani
FCM Bacau | FC Bacau
Corvinul Hunedoara | Corvinul
CS Tunari
CSC Selimbar | Selimbar | 1599 Selimbar
Chimia Ramnicu Valcea
Extensiv Craiova
Victoria Branesti
Vointa Sibiu
Akademik Sofia
Spartak Plovdiv
Lokomotiv Stara Zagora
Vitosha Bistritsa
OFC Sliven
Marek Dupnitsa
Neftochimik Burgas | Neftochimic Burgas
FC Shumen
NK Lucko | Lucko Zagreb
NK Rudes | Rudes
Croatia Sesvete
HNK Orijent | Orijent Rijeka
NK Karlovac
Medimurje Cakovec | Medjimurje
FK Bezanija
Proleter Novi Sad
Tekstilac Odzaci | Tekstilac
Sloboda Uzice
FK Sevojno
FK Indjija | ?Indjija
Radnik Surdulica
Macva Sabac
Banat Zrenjanin
OFK Becej
IB Ljubljana
Tabor Sezana
NK Krsko
NK Izola | MNK Izola
NK Rogaska
NK Bistrica
ND Beltinci | Beltinci
Olimpic Sarajevo | Olimpik Sarajevo
Celik Zenica | NK Celik
Mladost Doboj Kakanj
Zvijezda Gradacac
NK Brotnjo | Brotnjo
FK Leotar | Leotar Trebinje | Leotar
HNK Orasje
NK Zepce
GOSK Gabela
Igman Konjic
FK Podgorica
Celik Niksic
OFK Titograd | Mladost Podgorica
FK Bokelj | Bokelj Kotor | Bokelj
Lovcen Cetinje | FK Lovcen
FK Kom
OFK Grbalj | Grbalj
Jedinstvo Bijelo Polje
FK Otrant
Cementarnica 55 | Cementarnica Skopje
FK Teteks | Teteks Tetovo
FK Belasica | Belasica Strumica
Bashkimi Kumanovo
Besa Doberdoll
Voska Sport
Luftetari Gjirokaster | Luftetari
FC Kamza
KF Kastrioti
FK Tomori | Tomori Berat
Apolonia Fier
Drenica Skenderaj | KF Drenica
KF Ferizaj
KF Suhareka | FC Suhareka
Vushtrria
Veris Chisinau
Iskra-Stal Ribnita | Iskra-Stal
Olimpia Balti | Zaria Balti | CSF Balti
Nistru Otaci
FC Saxan
Speranta Nisporeni
Spartanii Sportul Selemet
FC Floresti
Dacia Buiucani
Dinamo-93 Minsk
Partizan Minsk
Dnepr Mogilev
Naftan Novopolotsk | Naftan
FC Gorodeya | Gorodeya
Torpedo Minsk
FC Smorgon
Arsenal Dzerzhinsk
TransINVEST | FK TransINVEST
Stumbras Kaunas | FC Stumbras | Stumbras
Kareda Kaunas | Kareda Siauliai
Inkaras Kaunas
FK Tauras | Tauras Taurage
FK Vetra | Vetra Vilnius
Kruoja Pakruojis | Kruoja
FK Palanga
FK Mazeikiai
Dainava Alytus | DFK Dainava
Dinaburg FC | FC Dinaburg
Daugava Riga
FS Jelgava
Grobinas SC
Tukums 2000
Nomme United
Norma Tallinn
Lantana Tallinn
Sillamae Kalev
Santos Tartu
Tulevik Viljandi | Viljandi Tulevik
FC Kuressaare | ?Kuressaare
Parnu Vaprus | Vaprus Parnu
Locomotive Tbilisi
FC Gagra
Spartaki Tskhinvali | FC Tskhinvali
Sioni Bolnisi
Kolkheti Poti | Kolkheti-1913 Poti
FC Yerevan
BKMA Yerevan | BKMA
Kilikia Yerevan
Zvartnots-AAL
Araks Ararat
Shamkir FC | FK Shamkir
Olimpik-Shuvalan | Olimpik Baku | AZAL Baku
MKT Araz | MKT-Araz Imishli
Karvan Evlakh | FK Karvan
Astana-64
FC Alma-Ata
Turan Turkistan
Pezoporikos Larnaca | Pezoporikos
EPA Larnaca
APOP Kinyras | APOP Kinyras Peyias
Digenis Morphou | Digenis Akritas Morphou
Alki Oroklini
Othellos Athienou
AEZ Zakakiou
Beitar Tel Aviv | Beitar Tel Aviv Bat Yam
Maccabi Jaffa
MS Kafr Qasim | FC Kafr Qasim
Hapoel Afula
Hapoel Ashkelon
Hapoel Bnei Lod
Hapoel Ramat HaSharon
Hapoel Rishon LeZion
Hapoel Umm al-Fahm
Maccabi Ahi Nazareth
Hapoel Herzliya
Maccabi Kiryat Ata
Maccabi Yavne
Hapoel Marmorek
Hapoel Iksal
Hapoel Kfar Shalem
Gudja United
Senglea Athletic
Tarxien Rainbows
Rabat Ajax
Zurrieq FC
Melita FC
Zabbar St Patrick
Europa Point FC
College 1975
Lions Gibraltar
Gibraltar Phoenix
Avenir Beggen
Spora Luxembourg | Spora
Blue Boys Muhlenbach
Hamm Benfica | RM Hamm Benfica
Stade Dudelange
Red Boys Differdange
UN Kaerjeng | Kaerjeng 97
Titus Petange | Union Titus Petange
FC Rodange
FC Mondercange
US Rumelange
FC Wiltz | Wiltz 71
SC Bettembourg
Aris Bonnevoie
Penya Encarnada | Penya d'Andorra
CF Esperanca d'Andorra
CE Carroi
FC Ordino
FC Encamp
FS La Massana
?Pas de la Casa | FC Pas de la Casa
Constellacio Esportiva
CE Principat | ?Principat
Juvenes-Dogana | Juvenes/Dogana | AC Juvenes/Dogana
AC Libertas | Libertas San Marino
SC Faetano | ?Faetano
SP Cailungo | Cailungo
FC Domagnano | ?Domagnano
FC Fiorentino
SS Pennarossa | Pennarossa
SS San Giovanni
San Marino Academy
Cosmos San Marino | SS Cosmos
