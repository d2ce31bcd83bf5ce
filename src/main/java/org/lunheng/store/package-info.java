/** Reads and writes raw files, interviews, catalogues and messages. */
package org.lunheng.store;
