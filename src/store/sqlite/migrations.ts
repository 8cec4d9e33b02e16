/** Each entry is applied once, in order, in a transaction of its own; never edit one that has been released: add another. */
export const MIGRATIONS: readonly string[] = [
  `
  create table meta (name text primary key, value text not null) strict;

  create table capture (hash text primary key, media_type text not null, bytes blob not null) strict;
  create table article (
    id text primary key,
    key text not null,
    external_id text, url text, outlet text, title text, byline text,
    labels text not null,
    published text, retrieved text, language text,
    text text not null,
    blocks text not null,
    capture text not null references capture (hash),
    added text not null,
    superseded_by text references article (id)
  ) strict;
  create index article_by_key on article (key);

  create table reading (
    article text primary key references article (id) on delete cascade,
    version text not null,
    body text not null
  ) strict;
  create table mention (
    n integer primary key,
    id text not null unique,
    article text not null references article (id) on delete cascade,
    text text not null,
    features text not null,
    vector blob not null
  ) strict;
  create index mention_by_article on mention (article);
  create table sketch (article text primary key references article (id) on delete cascade, body text not null) strict;

  create table story (id text primary key, title text not null, revision integer not null default 0) strict;
  create table story_article (
    story text not null references story (id) on delete cascade,
    article text not null references article (id) on delete cascade,
    state integer not null,
    primary key (story, article)
  ) strict, without rowid;
  create index story_by_article on story_article (article);

  create table mention_key (
    story text not null references story (id) on delete cascade,
    key integer not null,
    mention text not null,
    primary key (story, key, mention)
  ) strict, without rowid;
  create table article_key (
    story text not null references story (id) on delete cascade,
    key integer not null,
    article text not null,
    primary key (story, key, article)
  ) strict, without rowid;
  create table link (
    story text not null references story (id) on delete cascade,
    a text not null, b text not null, score real not null, rule text not null,
    primary key (story, a, b)
  ) strict, without rowid;
  create index link_by_b on link (story, b, a);
  create table claim (
    story text not null references story (id) on delete cascade,
    mention text not null,
    claim text not null,
    primary key (story, mention)
  ) strict, without rowid;
  create table copy_pair (
    story text not null references story (id) on delete cascade,
    a text not null, b text not null, share_a real not null, share_b real not null, passages text not null,
    primary key (story, a, b)
  ) strict, without rowid;

  create table correction (
    n integer primary key autoincrement,
    story text, kind text not null, body text not null, author text not null, at text not null, note text not null
  ) strict;

  create virtual table search using fts5 (
    kind unindexed, id unindexed, article unindexed, text, tokenize = 'unicode61 remove_diacritics 2'
  );
  `,
  `
  create table contradiction (
    story text not null references story (id) on delete cascade,
    a text not null, b text not null, kind text not null, why text not null,
    primary key (story, a, b)
  ) strict, without rowid;
  `,
  `alter table article add column modified text;`,
  `
  create virtual table search_word using fts5vocab (search, row);
  `,
  `
  create table feed (
    url text primary key,
    title text,
    groups text not null,
    added text not null,
    checked text, succeeded text, next text,
    failures integer not null default 0,
    problem text, hints text, etag text, last_modified text
  ) strict;
  create table follow (
    story text not null references story (id) on delete cascade,
    feeds text not null, query text not null,
    primary key (story, feeds, query)
  ) strict, without rowid;
  create table item (
    n integer primary key,
    feed text not null references feed (url) on delete cascade,
    mark text not null,
    url text, title text, byline text, published text, content text,
    state text not null, tries integer not null, next text not null, problem text
  ) strict;
  create index item_by_state on item (state, next);
  create index item_by_feed on item (feed, state);
  create table item_name (name text primary key, item integer not null references item (n) on delete cascade) strict, without rowid;
  create index item_name_by_item on item_name (item);
  create table item_story (
    item integer not null references item (n) on delete cascade,
    story text not null references story (id) on delete cascade,
    primary key (item, story)
  ) strict, without rowid;
  create index item_story_by_story on item_story (story);
  `,
  `
  create table failure (
    story text not null references story (id) on delete cascade,
    place text not null, what text not null, hint text not null, at text not null,
    primary key (story, place)
  ) strict, without rowid;
  `,
  // Mentions of one wording, and articles of one text, are compared as one. What was grouped is kept.
  `
  create table wording (
    story text not null references story (id) on delete cascade,
    mention text not null,
    wording text not null,
    primary key (story, mention)
  ) strict, without rowid;
  create index wording_by_name on wording (story, wording, mention);
  insert into wording select story, mention, wording_of(features, text) from claim join mention on mention.id = claim.mention;

  create table node (
    story text not null references story (id) on delete cascade,
    id text not null,
    claim text not null,
    primary key (story, id)
  ) strict, without rowid;
  create index node_by_claim on node (story, claim, id);
  insert into node
    select wording.story, wording, min(claim) from wording
    join claim on claim.story = wording.story and claim.mention = wording.mention group by 1, 2;
  drop table claim;

  create table breath (
    story text not null references story (id) on delete cascade,
    a text not null, b text not null, article text not null,
    primary key (story, a, b, article)
  ) strict, without rowid;
  create index breath_by_article on breath (story, article);

  alter table link rename to old_link;
  drop index link_by_b;
  create table link (
    story text not null references story (id) on delete cascade,
    a text not null, b text not null, score real not null, rule text not null,
    primary key (story, a, b)
  ) strict, without rowid;
  create index link_by_b on link (story, b, a);
  insert or ignore into link
    select old.story, min(x.wording, y.wording), max(x.wording, y.wording), old.score, old.rule from old_link as old
    join wording as x on x.story = old.story and x.mention = old.a
    join wording as y on y.story = old.story and y.mention = old.b
    where x.wording <> y.wording;
  drop table old_link;

  alter table mention_key rename to old_key;
  create table mention_key (
    story text not null references story (id) on delete cascade,
    key integer not null,
    wording text not null,
    primary key (story, key, wording)
  ) strict, without rowid;
  insert or ignore into mention_key
    select old_key.story, key, wording from old_key
    join wording on wording.story = old_key.story and wording.mention = old_key.mention;
  drop table old_key;

  alter table contradiction rename to old_contradiction;
  create table contradiction (
    story text not null references story (id) on delete cascade,
    a text not null, b text not null, kind text not null, why text not null,
    primary key (story, a, b)
  ) strict, without rowid;
  insert or ignore into contradiction
    select old.story, x.wording, y.wording, kind, why from old_contradiction as old
    join wording as x on x.story = old.story and x.mention = old.a
    join wording as y on y.story = old.story and y.mention = old.b;
  drop table old_contradiction;

  create table same_text (
    story text not null references story (id) on delete cascade,
    article text not null,
    text text not null,
    primary key (story, article)
  ) strict, without rowid;
  create index same_text_by_name on same_text (story, text, article);
  insert into same_text select story, article, article from story_article where state > 0;
  `,
  `
  create table person (
    name text primary key, role text not null, password text not null, added text not null
  ) strict, without rowid;
  create table session (
    hash text primary key, person text not null references person (name) on delete cascade, ends text not null
  ) strict, without rowid;
  create index session_by_person on session (person);
  `,
  `
  create table job (
    n integer primary key autoincrement,
    story text not null references story (id) on delete cascade,
    by text not null, at text not null, sources text not null,
    state text not null, share real, ended text, problem text
  ) strict;
  create table job_result (
    job integer not null references job (n) on delete cascade,
    n integer not null,
    place text not null, article text, title text, outcome text not null, statements integer not null, problem text,
    primary key (job, n)
  ) strict, without rowid;
  `,
  // A story that went into another: its name leads there.
  `alter table story add column merged_into text references story (id);`,
  `
  create table made (
    story text primary key references story (id) on delete cascade,
    revision integer not null, maker text not null, body text not null
  ) strict;
  `,
  // Articles that nobody has put into a story, and what articles are about.
  `
  create table heap (article text primary key references article (id) on delete cascade) strict, without rowid;
  create table profile (
    article text primary key references article (id) on delete cascade, version integer not null, body text not null
  ) strict, without rowid;
  `,
  `
  create table comment (
    n integer primary key autoincrement,
    story text not null references story (id) on delete cascade,
    name text not null, text text not null, at text not null, state text not null, by text, decided text
  ) strict;
  create index comment_by_state on comment (state, story, n);
  `,
  // A job may have no story: its articles go where they belong.
  `
  create table new_job (
    n integer primary key autoincrement,
    story text references story (id) on delete cascade,
    by text not null, at text not null, sources text not null,
    state text not null, share real, ended text, problem text
  ) strict;
  insert into new_job select n, story, by, at, sources, state, share, ended, problem from job;
  create table new_result (
    job integer not null references new_job (n) on delete cascade,
    n integer not null,
    place text not null, article text, title text, outcome text not null, statements integer not null, problem text,
    primary key (job, n)
  ) strict, without rowid;
  insert into new_result select job, n, place, article, title, outcome, statements, problem from job_result;
  drop table job_result;
  drop table job;
  alter table new_job rename to job;
  alter table new_result rename to job_result;
  `,
  // The feeds of one story alone were in a group of its name, which a folder may have too.
  `
  update feed set groups = (
    select json_group_array(case when exists (
      select 1 from follow where feeds = value and (feeds = story or feeds = story || ': ' || query)
    ) then 'story:' || value else value end) from json_each(groups)
  );
  update follow set feeds = 'story:' || feeds where feeds = story or feeds = story || ': ' || query;
  `,
  // What is followed, and an item, may be for no story in particular.
  `
  create table new_follow (
    story text references story (id) on delete cascade,
    feeds text not null, query text not null
  ) strict;
  insert into new_follow select story, feeds, query from follow;
  drop table follow;
  alter table new_follow rename to follow;
  create unique index follow_once on follow (ifnull(story, ''), feeds, query);
  create table new_item_story (
    item integer not null references item (n) on delete cascade,
    story text references story (id) on delete cascade
  ) strict;
  insert into new_item_story select item, story from item_story;
  drop table item_story;
  alter table new_item_story rename to item_story;
  create unique index item_story_once on item_story (item, ifnull(story, ''));
  create index item_story_by_story on item_story (story);
  `,
  // What a dossier takes from a page, and what follows from parts of a story.
  `
  create table page (
    article text primary key references article (id) on delete cascade,
    maker text not null, reading text not null, body text not null
  ) strict;
  create table remembered (
    story text not null references story (id) on delete cascade,
    maker text not null, key text not null, body text not null,
    primary key (story, maker, key)
  ) strict;
  create index copy_pair_telling on copy_pair (story, a, b, share_a, share_b) where (share_a >= 0.3 or share_b >= 0.3);
  `,
  // Whether a page's reading is the one of which something is kept, without going to the reading. SQLite takes it since it is unique.
  `create unique index reading_version on reading (article, version);`,
]
