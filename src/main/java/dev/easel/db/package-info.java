/** Connections, transactions, migrations. */
@NullMarked
package dev.easel.db;

import org.jspecify.annotations.NullMarked;
