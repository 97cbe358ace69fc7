/** The database: connections, migrations, ids and converters, and what is kept of it in memory. */
@NullMarked
package eu.pontes.platform.data;

import org.jspecify.annotations.NullMarked;
