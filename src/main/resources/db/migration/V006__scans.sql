-- Pictures of the signed forms. The files themselves stand encrypted beside the database.

create table scan (
  id bigint primary key,
  version int not null,
  form_id bigint not null references result_form,
  page int not null check (page between 0 and 99),
  turns int not null check (turns between 0 and 3),
  file_id bigint not null,
  file_page int not null check (file_page >= 0),
  file_name varchar(255) not null,
  kind varchar(10) not null check (kind in ('JPEG', 'PNG', 'PDF')),
  bytes bigint not null check (bytes > 0),
  sha256 varchar(64) not null,
  added_on date not null,
  unique (file_id, file_page)
);
create index scan_by_form on scan (form_id);
