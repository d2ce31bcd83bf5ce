/** The reading room behind an SSH server. */
package org.lunheng.ssh;
