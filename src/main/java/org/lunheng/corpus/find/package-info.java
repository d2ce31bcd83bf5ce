/** What a reader looks for and where it stands in a text, for one pane and for whole libraries. */
package org.lunheng.corpus.find;
