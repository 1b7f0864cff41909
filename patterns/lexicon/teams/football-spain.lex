# Football clubs of Spain's first and second tiers, and others met in the Copa del Rey.
# Source: compiled for pressbox from public facts (club names and nicknames); no text or database was copied.
kind: team
sport: football
country: Spain

Real Madrid | ?Real | Los Blancos | ?Merengues | Real Madrid CF
Barcelona | Barca | FC Barcelona | Blaugrana | ?FCB
Atletico Madrid | Atletico | Atleti | Atletico de Madrid | Colchoneros | Rojiblancos
Athletic Bilbao | Athletic Club | Bilbao | ?Athletic
Real Sociedad | Sociedad | La Real
Sevilla | Sevilla FC
Real Betis | Betis | Verdiblancos
Valencia | Valencia CF
Villarreal | Yellow Submarine | Villarreal CF
Celta Vigo | Celta | Celta de Vigo
Osasuna | CA Osasuna
Rayo Vallecano | Rayo
Getafe | Getafe CF
Girona | Girona FC
Real Mallorca | Mallorca | RCD Mallorca
Espanyol | RCD Espanyol | Periquitos
Alaves | Deportivo Alaves
Las Palmas | UD Las Palmas
Leganes | CD Leganes
Real Valladolid | Valladolid | Pucela
Levante | Levante UD
Elche | Elche CF
Real Oviedo | Oviedo
?Granada | Granada CF
Cadiz | Cadiz CF
Almeria | UD Almeria
Eibar | SD Eibar
Huesca | SD Huesca
Deportivo La Coruna | Deportivo de La Coruna | Depor | La Coruna | ?Deportivo
Malaga | Malaga CF
Real Zaragoza | Zaragoza
Sporting Gijon | Sporting de Gijon | Gijon
Racing Santander | Racing de Santander | ?Santander
?Tenerife | CD Tenerife
?Burgos | Burgos CF
Mirandes | CD Mirandes
Albacete | Albacete Balompie
?Cartagena | FC Cartagena
Eldense | CD Eldense
Racing Ferrol | Racing de Ferrol
?Cordoba | Cordoba CF
Castellon | CD Castellon
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
Sabadell | CE Sabadell
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
?Merida | CF Merida
?Badajoz | CD Badajoz
Real Union | Real Union Irun
Barakaldo | Barakaldo CF
Pontevedra | Pontevedra CF
Poli Ejido | Polideportivo Ejido
Ciudad de Murcia
Terrassa | Terrassa FC
Algeciras | Algeciras CF
Unionistas | Unionistas de Salamanca
?Intercity | CF Intercity
Cacereno
Arenteiro
Barbastro | UD Barbastro
?Linares | Linares Deportivo
Atletico Baleares
Ourense | Ourense CF
?Zamora | Zamora CF
Alcoyano | CD Alcoyano
Cornella | UE Cornella
Navalcarnero
?Antequera | Antequera CF
Gimnastica Segoviana
Orihuela | Orihuela CF
?Talavera | CF Talavera
Teruel | CD Teruel
Guijuelo | CD Guijuelo
Levante Badalona
Costa Adeje Tenerife
Madrid CFF
