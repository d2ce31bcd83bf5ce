/** The library of interviews and what is said in it, as immutable values. */
package org.lunheng.corpus;
