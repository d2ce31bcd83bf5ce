/**
 * The reading room for many readers over SSH: who is let in, on what terms, and one {@link
 * org.lunheng.terminal.Program} for each of them. The only importer of Apache MINA SSHD.
 */
package org.lunheng.ssh;
