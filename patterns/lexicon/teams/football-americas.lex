# Football clubs of MLS, the NWSL, the USL Championship, Liga MX, Brazil, Argentina and the rest of the Americas.
# Source: club names and nicknames compiled for pressbox; checked against and extended from openfootball/clubs (public domain).
kind: team
sport: football

Atlanta United | ?Atlanta | Atlanta United FC | ?Five Stripes | ATL UTD
Austin FC | ?Austin | ?Verde
CF Montreal | Montreal Impact | ?Montreal | Club de Foot Montreal
Charlotte FC | ?Charlotte | Charlotte Football Club
Chicago Fire | Chicago Fire FC | ?Fire | ?Chicago
Colorado Rapids | ?Rapids | ?Colorado
Columbus Crew | ?Crew | ?Columbus | Columbus Crew SC
DC United | D.C. United | ?DC | ?D.C.
FC Cincinnati | ?Cincinnati
FC Dallas | ?Dallas | Dallas Burn
Houston Dynamo | ?Houston | ?Dynamo | Houston Dynamo FC
Inter Miami | Inter Miami CF | ?Miami | ?Herons
Los Angeles Galaxy | LA Galaxy | ?Galaxy | L.A. Galaxy
Los Angeles FC | LAFC
Minnesota United | ?Minnesota | ?Loons | Minnesota United FC | MNUFC
Nashville SC | ?Nashville
New England Revolution | ?Revolution | ?Revs | ?New England
New York City FC | NYCFC | New York City Football Club
New York Red Bulls | ?Red Bulls | NY Red Bulls | NYRB | MetroStars | RBNY | New York/New Jersey MetroStars | New York MetroStars | NY/NJ MetroStars
Orlando City | Orlando City SC | ?Orlando
Philadelphia Union | ?Union | ?Philadelphia
Portland Timbers | ?Timbers | ?Portland
Real Salt Lake | ?RSL | ?Salt Lake
San Diego FC | ?San Diego
San Jose Earthquakes | ?Earthquakes | ?Quakes | ?San Jose
Seattle Sounders | Sounders | ?Seattle | Seattle Sounders FC
Sporting Kansas City | Sporting KC | SKC | Kansas City Wizards | ?Kansas City
St Louis City | St. Louis City | St. Louis City SC | St Louis City SC | ?St. Louis | ?St Louis
Toronto FC | ?Toronto | TFC
Vancouver Whitecaps | Whitecaps | ?Vancouver | Vancouver Whitecaps FC
Chivas USA
Tampa Bay Mutiny
Miami Fusion
New York Cosmos | ?Cosmos
Angel City | Angel City FC | ACFC
Bay FC
Chicago Stars | Chicago Red Stars | ?Red Stars
Gotham FC | NJ/NY Gotham FC | NJ/NY Gotham | Sky Blue FC | ?Gotham
Houston Dash | ?Dash
Kansas City Current | KC Current | ?Current
North Carolina Courage | NC Courage | ?Courage
Orlando Pride | ?Pride
Portland Thorns | ?Thorns | Portland Thorns FC
Racing Louisville | Racing Louisville FC
San Diego Wave | ?Wave | San Diego Wave FC
Seattle Reign | ?Reign | OL Reign | Reign FC
Utah Royals | ?Royals
Washington Spirit | ?Spirit
Boston Breakers
FC Kansas City
Western New York Flash
Birmingham Legion | Birmingham Legion FC
Charleston Battery
Colorado Springs Switchbacks | ?Switchbacks
Detroit City FC | Detroit City
El Paso Locomotive
FC Tulsa
Hartford Athletic
Indy Eleven
Las Vegas Lights
Lexington SC
Loudoun United
Louisville City | Louisville City FC
Memphis 901
Miami FC
Monterey Bay FC
New Mexico United
North Carolina FC | Carolina RailHawks
Oakland Roots
Orange County SC
Phoenix Rising
Pittsburgh Riverhounds | Riverhounds
Rhode Island FC
Richmond Kickers
Rochester Rhinos | Rochester New York FC
Sacramento Republic | Sacramento Republic FC
San Antonio FC
Tampa Bay Rowdies | ?Rowdies
Reno 1868
Saint Louis FC
Austin Bold
Ottawa Fury
Greenville Triumph
Union Omaha
Chattanooga FC
Chattanooga Red Wolves
Forward Madison
Jacksonville Armada
Minnesota Thunder
Puerto Rico Islanders
Atletico Ottawa
Cavalry FC | Cavalry Calgary
Forge FC | Forge Hamilton
HFX Wanderers | Halifax Wanderers
Pacific FC
Valour FC
Vancouver FC
York United | York9 | Inter Toronto
FC Edmonton
Club America | ?America | ?Aguilas | CF America
?Guadalajara | Chivas | Chivas Guadalajara | Chivas de Guadalajara | CD Guadalajara
Cruz Azul | CD Cruz Azul
UNAM Pumas | Pumas UNAM | ?Pumas | UNAM | Pumas de la UNAM
?Monterrey | CF Monterrey | Rayados | Monterrey Rayados
Tigres UANL | Tigres | UANL Tigres
?Toluca | Deportivo Toluca
?Pachuca | CF Pachuca | Tuzos
Santos Laguna | Club Santos Laguna
?Leon | Club Leon
?Atlas | Atlas Guadalajara | Atlas FC
Necaxa | Club Necaxa
?Puebla | Club Puebla | Puebla FC
?Queretaro | Queretaro FC
?Tijuana | Club Tijuana | Xolos | Xoloitzcuintles | Tijuana Xolos
?Mazatlan | Mazatlan FC
Atletico San Luis | ?San Luis
?Juarez | FC Juarez
?Morelia | Monarcas Morelia | Atletico Morelia
?Veracruz | Tiburones Rojos | Tiburones Rojos de Veracruz
Jaguares Chiapas | Chiapas Jaguares | Jaguares de Chiapas
Lobos BUAP
Dorados de Sinaloa | ?Dorados
San Luis FC
Tecos UAG | Tecos | Estudiantes Tecos
Leones Negros | Leones Negros UdeG
?Venados
?Celaya | Atletico Celaya
?Irapuato
Flamengo | CR Flamengo | Mengao | Flamengo RJ
Palmeiras | Verdao
Sao Paulo FC | ?Sao Paulo | São Paulo FC
Corinthians | Timao | SC Corinthians
?Santos | Santos FC | Peixe
Fluminense | Fluminense FC
Botafogo | Botafogo FR | Botafogo Rio
Vasco da Gama | ?Vasco
Gremio | Gremio FBPA | Gremio Porto Alegre
?Internacional | Internacional Porto Alegre
Atletico Mineiro | Atletico-MG | Atletico MG | ?Galo
Cruzeiro | Cruzeiro EC
America Mineiro | America-MG | America MG
Athletico Paranaense | Atletico Paranaense | Athletico-PR | Atletico-PR | Athletico PR | Atletico PR
Coritiba
?Bahia | EC Bahia
?Vitoria | EC Vitoria
?Fortaleza | Fortaleza EC
?Ceara | Ceara SC
Sport Recife | Sport Club do Recife
Nautico
Santa Cruz Recife
?Goias
Atletico Goianiense | Atletico-GO
?Vila Nova
?Cuiaba | Cuiaba EC
Red Bull Bragantino | Bragantino | RB Bragantino
?Mirassol
Juventude
Chapecoense | Chape
Avai
Figueirense
?Criciuma
Ponte Preta | AA Ponte Preta
Guarani FC | Guarani Campinas | ?Guarani
?Portuguesa | Portuguesa de Desportos
Sao Caetano
Santo Andre
Parana Clube
?Londrina | Londrina EC
Operario Ferroviario | Operario
Novorizontino | Gremio Novorizontino
Ituano
?Paysandu
?Remo | Clube do Remo
CRB
CSA Maceio | CS Alagoano
Sampaio Correa
ABC Natal
Botafogo-SP | Botafogo Ribeirao Preto
Tombense
?Brusque
Amazonas FC
Volta Redonda
Ferroviaria | Ferroviaria Araraquara
?Joinville | Joinville EC
Brasil de Pelotas
?Oeste
?Confianca
?Barueri | Gremio Barueri | Gremio Prudente
?Ipatinga
Brasiliense
?Gama | SE Gama
Bangu
America-RN | America de Natal
Luverdense
Boa Esporte
Madureira
Nova Iguacu
Paulista de Jundiai
Kindermann
Boca Juniors | ?Boca | Xeneizes | CA Boca Juniors | Boca Junior
River Plate | ?Los Millonarios | CA River Plate | River Plate Buenos Aires
?Independiente | CA Independiente | Independiente Avellaneda
Racing Club | Racing Avellaneda | Racing Club de Avellaneda | ?Racing | Racing Club Avellaneda
?San Lorenzo | San Lorenzo de Almagro
Velez Sarsfield | ?Velez | CA Velez Sarsfield
?Estudiantes | Estudiantes de La Plata | Estudiantes La Plata
Gimnasia La Plata | Gimnasia y Esgrima La Plata | ?Gimnasia | Gimnasia de La Plata | GELP
Rosario Central | CA Rosario Central
Newell's Old Boys | Newell's | Newells Old Boys
Lanus | CA Lanus
?Banfield | CA Banfield
Argentinos Juniors
?Huracan | CA Huracan
?Tigre | CA Tigre
Defensa y Justicia
?Talleres | Talleres de Cordoba | Talleres Cordoba
?Belgrano | Belgrano de Cordoba | Belgrano Cordoba
?Instituto | Instituto de Cordoba
?Colon | Colon de Santa Fe | Colon Santa Fe
Union Santa Fe | Union de Santa Fe
Godoy Cruz
Independiente Rivadavia
Atletico Tucuman
San Martin de Tucuman | San Martin Tucuman
San Martin de San Juan | San Martin San Juan
?Platense | CA Platense
?Sarmiento | Sarmiento Junin | Sarmiento de Junin
Central Cordoba | Central Cordoba de Santiago del Estero
Barracas Central
Deportivo Riestra | Riestra
Arsenal de Sarandi | Arsenal Sarandi
?Quilmes
Aldosivi
?Patronato
Chacarita Juniors | Chacarita
Ferro Carril Oeste
?All Boys
Nueva Chicago
Olimpo | Olimpo de Bahia Blanca
Crucero del Norte
?Temperley
Almirante Brown
Nacional Montevideo | Nacional de Montevideo | ?Nacional | Club Nacional | Nacional Uruguay | Nacional de Uruguay
Penarol | CA Penarol | Penarol Montevideo
Defensor Sporting | ?Defensor
Danubio
Liverpool Montevideo | Liverpool FC Montevideo
Montevideo Wanderers
River Plate Montevideo
Racing Club de Montevideo | Racing Montevideo
?Cerro | CA Cerro
Cerro Largo
Boston River
Fenix Montevideo
Plaza Colonia
Montevideo City Torque | ?City Torque
Rentistas
?Bella Vista | CA Bella Vista
?Progreso | CA Progreso
Deportivo Maldonado
Cerro Porteno
?Olimpia | Olimpia Asuncion | Club Olimpia
?Libertad | Club Libertad | Libertad Asuncion
Guarani Asuncion | Guarani Paraguay | Club Guarani
Nacional Asuncion | Nacional Paraguay
Sportivo Luqueno | Luqueno
Sol de America
Sportivo Ameliano
Sportivo Trinidense
Tacuary
General Caballero
Colo Colo | Colo-Colo | CSD Colo-Colo
Universidad de Chile | U de Chile
?Universidad Catolica | Universidad Catolica Chile
Union Espanola
?Palestino | CD Palestino
Audax Italiano
Huachipato
?O'Higgins | O'Higgins FC
Cobresal
Cobreloa
Everton de Vina del Mar | Everton Vina del Mar | Everton de Chile
Santiago Wanderers
Coquimbo Unido
Deportes Iquique
Deportes Antofagasta
Deportes La Serena
Union La Calera
Nublense
Curico Unido
Universidad de Concepcion
?Magallanes | Deportes Magallanes
Santiago Morning
Alianza Lima
?Universitario | Universitario de Deportes
Sporting Cristal | ?Cristal
?Melgar | FBC Melgar
Cienciano
?Cesar Vallejo | Universidad Cesar Vallejo
Deportivo Municipal Lima | ?Deportivo Municipal
?Sport Boys
Real Garcilaso | Deportivo Garcilaso
Cusco FC
Juan Aurich
Universidad San Martin
Sport Huancayo
Ayacucho FC
Atletico Grau
Leon de Huanuco
Sport Ancash
Binacional | Deportivo Binacional
Atletico Nacional
Millonarios | Millonarios FC
Independiente Santa Fe
America de Cali
Deportivo Cali
?Junior | Junior Barranquilla | Atletico Junior
Independiente Medellin | Deportivo Independiente Medellin
Once Caldas
Deportes Tolima | ?Tolima
La Equidad
Aguilas Doradas | Rionegro Aguilas
Envigado
Atletico Bucaramanga | ?Bucaramanga
Deportivo Pasto | ?Pasto
Deportivo Pereira | ?Pereira
Cucuta Deportivo
Boyaca Chico
Atletico Huila
Patriotas Boyaca
Fortaleza CEIF
Barcelona SC | Barcelona de Guayaquil | Barcelona Guayaquil | Barcelona Sporting Club
Emelec
LDU Quito | LDU | Liga de Quito | Liga Deportiva Universitaria | Liga Deportiva Universitaria de Quito
Independiente del Valle
?El Nacional
Deportivo Quito
Aucas | SD Aucas
Deportivo Cuenca
Universidad Catolica del Ecuador
?Delfin | Delfin SC
Macara
?Olmedo
?Orense
Mushuc Runa
Tecnico Universitario
Espoli
?Bolivar | Club Bolivar | Bolivar La Paz
?Strongest
Oriente Petrolero
Jorge Wilstermann | Wilstermann
?Blooming
San Jose Oruro
Nacional Potosi
Real Potosi
?Always Ready
Aurora Cochabamba
Universitario de Sucre
Royal Pari
Guabira
Sport Boys Warnes
Caracas FC
Deportivo Tachira | ?Tachira
Zamora FC
Deportivo La Guaira
Estudiantes de Merida
Carabobo FC
Mineros de Guayana | ?Mineros
Monagas SC
Trujillanos
Deportivo Lara
Zulia FC
Metropolitanos
Academia Puerto Cabello
Portuguesa FC
Deportivo Anzoategui
Deportivo Petare
Rayo Zuliano
Saprissa | Deportivo Saprissa
Alajuelense | LD Alajuelense
Herediano | CS Herediano
Cartagines
Olimpia Tegucigalpa | Olimpia Honduras
Motagua | CD Motagua
CD Marathon
Real Espana
?Comunicaciones
Municipal Guatemala | CSD Municipal
Antigua GFC
Xelaju
Alianza San Salvador | Alianza El Salvador | ?Alianza FC
FAS Santa Ana | CD FAS
Isidro Metapan
CD Aguila
?Tauro | Tauro FC
Arabe Unido
Plaza Amador
CAI La Chorrera | Independiente de La Chorrera
Sporting San Miguelito
Real Esteli
Diriangen
?Waterhouse | Waterhouse FC
?Harbour View
Portmore United
Arnett Gardens
Cavalier SC
Tivoli Gardens
Mount Pleasant Academy
W Connection
Joe Public FC
?Defence Force
Central FC
San Juan Jabloteh
?Robinhood | SV Robinhood
?Violette | Violette AC
?Cibao | Cibao FC
Moca FC
Alpha United
Charlotte Independence
South Georgia Tormenta | Tormenta FC
Rio Grande Valley FC Toros | Rio Grande Valley FC | RGV Toros
San Diego Loyal
OKC Energy | Oklahoma City Energy | OKC Energy FC
Real Monarchs
Tacoma Defiance
Fresno FC
Lansing Ignite
Des Moines Menace
Laredo Heat
AFC Ann Arbor
Milwaukee Bavarian
FC Motown
Golden State Force
Reading United AC
New York Red Bulls II
LA Galaxy II | Los Angeles Galaxy II
Atlanta United 2
Portland Timbers 2
Philadelphia Union II
Sporting Kansas City II | Sporting KC II | Swope Park Rangers
Little Rock Rangers
Dayton Dutch Lions
El Farolito
Potros UAEM
CD Tapatio | Tapatio
Tepatitlan FC
Tlaxcala FC
Indios de Ciudad Juarez | Ciudad Juarez Indios
Altamira FC
Correcaminos UAT | Correcaminos
Tampico Madero
Atletico Zacatepec | ?Zacatepec
Mineros de Zacatecas
Atletico La Paz
Loros de Colima | Loros Universidad
Cimarrones de Sonora
Alebrijes de Oaxaca
Cafetaleros de Chiapas | Cafetaleros de Tapachula
Delfines del Carmen
Atlante | Atlante FC
Cancun FC
Cruz Azul Hidalgo
Defensores de Belgrano
Estudiantes de Buenos Aires | Estudiantes Buenos Aires
Deportivo Espanol
Alvarado Mar del Plata
Agropecuario Argentino
Club Almagro | ?Almagro
Brown de Adrogue
Deportivo Moron
Ramon Santamarina
Villa Dalmine
Huracan de Tres Arroyos
CA Los Andes
Tiro Federal | Tiro Federal de Rosario
Atletico Rafaela | Atletico de Rafaela
Estudiantes de Rio Cuarto | Estudiantes Rio Cuarto
Gimnasia de Mendoza | Gimnasia y Esgrima de Mendoza | Gimnasia Mendoza
Gimnasia de Jujuy | Gimnasia y Esgrima de Jujuy | Gimnasia Jujuy
Mitre de Santiago del Estero
Guillermo Brown
Deportivo Mandiyu
Huracan Corrientes
Gimnasia y Tiro
Chaco For Ever
La Paz FC
Real Santa Cruz
Club Destroyers
GV San Jose
Petrolero del Chaco
Real Tomayapo
Palmaflor del Tropico | Palmaflor
San Antonio Bulo Bulo
Independiente Petrolero
Universitario de Vinto
Red Bull Brasil | RB Brasil
Sao Bento | EC Sao Bento
Uniao Sao Joao
Sao Jose EC
Tupi Juiz de Fora | Tupi FC
Ypiranga Erechim | Ypiranga FC
Desportiva Ferroviaria
Brasilia FC
Botafogo PB | Botafogo-PB | Botafogo da Paraiba
Deportes Vallenar
Deportes Melipilla
Deportes Temuco
Rangers de Talca
San Luis de Quillota
Bogota FC
Barranquilla FC
Alianza Petrolera
Alianza Valledupar
Boca Juniors de Cali
Real Santander
Jaguares de Cordoba
Union Magdalena
Deportes Quindio
Internacional de Palmira
Orsomarso
Leones FC | Itagui Leones
Llaneros FC
Real Cartagena
Cumbaya FC
Guayaquil City
LDU Loja
Imbabura SC
Fuerza Amarilla
America de Quito
Libertad Loja
Resistencia FC
Deportivo Capiata
Deportivo Santani
General Diaz
Guairena FC
Sportivo 2 de Mayo | 2 de Mayo
3 de Febrero | Atletico 3 de Febrero
Rubio Nu
Sportivo San Lorenzo
Deportivo Coopsol
Molinos El Pirata
Alianza Universidad
Carlos A Mannucci | Carlos Mannucci | Carlos A. Mannucci
Academia Cantolao | Cantolao
Union Comercio
UTC Cajamarca
Alianza Atletico | Alianza Atletico Sullana
Los Chankas
Comerciantes Unidos
ADT Tarma
Carlos Stein
Sport Rosario
Deportivo Pesquero
Deportivo Llacuabamba
Santos de Nasca
El Tanque Sisley
Miramar Misiones
Rampla Juniors
La Luz FC
Juventud de Las Piedras
Sud America Montevideo | Institucion Atletica Sud America
Estudiantes de Caracas
Atletico Venezuela
Atletico El Vigia
Llaneros Guanare | Llaneros de Guanare
Aragua FC
Yaracuyanos
Puntarenas FC
AD Carmelita
Municipal Grecia
Guadalupe FC
Municipal Liberia
Limon FC
Municipal Perez Zeledon | ?Perez Zeledon
Universidad de Costa Rica
AD San Carlos
AD Guanacasteca | Guanacasteca
Luis Angel Firpo | CD Luis Angel Firpo
Deportivo Mixco
Coban Imperial
CD Guastatoya | Guastatoya
Deportivo Iztapa
CD Malacateco | Malacateco
CD Victoria | Victoria La Ceiba
Chorrillo FC
San Francisco FC
Montego Bay United
Dunbeholden FC | Dunbeholden
Humble Lion
Molynes United
Vere United
Treasure Beach FC
Tempete FC
Caledonia AIA
Roaring Lions
