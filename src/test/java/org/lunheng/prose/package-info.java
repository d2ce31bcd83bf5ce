/** Checks on much undamaged text that cleaning does no harm. */
package org.lunheng.prose;
