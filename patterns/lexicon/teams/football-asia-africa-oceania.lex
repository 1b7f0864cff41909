# Football clubs of Asia, Africa and Oceania.
# Source: club names and nicknames compiled for pressbox; checked against and extended from openfootball/clubs (public domain).
kind: team
sport: football

Kashima Antlers | ?Kashima | ?Antlers | Kashima Antlers FC
Urawa Red Diamonds | Urawa Reds | Urawa | Urawa RD
Yokohama F. Marinos | Yokohama F Marinos | Yokohama Marinos | ?Marinos | Yokohama FM
Kawasaki Frontale | Frontale
Gamba Osaka
Cerezo Osaka
Vissel Kobe
Nagoya Grampus | Nagoya Grampus Eight | Grampus
Sanfrecce Hiroshima | Sanfrecce
FC Tokyo
Tokyo Verdy | Verdy Kawasaki | ?Verdy
Kashiwa Reysol
Shimizu S-Pulse | S-Pulse
Jubilo Iwata
Consadole Sapporo | Hokkaido Consadole Sapporo | Hokkaido Consadole
Sagan Tosu
Shonan Bellmare | Bellmare Hiratsuka
Avispa Fukuoka
Kyoto Sanga | Kyoto Purple Sanga
Omiya Ardija
Vegalta Sendai
Albirex Niigata
Ventforet Kofu
Oita Trinita
Matsumoto Yamaga
Tokushima Vortis
V-Varen Nagasaki
Montedio Yamagata
JEF United Chiba | JEF United | JEF United Ichihara | JEF Chiba
Yokohama FC
Yokohama Flugels
Machida Zelvia
Fagiano Okayama
Roasso Kumamoto
Ehime FC
FC Gifu
Thespakusatsu Gunma | Thespa Gunma
Zweigen Kanazawa
Mito HollyHock
Tochigi SC
Renofa Yamaguchi
Blaublitz Akita
Iwaki FC
Fujieda MYFC
FC Ryukyu
Kagoshima United
Giravanz Kitakyushu
Kamatamare Sanuki
INAC Kobe Leonessa
Jeonbuk Hyundai Motors | ?Jeonbuk | Jeonbuk Motors | Jeonbuk Hyundai
Ulsan HD | Ulsan Hyundai | ?Ulsan
FC Seoul | Anyang LG Cheetahs
Suwon Samsung Bluewings | Suwon Bluewings
Suwon FC
Pohang Steelers
Incheon United
Jeju United | Jeju SK
Daegu FC
Gangwon FC
Seongnam FC | Seongnam Ilhwa Chunma | Seongnam Ilhwa
Gwangju FC
Busan IPark | Busan I'Park
Daejeon Hana Citizen | Daejeon Citizen
Gyeongnam FC
Jeonnam Dragons | Chunnam Dragons
Gimcheon Sangmu | Sangju Sangmu
FC Anyang
Bucheon FC
Seoul E-Land
Ansan Greeners
Guangzhou Evergrande | Guangzhou FC | Guangzhou Evergrande Taobao
Guangzhou R&F | Guangzhou City
Shanghai Port | Shanghai SIPG
Shanghai Shenhua | Shanghai Greenland Shenhua
Shanghai Shenxin
Beijing Guoan | Beijing Sinobo Guoan
Shandong Taishan | Shandong Luneng | Shandong Luneng Taishan
Jiangsu Suning | Jiangsu FC | Jiangsu Sainty
Tianjin Quanjian | Tianjin Tianhai | Tianjin Songjiang
Tianjin Jinmen Tiger | Tianjin Teda | Tianjin Tigers
Hebei China Fortune | Hebei FC
Dalian Yifang | Dalian Professional | Dalian Aerbin | Dalian Pro
Dalian Shide
Wuhan Three Towns
Wuhan Zall | Wuhan Yangtze River
Henan Songshan Longmen | Henan Jianye | Henan FC
Chongqing Lifan | Chongqing Dangdai
Zhejiang FC | Hangzhou Greentown
Changchun Yatai
Chengdu Rongcheng
Shenzhen FC | Shenzhen Peng City
Qingdao Hainiu
Qingdao West Coast
Cangzhou Mighty Lions
Meizhou Hakka
Nantong Zhiyun
Liaoning Whowin | Liaoning FC
Guizhou Hengfeng
Yunnan Yukun
Beijing Renhe
Kitchee
Eastern Hong Kong | Eastern SC
South China AA
Lee Man
Tai Po FC
Al-Hilal | Al Hilal | Al-Hilal Riyadh | Al Hilal Riyadh
Al-Nassr | Al Nassr | Al-Nasr Riyadh | Al Nassr Riyadh | Al-Nassr Riyadh
Al-Ittihad | Al Ittihad | Al-Ittihad Jeddah | Al Ittihad Jeddah
Al-Ahli Jeddah | ?Al-Ahli | Al-Ahli Saudi | ?Al Ahli
?Al-Shabab | ?Al Shabab | Al-Shabab Riyadh | Al Shabab Riyadh
Al-Ettifaq | Al Ettifaq
Al-Taawoun | Al Taawoun | Al-Taawon
Al-Fateh | Al Fateh
Al-Fayha | Al Fayha | Al-Feiha
Al-Raed | Al Raed
Al-Khaleej | Al Khaleej
Al-Okhdood | Al Okhdood | Al-Akhdoud
?Al-Riyadh | ?Al Riyadh | Al-Riyadh SC
Al-Wehda | Al Wehda
?Damac | Damac FC
Al-Hazem
Abha Club
Al-Tai
Al-Batin
Al-Adalah
Al-Qadsiah | Al Qadsiah | Al-Qadisiyah
Al-Orobah
Al-Kholood | Al Kholood
Neom SC
Al-Faisaly Harmah
Al-Sadd | Al Sadd
Al-Duhail | Al Duhail | Lekhwiya
?Al-Rayyan | ?Al Rayyan | Al-Rayyan SC | Al Rayyan Doha
Al-Gharafa | Al Gharafa
Al-Arabi Doha | ?Al-Arabi
?Al-Wakrah | ?Al Wakrah | Al-Wakrah SC
Al-Ahli Doha
Al-Sailiya
Qatar SC
Umm Salal
?Al-Khor | Al-Khor SC | Al Khor SC
Al-Shamal
El Jaish
Muaither
?Al-Ain | ?Al Ain | Al-Ain FC | Al Ain FC
Al-Wahda | Al Wahda
Al-Jazira | Al Jazira
Shabab Al-Ahli | Shabab Al Ahli | Al-Ahli Dubai
Al-Nasr Dubai | Al Nasr Dubai | ?Al-Nasr
Al-Wasl | Al Wasl
Sharjah FC
?Baniyas
Ajman Club
Kalba FC | Ittihad Kalba
Khor Fakkan
Emirates Club
Al Dhafra
Hatta Club
Al-Bataeh
Persepolis | Piroozi
Esteghlal | Esteghlal Tehran
Sepahan
?Tractor | Tractor Sazi | Tractor Tabriz
Foolad | Foolad Khuzestan
Gol Gohar
Malavan
Zob Ahan
Naft Tehran
?Saipa
Paykan | Peykan
Shams Azar
Shahr Khodro | Padideh
Pas Tehran
Saba Battery | Saba Qom
Mes Rafsanjan
Mes Kerman
Aluminium Arak
Nassaji
Sanat Naft
Havadar
Rah Ahan
Al-Shorta Baghdad | Al-Shorta
Al-Quwa Al-Jawiya
Al-Zawraa
Erbil SC
Duhok SC
Al-Faisaly Amman | ?Al-Faisaly
Al-Wehdat
Al-Hussein Irbid
Al-Karamah
Al-Ittihad Aleppo
Nejmeh | Nejmeh SC
Al-Ahed
Al-Ansar Beirut
Safa SC
Kuwait SC
Al-Qadsia Kuwait | Qadsia SC
Al-Arabi Kuwait
Kazma
Al-Muharraq | ?Muharraq
Riffa SC
Al-Khaldiya
Dhofar Club
Al-Seeb
Pakhtakor | Pakhtakor Tashkent
Nasaf Qarshi | Nasaf
Bunyodkor
Lokomotiv Tashkent
Navbahor Namangan | Navbahor
AGMK
Neftchi Fergana
Istiklol | Istiklol Dushanbe
Ravshan Kulob
Altyn Asyr
Ahal FC
?Arkadag
Abdysh-Ata Kant
Dordoi Bishkek
Buriram United
Muangthong United
Bangkok United
BG Pathum United
Chonburi FC
?Port FC
Bangkok Glass
Ratchaburi
Johor Darul Ta'zim | Johor Darul Takzim | JDT
Selangor FC | Selangor FA
Kedah Darul Aman
Pahang FC | Sri Pahang
Terengganu FC
Lion City Sailors
Tampines Rovers
Albirex Niigata Singapore
Warriors FC | Singapore Armed Forces FC
Home United
Balestier Khalsa
Persib Bandung | Persib
Persija Jakarta | Persija
Persebaya Surabaya | Persebaya
Arema | Arema Malang
Bali United
PSM Makassar
Borneo FC
Persipura Jayapura
Sriwijaya FC
Hanoi FC | Ha Noi FC | Hanoi T&T
?Viettel
Hoang Anh Gia Lai | HAGL
Cong An Ha Noi | Hanoi Police FC
Binh Duong | Becamex Binh Duong
Thep Xanh Nam Dinh | Nam Dinh
Song Lam Nghe An
SHB Da Nang
Ceres-Negros | United City FC
Kaya FC | Kaya Iloilo
Phnom Penh Crown
Boeung Ket
Svay Rieng | Preah Khan Reach Svay Rieng
Yangon United
Shan United
Mohun Bagan | ATK Mohun Bagan | Mohun Bagan Super Giant | Mohun Bagan AC
East Bengal | SC East Bengal
Bengaluru FC
Kerala Blasters
FC Goa
Mumbai City | Mumbai City FC
Chennaiyin | Chennaiyin FC
Hyderabad FC
Odisha FC | Delhi Dynamos
NorthEast United | Northeast United FC
Jamshedpur FC
Punjab FC | RoundGlass Punjab
ATK Kolkata | ATK | Atletico de Kolkata
FC Pune City
Mohammedan SC | Mohammedan Sporting
Gokulam Kerala
Churchill Brothers
Dempo SC | Dempo
Salgaocar
Real Kashmir
Minerva Punjab
Aizawl FC
Inter Kashi
Bashundhara Kings
Abahani Limited Dhaka | Abahani Dhaka
Maziya
New Radiant
Sydney FC | ?Sky Blues
Melbourne Victory
Melbourne City | Melbourne Heart
Western Sydney Wanderers | ?Western Sydney
Brisbane Roar | Queensland Roar
Perth Glory
Adelaide United
Central Coast Mariners
Newcastle Jets
Macarthur FC | Macarthur Bulls
Western United
Wellington Phoenix
Auckland FC
North Queensland Fury
Gold Coast United
New Zealand Knights
?South Melbourne | South Melbourne FC | South Melbourne Hellas
Marconi Stallions
Sydney United 58 | Sydney United
Sydney Olympic FC
APIA Leichhardt
Wollongong Wolves
Melbourne Knights
Oakleigh Cannons
Heidelberg United
Preston Lions
Avondale FC
Sutherland Sharks
Auckland City | Auckland City FC
Waitakere United
Team Wellington
Eastern Suburbs Auckland | Eastern Suburbs AFC
Wellington Olympic
Hekari United
AS Tefana
AS Pirae
AS Venus
AS Magenta
Hienghene Sport
Solomon Warriors
Ba FC
Rewa FC
Lautoka FC
Amicale FC
Tafea
Lae City
Al Ahly | Al-Ahly | Ahly | Al Ahly Cairo | Al-Ahly Cairo
Zamalek | Zamalek SC | El Zamalek
Pyramids FC | ?Pyramids
Ismaily
Al-Masry | Al Masry
Al Ittihad Alexandria | Al-Ittihad Alexandria | Al Ittihad Al Sakandary
ENPPI
Ceramica Cleopatra
Smouha
Future FC | Modern Sport FC | Modern Future
Ghazl El Mahalla
Wadi Degla
Haras El Hodoud
Kaizer Chiefs | Amakhosi | ?Chiefs
Orlando Pirates | ?Buccaneers
Mamelodi Sundowns | Sundowns
SuperSport United | ?SuperSport
Cape Town City
Ajax Cape Town | Cape Town Spurs
Stellenbosch FC | Stellenbosch United
Bidvest Wits | ?Wits University | ?Wits
AmaZulu | AmaZulu FC
?Golden Arrows | Lamontville Golden Arrows
Moroka Swallows | ?Swallows
Bloemfontein Celtic
Maritzburg United
Chippa United
Sekhukhune United
TS Galaxy
Royal AM
Richards Bay FC
Polokwane City
Black Leopards
Baroka FC | Baroka
Free State Stars
Platinum Stars
Jomo Cosmos
Mpumalanga Black Aces
Santos Cape Town
Hellenic FC
Marumo Gallants
Magesi FC
Durban City
Siwelele
Wydad Casablanca | Wydad | Wydad AC | Wydad Athletic Club | Wydad Athletic
Raja Casablanca | ?Raja | Raja Club Athletic
FAR Rabat | AS FAR
RS Berkane | Renaissance Berkane | ?Berkane | RSB Berkane
FUS Rabat
Maghreb de Fes | MAS Fes | Maghreb Fes
Hassania Agadir | HUS Agadir
Moghreb Tetouan | MAT Tetouan
Ittihad Tanger | IR Tanger
Difaa El Jadida | Difaa Hassani El Jadida
Olympique Khouribga
Olympique Safi
Kawkab Marrakech
Union Touarga
?Esperance | Esperance de Tunis | Esperance Tunis | Esperance Sportive de Tunis
Etoile du Sahel | Etoile Sportive du Sahel
Club Africain
CS Sfaxien | Sfaxien
US Monastir
Stade Tunisien
CA Bizertin
US Ben Guerdane
MC Alger | Mouloudia Alger
USM Alger
JS Kabylie
CR Belouizdad
ES Setif | Entente Setif
CS Constantine
JS Saoura
MC Oran
ASO Chlef
Paradou AC
MC El Eulma
NA Hussein Dey
USM Bel Abbes
Al-Ahli Tripoli
Al-Ittihad Tripoli
Al-Ahly Benghazi
Al-Nasr Benghazi
Al-Hilal Omdurman
Al-Merrikh | Al-Merreikh | El Merreikh
TP Mazembe | Mazembe
AS Vita Club | Vita Club
DC Motema Pembe | Motema Pembe
Saint-Eloi Lupopo | FC Lupopo | St Eloi Lupopo
Maniema Union
Sanga Balende
Simba SC | ?Simba
?Young Africans | Yanga
Azam FC
Singida Black Stars
Gor Mahia
AFC Leopards
Tusker FC
Kenya Police FC
Vipers SC
KCCA FC | Kampala City Council
SC Villa
Express FC Kampala
APR FC
Rayon Sports
Saint George SC
Ethiopian Coffee
Enyimba
Kano Pillars
Enugu Rangers | Rangers International
Rivers United
Plateau United
Lobi Stars
Heartland FC
Dolphins FC
Remo Stars
Shooting Stars Ibadan
Sunshine Stars
Akwa United
Asante Kotoko | Kumasi Asante Kotoko
Hearts of Oak | Accra Hearts of Oak
Aduana Stars
Medeama
Ashanti Gold | Ashgold
Berekum Chelsea
Dreams FC
Bechem United
Accra Great Olympics | Great Olympics
ASEC Mimosas | ASEC Abidjan | ASEC
Africa Sports Abidjan
San Pedro FC
Stella Club d'Adjame
Coton Sport Garoua | Coton Sport | Cotonsport
Canon Yaounde
Union Douala
Horoya | Horoya AC
Hafia FC
Stade Malien
Djoliba | Djoliba AC
AS Real Bamako
Jaraaf | ASC Jaraaf
Teungueth
Generation Foot
Casa Sports
Nouadhibou | FC Nouadhibou
Petro de Luanda | Petro Luanda | Petro Atletico
Primeiro de Agosto | 1 de Agosto | 1o de Agosto
Recreativo do Libolo
Interclube Luanda
Sagrada Esperanca
ZESCO United
Zanaco
Nkana | Nkana FC
Power Dynamos
Red Arrows Lusaka
Green Buffaloes
Dynamos Harare
CAPS United
Highlanders Bulawayo
FC Platinum
Chicken Inn FC
Ngezi Platinum Stars
Township Rollers
Gaborone United
Jwaneng Galaxy
Orapa United
Nyasa Big Bullets
Costa do Sol
Ferroviario de Maputo | Ferroviario Maputo
UD Songo
Black Bulls Maputo
CNaPS Sport
Fosa Juniors
Mbabane Swallows
Royal Leopards
Diables Noirs
AC Leopards Dolisie | AC Leopards
AS Otoho
Mangasport
CF Mounana
Elect-Sport
RC Bobo Dioulasso
Etoile Filante Ouagadougou
AS Douanes
Vital'O
Flambeau du Centre
ASKO Kara
LISCR FC
FC Kallon
East End Lions
Mighty Blackpool
Arta/Solar7
Arab Contractors | Al Mokawloon Al Arab | Al Mokawloon | El Mokawloon
El Dakhleya
El Entag El Harby
Ittihad El Shorta
Tala'ea El Gaish | Tala'ea El Geish
National Bank of Egypt
ZED FC | FC Masr
Pharco FC | Pharco
El Gouna FC | ?El Gouna
Baladiyat El Mahalla
Misr El Makasa | Misr Lel Makkasa
Petrojet | Petrojet FC
Telephonat Beni Suef
Tanta SC
Aswan SC
Youssoufia Berrechid
JS Soualem
Renaissance Zemamra | RCA Zemamra
Chabab Mohammedia | SCC Mohammedia
Mouloudia Oujda | MC Oujda
Highlands Park
JS Kairouan | JS Kairouanaise
Shijiazhuang Ever Bright
Yanbian Funde
Zhejiang Yiteng
Tegevajaro Miyazaki
Iwate Grulla Morioka | Grulla Morioka
Nagano Parceiro
Honda FC
Hougang United
Tanjong Pagar United
PTT Rayong
Pars Jonoubi Jam
Al-Shahaniya | Al Shahaniya
Al-Jandal
Hawke's Bay United
Hamilton Wanderers
WaiBOP United | Waikato FC
YoungHeart Manawatu
Canterbury United
Southern United
Tasman United
