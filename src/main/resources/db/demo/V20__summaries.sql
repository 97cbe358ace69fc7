-- What some demo offers come down to, and when they were last changed.

update offer set changed_at = coalesce(closed_at, published_at, created_at);

update offer
set summary_nl = 'U brengt brieven en pakjes rond. U werkt te voet of met de fiets.
U leert de ronde eerst met een collega. Wij helpen u met het Nederlands.
Een rijbewijs is nodig. Wij helpen u om het te halen.',
    summary_fr = 'Vous distribuez des lettres et des colis. Vous travaillez à pied ou à vélo.
Un collègue vous montre d’abord la tournée. Nous vous aidons à apprendre le néerlandais.
Il faut un permis de conduire. Nous vous aidons à l’obtenir.',
    summary_en = 'You bring letters and parcels. You work on foot or by bike.
A colleague shows you the round first. We help you with Dutch.
You need a driving licence. We help you to get it.'
where id = 'de000011-0000-7000-8000-000000000001';

update offer
set summary_nl = 'U scant pakjes en legt ze klaar. U leert drie maanden lang op de werkvloer.
U hoeft nog geen Nederlands te spreken. Iemand begeleidt u elke dag.'
where id = 'de000011-0000-7000-8000-000000000002';
