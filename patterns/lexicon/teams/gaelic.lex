# Gaelic football: county teams (also hurling counties of the same name), overseas units and leading clubs. County names and nicknames are ordinary places or words.
# Source: compiled for pressbox from public facts (club names and nicknames); no text or database was copied.
kind: team
sport: gaelic football

?Antrim | Antrim GAA | ?Saffrons | ?Glensmen
?Armagh | Armagh GAA | ?Orchard County | ?Orchardmen | ?Orchard
?Carlow | Carlow GAA | ?Barrowsiders | ?Dolmen County
?Cavan | Cavan GAA | ?Breffni | ?Breffni County | ?Breffni men
?Clare | Clare GAA | ?Banner | ?Banner County | ?Bannermen
?Cork | Cork GAA | ?Rebels | ?Rebel County | ?Leesiders
?Derry | Derry GAA | ?Oak Leafers | ?Oakleafers | ?Oak Leaf County
?Donegal | Donegal GAA | ?Tir Chonaill | ?Tír Chonaill | ?Tir Chonaill men
?Down | Down GAA | ?Mourne County | ?Mournemen | ?Mourne men
?Dublin | Dublin GAA | ?Dubs | ?Jacks | ?Metropolitans | ?The Dubs
?Fermanagh | Fermanagh GAA | ?Erne County | ?Ernemen | ?Ernesiders
?Galway | Galway GAA | ?Tribesmen | ?Maroon and Whites | ?Herring Chokers
?Kerry | Kerry GAA | ?Kingdom | ?The Kingdom | ?Green and Gold
?Kildare | Kildare GAA | ?Lilywhites | ?Lily Whites | ?Short Grass County
?Kilkenny | Kilkenny GAA | ?Cats | ?Noresiders | ?Marble County
?Laois | Laois GAA | ?O'Moore County | ?O'Moore men
?Leitrim | Leitrim GAA | ?Ridge County
?Limerick | Limerick GAA | ?Treaty County | ?Shannonsiders | ?Treatymen
?Longford | Longford GAA | ?Slashers
?Louth | Louth GAA | ?Wee County | ?Wee County men
?Mayo | Mayo GAA | ?Green and Red | ?Westerners | ?Maigh Eo
?Meath | Meath GAA | ?Royals | ?Royal County
?Monaghan | Monaghan GAA | ?Farney | ?Farneymen | ?Farney County | ?Oriel County | ?Farney men
?Offaly | Offaly GAA | ?Faithful County | ?Faithful
?Roscommon | Roscommon GAA | ?Rossies | ?Primrose and Blue
?Sligo | Sligo GAA | ?Yeats County | ?Yeatsmen | ?Yeats men
?Tipperary | Tipperary GAA | ?Premier County | ?Premier | ?Tipp
?Tyrone | Tyrone GAA | ?Red Hand County | ?Red Hands | ?Red Hand
?Waterford | Waterford GAA | ?Deise | ?Déise | ?Decies | ?Suirsiders | ?Gentle County
?Westmeath | Westmeath GAA | ?Lake County | ?Lakesiders
?Wexford | Wexford GAA | ?Yellow Bellies | ?Yellowbellies | ?Model County | ?Slaneysiders
?Wicklow | Wicklow GAA | ?Garden County
?London | London GAA | ?Exiles
?New York | New York GAA
?Lancashire | Lancashire GAA
?Scotland | Scotland GAA
?Warwickshire | Warwickshire GAA
?Hertfordshire | Hertfordshire GAA
?Gloucestershire | Gloucestershire GAA
?Ulster | Ulster GAA
?Munster | Munster GAA
?Leinster | Leinster GAA
?Connacht | Connacht GAA
Crossmaglen Rangers | ?Crossmaglen | ?Cross
?Kilcoo | Kilcoo Owen Roes
?Glen | Watty Graham's Glen | Watty Grahams Glen | Glen Maghera
Slaughtneil | Robert Emmet's Slaughtneil
?Scotstown
Gweedore GAC | ?Gweedore
?Naomh Conaill
?Ballinderry | Ballinderry Shamrocks
?Bellaghy | Bellaghy Wolfe Tones
Errigal Ciaran | Errigal Ciarán
?Trillick
?Dromore | Dromore St Dympna's
?Carrickmore | Carrickmore St Colmcille's
?Omagh St Enda's | Omagh St Endas
?Cargin | Erin's Own Cargin
?Creggan | Creggan Kickhams
?St Gall's | ?St Galls
?Lamh Dhearg
?Portglenone
?Derrygonnelly | Derrygonnelly Harps
?Enniskillen Gaels
?Maghery | Maghery Sean MacDermott's
?Clann Eireann | Clann Éireann
Armagh Harps
?Burren | Burren St Mary's
?Castlerahan
Cavan Gaels
Ramor United
?Mullinalaghta | Mullinalaghta St Columba's
?Corofin
?Moycullen
Salthill-Knocknacarra | ?Salthill
Mountbellew-Moylough | ?Mountbellew
Castlebar Mitchels
?Crossmolina | Crossmolina Deel Rovers
?Ballintubber
?Breaffy
?Garrymore
St Brigid's Roscommon | ?St Brigid's
?Clann na nGael
Kilmacud Crokes | ?Kilmacud | ?Crokes
?Ballymun Kickhams | ?Ballymun
?St Vincent's | ?St Vincents
?Na Fianna
?Ballyboden St Enda's | ?Ballyboden | ?Boden
?St Jude's | ?St Judes
?Castleknock GAA
?Cuala | Cuala GAA
?Moorefield
?Sarsfields
?Athy | Athy GAA
?Naas GAA
Portlaoise GAA | ?Portlaoise
Portarlington GAA | ?Portarlington
?Rhode | Rhode GAA
?Garrycastle
St Loman's Mullingar | St Loman's
Newtown Blues
?Ardee St Mary's
?Rathnew
?Baltinglass
St Mullin's
Palatine GAA | ?Palatine
Eire Og Carlow | ?Eire Og | ?Éire Óg
?Dr Crokes | Dr. Crokes
?South Kerry
?East Kerry
?Austin Stacks
Kerins O'Rahilly's | Kerins O'Rahillys
Legion Killarney
?An Ghaeltacht
?Rathmore
?Fossa
?Templenoe
?Castlehaven
?Nemo Rangers | ?Nemo
?Clonakilty
?St Finbarr's | ?St Finbarrs
?Duhallow
?Clonmel Commercials
Loughmore-Castleiney
?Newcastle West
Adare GAA
The Nire
?Miltown Malbay
St Senan's Kilkee
Kilmurry Ibrickane | Kilmurry-Ibrickane
Ballyhale Shamrocks | ?Ballyhale
?Na Piarsaigh
?Ballygunner
?Portumna
?St Thomas'
?Dunloy | Dunloy Cuchullains
?Loughgiel | Loughgiel Shamrocks
