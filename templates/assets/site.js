// Finds counties and sorts tables; pages are complete without it.
export {};
