import { Component, type ReactNode } from 'react';
import { Button } from '../components/Button.tsx';
import { goTo } from './address.ts';
import { t } from './wording.ts';

/** Shown in place of a page that cannot be drawn; what was saved stays safe. */
export class Trouble extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <main className="failed">
        <h1>{t('error.title')}</h1>
        <p>{t('error.text')}</p>
        <Button
          autoFocus
          onPress={() => {
            goTo('#/');
            this.setState({ failed: false });
          }}
        >
          {t('error.back')}
        </Button>
      </main>
    );
  }
}
