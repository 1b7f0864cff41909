# Football clubs of central and eastern Europe, the Balkans, the Baltic states, the Caucasus, Cyprus, Israel, Malta and Kazakhstan.
# Source: compiled for pressbox from public facts (club names and nicknames); no text or database was copied.
kind: team
sport: football

Legia Warsaw | Legia | Legia Warszawa
Lech Poznan | ?Lech
Rakow Czestochowa | Rakow
Jagiellonia Bialystok | Jagiellonia
Pogon Szczecin | Pogon
Slask Wroclaw | Slask
Wisla Krakow | Wisla Cracow
Wisla Plock
Cracovia | Cracovia Krakow
Lechia Gdansk | Lechia
Gornik Zabrze | ?Gornik
Piast Gliwice | Piast
Zaglebie Lubin
Zaglebie Sosnowiec
Ruch Chorzow | Ruch
Widzew Lodz | Widzew
LKS Lodz
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
Termalica Nieciecza | Bruk-Bet Termalica | Termalica
Miedz Legnica
Zawisza Bydgoszcz
Polonia Warsaw
Polonia Bytom
GKS Belchatow
Odra Wodzislaw
Amica Wronki
Groclin Grodzisk | Dyskobolia Grodzisk
Sandecja Nowy Sacz
Sparta Prague | ?Sparta | Sparta Praha
Slavia Prague | ?Slavia | Slavia Praha
Viktoria Plzen | Plzen
Banik Ostrava | Banik
Sigma Olomouc | Olomouc
Slovan Liberec | Liberec
Mlada Boleslav
Jablonec | FK Jablonec
Slovacko
Bohemians 1905 | Bohemians Prague | ?Bohemians
Hradec Kralove
Teplice | FK Teplice
Ceske Budejovice | Dynamo Ceske Budejovice
Karvina | MFK Karvina
Pardubice | FK Pardubice
Dukla Prague | ?Dukla
Zbrojovka Brno
Fastav Zlin | Zlin
Viktoria Zizkov
Pribram | Marila Pribram
Vysocina Jihlava | Jihlava
SK Kladno
Drnovice | Petra Drnovice
SFC Opava
Slovan Bratislava | ?Slovan
Spartak Trnava | Trnava
Zilina | MSK Zilina
DAC Dunajska Streda | Dunajska Streda | DAC
Dukla Banska Bystrica | Banska Bystrica
Ruzomberok | MFK Ruzomberok
Trencin | AS Trencin
Zemplin Michalovce | Michalovce
FC Kosice | Kosice | MFK Kosice
Petrzalka | Artmedia Bratislava | Artmedia Petrzalka | Artmedia
Senica | FK Senica
Nitra | FC Nitra
Inter Bratislava
Podbrezova
Skalica
Komarno | KFC Komarno
Tatran Presov | Presov
Sered | SKF Sered
Zlate Moravce | ViOn Zlate Moravce
Ferencvaros | Ferencvarosi TC | Fradi | FTC
Fehervar | Videoton | MOL Fehervar | MOL Vidi | Vidi
Puskas Akademia | Puskas Academy
Debrecen | Debreceni VSC | DVSC
Ujpest | Ujpest FC
MTK Budapest | MTK
Honved | Budapest Honved | Kispest Honved
Paks | Paksi FC
Kecskemet | Kecskemeti TE
Zalaegerszeg | ZTE
Mezokovesd
Diosgyor | Diosgyori VTK
Gyor | Gyori ETO | ETO Gyor
Haladas | Szombathelyi Haladas
Nyiregyhaza | Nyiregyhaza Spartacus
Vasas | Vasas Budapest
Kisvarda
Dunaferr | Dunaujvaros
?Pecs | Pecsi MFC
Siofok
FCSB | Steaua Bucharest | Steaua
CFR Cluj | Cluj
Universitatea Craiova | CS Universitatea Craiova
FC U Craiova 1948 | FC U Craiova
Rapid Bucharest | ?Rapid
Dinamo Bucharest | ?Dinamo
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
FC Timisoara | Politehnica Timisoara | Timisoara | Poli Timisoara
Gaz Metan Medias | Gaz Metan
FC Brasov | Brasov
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
Ludogorets | Ludogorets Razgrad
Levski Sofia | Levski
CSKA Sofia | ?CSKA
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
Red Star Belgrade | Crvena Zvezda | ?Red Star
Partizan Belgrade | Partizan
Vojvodina | Vojvodina Novi Sad
Cukaricki
TSC Backa Topola | Backa Topola | TSC
OFK Belgrade | OFK Beograd
Radnicki Nis
Radnicki 1923 | Radnicki Kragujevac
Mladost Lucani
Spartak Subotica
Novi Pazar | FK Novi Pazar
Cajetina
Napredak Krusevac | Napredak
Javor Ivanjica
Jagodina | FK Jagodina
Borac Cacak
Rad Belgrade | FK Rad
Zeleznik
Obilic
Sartid Smederevo | FK Smederevo
Vozdovac
IMT Belgrade
Zeleznicar Pancevo
Jedinstvo Ub
Dinamo Zagreb | ?Dinamo | NK Dinamo | Croatia Zagreb
Hajduk Split | Hajduk
Rijeka | HNK Rijeka
Osijek | NK Osijek
Lokomotiva Zagreb | Lokomotiva
Slaven Belupo | Slaven Koprivnica
Varazdin | NK Varazdin | Varteks
Istra 1961 | ?Istra
HNK Gorica
Sibenik | HNK Sibenik
NK Zagreb
Inter Zapresic
Cibalia | Cibalia Vinkovci
?Zadar | NK Zadar
RNK Split
Hrvatski Dragovoljac
Vukovar 1991 | ?Vukovar
Kamen Ingrad
Maribor | NK Maribor
Olimpija Ljubljana | Olimpija
Celje | NK Celje
?Mura | NS Mura
Koper | FC Koper
Domzale | NK Domzale
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
Zrinjski Mostar | Zrinjski
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
Petrovac | OFK Petrovac
Iskra Danilovgrad
Arsenal Tivat
Jezero Plav
Vardar Skopje | Vardar
Shkendija | Shkendija Tetovo | Skendija
Rabotnicki | Rabotnicki Skopje
Struga | FC Struga Trim-Lum
Shkupi | FK Shkupi
Sileks | Sileks Kratovo
Makedonija Gjorce Petrov
Metalurg Skopje
Pelister | Pelister Bitola
Renova | KF Renova
Akademija Pandev
Tikves
Pobeda Prilep
Turnovo | Horizont Turnovo
Sloga Jugomagnat
Borec Veles
Gostivar | KF Gostivar
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
Prishtina | FC Prishtina
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
Shakhtyor Soligorsk | Soligorsk
Torpedo Zhodino | Torpedo-BelAZ Zhodino
Neman Grodno | Neman
Gomel | FC Gomel
Isloch Minsk | Isloch
Belshina Bobruisk
Vitebsk | FC Vitebsk
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
Panevezys | FK Panevezys
FBK Kaunas
Hegelmann | FC Hegelmann
Atlantas Klaipeda | ?Atlantas
Trakai | FK Trakai | Riteriai | FK Riteriai
Banga Gargzdai
Dziugas Telsiai
Siauliai | FA Siauliai
Skonto Riga | Skonto
Riga FC
RFS | FK RFS | Rigas FS
Ventspils | FK Ventspils
Valmiera | Valmiera FC
Liepaja | FK Liepaja | Liepajas Metalurgs
Spartaks Jurmala
Jelgava | FK Jelgava
?Auda | FK Auda
Daugava Daugavpils | BFC Daugavpils
Metta Riga
Flora Tallinn | ?Flora
Levadia Tallinn | Levadia | FCI Levadia
Nomme Kalju
Paide Linnameeskond | Paide
Narva Trans
FCI Tallinn | Infonet Tallinn
Tammeka Tartu | Tammeka
TVMK Tallinn
Tallinna Kalev
Dinamo Tbilisi | Dynamo Tbilisi
Dinamo Batumi
Torpedo Kutaisi
Saburtalo Tbilisi | Saburtalo | Iberia 1999
Dila Gori | ?Dila
Chikhura Sachkhere
Zestafoni | FC Zestafoni
WIT Georgia
Samtredia
Lokomotivi Tbilisi
Rustavi | Metalurgi Rustavi | Olimpi Rustavi
Telavi FC
Samgurali
Ararat-Armenia
Ararat Yerevan
Pyunik | Pyunik Yerevan
Alashkert | Alashkert FC
?Noah | FC Noah | Noah Yerevan
Urartu | FC Urartu | Banants | Banants Yerevan
Shirak | Shirak Gyumri
Mika Yerevan | FC Mika
Gandzasar Kapan
Lori FC
Van FC
Ulisses FC
Qarabag | Karabakh Agdam | Qarabag Agdam | FK Qarabag
Neftchi Baku | Neftci Baku | ?Neftchi
Gabala | Qabala | Gabala FC
Sabah FC | Sabah Baku
Sumgayit | Sumqayit
?Zira | Zira FK
Sabail | Sabail FK
Keshla | Inter Baku | Shamakhi FK
Kapaz Ganja | Kapaz
Khazar Lankaran
Turan Tovuz
Simurq
FK Baku
Araz-Naxcivan | Araz Nakhchivan
?Astana | FC Astana
Kairat Almaty | Kairat
Tobol Kostanay | Tobol
Aktobe | FC Aktobe
Ordabasy | Ordabasy Shymkent
Shakhter Karagandy | Shakhter Karaganda
Zhetysu
Irtysh Pavlodar
Kaisar Kyzylorda | Kaysar
Atyrau | FC Atyrau
Zhenis Astana
Okzhetpes
Elimai | Elimai Semey
Taraz FC
Kyzylzhar
APOEL Nicosia | APOEL
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
Omonia 29 May
Maccabi Tel Aviv | ?Maccabi
Maccabi Haifa
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
FC Ashdod | Ashdod | MS Ashdod
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
?Hibernians | Hibernians Paola
?Valletta | Valletta FC
Birkirkara | Birkirkara FC
Floriana | Floriana FC
Sliema Wanderers | Sliema
Hamrun Spartans | Hamrun
Gzira United | Gzira
Balzan | Balzan FC
Mosta | Mosta FC
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
Progres Niederkorn | Progres Niedercorn | Niederkorn
Differdange 03 | Differdange | FC Differdange 03
UNA Strassen
Swift Hesperange | Hesperange
Racing Luxembourg | Racing FC Union Luxembourg
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
Lusitanos Andorra
Atletic Escaldes | Atletic Club d'Escaldes
Engordany | UE Engordany
La Fiorita
Tre Fiori
Tre Penne
?Folgore | SS Folgore
?Murata | SS Murata
Virtus San Marino
