/** The byte channel that damaged some converted texts, forward and inverse. */
package org.lunheng.clean.channel;
