/** The database: connections, migrations, ids and converters. */
@NullMarked
package eu.pontes.platform.data;

import org.jspecify.annotations.NullMarked;
