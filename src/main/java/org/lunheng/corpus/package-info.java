/** The library of interviews, as immutable values. */
package org.lunheng.corpus;
