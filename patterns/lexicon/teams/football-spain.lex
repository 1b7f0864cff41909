# Football clubs of Spain's first and second tiers, and others met in the Copa del Rey.
# Source: club names and nicknames compiled for pressbox; checked against and extended from openfootball/clubs (public domain).
kind: team
sport: football
country: Spain

Real Madrid | ?Real | Los Blancos | ?Merengues | Real Madrid CF | ?Galacticos
Barcelona | Barca | FC Barcelona | Blaugrana | ?FCB | Barcelona FC
Atletico Madrid | Atletico | Atleti | Atletico de Madrid | Colchoneros | Rojiblancos | Club Atletico de Madrid | ?Atleti Madrid
Athletic Bilbao | Athletic Club | ?Bilbao | ?Athletic | Athletic de Bilbao
Real Sociedad | Sociedad | La Real | Real Sociedad San Sebastian
Sevilla | Sevilla FC | Seville FC
Real Betis | Betis | Verdiblancos | Real Betis Balompie | Betis Seville
?Valencia | Valencia CF | ?Los Che
Villarreal | ?Yellow Submarine | Villarreal CF | Villareal | El Submarino Amarillo
Celta Vigo | Celta | Celta de Vigo
Osasuna | CA Osasuna
Rayo Vallecano | Rayo | ?Vallecano
Getafe | Getafe CF
?Girona | Girona FC
Real Mallorca | Mallorca | RCD Mallorca
Espanyol | RCD Espanyol | Periquitos | Espanol | Espanyol Barcelona
Alaves | Deportivo Alaves
Las Palmas | UD Las Palmas
Leganes | CD Leganes
Real Valladolid | ?Valladolid | Pucela
?Levante | Levante UD
?Elche | Elche CF
Real Oviedo | ?Oviedo
?Granada | Granada CF
?Cadiz | Cadiz CF
?Almeria | UD Almeria
Eibar | SD Eibar
?Huesca | SD Huesca
Deportivo La Coruna | Deportivo de La Coruna | Depor | ?La Coruna | ?Deportivo | Deportivo de A Coruna | RC Deportivo | ?Super Depor
?Malaga | Malaga CF
Real Zaragoza | ?Zaragoza
Sporting Gijon | Sporting de Gijon | ?Gijon | ?Real Sporting
Racing Santander | Racing de Santander | ?Santander | Real Racing Club | Real Racing Santander
?Tenerife | CD Tenerife
?Burgos | Burgos CF
Mirandes | CD Mirandes
?Albacete | Albacete Balompie
?Cartagena | FC Cartagena
Eldense | CD Eldense
Racing Ferrol | Racing de Ferrol | ?Ferrol
?Cordoba | Cordoba CF
?Castellon | CD Castellon
FC Andorra
?Ceuta | AD Ceuta
Cultural Leonesa | ?Cultural
?Lugo | CD Lugo
Ponferradina | SD Ponferradina
?Ibiza | UD Ibiza
Amorebieta | SD Amorebieta
Villarreal B
Real Sociedad B | Sanse
Barcelona B | Barcelona Atletic | Barca B | Barca Atletic
Real Madrid Castilla | ?Castilla
Sevilla Atletico
Bilbao Athletic
Alcorcon | AD Alcorcon
Fuenlabrada | CF Fuenlabrada
?Sabadell | CE Sabadell
Logrones | UD Logrones
?Extremadura | Extremadura UD
Numancia | CD Numancia
Rayo Majadahonda
Gimnastic Tarragona | Gimnastic de Tarragona | Gimnastic | Nastic
?Reus | Reus Deportiu | CF Reus
Lorca FC | ?Lorca
UCAM Murcia
Real Murcia | ?Murcia
Llagostera | UE Llagostera
Recreativo Huelva | Recreativo de Huelva | Recreativo | Recre
Xerez | Xerez CD
?Hercules | Hercules CF
?Salamanca | UD Salamanca
?Compostela | SD Compostela
?Merida | CF Merida | Merida AD
?Badajoz | CD Badajoz
Real Union | Real Union Irun
Barakaldo | Barakaldo CF
?Pontevedra | Pontevedra CF
Poli Ejido | Polideportivo Ejido
Ciudad de Murcia
?Terrassa | Terrassa FC
?Algeciras | Algeciras CF
Unionistas | Unionistas de Salamanca
?Intercity | CF Intercity
Cacereno
Arenteiro
?Barbastro | UD Barbastro
?Linares | Linares Deportivo
Atletico Baleares
?Ourense | Ourense CF
?Zamora | Zamora CF
Alcoyano | CD Alcoyano
?Cornella | UE Cornella
?Navalcarnero
?Antequera | Antequera CF
Gimnastica Segoviana
?Orihuela | Orihuela CF
?Talavera | CF Talavera
?Teruel | CD Teruel
Guijuelo | CD Guijuelo
Levante Badalona
Costa Adeje Tenerife
Madrid CFF
Ecija Balompie | ?Ecija
Real Jaen | ?Jaen
Granada 74
Sant Andreu | UE Sant Andreu
UE Lleida | Lleida Esportiu | ?Lleida
Alicante CF | ?Alicante
CD Toledo | ?Toledo
UD Vecindario | Vecindario
Universidad Las Palmas
Marino Luanco
UD Melilla | ?Melilla
CD Ebro
CF Villanovense | Villanovense
CD Calahorra | ?Calahorra
Lorca Deportiva
Ontinyent CF | ?Ontinyent
CF Badalona
UD Socuellamos | Socuellamos
SD Logrones
CD Logrones
Celta B | Celta Fortuna
Valencia Mestalla | Valencia B
Betis Deportivo | Real Betis B
Osasuna B | Osasuna Promesas
Deportivo Fabril
Gimnastica Torrelavega
Yeclano | Yeclano Deportivo
Atletico Sanluqueno | Sanluqueno
San Fernando CD
Real Balompedica Linense
Tudelano | CD Tudelano
UD Mutilvera
?Olot | UE Olot
CE Europa
Sestao River | ?Sestao
Arenas Getxo | Arenas Club de Getxo
