-- What the paper forms say.

create table cause (
  id bigint primary key,
  version int not null,
  campaign_id bigint not null references campaign,
  kind varchar(20) not null check (kind in ('UNABLE', 'FROZEN', 'DIFFERENCE')),
  edition varchar(20) not null,
  code varchar(6) not null check (code <> ''),
  parent_code varchar(6) not null,
  name varchar(300) not null check (name <> ''),
  heading boolean not null,
  text varchar(20) not null check (text in ('REQUIRED', 'OPTIONAL', 'FORBIDDEN')),
  active boolean not null,
  unique (campaign_id, kind, code)
);
create table result_form (
  id bigint primary key,
  version int not null,
  campaign_id bigint not null references campaign,
  group_id bigint not null references savings_group,
  campaign_number int not null check (campaign_number between 1 and 99),
  serial int not null check (serial between 1 and 9999),
  revision int not null check (revision between 1 and 99),
  loans text not null,
  fingerprint varchar(40) not null,
  printed_on date not null,
  returned_on date,
  controls text not null,
  bank_order text not null,
  unique (campaign_id, serial, revision),
  unique (campaign_id, group_id, revision)
);
create table loan_result (
  id bigint primary key,
  version int not null,
  campaign_id bigint not null references campaign,
  loan_id bigint not null references loan,
  reading int not null check (reading in (1, 2)),
  form_id bigint references result_form,
  source varchar(20) not null check (source in ('FORM', 'BANK_SHEET', 'SPREADSHEET')),
  keyed_by varchar(120) not null,
  locked boolean not null,
  principal bigint not null check (principal >= 0),
  interest bigint not null check (interest >= 0),
  outcome varchar(20) not null,
  attended_by varchar(20),
  declared_principal bigint check (declared_principal >= 0),
  declared_interest bigint check (declared_interest >= 0),
  difference_reason varchar(500) not null,
  repaid bigint check (repaid > 0),
  ability varchar(10) check (ability in ('ABLE', 'UNABLE')),
  cause_id bigint references cause,
  cause_text varchar(500) not null,
  measure varchar(20),
  note varchar(1000) not null,
  wrong_fields int check (wrong_fields >= 0),
  check (ability = 'UNABLE' or measure is null),
  unique (campaign_id, loan_id, reading)
);
create index loan_result_by_form on loan_result (form_id);
