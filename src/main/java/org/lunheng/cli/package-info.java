/** The commands, one class each, and the entrance. */
package org.lunheng.cli;
