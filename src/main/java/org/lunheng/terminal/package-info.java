/** Runs the reading room on a terminal: keys in, painted frames out. */
package org.lunheng.terminal;
