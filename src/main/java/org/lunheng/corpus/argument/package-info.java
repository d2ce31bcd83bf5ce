/** Who argues what: topics, the claims on them, and the words that bear these out. */
package org.lunheng.corpus.argument;
