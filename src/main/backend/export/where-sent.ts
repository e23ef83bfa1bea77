/** What other domains may ask of deliveries: where a piece stands, and what was last read there. Nothing is written through here. */
export { deliveriesOf, deliveryAt, type StoredDelivery } from './delivery-store';
