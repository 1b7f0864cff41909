# Verbs with which a sentence goes on behind a quotation that ends in its own question or exclamation mark.
# Source: compiled for pressbox from common English usage.
kind: reporting_verb

said | says | asked | asks | replied | replies | responded | answered | wrote | tweeted | posted | shouted | yelled | screamed | cried | exclaimed | joked | quipped | added | continued | repeated | wondered | mused | demanded | declared | insisted | laughed | whispered | muttered | roared | bellowed | chanted | sang | queried | inquired | enquired | retorted | countered | snapped | told | tells | recalled | admitted | explained | commented | captioned | boasted | fumed | raged | ranted | beamed | smiled | sighed | pleaded | urged | teased | taunted | blasted | read | reads | confided | barked | guffawed | deadpanned | grumbled | protested | growled | chuckled | grinned | shrugged | trilled | gasped | groaned | scoffed | smiles | beams | counters | opined | bemoaned | asserted
