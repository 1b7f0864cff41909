# Places: cities, towns, regions, continents, states, counties, sports grounds and racecourses.
# Source: compiled for pressbox from public facts (place names and their usual short forms); no text or database was copied.
kind: place

# Continents and regions of the world
Africa
Asia
Antarctica
Oceania
North America
South America
Central America
Latin America
Middle East
Far East
South-East Asia | Southeast Asia | South East Asia
Central Asia
East Asia
South Asia
North Africa
East Africa
West Africa
Southern Africa
Sub-Saharan Africa
Horn of Africa
Western Europe
Eastern Europe
Central Europe
Northern Europe
Southern Europe
Scandinavia
Balkans
Baltic | Baltics
Caucasus
Caribbean
Mediterranean
Sahara
Sahel
Siberia
Persian Gulf
Gulf of Mexico
Red Sea
Black Sea
North Sea
Irish Sea
Baltic Sea
Caspian Sea
South China Sea
English Channel
Bay of Biscay
Atlantic | Atlantic Ocean
Pacific | Pacific Ocean
Indian Ocean
Arctic | Arctic Circle
Himalayas
Mount Everest | Everest
Alps
Pyrenees
Andes
Rocky Mountains | Rockies
Amazon rainforest | Amazon basin
Subcontinent | Indian subcontinent
West Bank
Gaza | Gaza Strip
Golan Heights
Crimea
Donbas | Donbass
Chechnya
Kashmir
Punjab
Tibet
Xinjiang
Kurdistan
Sinai | Sinai Peninsula
Darfur
Silicon Valley
Wall Street
Hollywood
Iberia | Iberian Peninsula
Transylvania
Patagonia

# Regions of Britain and Ireland
West Midlands
East Midlands
Midlands
North West | North-West England | North West England
North East | North-East England | North East England
South West | South-West England | South West England
South East | South-East England | South East England
East Anglia
West Country
Home Counties
Lake District
Peak District
Cotswolds
New Forest
Pennines
Dartmoor
Exmoor
Scottish Highlands | Highlands
Western Isles | Outer Hebrides
Hebrides
Orkney | Orkney Islands
Shetland | Shetland Islands
Isle of Skye | Skye
Isle of Wight
Isles of Scilly | Scilly Isles
Isle of Lewis
Isle of Bute
Anglesey | Isle of Anglesey | Ynys Mon
Channel Islands
Wirral
Tyneside
Teesside
Wearside
Humberside
Black Country
Thames Valley
Tayside
Strathclyde
Clydeside
Lothian
Scottish Borders
South Wales
North Wales
West Wales
Mid Wales
Welsh Valleys | South Wales Valleys
Snowdonia | Eryri
Brecon Beacons | Bannau Brycheiniog
Merseyside
Greater Manchester
Greater London
Tyne and Wear | Tyne & Wear
South Yorkshire
West Yorkshire
North Yorkshire
East Yorkshire | East Riding | East Riding of Yorkshire
River Thames | Thames
River Mersey | Mersey
River Tyne | Tyne
River Clyde | Clyde Estuary
River Severn | Severn
Ben Nevis
Snowdon | Yr Wyddfa
Stonehenge
Hadrian's Wall
Land's End
John O'Groats | John o' Groats

# Counties and historic counties of England
Bedfordshire
Berkshire
Buckinghamshire | ?Bucks
Cambridgeshire
Cheshire
Cornwall
Cumbria
?Derbyshire
Devon
Dorset
County Durham
East Sussex
West Sussex
?Sussex
?Essex
?Gloucestershire
?Hampshire
Herefordshire
Hertfordshire
?Kent
?Lancashire
?Leicestershire
Lincolnshire
Norfolk
?Northamptonshire
Northumberland | Northumbria
?Nottinghamshire
Oxfordshire
Rutland
Shropshire
Staffordshire
Suffolk
?Surrey
?Warwickshire
Wiltshire
?Worcestershire
?Yorkshire

# Counties and regions of Scotland, Wales and Ireland
Aberdeenshire
Argyll | Argyll and Bute
Ayrshire
Caithness
Clackmannanshire
Dumfries and Galloway | Dumfries & Galloway
Dunbartonshire | West Dunbartonshire | East Dunbartonshire
East Lothian
West Lothian
Midlothian
Fife
Inverness-shire
Lanarkshire | South Lanarkshire | North Lanarkshire
Moray
Perthshire
Renfrewshire
?Sutherland
Carmarthenshire
Ceredigion
Conwy
Denbighshire
Flintshire
?Glamorgan
Vale of Glamorgan
Gwent
Gwynedd
Monmouthshire
Pembrokeshire
Powys
Clwyd
Dyfed
Rhondda | Rhondda Cynon Taf | Rhondda Cynon Taff
Blaenau Gwent
Caerphilly
Torfaen
Bridgend
Neath Port Talbot
County Antrim | Co Antrim | ?Antrim
County Armagh | Co Armagh | ?Armagh
County Down | Co Down
County Fermanagh | Co Fermanagh | ?Fermanagh
County Londonderry | Co Londonderry | County Derry | Co Derry
County Tyrone | Co Tyrone | ?Tyrone
County Carlow | Co Carlow | ?Carlow
County Cavan | Co Cavan | ?Cavan
County Clare | Co Clare | ?Clare
County Cork | Co Cork
County Donegal | Co Donegal | ?Donegal
County Dublin | Co Dublin
County Galway | Co Galway
County Kerry | Co Kerry | ?Kerry
County Kildare | Co Kildare | ?Kildare
County Kilkenny | Co Kilkenny
County Laois | Co Laois | ?Laois
County Leitrim | Co Leitrim | ?Leitrim
County Limerick | Co Limerick
County Longford | Co Longford
County Louth | Co Louth | ?Louth
County Mayo | Co Mayo | ?Mayo
County Meath | Co Meath | ?Meath
County Monaghan | Co Monaghan | ?Monaghan
County Offaly | Co Offaly | ?Offaly
County Roscommon | Co Roscommon | ?Roscommon
County Sligo | Co Sligo
County Tipperary | Co Tipperary | ?Tipperary
County Waterford | Co Waterford
County Westmeath | Co Westmeath | ?Westmeath
County Wexford | Co Wexford
County Wicklow | Co Wicklow | ?Wicklow

# Cities and towns of England
London
?Birmingham | Birmingham city centre
?Manchester | Manchester city centre
?Liverpool | Liverpool city centre
?Leeds | Leeds city centre
?Sheffield | Sheffield city centre
?Bristol | Bristol city centre
?Newcastle | Newcastle upon Tyne | Newcastle-upon-Tyne | Newcastle city centre
?Nottingham | Nottingham city centre
?Leicester | Leicester city centre
?Coventry | Coventry city centre
?Bradford | Bradford city centre
?Hull | Kingston upon Hull | Hull city centre
?Stoke | Stoke-on-Trent | Stoke on Trent | Stoke city centre
?Wolverhampton | Wolverhampton city centre
?Derby | Derby city centre
?Southampton | Southampton city centre
?Portsmouth | Portsmouth city centre
?Plymouth | Plymouth city centre
?Brighton | Brighton and Hove | Brighton city centre
?Norwich | Norwich city centre
?Ipswich | Ipswich town centre
?Sunderland | Sunderland city centre
?Middlesbrough | Middlesbrough town centre
?Blackburn | Blackburn town centre
?Bolton | Bolton town centre
?Burnley | Burnley town centre
?Preston | Preston city centre
?Blackpool | Blackpool town centre
?Rochdale | Rochdale town centre
?Oldham | Oldham town centre
?Bury | Bury town centre
?Wigan | Wigan town centre
?Warrington | Warrington town centre
?Huddersfield | Huddersfield town centre
?Halifax | Halifax town centre
?Wakefield
?Barnsley | Barnsley town centre
?Rotherham | Rotherham town centre
?Doncaster | Doncaster town centre
?Castleford
?Salford | Salford city centre
?Stockport | Stockport town centre
?York | York city centre
?Harrogate | Harrogate town centre
?Scarborough | Scarborough town centre
?Grimsby | Grimsby town centre
?Lincoln | Lincoln city centre
?Mansfield | Mansfield town centre
?Northampton | Northampton town centre
?Peterborough | Peterborough city centre
?Cambridge | Cambridge city centre
?Oxford | Oxford city centre
?Luton | Luton town centre
Milton Keynes
?Reading | Reading town centre
?Slough | Slough town centre
?Swindon | Swindon town centre
?Bath | Bath city centre
?Gloucester | Gloucester city centre
?Cheltenham | Cheltenham town centre
?Worcester | Worcester city centre
?Hereford
?Shrewsbury | Shrewsbury town centre
?Telford | Telford town centre
?Stafford | Stafford town centre
?Walsall | Walsall town centre
?Dudley
West Bromwich
?Corby
?Bedford | Bedford town centre
St Albans
?Stevenage
?Colchester | Colchester town centre
?Chelmsford
Southend-on-Sea | Southend on Sea | ?Southend
Basildon
Canterbury
Dover
Folkestone
Margate
?Ashford
Tunbridge Wells | Royal Tunbridge Wells
?Hastings | Hastings town centre
?Eastbourne
Worthing
?Crawley | Crawley town centre
Guildford
?Winchester | Winchester city centre
?Bournemouth | Bournemouth town centre
?Poole
?Salisbury | Salisbury city centre
?Exeter | Exeter city centre
?Torquay
Penzance
Falmouth
Newquay
?Taunton | Taunton town centre
?Carlisle | Carlisle city centre
Barrow-in-Furness
?Lancaster | Lancaster city centre
?Fleetwood
?Southport
Birkenhead
?Chester | Chester city centre
?Crewe | Crewe town centre
?Hartlepool | Hartlepool town centre
?Darlington | Darlington town centre
?Durham | Durham city centre
Gateshead
?South Shields
Berwick-upon-Tweed
?Keighley
Pontefract
?Featherstone
?King's Lynn
Great Yarmouth
Lowestoft
Bury St Edmunds
Newmarket
Felixstowe
Harwich
Loughborough
Burton-on-Trent | Burton upon Trent
Stratford-upon-Avon
Leamington Spa | Royal Leamington Spa
Aylesbury
High Wycombe
?Windsor
Grantham
Newark-on-Trent
Skegness
Cleethorpes
Sutton Coldfield
Bootle
?Widnes
Runcorn
Whitehaven
Glastonbury
Silverstone
Brands Hatch
Donington Park
Henley-on-Thames
St George's Park | St. George's Park
Pennyhill Park
Finch Farm
Melwood
Bodymoor Heath

# London
Westminster
Soho
Camden
Islington
Hackney
Tottenham Court Road
Brixton
Hammersmith
Kensington
Notting Hill
Mayfair
Knightsbridge
?Stratford
Canary Wharf
Greenwich
Woolwich
Croydon
?Bromley
Ealing
Richmond-upon-Thames | Richmond upon Thames
Kingston-upon-Thames | Kingston upon Thames
Battersea
Clapham
Peckham
Lewisham
Shoreditch
Whitechapel
Tower Hamlets
Newham
Walthamstow
?Enfield
?Harrow
Hounslow
Uxbridge
Romford
Ilford
Docklands
East End
West End
Hyde Park
Trafalgar Square
Oxford Street
Piccadilly Circus
Regent's Park
Heathrow | Heathrow Airport
Gatwick | Gatwick Airport
Stansted | Stansted Airport
Luton Airport
London Bridge
Tower Bridge
Tower of London
Westminster Abbey
St Paul's Cathedral
Royal Albert Hall | Albert Hall
York Hall
Alexandra Palace | Ally Pally
Buckingham Palace
Windsor Castle
Kensington Palace
Sandringham
Balmoral | Balmoral Castle
Clarence House
Chequers
Grenfell Tower
ExCeL | ExCel Arena
O2 Arena | ?O2

# Cities and towns of Scotland, Wales and Ireland
Edinburgh
Glasgow
?Aberdeen | Aberdeen city centre
?Dundee | Dundee city centre
?Inverness | Inverness city centre
?Stirling | Stirling city centre
Perth | Perth, Western Australia | Perth, Australia
Paisley
?Kilmarnock | Kilmarnock town centre
?Ayr | Ayr town centre
Dumfries
?Falkirk | Falkirk town centre
?Livingston
?Hamilton | Hamilton town centre | Hamilton, New Zealand
?Motherwell | Motherwell town centre
?Dunfermline
Kirkcaldy
St Andrews
?Montrose
?Elgin
Fort William
Oban
Aviemore
Galashiels
?Hawick
?Kelso
?Melrose
Jedburgh
Greenock
Dunblane
Lockerbie
Stornoway
Lerwick
Holyrood
?Cardiff | Cardiff city centre
?Swansea | Swansea city centre
?Newport | Newport city centre
?Wrexham | Wrexham town centre
?Bangor | Bangor city centre
?Merthyr Tydfil | ?Merthyr
?Llanelli | Llanelli town centre
?Neath | Neath town centre
Port Talbot
?Pontypridd
?Pontypool
?Ebbw Vale
Aberystwyth
?Carmarthen
Aberdare
Holyhead
Cardiff Bay
Belfast
Londonderry | ?Derry
Lisburn
?Newry | Newry town centre
Lurgan
Craigavon
?Ballymena | Ballymena town centre
Portrush
Portstewart
Omagh
Enniskillen
?Dungannon
Cookstown
Carrickfergus
Newtownards
?Banbridge
Downpatrick
Strabane
Magherafelt
Stormont
Dublin
?Cork | Cork city centre
?Limerick | Limerick city centre
?Galway | Galway city centre
?Waterford | Waterford city centre
?Kilkenny | Kilkenny city centre
?Sligo
?Dundalk | Dundalk town centre
?Drogheda | Drogheda town centre
Tralee
Killarney
Letterkenny
?Bray
Tallaght
Dun Laoghaire
Maynooth
Lansdowne Road

# Crown dependencies' and other towns
St Helier
St Peter Port

# Cities and regions of Europe
?Paris
?Marseille | Marseilles
?Lyon | ?Lyons
?Nice
?Toulouse
?Bordeaux
?Lille
?Nantes
?Strasbourg
?Montpellier
?Saint-Etienne | ?St Etienne
?Lens
?Rennes
?Reims | Rheims
Cannes
Avignon
?Grenoble
?Toulon
?Biarritz
?Bayonne
?Castres
Clermont-Ferrand
?Perpignan
?Brive
?La Rochelle
?Le Havre
Le Mans
Calais
Dunkirk
Dieppe
Rouen
Versailles
Courchevel
Chamonix
Val d'Isere
Alpe d'Huez | L'Alpe d'Huez
Mont Ventoux
Champs-Elysees | Champs Elysees
Brittany
Normandy
Provence
Burgundy
Alsace
Corsica
French Riviera | Cote d'Azur
Monte Carlo | Monte-Carlo
Saint-Denis | Saint Denis
Evian
Lourdes
Berlin
Munich
?Hamburg
?Frankfurt
?Cologne
?Dusseldorf
?Dortmund
?Stuttgart
?Leipzig
?Dresden
?Hanover | ?Hannover
?Bremen
?Nuremberg
Bonn
?Essen
Gelsenkirchen
?Mainz
?Duisburg
?Freiburg
Heidelberg
Baden-Baden
Hockenheim
Nurburgring
Bavaria
Ruhr
Rome
?Milan
Turin
Naples
Venice
?Florence | Florence, Italy
?Genoa
?Verona
?Bologna
?Palermo
?Bari
?Parma
Bergamo
Pisa
Siena
Rimini
Trieste
Treviso
?Monza
Imola
Mugello
Misano
San Remo
Coverciano
Cortina | Cortina d'Ampezzo
Sicily
Sardinia
Tuscany
Lombardy
Umbria
Lampedusa
Madrid
?Barcelona
?Valencia
Seville
?Bilbao
San Sebastian
?Zaragoza
?Malaga
?Granada
?Cordoba
?Cadiz
Alicante
Benidorm
Murcia
Marbella
Valderrama
Jerez
Pamplona
Vigo
?La Coruna | A Coruna
?Santander
Salamanca
?Toledo
Palma | Palma de Mallorca
Majorca | Mallorca
Ibiza
Menorca | Minorca
Tenerife
Lanzarote
Fuerteventura
Canary Islands | Canaries
Balearic Islands | Balearics
Andalusia | Andalucia
Galicia
La Manga
Costa del Sol
Costa Blanca
Lisbon
?Porto | Oporto
?Braga
Algarve
Vilamoura
Praia da Luz
Madeira
Azores
Estoril
Amsterdam
Rotterdam
The Hague
?Eindhoven
?Utrecht
?Groningen
Maastricht
Assen
Zandvoort
Papendal
Brussels
?Antwerp
?Bruges
?Ghent
Liege
?Charleroi
Zeebrugge
Spa-Francorchamps
Flanders
Wallonia
?Zurich
Geneva
?Basel | ?Basle
Bern | Berne
?Lausanne
?Lugano
Nyon
Davos
St Moritz
Lucerne
Crans-Montana
Vienna
?Salzburg
Innsbruck
Graz
Linz
Kitzbuhel
?Copenhagen
Aarhus
Odense
Herning
Stockholm
?Gothenburg
?Malmo
Oslo
Bergen
Trondheim
Lillehammer
Stavanger
Helsinki
Tampere
Turku
Lapland
Reykjavik
Torshavn
Svalbard
Warsaw
Krakow | Cracow
Gdansk
Wroclaw
Poznan
Lodz
Katowice
Auschwitz
Prague
Brno
Ostrava
Bratislava
Budapest
Hungaroring
Bucharest
?Cluj
?Timisoara
Sofia | Sofia, Bulgaria
Plovdiv
Varna
Belgrade
Novi Sad
Zagreb
?Split | Split, Croatia
?Rijeka
Dubrovnik
Ljubljana
Sarajevo
Mostar
Srebrenica
Skopje
Podgorica
Tirana
Pristina
Athens
Thessaloniki | Salonika
Piraeus
Crete
Corfu
?Rhodes
Kos
Lesbos
Mykonos
Santorini
Nicosia
Limassol
Larnaca
Paphos
Ayia Napa
Valletta
Istanbul
Ankara
Izmir
Antalya
Bursa
Trabzon
Bodrum
Marmaris
Belek
Gallipoli
Moscow
St Petersburg | Saint Petersburg
Kazan
Sochi
Volgograd
Nizhny Novgorod
Samara
Saransk
Rostov-on-Don | Rostov on Don
Kaliningrad
Yekaterinburg | Ekaterinburg
?Krasnodar
Grozny
Vladivostok
Red Square
Kyiv | Kiev
Lviv
Kharkiv | Kharkov
Donetsk
Odesa | Odessa
Mariupol
?Dnipro | Dnipropetrovsk
Kherson
Zaporizhzhia
Bakhmut
Bucha
Chernobyl
Minsk
Borisov
Riga
Tallinn
Vilnius
Kaunas
Chisinau
Tbilisi
Yerevan
Baku
Nagorno-Karabakh

# States of the US and provinces of Canada
Alabama
Alaska
Arizona
Arkansas
California
Colorado
Connecticut
Delaware
Florida
Hawaii
Idaho
Illinois
Indiana
Iowa
Kansas
Kentucky
Louisiana
Maine
Maryland
Massachusetts
Michigan
Minnesota
Mississippi
Missouri
Montana
Nebraska
Nevada
New Hampshire
New Jersey
New Mexico
North Carolina
North Dakota
Ohio
Oklahoma
Oregon
Pennsylvania
Rhode Island
South Carolina
South Dakota
Tennessee
Texas
Utah
Vermont
?Virginia | State of Virginia
West Virginia
Washington State
Wisconsin
Wyoming
Deep South
Midwest
West Coast
East Coast
Ontario
Quebec
British Columbia
Alberta
Manitoba
Saskatchewan
Nova Scotia
New Brunswick
Newfoundland | Newfoundland and Labrador
Prince Edward Island
Yukon

# Cities and places of North America
New York | New York City | NYC | New York state
Manhattan
Brooklyn
?Queens | Queens, New York
Harlem
Bronx | The Bronx
Staten Island
Long Island
Flushing Meadows
Central Park
Times Square
Ground Zero
Los Angeles | ?LA
Beverly Hills
Malibu
?Anaheim | Anaheim, California
Pasadena
Long Beach
?Compton | Compton, California
Inglewood
?Chicago | Chicago, Illinois
?Boston | Boston, Massachusetts
?Washington | Washington DC | Washington D.C. | Washington, DC | Washington, D.C.
Capitol Hill
?Philadelphia | Philadelphia, Pennsylvania
?Pittsburgh | Pittsburgh, Pennsylvania
?Baltimore | Baltimore, Maryland
?Cleveland | Cleveland, Ohio
?Cincinnati | Cincinnati, Ohio
?Columbus | Columbus, Ohio
?Detroit | Detroit, Michigan
?Indianapolis | Indianapolis, Indiana
?Milwaukee | Milwaukee, Wisconsin
Minneapolis | Minneapolis, Minnesota
St Paul, Minnesota
?St Louis | ?St. Louis | St Louis, Missouri
?Kansas City | Kansas City, Missouri
?Dallas | Dallas, Texas
Fort Worth
?Houston | Houston, Texas
?San Antonio | San Antonio, Texas
?Austin | Austin, Texas
El Paso
Uvalde
?New Orleans | New Orleans, Louisiana
Baton Rouge
?Memphis | Memphis, Tennessee
?Nashville | Nashville, Tennessee
?Louisville | Louisville, Kentucky
?Lexington | Lexington, Kentucky
?Atlanta | Atlanta, Georgia
?Savannah | Savannah, Georgia
?Charlotte | Charlotte, North Carolina
?Raleigh | Raleigh, North Carolina
?Jackson | Jackson, Mississippi
Birmingham, Alabama
Montgomery, Alabama
?Jacksonville | Jacksonville, Florida
?Orlando | Orlando, Florida
?Tampa | ?Tampa Bay | Tampa, Florida
?Miami | Miami, Florida
Miami Beach
Miami Gardens
Fort Lauderdale
Palm Beach
West Palm Beach
Key Biscayne
Daytona Beach
Mar-a-Lago
Guantanamo Bay
Las Vegas | ?Vegas
?Reno | Reno, Nevada
?Phoenix | Phoenix, Arizona
Scottsdale
Tucson
?Denver | Denver, Colorado
?Aspen | Aspen, Colorado
Salt Lake City
Park City
Albuquerque
Santa Fe
?Oklahoma City | Oklahoma City, Oklahoma
?Tulsa | Tulsa, Oklahoma
Omaha
Des Moines
?San Francisco | San Francisco, California
?Oakland | Oakland, California
?San Jose | San Jose, California
?San Diego | San Diego, California
?Sacramento | Sacramento, California
?Santa Clara | Santa Clara, California
Palm Springs
Indian Wells
Pebble Beach
Cupertino
Palo Alto
?Seattle | Seattle, Washington
?Portland | Portland, Oregon
Anchorage
Honolulu
Pearl Harbor
Buffalo, New York | ?Buffalo
?Albany | Albany, New York
?Rochester | Rochester, New York
?Syracuse | Syracuse, New York
Lake Placid
Atlantic City
East Rutherford
?Princeton | Princeton, New Jersey
New Haven
Hartford
?Providence | Providence, Rhode Island
Newtown, Connecticut
Sandy Hook
Cape Cod
Martha's Vineyard
Hamptons
?Ferguson | Ferguson, Missouri
Charlottesville
Richmond, Virginia
Norfolk, Virginia
Quantico
Camp David
?Charleston | Charleston, South Carolina
?Augusta | Augusta, Georgia
Hilton Head
Kiawah Island
Ponte Vedra | Ponte Vedra Beach
Sawgrass | TPC Sawgrass
Bethpage | Bethpage Black
Shinnecock Hills | Shinnecock
Winged Foot
Whistling Straits
Medinah
?Valhalla
Hazeltine
Oakmont
Congressional Country Club
Torrey Pines
Indianapolis Motor Speedway | ?Brickyard
Churchill Downs
Belmont Park
Saratoga
Pimlico
Hudson River
Mississippi River
Rio Grande
Grand Canyon
Niagara Falls
Mount Rushmore
Yellowstone
Yosemite
Lake Tahoe
Great Lakes
?Toronto | Toronto, Ontario
?Montreal | Montreal, Quebec
?Vancouver | Vancouver, British Columbia
?Calgary | Calgary, Alberta
?Edmonton | Edmonton, Alberta
Ottawa
?Winnipeg | Winnipeg, Manitoba
Quebec City
Halifax, Nova Scotia
Whistler
?Banff | Banff, Alberta
Mexico City
?Guadalajara
?Monterrey
?Tijuana
Cancun
Acapulco
Ciudad Juarez
?Puebla

# Central and South America and the Caribbean
Rio de Janeiro | ?Rio
?Sao Paulo
Brasilia
Belo Horizonte
?Salvador
?Fortaleza
Recife
Manaus
?Natal
Curitiba
Porto Alegre
?Santos
Copacabana
Ipanema
Interlagos
Barra da Tijuca
Buenos Aires
?Rosario
?Mendoza
La Plata
Mar del Plata
Montevideo
Santiago | Santiago de Chile
Vina del Mar
Valparaiso
Asuncion
La Paz
Sucre
Lima | Lima, Peru
Cusco | Cuzco
Quito
Guayaquil
Bogota
Medellin
?Cali
Cartagena
Barranquilla
Caracas
Maracaibo
Panama City
Guatemala City
Tegucigalpa
Managua
San Salvador
Havana
?Kingston | Kingston, Jamaica
Montego Bay
Port of Spain
Bridgetown
Castries
Kingstown
?St John's
North Sound
Basseterre
Roseau
Nassau
Port-au-Prince
Santo Domingo
San Juan
Falklands | Falkland Islands
Machu Picchu
Galapagos | Galapagos Islands
Amazonia

# Africa
Cairo
Alexandria
Luxor
Sharm el-Sheikh | Sharm el Sheikh
Suez | Suez Canal
Tripoli
Benghazi
Tunis
Sousse
Algiers
Oran
Casablanca
Marrakesh | Marrakech
Rabat
Tangier | Tangiers
Agadir
Fez
Dakar
Bamako
Timbuktu
Accra
Kumasi
Lagos
Abuja
Kano
Port Harcourt
Ibadan
Niger Delta
Abidjan
Yamoussoukro
Monrovia
Freetown
Conakry
Ouagadougou
Lome
Cotonou
Niamey
Yaounde
Douala
Libreville
Malabo
Kinshasa
Goma
Brazzaville
Luanda
Windhoek
Gaborone
Harare
Bulawayo
Victoria Falls
Lusaka
Lilongwe
Maputo
Dar es Salaam
Dodoma
Kilimanjaro | Mount Kilimanjaro
Serengeti
Nairobi
Mombasa
Iten
Eldoret
Kampala
Entebbe
Kigali
Bujumbura
Addis Ababa
Tigray
Asmara
Mogadishu
Khartoum
Juba
Antananarivo
Port Louis
Johannesburg
Cape Town
Durban
Pretoria
Port Elizabeth | Gqeberha
Bloemfontein
East London
Paarl
Potchefstroom
Stellenbosch
?Centurion
Soweto
Rustenburg
Nelspruit | Mbombela
Polokwane
Pietermaritzburg
Sun City
KwaZulu-Natal
Western Cape
Eastern Cape
Gauteng
Robben Island

# Asia and the Middle East
Jerusalem | East Jerusalem
Tel Aviv
Haifa
Nazareth
Bethlehem
Ramallah
Rafah
Beirut
Damascus
Aleppo
Homs
Idlib
Raqqa
Kobane
Baghdad
Basra
Mosul
Fallujah
Tikrit
Erbil
Tehran
Isfahan
Riyadh
Jeddah
Mecca
?Medina
Diriyah
Sakhir
Manama
Kuwait City
Doha
Lusail
Al Khor
Dubai
Abu Dhabi
Sharjah
Yas Marina
Muscat
Sanaa | Sana'a
Aden
Amman
Kabul
Kandahar
Helmand | Helmand Province
Camp Bastion
Islamabad
Karachi
Lahore
Rawalpindi
Faisalabad
Multan
Peshawar
Swat Valley
Abbottabad
New Delhi | Delhi
Mumbai | Bombay
Kolkata | Calcutta
Chennai | Madras
Bangalore | Bengaluru
Hyderabad
Ahmedabad
Pune
Jaipur
Mohali
Chandigarh
Rajkot
Nagpur
Cuttack
Visakhapatnam | Vizag
Ranchi
Indore
Kanpur
Lucknow
Dharamsala | Dharamshala
Guwahati
Kochi
Thiruvananthapuram
Bhubaneswar
Amritsar
Srinagar
Bhopal
Goa
Gujarat
Kerala
Tamil Nadu
Uttar Pradesh
Maharashtra
Dhaka
Chittagong | Chattogram
Mirpur
Sylhet
Khulna
Colombo
Kandy
Galle
Pallekele
Dambulla
Hambantota
Kathmandu
Tashkent
Almaty
?Astana | Nur-Sultan
Bishkek
Dushanbe
Ulaanbaatar | Ulan Bator
Beijing | Peking
Shanghai
Guangzhou
Shenzhen
Wuhan
Tianjin
Chongqing
Chengdu
Nanjing
Hangzhou
Harbin
Tiananmen Square
Great Wall of China
Taipei
Tokyo
Osaka
Kyoto
Yokohama
Nagoya
Kobe
Sapporo
Sendai
Hiroshima
Nagasaki
Fukushima
Fukuoka
Saitama
Shizuoka
Suzuka
Mount Fuji
Okinawa
Nagano
Seoul
Busan
Incheon
Pyeongchang
Daegu
Pyongyang
Manila
Cebu
Hanoi
Ho Chi Minh City | Saigon
Bangkok
Phuket
Chiang Mai
Phnom Penh
Yangon | Rangoon
Rakhine | Rakhine State
Kuala Lumpur
Sepang
Penang
Marina Bay
Jakarta
Bali
Aceh
Sumatra
Borneo

# Australia, New Zealand and the Pacific
Sydney
Melbourne
Brisbane
Adelaide
Canberra
Hobart
?Darwin | Darwin, Northern Territory
Cairns
Townsville
Gold Coast
?Geelong
Launceston
Wollongong
Alice Springs
Toowoomba
?Parramatta
?Bondi | Bondi Beach
Phillip Island
Albert Park
New South Wales | NSW
Queensland
?Victoria | State of Victoria
South Australia
Western Australia
Tasmania
Northern Territory
Auckland
Wellington
Christchurch
Dunedin
?Napier
Nelson, New Zealand
Rotorua
Tauranga
Queenstown
Invercargill
Palmerston North
New Plymouth
Whangarei
?Waikato
?Otago
?Taranaki
North Island
South Island
Suva
Apia
Nuku'alofa
Port Moresby
Great Barrier Reef

# Football grounds of Britain and Ireland
Old Trafford | Theatre of Dreams
Anfield
Goodison Park | Goodison
Hill Dickinson Stadium | Bramley-Moore Dock
Stamford Bridge
Emirates Stadium | ?Emirates
Highbury
White Hart Lane
Tottenham Hotspur Stadium
Wembley | Wembley Stadium | New Wembley
Etihad Stadium | ?Etihad
Maine Road
City of Manchester Stadium
London Stadium | ?Olympic Stadium
Upton Park | Boleyn Ground
Selhurst Park
Craven Cottage
Loftus Road | Kiyan Prince Foundation Stadium | Matrade Loftus Road
Brentford Community Stadium | Gtech Community Stadium
Griffin Park
Villa Park
St Andrew's | St. Andrew's | St Andrews Stadium
The Hawthorns | ?Hawthorns
Molineux
St James' Park | St. James' Park | St James's Park | St James Park | Sports Direct Arena
Stadium of Light
Riverside Stadium | ?Riverside
St Mary's | St Mary's Stadium | St. Mary's
Fratton Park
Amex Stadium | American Express Community Stadium | ?Amex | Falmer Stadium
Withdean Stadium | Withdean
Goldstone Ground
Vitality Stadium | Dean Court
King Power Stadium | Walkers Stadium | ?King Power
Filbert Street
Carrow Road
Portman Road
Turf Moor
Ewood Park
Elland Road
Bramall Lane
Hillsborough
Oakwell
Deepdale
Bloomfield Road
Macron Stadium | Reebok Stadium | University of Bolton Stadium | Toughsheet Community Stadium
Burnden Park
DW Stadium | JJB Stadium | Brick Community Stadium
John Smith's Stadium | Galpharm Stadium | Kirklees Stadium
KC Stadium | KCOM Stadium | MKM Stadium
Boothferry Park
Bet365 Stadium | Britannia Stadium
Pride Park | iPro Stadium | Pride Park Stadium
City Ground
Meadow Lane
Ricoh Arena | Coventry Building Society Arena | CBS Arena
Highfield Road
Madejski Stadium | Select Car Leasing Stadium | ?Madejski
Vicarage Road
Kenilworth Road
The Valley | ?Valley
The Den | New Den | ?Den
Ashton Gate
Memorial Stadium | Memorial Ground
Home Park
County Ground
Kassam Stadium
Stadium MK | stadium:mk
Adams Park
Sixfields | Sixfields Stadium
London Road Stadium | Weston Homes Stadium | ABAX Stadium
Abbey Stadium
Roots Hall
Priestfield | Priestfield Stadium
Brisbane Road | Matchroom Stadium
Plough Lane
Kingsmeadow | Cherry Red Records Stadium
Gander Green Lane
The Hive | Hive Stadium | ?Hive
Underhill
Broadhall Way | Lamex Stadium
Recreation Ground | EBB Stadium
Huish Park
Plainmoor
Whaddon Road | Completely-Suzuki Stadium
New Meadow | Greenhous Meadow | Montgomery Waters Meadow
Gay Meadow
Bescot Stadium | Banks's Stadium | Banks' Stadium | ?Bescot
Pirelli Stadium
Gresty Road | Alexandra Stadium
Moss Rose
Edgeley Park
Spotland | Crown Oil Arena
Boundary Park
Gigg Lane
Highbury Stadium
Globe Arena | Mazuma Stadium
Brunton Park
Victoria Park | Victoria Ground
Keepmoat Stadium | Eco-Power Stadium | ?Keepmoat
New York Stadium | Aesseal New York Stadium
Millmoor
Proact Stadium | Technique Stadium | SMH Group Stadium
Sincil Bank
Field Mill | One Call Stadium
Blundell Park
Glanford Park
Valley Parade | Coral Windows Stadium
Bootham Crescent
Prenton Park
Wham Stadium | Crown Ground
New Lawn
Rodney Parade
Liberty Stadium | Swansea.com Stadium | Swansea com Stadium
Vetch Field
Cardiff City Stadium
Ninian Park
Racecourse Ground | ?Racecourse
Hampden Park | Hampden
Celtic Park | ?Parkhead
Ibrox | Ibrox Stadium
Pittodrie | Pittodrie Stadium
Easter Road
Tynecastle | Tynecastle Park
Tannadice | Tannadice Park
Dens Park
McDiarmid Park
Rugby Park
Fir Park
St Mirren Park | Paisley 2021 Stadium | SMiSA Stadium
Caledonian Stadium | Tulloch Caledonian Stadium
New Douglas Park | SuperSeal Stadium
Firhill | Firhill Stadium
Somerset Park
Palmerston Park
Cappielow | Cappielow Park
East End Park
Stark's Park
Falkirk Stadium
Gayfield | Gayfield Park
Almondvale | Almondvale Stadium | Tony Macaroni Arena
Aviva Stadium
Croke Park
Dalymount Park
Tallaght Stadium
Windsor Park | National Football Stadium at Windsor Park
Ballymena Showgrounds
Brandywell
Oriel Park
Turners Cross
Casement Park
Fitzgerald Stadium
Semple Stadium
Pairc Ui Chaoimh
Pearse Stadium
Leigh Sports Village

# Rugby grounds
Twickenham | Twickenham Stadium | Allianz Stadium Twickenham
Murrayfield | BT Murrayfield | Murrayfield Stadium | Scottish Gas Murrayfield
Principality Stadium | Millennium Stadium
Cardiff Arms Park | Arms Park | BT Sport Cardiff Arms Park
Welford Road | Mattioli Woods Welford Road
Kingsholm | Kingsholm Stadium
Franklin's Gardens | cinch Stadium at Franklin's Gardens
Sandy Park
Twickenham Stoop | ?Stoop | The Stoop
Allianz Park | StoneX Stadium
Sixways | Sixways Stadium
AJ Bell Stadium | Salford Community Stadium
Kingston Park
Bath Recreation Ground | Bath Rec | ?Rec
Parc y Scarlets
Stradey Park
The Gnoll | ?Gnoll
Scotstoun | Scotstoun Stadium
DAM Health Stadium | Hive Stadium, Edinburgh
Ravenhill | Kingspan Stadium | Affidea Stadium
Thomond Park
Musgrave Park
RDS Arena | RDS
Stade de France
Stade Marcel-Deflandre | Stade Marcel Deflandre
Stade Mayol
Stade Ernest-Wallon
Stade Chaban-Delmas
Stade Velodrome | ?Velodrome
Stadio Olimpico
Stadio Flaminio
Eden Park
Ellis Park
Loftus Versfeld
Newlands
Kings Park
Suncorp Stadium | Lang Park
Forsyth Barr Stadium
AMI Stadium
Westpac Stadium | Sky Stadium
Accor Stadium | ANZ Stadium | Stadium Australia
Sydney Football Stadium | Allianz Stadium, Sydney
Totally Wicked Stadium | Langtree Park
Halliwell Jones Stadium
KCOM Craven Park | Craven Park
Headingley | Headingley Stadium | Emerald Headingley
Belle Vue
Mend-A-Hose Jungle | Wheldon Road
Odsal | Odsal Stadium
Knowsley Road

# Cricket grounds
Lord's | Lord's Cricket Ground | ?Lords
?Oval | The Oval | Kia Oval | Kennington Oval
Edgbaston
Trent Bridge
Emirates Old Trafford
Riverside Ground | Emirates Riverside | Chester-le-Street
?Rose Bowl | Ageas Bowl | Utilita Bowl
Sophia Gardens | SWALEC Stadium
Grace Road
Wantage Road
New Road
Hove
Malahide
MCG | Melbourne Cricket Ground
SCG | Sydney Cricket Ground
Gabba | The Gabba
WACA
Adelaide Oval
Bellerive Oval
Optus Stadium | Perth Stadium
Manuka Oval
Basin Reserve
Hagley Oval
Seddon Park
Wanderers Stadium | Bullring
SuperSport Park
Kingsmead
Eden Gardens
Wankhede Stadium | Wankhede
Feroz Shah Kotla | Arun Jaitley Stadium
Chinnaswamy Stadium | M Chinnaswamy Stadium
Chepauk | MA Chidambaram Stadium
Narendra Modi Stadium | Motera
Gaddafi Stadium
National Stadium
Premadasa Stadium | R Premadasa Stadium
Kensington Oval
Sabina Park
Queen's Park Oval
Sir Vivian Richards Stadium
Galle International Stadium

# Football and other stadiums abroad
Camp Nou | Nou Camp
Bernabeu | Santiago Bernabeu
Vicente Calderon
Wanda Metropolitano | ?Metropolitano | Civitas Metropolitano
Mestalla
San Mames
Estadio da Luz | Stadium of Light, Lisbon
Estadio do Dragao
Allianz Arena
Signal Iduna Park | Westfalenstadion
Veltins-Arena | Veltins Arena
BayArena
Red Bull Arena
San Siro | Giuseppe Meazza
Juventus Stadium | ?Allianz Stadium
Stadio San Paolo | ?San Paolo | Stadio Diego Armando Maradona
Parc des Princes
Stade Pierre-Mauroy
Groupama Stadium | Parc OL
Amsterdam Arena | Johan Cruyff Arena | Johan Cruijff Arena
De Kuip
Philips Stadion | Philips Stadium
King Baudouin Stadium
Heysel | Heysel Stadium
Ernst Happel Stadium
Luzhniki | Luzhniki Stadium
Krestovsky Stadium
Friends Arena
Telia Parken | Parken Stadium | ?Parken
Ullevaal Stadion
Ataturk Olympic Stadium | Ataturk Stadium
Turk Telekom Arena | Turk Telekom Stadium
Puskas Arena | Ferenc Puskas Stadium
Maracana | Maracana Stadium
La Bombonera | Bombonera
El Monumental | ?Monumental
Azteca | Azteca Stadium | Estadio Azteca
Khalifa International Stadium
Lusail Stadium
Al Bayt Stadium
Soccer City | FNB Stadium
Ahmad bin Ali Stadium
King Fahd Stadium
Beijing National Stadium | Bird's Nest
Tokyo National Stadium
Madison Square Garden
Barclays Center
Staples Center | Crypto.com Arena
United Center
TD Garden
Wells Fargo Center
American Airlines Arena | Kaseya Center | FTX Arena
American Airlines Center
Oracle Arena
Chase Center
AT&T Center
Toyota Center
Scotiabank Arena | Air Canada Centre
Bell Centre
Capital One Arena | Verizon Center
MetLife Stadium
Yankee Stadium
Citi Field
Shea Stadium
Fenway Park | Fenway
Wrigley Field
Dodger Stadium
Oracle Park
Busch Stadium
Soldier Field
Lambeau Field | Lambeau
Gillette Stadium
AT&T Stadium
Arrowhead Stadium | ?Arrowhead
Hard Rock Stadium
Levi's Stadium
SoFi Stadium
Allegiant Stadium
Mercedes-Benz Stadium
Mercedes-Benz Superdome | Superdome | Caesars Superdome
Lucas Oil Stadium
US Bank Stadium | U.S. Bank Stadium
State Farm Stadium | University of Phoenix Stadium
CenturyLink Field | Lumen Field
Heinz Field | Acrisure Stadium
Lincoln Financial Field
Raymond James Stadium
MGM Grand | MGM Grand Garden Arena
T-Mobile Arena
Mandalay Bay
Caesars Palace
Manchester Arena | AO Arena
Copper Box | Copper Box Arena
Lee Valley VeloPark | Lee Valley Velodrome
London Aquatics Centre
Manchester Velodrome
Emirates Arena | Sir Chris Hoy Velodrome
Ponds Forge
Alexander Stadium
Scotiabank Saddledome
SSE Hydro | ?Hydro | OVO Hydro
SSE Arena | Odyssey Arena
Utilita Arena
Echo Arena | M&S Bank Arena
First Direct Arena
Barclaycard Arena
National Exhibition Centre | ?NEC
Braehead Arena
Crystal Palace National Sports Centre

# Tennis and golf venues, racecourses, motor circuits
All England Club | All England Lawn Tennis Club | SW19
Centre Court
Court Philippe-Chatrier | Philippe Chatrier | Court Philippe Chatrier
Court Suzanne-Lenglen | Suzanne Lenglen
Arthur Ashe Stadium | ?Arthur Ashe
Louis Armstrong Stadium
Rod Laver Arena
Margaret Court Arena
Melbourne Park
Queen's Club
Foro Italico
?Crucible | Crucible Theatre | The Crucible
Augusta National
Royal Liverpool | Hoylake
Royal Birkdale
Royal Lytham & St Annes | Royal Lytham | Royal Lytham and St Annes
Royal St George's
Royal Troon
Royal Portrush
Royal County Down
Muirfield
Carnoustie
Turnberry | Trump Turnberry
St Andrews Old Course | ?Old Course
Gleneagles
Celtic Manor
Wentworth
Sunningdale
The Belfry | ?Belfry
Kingsbarns
Loch Lomond
The K Club | K Club
Le Golf National
Marco Simone
Aintree | Aintree Racecourse
Ascot
Epsom | Epsom Downs
Cheltenham Racecourse | Prestbury Park
Newbury
Haydock | Haydock Park
Kempton | Kempton Park
?Sandown | Sandown Park
Chepstow
Wetherby
Musselburgh
Lingfield | Lingfield Park
Ludlow
Leopardstown
Curragh | The Curragh
Punchestown
Fairyhouse
Down Royal
Longchamp
Chantilly
Flemington
Santa Anita
Meydan
Oulton Park
Knockhill
Circuit de Catalunya | Circuit de Barcelona-Catalunya
Circuit of the Americas
Red Bull Ring
Circuit Paul Ricard | Paul Ricard
