-- The shapes in which job boards take offers in. A version holds from the moment that a second keeper agreed to it until the
-- next one; the two that Pontes comes with were agreed to by nobody and name no organisation.

create table board_feed (
  id              char(36) character set ascii collate ascii_bin not null,
  code            varchar(30) character set ascii collate ascii_bin not null,
  -- Which version it is; a proposal has none yet
  revision        int null,
  -- The version that it was written on, or 0
  follows         int not null,
  name            varchar(120) not null,
  about_nl        varchar(500) not null,
  about_fr        varchar(500) not null,
  about_de        varchar(500) not null,
  about_en        varchar(500) not null,
  template        mediumtext not null,
  served          boolean not null,
  reason          varchar(1000) not null,
  source          varchar(500) not null,
  checked_on      date not null,
  certainty       varchar(20) character set ascii collate ascii_bin not null,
  status          varchar(20) character set ascii collate ascii_bin not null,
  organisation_id char(36) character set ascii collate ascii_bin null,
  proposed_by     char(36) character set ascii collate ascii_bin null,
  proposer        varchar(160) not null,
  proposed_at     datetime(6) not null,
  decided_by      char(36) character set ascii collate ascii_bin null,
  decider         varchar(160) null,
  decided_at      datetime(6) null,
  decision_note   varchar(1000) null,
  version         int not null default 0,
  primary key (id),
  unique key board_feed_revision (code, revision),
  constraint board_feed_of foreign key (organisation_id) references organisation (id),
  constraint board_feed_proposer foreign key (proposed_by) references member (id),
  constraint board_feed_decider foreign key (decided_by) references member (id),
  constraint board_feed_follows check (follows >= 0 and (revision is null or revision = follows + 1)),
  constraint board_feed_in_force check ((revision is null) = (status <> 'APPROVED')),
  constraint board_feed_status check (status in ('PROPOSED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
  constraint board_feed_certainty check (certainty in ('VERIFIED', 'UNVERIFIED')),
  constraint board_feed_decided check ((status = 'PROPOSED') = (decided_at is null)),
  constraint board_feed_four_eyes check (status not in ('APPROVED', 'REJECTED') or proposed_by is null
    or (decided_by is not null and decided_by <> proposed_by)),
  index board_feed_waiting (organisation_id, status, proposed_at)
) engine = InnoDB default charset = utf8mb4;

insert into board_feed (id, code, revision, follows, name, about_nl, about_fr, about_de, about_en, template, served, reason,
  source, checked_on, certainty, status, proposer, proposed_at, decided_at)
values
  ('0190a00f-0000-7000-8000-000000000001', 'source', 1, 0, 'source / job',
   'De platte vorm die zoekmachines voor jobs gewoonlijk aannemen. Vraag de site welke velden zij verwacht.',
   'La forme plate que les moteurs de recherche d’emploi acceptent d’ordinaire. Demandez au site quels champs il attend.',
   'Die flache Form, die Jobsuchmaschinen gewöhnlich annehmen. Fragen Sie die Website, welche Felder sie erwartet.',
   'The flat shape that job search engines commonly take. Ask the site which fields it expects.',
   '<source>
  <publisher>{{publisher}}</publisher>
  <publisherurl>{{publisherUrl}}</publisherurl>
  <lastBuildDate>{{todayRfc}}</lastBuildDate>
{{#offers}}
  <job>
    <title><![CDATA[{{title}}]]></title>
    <date><![CDATA[{{publishedRfc}}]]></date>
    <referencenumber><![CDATA[{{id}}]]></referencenumber>
    <url><![CDATA[{{url}}]]></url>
    <company><![CDATA[{{employer}}]]></company>
    <city><![CDATA[{{place}}]]></city>
    <state><![CDATA[{{region}}]]></state>
    <country><![CDATA[BE]]></country>
    <postalcode><![CDATA[{{postcode}}]]></postalcode>
    <description><![CDATA[{{descriptionHtml}}]]></description>
{{#wage}}
    <salary><![CDATA[{{wage}}]]></salary>
{{/wage}}
    <jobtype><![CDATA[{{employment}}]]></jobtype>
    <category><![CDATA[{{kindName}}]]></category>
{{#esco}}
    <occupationcode><![CDATA[{{esco}}]]></occupationcode>
{{/esco}}
    <expirationdate><![CDATA[{{validThrough}}]]></expirationdate>
    <language><![CDATA[{{language}}]]></language>
  </job>
{{/offers}}
</source>
', true, 'Shipped with Pontes', 'https://gist.github.com/hieu-v/0b390d57d69d9b41be577e757f4efbb6', '2026-11-23',
   'UNVERIFIED', 'APPROVED', 'Pontes', '2026-11-23 00:00:00', '2026-11-23 00:00:00'),
  ('0190a00f-0000-7000-8000-000000000002', 'positions', 1, 0, 'positions / position',
   'Een geneste vorm van Pontes zelf, met de codes van ESCO, NACE en NIS, voor wie gegevens wil vergelijken.',
   'Une forme imbriquée de Pontes même, avec les codes ESCO, NACE et INS, pour qui veut comparer des données.',
   'Eine verschachtelte Form von Pontes selbst, mit den Codes von ESCO, NACE und NIS, um Daten zu vergleichen.',
   'A nested shape of Pontes’ own, with the codes of ESCO, NACE and NIS, for those who compare data.',
   '<positions xmlns="urn:pontes:positions:1" publisher="{{publisher}}" address="{{feedUrl}}" day="{{today}}">
{{#offers}}
  <position id="{{id}}" xml:lang="{{language}}">
    <title>{{title}}</title>
    <url>{{url}}</url>
    <employer url="{{employerUrl}}">{{employer}}</employer>
    <kind code="{{kind}}">{{kindName}}</kind>
{{#scheme}}
    <scheme>{{scheme}}</scheme>
{{/scheme}}
    <location country="BE">
      <postcode>{{postcode}}</postcode>
      <place>{{place}}</place>
{{#nis}}
      <municipality nis="{{nis}}"/>
{{/nis}}
{{#province}}
      <province>{{province}}</province>
{{/province}}
      <region>{{region}}</region>
    </location>
    <description>{{description}}</description>
{{#esco}}
    <occupation esco="{{esco}}"/>
{{/esco}}
{{#nace}}
    <sector nace="{{nace}}"/>
{{/nace}}
    <terms hours="{{hours}}" places="{{places}}" employment="{{employment}}"{{#startsOn}} starts="{{startsOn}}"{{/startsOn}}/>
{{#wageFrom}}
    <wage currency="EUR" per="{{wagePer}}" from="{{wageFrom}}"{{#wageTo}} to="{{wageTo}}"{{/wageTo}}/>
{{/wageFrom}}
    <languages>
{{#languages}}
      <language code="{{code}}" level="{{level}}"/>
{{/languages}}
    </languages>
    <dates published="{{published}}" changed="{{changed}}" validThrough="{{validThrough}}"/>
  </position>
{{/offers}}
</positions>
', true, 'Shipped with Pontes', 'Pontes', '2026-11-23', 'VERIFIED', 'APPROVED', 'Pontes', '2026-11-23 00:00:00',
   '2026-11-23 00:00:00');
