# Words beside which pounds are a weight and no money.
# Source: compiled for pressbox.
kind: weight_word

weigh | weighs | weighed | weighing | weight | weights | lighter | heavier | overweight | underweight | scales | shed | gained | slimmed | lost
bulked | heaviest | muscle | fat | flour | sugar | meat | pressure | squat | bench-press | deadlift | lifted | dumbbell
