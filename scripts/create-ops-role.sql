-- Makes the role credscribe_ops, which can read the views of docs/audit-views.md and nothing else. Run it as the owner
-- of the tables, again after every upgrade; where there is no such role yet, with CREATEROLE or as a superuser. It cannot
-- log in itself: create role alice login in role credscribe_ops.
begin;

do $$
begin
  if not exists (select from pg_roles where rolname = 'credscribe_ops') then
    create role credscribe_ops nologin;
  end if;
end $$;

revoke all on all tables in schema public from credscribe_ops;
revoke create on schema public from credscribe_ops;
grant usage on schema public to credscribe_ops;

-- A view reads the tables with the rights of its owner.
grant select on
  llm_call_audit,
  generation_audit,
  generation_failures,
  generation_durations,
  reask_rates,
  validation_reasons,
  answer_repairs,
  attempt_outcomes,
  llm_costs,
  llm_call_latencies,
  token_estimates,
  unknown_outcomes,
  recorded_erasures,
  cache_hits,
  description_feedback_audit,
  cache_decision_audit,
  cache_verdicts
to credscribe_ops;

commit;
