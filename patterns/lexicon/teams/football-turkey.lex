# Football clubs of Turkey.
# Source: club names and nicknames compiled for pressbox; checked against and extended from openfootball/clubs (public domain).
kind: team
sport: football
country: Turkey

Galatasaray | Cimbom | ?Gala
Fenerbahce | Fener | Fenerbache | ?Yellow Canaries
Besiktas | ?Black Eagles | Besiktas JK
Trabzonspor
Istanbul Basaksehir | Basaksehir | Istanbul BB | Istanbul Buyuksehir Belediyespor | Istanbul BBSK | Istanbul Basaksehir FK | Medipol Basaksehir
Adana Demirspor | Adana Demir
Adanaspor
Alanyaspor
Antalyaspor
Kasimpasa
Kayserispor
Kayseri Erciyesspor | Erciyesspor
Konyaspor
Sivasspor
?Gaziantep | Gaziantep FK | Gazisehir Gaziantep
Gaziantepspor
Hatayspor
Samsunspor
Rizespor | Caykur Rizespor
Goztepe | Goztepe Izmir | Goztepespor
Eyupspor
?Bodrum | Bodrum FK | Bodrumspor
Kocaelispor
Genclerbirligi | Genclerbirligi Ankara
Fatih Karagumruk | Karagumruk
Ankaragucu | MKE Ankaragucu
Ankaraspor | Osmanlispor
Bursaspor
Eskisehirspor
Denizlispor
Erzurumspor | BB Erzurumspor | Erzurum BB
Yeni Malatyaspor
Malatyaspor
Umraniyespor
Istanbulspor
Pendikspor
Giresunspor
?Altay | Altay Izmir
Altinordu
Akhisar Belediyespor | Akhisarspor | ?Akhisar | Akhisar Belediye
Kardemir Karabukspor | Karabukspor
Elazigspor
Mersin Idman Yurdu | ?Mersin | Mersin Idmanyurdu
Orduspor
Manisaspor
Manisa FK | ?Manisa
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
?Sariyer | Sariyer SK
Zeytinburnuspor | ?Zeytinburnu
?Hacettepe | Hacettepespor
Sekerspor | Turanspor
Petrol Ofisi
Bucaspor
?Karsiyaka | Karsiyaka SK
Menemenspor
Sebatspor | Akcaabat Sebatspor
Yozgatspor
Siirtspor | Siirt Jet-PA
Dardanelspor | Canakkale Dardanelspor
Erzincanspor
Ankara Demirspor
Bayburt Ozel Idare
Fatsa Belediyespor
Nazilli Belediyespor | Nazillispor
Serik Belediyespor | Serikspor
Somaspor
Iskenderunspor
Afyonspor
Kastamonuspor
Tarsus Idman Yurdu
Inegolspor
Etimesgut Belediyespor
Muglaspor
Beyoglu Yeni Carsi
Usakspor
Zonguldakspor | Zonguldak Komurspor
