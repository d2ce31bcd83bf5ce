/** What readers leave behind: positions, marks, notes. */
package org.lunheng.reader;
