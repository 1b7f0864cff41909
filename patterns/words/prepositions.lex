# Words behind which a name is not what its clause is about: "a cross from Walsh", "Walsh of Leeds".
# Source: the English language.
kind: preposition

of | for | to | by | with | against | from | alongside | at | on | in | over | like | unlike | than | past | behind | under | into | onto
about | around | between | among | off | near | towards | toward | without | via | including | versus | v | vs | despite | above | below
beside | besides | beyond | within | across | along | through | throughout | upon | per | during | following | regarding | concerning | plus | minus | inside | outside | opposite | except
