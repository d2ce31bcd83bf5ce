/** Measures what a frame costs: bytes, writes, processor time, memory. */
package org.lunheng.bench;
