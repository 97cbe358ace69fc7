-- When the demo's offers and plans were begun: what a visitor adds stands above them.

update offer set created_at = coalesce(published_at, utc_timestamp(6) - interval 5 day) - interval 2 day
where id like 'de0000%';

update diversity_plan
set created_at = coalesce(submitted_at, least(utc_timestamp(6), timestamp(starts_on)) - interval 5 day) - interval 20 day
where id like 'de0000%';
