# Football clubs of Turkey.
# Source: compiled for pressbox from public facts (club names and nicknames); no text or database was copied.
kind: team
sport: football
country: Turkey

Galatasaray | Cimbom
Fenerbahce | Fener
Besiktas
Trabzonspor
Istanbul Basaksehir | Basaksehir | Istanbul BB | Istanbul Buyuksehir Belediyespor
Adana Demirspor
Adanaspor
Alanyaspor
Antalyaspor
Kasimpasa
Kayserispor
Kayseri Erciyesspor
Konyaspor
Sivasspor
Gaziantep | Gaziantep FK | Gazisehir Gaziantep
Gaziantepspor
Hatayspor
Samsunspor
Rizespor | Caykur Rizespor
Goztepe
Eyupspor
?Bodrum | Bodrum FK | Bodrumspor
Kocaelispor
Genclerbirligi
Fatih Karagumruk | Karagumruk
Ankaragucu | MKE Ankaragucu
Ankaraspor | Osmanlispor
Bursaspor
Eskisehirspor
Denizlispor
Erzurumspor | BB Erzurumspor
Yeni Malatyaspor
Malatyaspor
Umraniyespor
Istanbulspor
Pendikspor
Giresunspor
?Altay | Altay Izmir
Altinordu
Akhisar Belediyespor | Akhisarspor | Akhisar
Kardemir Karabukspor | Karabukspor
Elazigspor
Mersin Idman Yurdu | Mersin
Orduspor
Manisaspor
Manisa FK | Manisa
Diyarbakirspor
Amedspor | Amed SK
Boluspor
Sakaryaspor
Corum FK
Bandirmaspor
Keciorengucu
Sanliurfaspor
Igdir FK
Esenler Erokspor | Erokspor
Vanspor | Van Spor
Tuzlaspor
Balikesirspor
Kahramanmarasspor
