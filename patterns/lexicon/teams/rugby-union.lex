# Rugby union clubs, regions and provinces: England, Wales, Scotland, Ireland, France, Italy, Georgia, Super Rugby, South Africa, New Zealand, Australia, Japan, Argentina, United States.
# Source: compiled for pressbox from public facts (club names and nicknames); no text or database was copied.
kind: team
sport: rugby union

?Bath | Bath Rugby
Bristol Bears | ?Bristol | Bristol Rugby | Bristol Shoguns | ?Bears
Exeter Chiefs | ?Exeter | ?Chiefs
?Gloucester | Gloucester Rugby | ?Cherry and Whites
Harlequins | ?Quins | NEC Harlequins
Leicester Tigers | ?Leicester | ?Tigers
Newcastle Falcons | Newcastle Red Bulls | ?Newcastle | ?Falcons
Northampton Saints | ?Northampton | ?Saints
Sale Sharks | ?Sale | ?Sharks
Saracens | Sarries | ?Fez Boys | Saracens RFC
?Wasps | London Wasps | Wasps RFC
London Irish | ?Exiles
Worcester Warriors | ?Worcester | ?Warriors
?London Welsh | ?Exiles
Leeds Carnegie | Leeds Tykes | Yorkshire Carnegie | ?Tykes | ?Leeds
Rotherham Titans | ?Rotherham | ?Titans
Richmond RFC | ?Richmond
Bedford Blues | ?Bedford | ?Blues
?Blackheath | Blackheath RFC
London Scottish | ?Exiles
Ealing Trailfinders | ?Ealing | ?Trailfinders
Cornish Pirates | Penzance and Newlyn | ?Pirates
Coventry RFC | ?Coventry
Doncaster Knights | ?Doncaster | ?Knights
Nottingham Rugby | ?Nottingham | Nottingham RFC
Jersey Reds | Jersey RFC | ?Jersey
Hartpury University | ?Hartpury | Hartpury RFC
Ampthill RUFC | ?Ampthill
Caldy RFC | ?Caldy
Cambridge RUFC | ?Cambridge
?Chinnor | Chinnor RFC
Moseley RFC | ?Moseley | Birmingham Moseley
Orrell RUFC | ?Orrell
Plymouth Albion | ?Albion
Esher RFC | ?Esher
Birmingham and Solihull | Birmingham & Solihull | Pertemps Bees
Manchester RUFC | Manchester Rugby
Sedgley Park | Sedgley Tigers
Otley RUFC | ?Otley
Henley Hawks | ?Henley
Wakefield RFC
Waterloo RFC | ?Waterloo
Fylde RFC | ?Fylde
Liverpool St Helens
West Hartlepool RFC | ?West Hartlepool
Rosslyn Park
Darlington Mowden Park | Mowden Park
Blaydon RFC | ?Blaydon
Old Elthamians
Redruth RFC | ?Redruth
Camborne RFC | ?Camborne
Launceston RUFC | ?Launceston
Preston Grasshoppers
?Sheffield Tigers
Loughborough Students RUFC | ?Loughborough Lightning | ?Loughborough Students
Macclesfield RUFC
Tynedale RFC | ?Tynedale
Wharfedale RUFC | ?Wharfedale
Reading RFC
Lydney RFC | ?Lydney
Worthing Raiders
Taunton Titans | Taunton RFC
Dings Crusaders
Bishop's Stortford RFC
Rams RFC | ?Rams
Tonbridge Juddians
Clifton RFC
Cinderford RFC | ?Cinderford
Barking RFC
Westcombe Park
Gloucester-Hartpury
Trailfinders Women
DMP Durham Sharks | DMP Sharks
England Saxons | ?Saxons
?England A | England XV
?Combined Counties
Cardiff Blues | Cardiff Rugby | ?Blues | ?Blue and Blacks | Cardiff RFC | ?Cardiff
Ospreys | Neath-Swansea Ospreys
Scarlets | Llanelli Scarlets | Llanelli RFC | ?Llanelli
Dragons RFC | ?Dragons | Newport Gwent Dragons | Gwent Dragons
Celtic Warriors | ?Warriors
Neath RFC | ?Neath | ?Welsh All Blacks
Swansea RFC | ?Swansea | ?All Whites
Pontypridd RFC | ?Pontypridd | ?Ponty
Pontypool RFC | ?Pontypool | ?Pooler
Newport RFC | ?Newport | ?Black and Ambers
Ebbw Vale RFC | ?Ebbw Vale | ?Steelmen
Bridgend Ravens | Bridgend RFC | ?Bridgend | ?Ravens
Aberavon RFC | ?Aberavon | Aberavon Wizards
Bedwas RFC | ?Bedwas
Caerphilly RFC | ?Caerphilly
Carmarthen Quins | ?Quins
Cross Keys RFC | ?Cross Keys
Llandovery RFC | ?Llandovery | ?Drovers
Merthyr RFC | ?Merthyr | ?Ironmen
RGC 1404 | ?RGC | ?Gogs
Maesteg RFC | ?Maesteg
Dunvant RFC | ?Dunvant
Treorchy RFC | ?Treorchy
Tondu RFC
Glynneath RFC
Glamorgan Wanderers
Abertillery RFC | ?Abertillery
Beddau RFC
Bargoed RFC | ?Bargoed
Narberth RFC | ?Narberth
Penarth RFC
Brython Thunder
Gwalia Lightning
?Wolfhounds
?Clovers
Glasgow Warriors | Glasgow Rugby | Glasgow Caledonians | ?Warriors | ?Glasgow
Edinburgh Rugby | ?Edinburgh | Edinburgh Reivers | Edinburgh Gunners | ?Gunners
Border Reivers | ?Scottish Borders | ?Borders | ?Reivers
Caledonia Reds
Heriot's Rugby | ?Heriot's | ?Heriots | Heriot's FP
Hawick RFC | ?Hawick
Melrose RFC | ?Melrose
Kelso RFC | ?Kelso
Gala RFC | ?Gala
Jed-Forest | Jed Forest | Jedforest
Selkirk RFC | ?Selkirk
Langholm RFC | ?Langholm
Peebles RFC | ?Peebles
Ayr RFC | Ayrshire Bulls
Currie Chieftains | Currie RFC | ?Currie
Glasgow Hawks
Marr RFC | ?Marr
Musselburgh RFC | ?Musselburgh
Edinburgh Academicals | Edinburgh Accies | ?Accies
Watsonians | Watsonian FC
Boroughmuir Bears | Boroughmuir RFC | ?Boroughmuir
Stirling County | Stirling Wolves
Dundee HSFP | Dundee Rugby
Aberdeen Grammar | Aberdeen GSFP
Stewart's Melville | Stew-Mel
West of Scotland FC
?GHA | Glasgow Hutchesons Aloysians
Glasgow High Kelvinside
Southern Knights | ?Knights
Edinburgh A
Glasgow A
Scotland A
?Leinster | Leinster Rugby
?Munster | Munster Rugby | ?Munstermen
?Ulster | Ulster Rugby | ?Ulstermen
?Connacht | Connacht Rugby | ?Westerners
Ireland Wolfhounds | Ireland A | Emerging Ireland
Ballymena RFC | ?Ballymena
Ballynahinch RFC | ?Ballynahinch
Blackrock College | ?Blackrock
Clontarf RFC | ?Clontarf
Cork Constitution | Cork Con | ?Con
?Garryowen | Garryowen FC
Lansdowne FC | ?Lansdowne
Old Belvedere
Old Wesley
?Shannon | Shannon RFC
St Mary's College RFC | St Mary's College
Terenure College | ?Terenure
Young Munster | ?Cookies
UCD RFC | ?UCD
Dublin University FC | ?Trinity
UCC RFC
Buccaneers RFC | ?Buccaneers
Galwegians | Galwegians RFC
Corinthians RFC
Dolphin RFC | ?Dolphin
Dungannon RFC | ?Dungannon
Banbridge RFC | ?Banbridge
City of Armagh RFC | City of Armagh
Malone RFC | ?Malone
Queen's University RFC
Naas RFC | ?Naas
Nenagh Ormond
Highfield RFC | ?Highfield
Belfast Harlequins
Rainey Old Boys
UL Bohemian | UL Bohemians
Railway Union
?Toulouse | Stade Toulousain
?Toulon | RC Toulon | ?RCT | Rugby Club Toulonnais
Clermont Auvergne | ?Clermont | ASM Clermont | ASM Clermont Auvergne | ?Jaunards | ?Montferrand | AS Montferrand
Racing 92 | Racing Metro | Racing Metro 92 | Racing-Metro | ?Racing | ?Racing Club de France
Stade Francais | Stade Français | Stade Francais Paris
?La Rochelle | Stade Rochelais
?Bordeaux-Begles | Bordeaux-Bègles | Bordeaux Begles | Union Bordeaux-Begles | Union Bordeaux Begles | Union Bordeaux-Bègles | UBB | ?Bordeaux
?Castres | Castres Olympique
Montpellier Herault | Montpellier Hérault | ?Montpellier | Montpellier HR | MHR
Lyon OU | Lyon Olympique Universitaire | ?LOU | ?Lyon | LOU Rugby
?Pau | Section Paloise | ?Section
?Brive | CA Brive | Brive Correze
?Perpignan | USA Perpignan | USAP | ?Catalans
?Bayonne | Aviron Bayonnais
Biarritz Olympique | ?Biarritz | BOPB
?Agen | SU Agen
?Bourgoin | CS Bourgoin-Jallieu | Bourgoin-Jallieu
?Grenoble | FC Grenoble
?Oyonnax | US Oyonnax
?Vannes | RC Vannes
?Montauban | US Montauban
?Albi | SC Albi
?Auch | FC Auch
?Narbonne | RC Narbonne | RCNM
?Beziers | ?Béziers | ?AS Beziers | AS Beziers Herault | AS Béziers
?Dax | US Dax
?Mont-de-Marsan | ?Mont de Marsan | Stade Montois
?Aurillac | Stade Aurillacois
?Carcassonne | US Carcassonne
?Colomiers | US Colomiers
?Nevers | USON Nevers
Provence Rugby | Pays d'Aix | Aix-en-Provence RC
Rouen Normandie | ?Rouen | Rouen Normandie Rugby
Soyaux-Angouleme | Soyaux-Angoulême | ?Angouleme | ?Angoulême
Valence Romans | Valence-Romans | VRDR
?Nice | Stade Nicois | Stade Niçois
?Massy | RC Massy
?Bourg-en-Bresse | US Bressane
?Tarbes | Tarbes Pyrenees | Stado Tarbes
?La Voulte
?Lannemezan
Begles-Bordeaux | Bègles-Bordeaux | ?Begles | ?Bègles
Pays d'Oloron
?Suresnes | RC Suresnes
Bourges XV
?Lourdes | FC Lourdes
?Graulhet
?Perigueux | CA Perigueux
?Chambery | SO Chambery
French Barbarians
?Benetton Treviso | ?Benetton | Benetton Rugby | ?Treviso | Treviso Rugby
Zebre | Zebre Parma | Zebre Rugby
Aironi | Aironi Rugby
?Calvisano | Rugby Calvisano
Petrarca Padova | ?Petrarca | Petrarca Rugby
Rovigo Delta | ?Rovigo | Rugby Rovigo
?Viadana | Rugby Viadana
Gran Parma | Gran Parma Rugby
Overmach Parma | Rugby Parma
Rugby Roma | ?Roma Olimpic
L'Aquila Rugby | ?L'Aquila
Fiamme Oro
Mogliano Rugby | ?Mogliano
Cavalieri Prato | ?I Cavalieri
Colorno Rugby | ?Colorno
Valorugby Emilia | Valorugby
Rugby Lyons Piacenza
Amatori Milano
?Capitolina
Bucharest Wolves | ?Bucuresti Wolves | Bucuresti Oaks
Timisoara Saracens
Steaua Bucharest Rugby
?Baia Mare | Stiinta Baia Mare
Black Lion | ?Black Lions
Enisei-STM | Yenisey-STM | Enisey-STM
Krasny Yar
VVA Podmoskovye | VVA Saracens
?Lusitanos
?Iberians | Castilla y Leon Iberians
El Salvador Valladolid
VRAC Quesos Entrepinares | VRAC
Brussels Devils
Tel Aviv Heat
Auckland Blues | ?Blues
Waikato Chiefs | ?Chiefs | Gallagher Chiefs
Wellington Hurricanes | ?Hurricanes | ?Canes
Canterbury Crusaders | ?Crusaders
Otago Highlanders | ?Highlanders | ?Landers
Moana Pasifika
?Auckland | Auckland Rugby
?Bay of Plenty | ?Steamers
?Canterbury | ?Cantabs
Counties Manukau | ?Steelers
Hawke's Bay | Hawkes Bay | ?Magpies
?Manawatu | Manawatu Turbos | ?Turbos
?North Harbour
?Northland | ?Taniwha
?Otago | ?Razorbacks
?Southland | Southland Stags | ?Stags
?Taranaki | ?Bulls
?Tasman | Tasman Makos | Tasman Mako | ?Makos | ?Mako
?Waikato | ?Mooloos | ?Mooloo
?Wellington | Wellington Lions
?Whanganui | ?Wanganui
?Wairarapa Bush | Wairarapa-Bush
?Horowhenua-Kapiti | Horowhenua Kapiti
?Mid Canterbury
?South Canterbury
?North Otago
?King Country
?Poverty Bay
?Thames Valley
?Buller
?West Coast
Ngati Porou East Coast
Junior All Blacks | All Blacks XV
ACT Brumbies | ?Brumbies
?Queensland Reds | ?Reds
New South Wales Waratahs | NSW Waratahs | ?Waratahs | ?Tahs
Western Force | ?Force
Melbourne Rebels | ?Rebels
Brisbane City Rugby
Queensland Country
Canberra Vikings | University of Canberra Vikings
Sydney Rays | North Harbour Rays | Manly Rays
NSW Country Eagles
Greater Sydney Rams
Sydney Stars
Perth Spirit
Melbourne Rising
Fijian Drua | ?Drua
Randwick DRUFC | ?Randwick
Sydney University FC | ?Sydney University
Eastwood Rugby | ?Eastwood
Manly Marlins
Southern Districts Rebels
Warringah Rats
Eastern Suburbs RUFC
Northern Suburbs RUFC
Brothers Old Boys
Wests Bulldogs
?Bulls | Northern Bulls | Vodacom Bulls | Blue Bulls | ?Northern Transvaal | ?Bulle
?Sharks | Natal Sharks | Coastal Sharks | Durban Sharks | Cell C Sharks | Hollywoodbets Sharks | ?Natal
?Stormers | Western Stormers | DHL Stormers
?Lions | Golden Lions | Emirates Lions | Johannesburg Lions | ?Cats | Gauteng Lions | ?Transvaal
?Cheetahs | Free State Cheetahs | Central Cheetahs | Toyota Cheetahs | ?Free State | ?Orange Free State
Southern Kings | ?Kings | Isuzu Southern Kings
?Western Province | WP Rugby
Griquas | ?Griqualand West
Mpumalanga Pumas | ?Pumas | South Eastern Transvaal
Eastern Province Kings | EP Kings | Eastern Province Elephants | EP Elephants
Border Bulldogs
Boland Cavaliers | Boland Kavaliers | ?Boland
SWD Eagles | ?South Western Districts
North West Leopards | ?Leopards | Platinum Leopards
?Griffons
Valke | ?Falcons
Southern Spears | ?Spears
Junior Springboks
Emerging Springboks
?South Africa A
Zimbabwe Goshawks
Kenya Simbas | ?Simbas
Tusker Simba XV
Sunwolves | ?Wolves
Saitama Wild Knights | Saitama Panasonic Wild Knights | Panasonic Wild Knights | Sanyo Wild Knights | ?Wild Knights
Tokyo Sungoliath | Tokyo Suntory Sungoliath | Suntory Sungoliath | Sungoliath | ?Suntory
Toshiba Brave Lupus | Toshiba Brave Lupus Tokyo | Brave Lupus | Brave Lupus Tokyo
Kubota Spears | Kubota Spears Funabashi Tokyo Bay
Toyota Verblitz | Verblitz
Kobelco Steelers | Kobelco Kobe Steelers | Kobe Steel Kobelco Steelers | Kobe Steelers | ?Kobe Steel
Yokohama Canon Eagles | Canon Eagles
Shizuoka Blue Revs | Yamaha Jubilo
Mie Honda Heat | Honda Heat
Ricoh Black Rams | Ricoh Black Rams Tokyo | Black Rams Tokyo | Black Rams
NEC Green Rockets | Green Rockets Tokatsu | NEC Green Rockets Tokatsu | Green Rockets
NTT Communications Shining Arcs | Shining Arcs | Urayasu D-Rocks | D-Rocks
NTT Docomo Red Hurricanes | Docomo Red Hurricanes | Red Hurricanes Osaka | Red Hurricanes
Mitsubishi Sagamihara DynaBoars | Mitsubishi DynaBoars | Sagamihara DynaBoars | DynaBoars
Hanazono Kintetsu Liners | Kintetsu Liners
Toyota Industries Shuttles | Toyota Industries Shuttles Aichi | Shuttles Aichi
Kyushu Electric Kyuden Voltex | Kyuden Voltex
Coca-Cola Red Sparks | Coca-Cola West Red Sparks
Munakata Sanix Blues | Sanix Blues | Fukuoka Sanix Blues
Hino Red Dolphins
Kamaishi Seawaves
Kurita Water Gush
Skyactivs Hiroshima
?Jaguares | Los Jaguares
Pampas XV | ?Pampas
Jaguares XV
Argentina XV
Selknam | ?Selk'nam
Penarol Rugby | Peñarol Rugby
Dogos XV
Cobras Brasil Rugby | Cobras XV
Olimpia Lions
Cafeteros Pro
Hindu Club
San Isidro Club
Club Atletico San Isidro
Alumni Rugby
Belgrano Athletic
Duendes Rosario
Newman Rugby
Tucuman Rugby
San Diego Legion | ?Legion
Seattle Seawolves | Seawolves
Houston SaberCats | SaberCats
Utah Warriors
New Orleans Gold | NOLA Gold
Austin Gilgronis | Gilgronis | Austin Elite | Austin Herd
Los Angeles Giltinis | LA Giltinis | Giltinis
Rugby FC Los Angeles | RFC Los Angeles | RFCLA
Rugby New York | Rugby United New York | New York Ironworkers
New England Free Jacks | ?Free Jacks
Old Glory DC | ?Old Glory
Rugby ATL | Rugby Atlanta
Toronto Arrows | ?Arrows
Dallas Jackals | ?Jackals
Chicago Hounds
Miami Sharks RFC | Miami Sharks
Anthem Rugby Carolina | Anthem RC
Colorado Raptors | Glendale Raptors | Glendale Merlins
California Legion
Denver Stampede
Ohio Aviators
Sacramento Express
San Francisco Rush
Fiji Warriors
Samoa A
Tonga A
Malaysia Valke
South China Tigers
?Barbarians | Baa-Baas | Barbarian FC | Baa Baas | Baabaas
World XV
Oxford University RFC
Cambridge University RFC
?Combined Services
