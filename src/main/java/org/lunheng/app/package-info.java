/** The reading room's state and how messages change it, free of any input or output. */
package org.lunheng.app;
