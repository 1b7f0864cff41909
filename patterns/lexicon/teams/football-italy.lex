# Football clubs of Italy's first and second tiers, and others known from the Coppa Italia.
# Source: club names and nicknames compiled for pressbox; checked against and extended from openfootball/clubs (public domain).
kind: team
sport: football
country: Italy

Juventus | Juve | Bianconeri | ?Old Lady | Juventus FC
Inter Milan | Inter | Internazionale | Nerazzurri | FC Internazionale | FC Internazionale Milano | Internazionale Milano
AC Milan | ?Milan | Rossoneri | ?Devils
Napoli | Partenopei | SSC Napoli
AS Roma | Roma | Giallorossi | AS Rome
Lazio | Biancocelesti | SS Lazio | ?Eagles
Atalanta | La Dea | Atalanta BC | Atalanta Bergamo
Fiorentina | ?Viola | ACF Fiorentina
Torino | Granata | Torino FC
?Bologna | Rossoblu | Bologna FC
Udinese | Udinese Calcio
Sampdoria | Samp | Blucerchiati
?Genoa | Grifone | Genoa CFC | Genoa FC
Hellas Verona | ?Verona | ?Hellas
Cagliari | Cagliari Calcio
Sassuolo | Neroverdi | US Sassuolo
Empoli | Empoli FC
?Lecce | US Lecce
?Parma | Parma Calcio | Gialloblu
?Monza | AC Monza
?Como | Como 1907 | Calcio Como
Venezia | Venezia FC | Venice FC
Salernitana | US Salernitana
Frosinone | Frosinone Calcio
Cremonese | US Cremonese
Spezia | Spezia Calcio
?Brescia | Brescia Calcio
?Bari | SSC Bari | AS Bari
?Palermo | Rosanero | US Palermo
?Benevento | Benevento Calcio
?Crotone | FC Crotone
SPAL | SPAL Ferrara | SPAL 2013
Chievo | Chievo Verona | ?Flying Donkeys | ChievoVerona
?Pescara | Delfino Pescara
?Carpi | Carpi FC
?Cesena | Cesena FC
?Siena | AC Siena | Robur Siena
?Livorno | AS Livorno
?Catania | Calcio Catania
?Novara | Novara Calcio
Reggina | Reggina Calcio | Urbs Reggina
?Ascoli | Ascoli Calcio | Ascoli Picchio
?Treviso | Treviso FC
?Messina | ACR Messina
?Ancona | Ancona Calcio
?Perugia | AC Perugia
?Modena | Modena FC
?Piacenza | Piacenza Calcio
?Vicenza | LR Vicenza | LR Vicenza Virtus
?Padova | Calcio Padova | Padua FC
?Foggia | Calcio Foggia
Reggiana | AC Reggiana | Reggio Audace
Cittadella | AS Cittadella
?Pisa | Pisa SC
?Catanzaro | US Catanzaro
?Cosenza | Cosenza Calcio
Sudtirol | FC Sudtirol | Alto Adige
Feralpisalo | FeralpiSalo
Juve Stabia | SS Juve Stabia
?Mantova | Mantova FC
Carrarese | Carrarese Calcio
Ternana | Ternana Calcio
?Lecco | Calcio Lecco
Virtus Entella | Entella
?Avellino | US Avellino
?Trapani | Trapani Calcio
Pro Vercelli
?Latina | Latina Calcio
?Varese | AS Varese
?Grosseto | US Grosseto
?Gubbio | AS Gubbio
Nocerina | ASG Nocerina
Albinoleffe | UC AlbinoLeffe
Sassari Torres | ?Torres
Triestina | US Triestina
?Rimini | Rimini Calcio
?Arezzo | SS Arezzo
?Ravenna | Ravenna FC
?Gallipoli | Gallipoli Calcio
?Portogruaro | Portogruaro Summaga
?Pordenone | Pordenone Calcio
Virtus Lanciano | ?Lanciano
?Alessandria | US Alessandria
Casertana | Casertana FC
?Potenza | Potenza Calcio
Lucchese | Lucchese Calcio
Pistoiese | US Pistoiese
Fermana | Fermana FC
Castel di Sangro
?Pontedera | US Pontedera
Sambenedettese | ?Samb
?Siracusa | Siracusa Calcio
?Taranto | Taranto FC
?Monopoli
Virtus Francavilla
?Renate | AC Renate
Giana Erminio
Pro Patria
Pro Sesto
Juventus Next Gen | Juventus U23
Milan Futuro
Atalanta U23
Team Altamura
Audace Cerignola | ?Cerignola
?Teramo | Teramo Calcio
Viterbese
?Matera | Matera Calcio
?Cuneo | AC Cuneo
?Sorrento | Sorrento Calcio
Massese
Martina Franca
Fidelis Andria
San Marino Calcio
AC Savoia | ?Savoia
Vis Pesaro
Paganese | Paganese Calcio
Vibonese | US Vibonese
Alzano Virescit | Virtus Bergamo
Pergolettese
?Lumezzane | FC Lumezzane
Legnago Salus
Arzignano Valchiampo
Virtus Verona
Pianese | US Pianese
Sestri Levante 1919
SS Turris | ?Turris
AZ Picerno | ?Picerno
Cavese | Cavese 1919
Olbia Calcio
Bassano Virtus | ?Bassano
Pro Piacenza
Alma Juventus Fano | ?Fano
Santarcangelo Calcio
Aversa Normanna
Giulianova Calcio | ?Giulianova
Campobasso FC | ?Campobasso
Dolomiti Bellunesi
Trento Calcio
Caldiero Terme
