# Nations, home nations and other international sides, with the nicknames of their national teams.
# Source: compiled for pressbox from public facts (country names and team nicknames); no text or database was copied.
kind: nation

England | Three Lions | ?Lionesses | ?Red Roses
Scotland | Tartan Army
Wales | Cymru
Northern Ireland | N Ireland | N. Ireland
Republic of Ireland | ROI | Rep of Ireland | Rep. of Ireland | ?Boys in Green | ?Girls in Green
Ireland | Eire | ?Wolfhounds
Great Britain | Team GB | GB | GBR
United Kingdom | UK | U.K.
British and Irish Lions | British & Irish Lions | ?Lions | British Lions
?Barbarians | ?Baa-Baas
West Indies | ?Windies
Great Britain and Ireland | GB&I | GB and I
?Europe | Team Europe
United States | USA | US | U.S. | United States of America | U.S.A. | Team USA | USMNT | USWNT | ?America
Canada | CanMNT | Team Canada
Mexico | ?El Tri | ?Tri
France | Les Bleus | ?Bleus | Les Bleues
Germany | Die Mannschaft | ?Mannschaft
West Germany
East Germany
Italy | Azzurri | ?Azzurre
Spain | ?La Roja | La Furia Roja
Portugal | ?Selecao | ?Navegadores
Netherlands | Holland | Oranje
Belgium | ?Red Devils | ?Diables Rouges | Red Flames
Luxembourg | ?Red Lions
Switzerland | ?Nati
Austria
Liechtenstein
Denmark | ?Danish Dynamite
Sweden | Blagult
Norway
Finland | Huuhkajat | ?Eagle Owls
Iceland
Faroe Islands | Faroes | Faeroe Islands
Poland
Czech Republic | Czechia
Czechoslovakia
Slovakia
Hungary | ?Magyars | Mighty Magyars
Romania | Tricolorii | ?Oaks
Bulgaria
Serbia
Serbia and Montenegro
Yugoslavia
Croatia | Vatreni | ?Checkered Ones
Slovenia
Bosnia and Herzegovina | Bosnia-Herzegovina | Bosnia | Bosnia & Herzegovina | Bosnia-Hercegovina
Montenegro
North Macedonia | Macedonia | FYR Macedonia
Albania
Kosovo
Greece | Ethniki
Turkey | Turkiye | ?Crescent Stars
Cyprus
Malta
San Marino
Andorra
Gibraltar
?Monaco
Vatican City
Russia | Sbornaya | ?ROC | Russian Federation
Soviet Union | USSR
Commonwealth of Independent States | ?CIS
Ukraine | Zbirna
Belarus
Moldova
Lithuania
Latvia
Estonia
?Georgia | Lelos
Armenia
Azerbaijan
Kazakhstan
Uzbekistan | ?White Wolves
Kyrgyzstan | Kyrgyz Republic
Tajikistan
Turkmenistan
Israel
Palestine
Lebanon
?Jordan
Syria
Iraq | Lions of Mesopotamia
Iran | Team Melli | IR Iran
Saudi Arabia | ?Green Falcons
Qatar | ?Maroons
United Arab Emirates | UAE | U.A.E.
Kuwait
Bahrain
Oman
Yemen
Afghanistan | ?Lions of Khorasan
Pakistan | ?Shaheens
India | ?Men in Blue | ?Women in Blue | ?Blue Tigers | Team India
Sri Lanka
Bangladesh | ?Tigers
Nepal | ?Gorkhalis
Bhutan
Maldives
China | China PR | People's Republic of China
Hong Kong | Hong Kong, China
Chinese Taipei | Taiwan
Macau | Macao
Mongolia
North Korea | Korea DPR | DPR Korea | Chollima
South Korea | Korea Republic | Republic of Korea | Taegeuk Warriors | ?Korea
Japan | Samurai Blue | Brave Blossoms | Samurai Japan | Nadeshiko Japan | Nadeshiko
Vietnam
Thailand | ?War Elephants
Malaysia | ?Harimau Malaya
Singapore
Indonesia
Philippines | Azkals | Gilas Pilipinas
Cambodia
Laos
Myanmar | Burma
Brunei | Brunei Darussalam
East Timor | Timor-Leste
Guam
Northern Mariana Islands
Australia | Wallabies | Socceroos | Aussies | ?Baggy Greens | ?Kangaroos | Matildas | Wallaroos | Jillaroos
New Zealand | All Blacks | Black Caps | Blackcaps | Kiwis | All Whites | White Ferns | Black Ferns | Kiwi Ferns | Football Ferns | Silver Ferns | Aotearoa
Fiji | ?Flying Fijians | Fijiana
Samoa | Manu Samoa | Western Samoa | Toa Samoa
Tonga | Ikale Tahi | Mate Ma'a Tonga
Papua New Guinea | PNG | Kumuls
Solomon Islands
Vanuatu
New Caledonia
Tahiti
Cook Islands
American Samoa
Kiribati
Tuvalu
Nauru
Palau
Micronesia
Marshall Islands
South Africa | Springboks | Boks | Proteas | Bafana Bafana | ?Bafana | Banyana Banyana | Banyana | Blitzboks
Namibia | Welwitschias | Brave Warriors
Zimbabwe | ?Sables
Zambia | Chipolopolo
Botswana | ?Zebras
Lesotho
Eswatini | Swaziland
Mozambique | ?Mambas
Malawi
Madagascar
Mauritius
Comoros | ?Coelacanths
Seychelles
Angola | Palancas Negras
DR Congo | Democratic Republic of Congo | Congo DR | Democratic Republic of the Congo | DRC | Zaire | ?Leopards
Congo | Republic of Congo | Congo-Brazzaville
Gabon
Equatorial Guinea
Cameroon | Indomitable Lions
Central African Republic
?Chad
Sao Tome and Principe | Sao Tome
Nigeria | Super Eagles | Super Falcons | D'Tigers | D'Tigress
Niger
Benin | ?Cheetahs
Togo
Ghana | ?Black Stars | ?Black Queens
Ivory Coast | Cote d'Ivoire
Burkina Faso | ?Stallions
Mali
Liberia | ?Lone Stars
Sierra Leone | ?Leone Stars
Guinea
Guinea-Bissau | Guinea Bissau
Senegal | Lions of Teranga | Teranga Lions
Gambia
Mauritania
Cape Verde | Cabo Verde | ?Blue Sharks
Morocco | Atlas Lions | Atlas Lionesses
Algeria | Les Fennecs | ?Fennecs | ?Desert Foxes
Tunisia | Carthage Eagles | Eagles of Carthage
Libya
Egypt | ?Pharaohs
Sudan
South Sudan
Eritrea
Ethiopia
Djibouti
Somalia
Kenya | Harambee Stars | Harambee Starlets | ?Simbas | Shujaa
Uganda | ?Cranes
Tanzania | Taifa Stars
Zanzibar
Rwanda | Amavubi
Burundi
Brazil | ?Selecao | Canarinho
Argentina | ?Pumas | Albiceleste | La Albiceleste | Los Pumas
Uruguay | La Celeste | ?Celeste | ?Teros | Los Teros
Paraguay | ?Albirroja
Chile | ?La Roja
Bolivia
Peru | ?Blanquirroja
Ecuador
Colombia | Los Cafeteros | ?Cafeteros
Venezuela | La Vinotinto | Vinotinto
Guyana
Suriname | Surinam
French Guiana
Panama
Costa Rica | Los Ticos | ?Ticos
Nicaragua
Honduras | Los Catrachos
El Salvador
Guatemala
Belize
Jamaica | Reggae Boyz | Reggae Girlz | ?Sunshine Girls
Trinidad and Tobago | Trinidad & Tobago | Soca Warriors | ?Trinidad
Barbados
Haiti
Cuba
Dominican Republic
Dominica
Puerto Rico
Bermuda | Gombey Warriors
Bahamas
Cayman Islands
Turks and Caicos Islands | Turks & Caicos
Antigua and Barbuda | Antigua & Barbuda | Antigua
St Kitts and Nevis | St. Kitts and Nevis | St Kitts & Nevis | Saint Kitts and Nevis | St Kitts
St Lucia | Saint Lucia | St. Lucia
St Vincent and the Grenadines | St. Vincent and the Grenadines | St Vincent & the Grenadines | Saint Vincent and the Grenadines
?Grenada | ?Spice Boyz
Montserrat
Anguilla
Aruba
Curacao
Bonaire
Guadeloupe
Martinique
British Virgin Islands
US Virgin Islands | U.S. Virgin Islands
Netherlands Antilles
?Jersey
Guernsey
Isle of Man
Greenland
?Reunion
Pacific Islands | ?Pacific Islanders
Maori All Blacks | New Zealand Maori
Refugee Olympic Team | ?Refugee Team
?World XI
?Rest of the World
Asia XI
Africa XI
Basque Country | Euskadi
Catalonia
