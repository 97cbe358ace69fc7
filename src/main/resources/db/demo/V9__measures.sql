-- Actions of the documented cases that stand in the library of measures.

update plan_action set measure_code = 'DUO_MENTORING' where id = 'de000006-0000-7000-8000-000000000101';
update plan_action set measure_code = 'LANGUAGE_LEVEL' where id = 'de000006-0000-7000-8000-000000000103';
