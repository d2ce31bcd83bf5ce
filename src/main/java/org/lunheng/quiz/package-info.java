/** Questions on who argued what, and when to ask them again. */
package org.lunheng.quiz;
