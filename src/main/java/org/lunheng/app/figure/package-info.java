/** Statistics as figures made of characters: toned lines that the screen and commands show. */
package org.lunheng.app.figure;
