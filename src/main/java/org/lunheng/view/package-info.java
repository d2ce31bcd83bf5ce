/** Draws the state of the reading room as frames of cells. */
package org.lunheng.view;
