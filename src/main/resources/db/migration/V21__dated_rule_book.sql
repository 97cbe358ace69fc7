-- Programmes, indicators and limits as dated versions, which the keepers of the rule book change like plan types: one
-- proposes, another decides. What somebody may depend on is never written over, only its last day is set.

create table programme_version (
  id             char(36) character set ascii collate ascii_bin not null,
  programme_code varchar(30) character set ascii collate ascii_bin not null,
  valid_from     date not null,
  valid_to       date null,
  name_nl        varchar(120) not null,
  name_fr        varchar(120) not null,
  name_de        varchar(120) not null,
  name_en        varchar(120) not null,
  smallest_cell  int not null,
  rounding_base  int not null,
  -- Which employers it is for; all of them where nothing is said
  only_for       varchar(20) character set ascii collate ascii_bin null,
  source         varchar(500) not null,
  checked_on     date not null,
  certainty      varchar(20) character set ascii collate ascii_bin not null,
  primary key (id),
  constraint programme_version_of foreign key (programme_code) references programme (code),
  constraint programme_version_once unique (programme_code, valid_from),
  constraint programme_version_period check (valid_to is null or valid_to >= valid_from),
  -- In a group of two each would know the other, so a group of two is never shown
  constraint programme_version_cell check (smallest_cell between 3 and 50),
  constraint programme_version_base check (rounding_base between 1 and 100),
  constraint programme_version_only_for check (only_for in ('PRIVATE', 'NON_PROFIT', 'PUBLIC', 'LOCAL_AUTHORITY')),
  constraint programme_version_certainty check (certainty in ('VERIFIED', 'UNVERIFIED'))
) engine = InnoDB default charset = utf8mb4;

-- The three programmes that Pontes came with have ids that a migration can name
insert into programme_version
  select case code when 'BRUSSELS_EMPLOYERS' then '0190a000-0000-7000-8000-000000000101'
                   when 'BRUSSELS_LOCAL' then '0190a000-0000-7000-8000-000000000102'
                   when 'FLANDERS_ARCHIVE' then '0190a000-0000-7000-8000-000000000103'
                   else uuid() end,
         code, valid_from, valid_to, name_nl, name_fr, name_de, name_en, greatest(smallest_cell, 3), rounding_base,
         only_for, source, checked_on, certainty
  from programme;

alter table programme drop constraint programme_period;
alter table programme drop constraint programme_certainty;
alter table programme drop constraint programme_smallest_cell;
alter table programme drop constraint programme_rounding_base;
alter table programme drop constraint programme_only_for;
alter table programme
  drop column name_nl, drop column name_fr, drop column name_de, drop column name_en, drop column valid_from,
  drop column valid_to, drop column source, drop column checked_on, drop column certainty, drop column smallest_cell,
  drop column rounding_base, drop column only_for;

-- A plan keeps the version of its programme that it was begun under. What stands without more is of Brussels, as the plan
-- types were.
alter table diversity_plan
  add column programme_version_id char(36) character set ascii collate ascii_bin not null
    default '0190a000-0000-7000-8000-000000000101';
update diversity_plan
  join plan_type on plan_type.id = diversity_plan.plan_type_id
  join programme_version on programme_version.programme_code = plan_type.programme_code
  set diversity_plan.programme_version_id = programme_version.id;
alter table diversity_plan
  add constraint diversity_plan_programme foreign key (programme_version_id) references programme_version (id);

-- What an indicator measures is fixed with its code, so that an objective means the same for ever; how it is worded and
-- from when to when it is offered has versions.
create table indicator_version (
  id             char(36) character set ascii collate ascii_bin not null,
  indicator_code varchar(30) character set ascii collate ascii_bin not null,
  valid_from     date not null,
  valid_to       date null,
  name_nl        varchar(120) not null,
  name_fr        varchar(120) not null,
  name_de        varchar(120) not null,
  name_en        varchar(120) not null,
  unit_nl        varchar(120) not null,
  unit_fr        varchar(120) not null,
  unit_de        varchar(120) not null,
  unit_en        varchar(120) not null,
  source         varchar(500) not null,
  checked_on     date not null,
  certainty      varchar(20) character set ascii collate ascii_bin not null,
  primary key (id),
  constraint indicator_version_of foreign key (indicator_code) references indicator (code),
  constraint indicator_version_once unique (indicator_code, valid_from),
  constraint indicator_version_period check (valid_to is null or valid_to >= valid_from),
  constraint indicator_version_certainty check (certainty in ('VERIFIED', 'UNVERIFIED'))
) engine = InnoDB default charset = utf8mb4;

-- The catalogue is a choice of Pontes; no programme prescribes one
insert into indicator_version
  select uuid(), code, valid_from, valid_to, name_nl, name_fr, name_de, name_en, unit_nl, unit_fr, unit_de, unit_en,
         'Pontes', '2026-11-22', 'UNVERIFIED'
  from indicator;

alter table indicator drop constraint indicator_period;
alter table indicator drop constraint indicator_share;
alter table indicator
  drop column name_nl, drop column name_fr, drop column name_de, drop column name_en, drop column unit_nl,
  drop column unit_fr, drop column unit_de, drop column unit_en, drop column valid_from, drop column valid_to,
  drop column needs_denominator;
-- Shares, scores and a yes cannot be added to each other
update indicator set counts_placements = false, adds_up = false where kind not in ('COUNT', 'DAYS');
alter table indicator add constraint indicator_adds_up check (not adds_up or kind in ('COUNT', 'DAYS'));

alter table dated_limit
  add column id       char(36) character set ascii collate ascii_bin null,
  add column valid_to date null;
update dated_limit set id = uuid();
update dated_limit join (
    select earlier.code, earlier.valid_from, min(later.valid_from) as replaced_on
    from dated_limit earlier join dated_limit later
      on later.code = earlier.code and later.valid_from > earlier.valid_from
    group by earlier.code, earlier.valid_from
  ) replaced on replaced.code = dated_limit.code and replaced.valid_from = dated_limit.valid_from
  set dated_limit.valid_to = replaced.replaced_on - interval 1 day;
alter table dated_limit
  modify column id char(36) character set ascii collate ascii_bin not null,
  drop primary key,
  add primary key (id),
  add constraint dated_limit_once unique (code, valid_from),
  add constraint dated_limit_period check (valid_to is null or valid_to >= valid_from);

-- A proposal about a plan type has terms of its own, as before; one about anything else carries what it would say as a
-- text. A version is named by the code and its first day.
alter table rule_change drop constraint rule_change_kind;
alter table rule_change drop constraint rule_change_terms;
alter table rule_change drop constraint rule_change_base;
update rule_change set kind = 'NEW' where kind = 'NEW_TYPE';
alter table rule_change
  modify column programme_code varchar(30) character set ascii collate ascii_bin null,
  modify column type_code varchar(40) character set ascii collate ascii_bin not null,
  add column subject varchar(20) character set ascii collate ascii_bin not null default 'PLAN_TYPE',
  add column follows date null,
  add column content text null,
  add constraint rule_change_subject check (subject in ('PLAN_TYPE', 'PROGRAMME', 'INDICATOR', 'LIMIT')),
  add constraint rule_change_kind check (kind in ('NEW', 'NEW_VERSION', 'CLOSE')),
  -- Limits come with the code that asks for them and never end
  add constraint rule_change_limit check (subject <> 'LIMIT' or kind = 'NEW_VERSION'),
  add constraint rule_change_programme check ((programme_code is not null) = (subject = 'PLAN_TYPE')),
  add constraint rule_change_terms check ((terms_id is not null) = (subject = 'PLAN_TYPE' and kind <> 'CLOSE')),
  add constraint rule_change_content check ((content is not null) = (subject <> 'PLAN_TYPE' and kind <> 'CLOSE')),
  add constraint rule_change_base check ((based_on is not null) = (subject = 'PLAN_TYPE' and kind <> 'NEW')),
  add constraint rule_change_follows check ((follows is not null) = (subject <> 'PLAN_TYPE' and kind <> 'NEW'));
