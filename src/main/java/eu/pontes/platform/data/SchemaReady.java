package eu.pontes.platform.data;

import javax.sql.DataSource;

/** The schema is at this release's version; fired once at each start, before the first request. */
public record SchemaReady(DataSource dataSource) {}
