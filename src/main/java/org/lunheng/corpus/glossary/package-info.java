/** What terms mean, and where they stand. */
package org.lunheng.corpus.glossary;
