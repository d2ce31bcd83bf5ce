/**
 * Many readers at once, over real SSH connections on the loopback interface: what they wait for,
 * what they cost, and whether anything gets lost when a host, a database or a disk fails.
 */
package org.lunheng.ssh.load;
